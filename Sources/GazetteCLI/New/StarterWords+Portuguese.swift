extension StarterWords {
    static let portuguese = StarterWords(
        title: "Meu resumo", tagline: "Algumas coisas que vale a pena saber", city: "Cidade",
        science: "Ciência",
        aboutTitle: "Sobre", footer: "Feito com Gazette.",
        about: """
            ---
            title: Sobre
            ---

            Conte aqui quem você é e como escolhe o que publica.

            """,
        articles: [
            Article(
                name: "tram-line-reopens", title: "O bonde do morro volta a circular",
                topic: "city", tag: "exemplo",
                body: """
                    Depois de nove semanas, o bonde do morro volta a levar passageiros. Os trilhos \
                    da curva de cima foram trocados, e a parada do velho moinho agora tem uma \
                    rampa.

                    > O primeiro carro lotou antes da segunda parada.

                    Este é um exemplo. Troque-o por um artigo seu.
                    """),
            Article(
                name: "night-sky-survey", title: "Voluntários contam as estrelas sobre a cidade",
                topic: "science", tag: "exemplo",
                body: """
                    Em três noites limpas, **duzentos voluntários** contaram as estrelas que viam \
                    da própria rua. As contagens coincidem: onde os postes foram protegidos no ano \
                    passado, há um terço a mais de estrelas visíveis.

                    Este é um exemplo. Troque-o por um artigo seu.
                    """),
            Article(
                name: "library-hours", title: "A biblioteca abre também aos domingos",
                topic: "city", tag: "exemplo",
                body: """
                    A partir do mês que vem, a biblioteca central abre aos domingos das dez às \
                    dezoito horas. A sala de leitura continua em silêncio; o térreo não precisa.

                    Este é um exemplo. Troque-o por um artigo seu.
                    """),
        ],
        comments: Comments(
            title: "O nome do site e a linha abaixo dele.",
            base:
                "O endereço do site, como https://example.org/daily/; escreva-o antes de publicar.",
            language: "O idioma do site; words: muda algumas palavras.",
            zone: "Os dias começam à meia-noite neste fuso; datas sem fuso valem nele.",
            cadence: "A duração de uma edição: daily, weekly, monthly ou manual.",
            topics: "As seções, em sua ordem.",
            sources: "De onde vêm os artigos. rights: full, excerpt ou link.",
            navigation: "Links ao lado das seções."))
}
