extension StarterWords {
    static let spanish = StarterWords(
        title: "Mi resumen", tagline: "Unas pocas cosas que vale la pena saber", city: "Ciudad",
        science: "Ciencia",
        aboutTitle: "Quiénes somos", footer: "Hecho con Gazette.",
        about: """
            ---
            title: Quiénes somos
            ---

            Cuente aquí quién es y cómo elige lo que publica.

            """,
        articles: [
            Article(
                name: "tram-line-reopens", title: "El tranvía de la colina vuelve a circular",
                topic: "city", tag: "ejemplo",
                body: """
                    Tras nueve semanas, el tranvía de la colina vuelve a llevar pasajeros. Se han \
                    cambiado los raíles de la curva superior y la parada del viejo molino tiene \
                    ahora una rampa.

                    > El primer coche iba lleno antes de llegar a la segunda parada.

                    Este es un ejemplo. Sustitúyalo por un artículo suyo.
                    """),
            Article(
                name: "night-sky-survey",
                title: "Voluntarios cuentan las estrellas sobre la ciudad", topic: "science",
                tag: "ejemplo",
                body: """
                    Durante tres noches despejadas, **doscientos voluntarios** contaron las \
                    estrellas que se veían desde su calle. Los recuentos coinciden: donde el año \
                    pasado se apantallaron las farolas se ve un tercio más de estrellas.

                    Este es un ejemplo. Sustitúyalo por un artículo suyo.
                    """),
            Article(
                name: "library-hours", title: "La biblioteca abre también los domingos",
                topic: "city", tag: "ejemplo",
                body: """
                    Desde el mes que viene, la biblioteca central abre los domingos de diez a \
                    dieciocho. La sala de lectura sigue en silencio; la planta baja no tiene por \
                    qué.

                    Este es un ejemplo. Sustitúyalo por un artículo suyo.
                    """),
        ],
        comments: Comments(
            title: "El nombre del sitio y la línea que va debajo.",
            base:
                "La dirección del sitio, como https://example.org/daily/; escríbala antes de publicar.",
            language: "La lengua del sitio; words: cambia algunas palabras.",
            zone:
                "Los días empiezan a medianoche en esta zona horaria; las fechas sin zona se leen en ella.",
            cadence: "Cuánto abarca una edición: daily, weekly, monthly o manual.",
            topics: "Las secciones, en su orden.",
            sources: "De dónde vienen los artículos. rights: full, excerpt o link.",
            navigation: "Enlaces junto a las secciones."))
}
