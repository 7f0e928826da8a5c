extension WordTable {
    static let portuguese = WordTable(
        "pt",
        [
            .skipToContent: "Ir para o conteúdo", .sections: "Seções",
            .latestEdition: "Última edição", .earlierEditions: "Edições anteriores",
            .allEditions: "Todas as edições", .allTopics: "Todos os temas",
            .inBrief: "Em resumo", .editorsNote: "Nota da redação", .topics: "Temas",
            .sources: "Fontes", .archive: "Arquivo", .related: "Leia também",
            .corrections: "Correções", .tags: "Palavras-chave", .origin: "Artigo original",
            .readAtOrigin: "Ler na fonte", .excerptOnly: "Este é um trecho.",
            .updated: "Atualizado em", .license: "Licença",
            .previousEdition: "Edição anterior", .nextEdition: "Próxima edição",
            .previousArticle: "Artigo anterior", .nextArticle: "Próximo artigo",
            .inThisEdition: "Nesta edição", .older: "Mais antigos", .newer: "Mais recentes",
            .latest: "Últimos", .byMonth: "Por mês", .feed: "Feed", .feeds: "Feeds",
            .feedsAdvice:
                "Copie um endereço para um leitor de feeds e receba os novos artigos.",
            .allFeeds: "Todos os feeds em um arquivo (OPML)", .allArticles: "Todos os artigos",
            .editionsFeed: "Edições, uma entrada cada",
            .itemsFeed: "Notas, uma entrada cada",
            .itemLink: "Link para esta nota",
            .readOn: "Continue lendo",
            .otherLanguages: "Também em", .onThisPage: "Nesta página",
            .notFound: "Página não encontrada",
            .notFoundAdvice:
                "Talvez tenha mudado de endereço. Procure no arquivo ou comece pela última edição.",
            .moved: "Esta página mudou de endereço", .noEditions: "Ainda não há publicações.",
            .note: "Nota", .tip: "Dica", .important: "Importante", .warning: "Aviso",
            .caution: "Cuidado", .footnotes: "Notas", .backToText: "Voltar ao texto",
            .done: "Concluído", .toDo: "Pendente", .thousands: ".",
        ],
        phrases: [
            .date: "{day} de {month} de {year}", .firstOfMonth: "1º de {month} de {year}",
            .dateAndTime: "{date}, {time}", .aboutDate: "por volta de {date}",
            .month: "{month} de {year}", .year: "{year}", .dayEdition: "{weekday}, {date}",
            .weekEdition: "Semana {n}, de {from} a {to}", .editionNumber: "Nº\u{A0}{n}",
            .page: "Página {n}",
        ],
        counted: [
            .articles: [.one: "{n} artigo", .many: "{n} de artigos", .other: "{n} artigos"],
            .editions: [.one: "{n} edição", .many: "{n} de edições", .other: "{n} edições"],
            .items: [.one: "{n} nota", .many: "{n} de notas", .other: "{n} notas"],
            .minutes: [.one: "{n} minuto", .many: "{n} de minutos", .other: "{n} minutos"],
            .length: [.one: "{n} palavra", .many: "{n} de palavras", .other: "{n} palavras"],
        ],
        names: [
            .weekdays: ["Seg", "Ter", "Qua", "Qui", "Sex", "Sáb", "Dom"],
            .weekdayNames: [
                "Segunda-feira", "Terça-feira", "Quarta-feira", "Quinta-feira", "Sexta-feira",
                "Sábado", "Domingo",
            ],
            .months: [
                "Janeiro", "Fevereiro", "Março", "Abril", "Maio", "Junho", "Julho", "Agosto",
                "Setembro", "Outubro", "Novembro", "Dezembro",
            ],
            .monthsInDates: [
                "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto",
                "setembro", "outubro", "novembro", "dezembro",
            ],
        ])
}
