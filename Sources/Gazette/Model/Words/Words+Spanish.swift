extension WordTable {
    static let spanish = WordTable(
        "es",
        [
            .skipToContent: "Ir al contenido", .sections: "Secciones",
            .latestEdition: "Última edición", .earlierEditions: "Ediciones anteriores",
            .allEditions: "Todas las ediciones", .allTopics: "Todos los temas",
            .inBrief: "En breve", .editorsNote: "Nota de la redacción", .topics: "Temas",
            .sources: "Fuentes", .archive: "Hemeroteca", .related: "Más información",
            .corrections: "Fe de errores", .tags: "Etiquetas", .origin: "Artículo original",
            .readAtOrigin: "Leer en la fuente", .excerptOnly: "Este es un extracto.",
            .updated: "Actualizado el", .license: "Licencia",
            .previousEdition: "Edición anterior", .nextEdition: "Edición siguiente",
            .previousArticle: "Artículo anterior", .nextArticle: "Artículo siguiente",
            .inThisEdition: "En esta edición", .older: "Anteriores", .newer: "Más recientes",
            .latest: "Lo último", .byMonth: "Por meses", .feed: "RSS",
            .feeds: "Canales de noticias",
            .feedsAdvice:
                "Copie una dirección en un lector de noticias y recibirá los artículos nuevos.",
            .allFeeds: "Todos los canales en un archivo (OPML)",
            .allArticles: "Todos los artículos", .editionsFeed: "Ediciones, una entrada cada una",
            .itemsFeed: "Notas, una entrada cada una", .itemLink: "Enlace a esta nota",
            .readOn: "Seguir leyendo", .otherLanguages: "También en",
            .onThisPage: "En esta página", .notFound: "Página no encontrada",
            .notFoundAdvice:
                "Es posible que se haya movido. Búsquela en la hemeroteca o empiece por la última"
                + " edición.",
            .moved: "Esta página se ha movido", .noEditions: "Aún no se ha publicado nada.",
            .note: "Nota", .tip: "Consejo", .important: "Importante",
            .warning: "Advertencia", .caution: "Precaución", .footnotes: "Notas",
            .backToText: "Volver al texto", .done: "Hecho", .toDo: "Pendiente",
            .thousands: ".",
        ],
        phrases: [
            .date: "{day} de {month} de {year}", .dateAndTime: "{date}, {time}",
            .aboutDate: "hacia el {date}", .month: "{month} de {year}", .year: "{year}",
            .dayEdition: "{weekday}, {date}", .weekEdition: "Semana {n}, del {from} al {to}",
            .editionNumber: "N.º\u{A0}{n}", .page: "Página {n}",
        ],
        counted: [
            .articles: [.one: "{n} artículo", .many: "{n} de artículos", .other: "{n} artículos"],
            .editions: [.one: "{n} edición", .many: "{n} de ediciones", .other: "{n} ediciones"],
            .items: [.one: "{n} nota", .many: "{n} de notas", .other: "{n} notas"],
            .minutes: [.one: "{n} minuto", .many: "{n} de minutos", .other: "{n} minutos"],
            .length: [.one: "{n} palabra", .many: "{n} de palabras", .other: "{n} palabras"],
        ],
        names: [
            .weekdays: ["L", "M", "X", "J", "V", "S", "D"],
            .weekdayNames: [
                "Lunes", "Martes", "Miércoles", "Jueves", "Viernes", "Sábado", "Domingo",
            ],
            .months: [
                "Enero", "Febrero", "Marzo", "Abril", "Mayo", "Junio", "Julio", "Agosto",
                "Septiembre", "Octubre", "Noviembre", "Diciembre",
            ],
            .monthsInDates: [
                "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto",
                "septiembre", "octubre", "noviembre", "diciembre",
            ],
        ])
}
