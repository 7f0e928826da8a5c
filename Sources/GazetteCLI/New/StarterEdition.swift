import Gazette

/// What the newest edition of a new digest says: the editor's note, a picture, and a story that is
/// read elsewhere.
struct StarterEdition {
    /// What the picture shows.
    let alt: String
    /// The editor's note.
    let note: String
    /// The headline of the story that links out.
    let link: String

    /// In a language, or in English where there is none in it.
    static func of(_ language: String) -> StarterEdition {
        byTag[Language(language).wordsTag] ?? english
    }

    private static let english = StarterEdition(
        alt: "An open book under a lamp",
        note: "This is your note. It is in Content/editions, with the main points above it.",
        link: "How three towns count their trees")

    private static let byTag = [
        "zh-Hans": StarterEdition(
            alt: "灯下翻开的书", note: "这里是编者的话，同上面的要点一起写在 Content/editions 里。",
            link: "三座小城怎样数树"),
        "zh-Hant": StarterEdition(
            alt: "燈下翻開的書", note: "這裡是編者的話，同上面的要點一起寫在 Content/editions 裡。",
            link: "三座小城怎樣數樹"),
        "ja": StarterEdition(
            alt: "明かりの下で開いた本",
            note: "ここは編集者のことばです。上の要点とともに Content/editions にあります。",
            link: "三つの町は木をどう数えるか"),
        "ko": StarterEdition(
            alt: "등불 아래 펼쳐진 책",
            note: "여기는 편집자의 글입니다. 위의 요점과 함께 Content/editions에 있습니다.",
            link: "세 도시가 나무를 세는 법"),
        "de": StarterEdition(
            alt: "Ein aufgeschlagenes Buch unter einer Lampe",
            note: "Dies ist Ihre Notiz. Sie steht mit den Punkten darüber in Content/editions.",
            link: "Wie drei Städte ihre Bäume zählen"),
        "fr": StarterEdition(
            alt: "Un livre ouvert sous une lampe",
            note: "Voici votre mot. Il se trouve dans Content/editions, avec les points ci-dessus.",
            link: "Comment trois villes comptent leurs arbres"),
        "es": StarterEdition(
            alt: "Un libro abierto bajo una lámpara",
            note: "Esta es su nota. Está en Content/editions, con los puntos de arriba.",
            link: "Cómo cuentan sus árboles tres ciudades"),
        "pt": StarterEdition(
            alt: "Um livro aberto sob uma luminária",
            note: "Esta é a sua nota. Está em Content/editions, com os pontos acima.",
            link: "Como três cidades contam as suas árvores"),
        "ru": StarterEdition(
            alt: "Раскрытая книга под лампой",
            note: "Это ваше слово. Оно лежит в Content/editions вместе с тезисами выше.",
            link: "Как три города считают свои деревья"),
        "ar": StarterEdition(
            alt: "كتاب مفتوح تحت مصباح",
            note: "هذه كلمتك. تجدها في Content/editions مع النقاط التي فوقها.",
            link: "كيف تعد ثلاث مدن أشجارها"),
        "he": StarterEdition(
            alt: "ספר פתוח מתחת למנורה",
            note: "זה דבר העורך. הוא נמצא ב־Content/editions עם העיקרים שמעליו.",
            link: "איך שלוש ערים סופרות את עציהן"),
    ]

    /// A drawing of a book under a lamp.
    static let picture = """
        <svg xmlns="http://www.w3.org/2000/svg" width="1200" height="675" viewBox="0 0 1200 675">
          <rect width="1200" height="675" fill="#1f2a38"/>
          <path d="M600 150 L930 560 H270 Z" fill="#f3d98b" opacity=".35"/>
          <path d="M540 150 a60 60 0 0 1 120 0 Z" fill="#f3d98b"/>
          <path d="M600 0 V95" stroke="#f3d98b" stroke-width="8"/>
          <path d="M600 470 C520 420 400 420 320 450 V560 C400 530 520 530 600 580 Z" fill="#f7f3e8"/>
          <path d="M600 470 C680 420 800 420 880 450 V560 C800 530 680 530 600 580 Z" fill="#e9e2cf"/>
        </svg>

        """
}
