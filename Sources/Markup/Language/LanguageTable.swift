/// Languages that differ in something from English, and those that people often write in.
enum LanguageTable {
    /// One language.
    struct Row {
        let tag: String
        let script: Language.Script
        /// Its country for those who want one.
        let country: String
        /// What its readers call it.
        let name: String
        /// Its name in English, lower case.
        let english: String
        let plural: PluralRule

        init(
            _ tag: String, _ script: Language.Script, _ country: String, _ name: String,
            _ english: String, _ plural: PluralRule = .one
        ) {
            (self.tag, self.script, self.country) = (tag, script, country)
            (self.name, self.english, self.plural) = (name, english, plural)
        }
    }

    static let byBase = Dictionary(
        rows.map { (Language.base(of: $0.tag), $0) }, uniquingKeysWith: { first, _ in first })

    static let rows = [
        Row("en", .latin, "GB", "English", "english"),
        Row("zh-Hans", .simplifiedHan, "CN", "简体中文", "simplified chinese", .none),
        Row("zh-Hant", .traditionalHan, "TW", "繁體中文", "traditional chinese", .none),
        Row("ja", .japanese, "JP", "日本語", "japanese", .none),
        Row("ko", .korean, "KR", "한국어", "korean", .none),
        Row("de", .latin, "DE", "Deutsch", "german"),
        Row("fr", .latin, "FR", "Français", "french", .zeroAndOneMillions),
        Row("es", .latin, "ES", "Español", "spanish", .oneMillions),
        Row("pt", .latin, "BR", "Português", "portuguese", .zeroAndOneMillions),
        Row("ru", .cyrillic, "RU", "Русский", "russian", .eastSlavic),
        Row("ar", .arabic, "AR", "العربية", "arabic", .arabic),
        Row("he", .hebrew, "IL", "עברית", "hebrew", .oneTwo),
        Row("it", .latin, "IT", "Italiano", "italian", .oneMillions),
        Row("ca", .latin, "ES", "Català", "catalan", .oneMillions),
        Row("gl", .latin, "ES", "Galego", "galician"),
        Row("eu", .latin, "ES", "Euskara", "basque"),
        Row("nl", .latin, "NL", "Nederlands", "dutch"),
        Row("sv", .latin, "SE", "Svenska", "swedish"),
        Row("da", .latin, "DK", "Dansk", "danish"),
        Row("nb", .latin, "NO", "Norsk bokmål", "norwegian"),
        Row("nn", .latin, "NO", "Norsk nynorsk", "nynorsk"),
        Row("fi", .latin, "FI", "Suomi", "finnish"),
        Row("et", .latin, "EE", "Eesti", "estonian"),
        Row("is", .latin, "IS", "Íslenska", "icelandic"),
        Row("pl", .latin, "PL", "Polski", "polish", .polish),
        Row("cs", .latin, "CZ", "Čeština", "czech", .czech),
        Row("sk", .latin, "SK", "Slovenčina", "slovak", .czech),
        Row("sl", .latin, "SI", "Slovenščina", "slovenian", .slovenian),
        Row("hr", .latin, "HR", "Hrvatski", "croatian", .southSlavic),
        Row("bs", .latin, "BA", "Bosanski", "bosnian", .southSlavic),
        Row("sr", .cyrillic, "RS", "Српски", "serbian", .southSlavic),
        Row("mk", .cyrillic, "MK", "Македонски", "macedonian"),
        Row("bg", .cyrillic, "BG", "Български", "bulgarian"),
        Row("uk", .cyrillic, "UA", "Українська", "ukrainian", .eastSlavic),
        Row("be", .cyrillic, "BY", "Беларуская", "belarusian", .eastSlavic),
        Row("kk", .cyrillic, "KZ", "Қазақ тілі", "kazakh"),
        Row("ky", .cyrillic, "KG", "Кыргызча", "kyrgyz"),
        Row("mn", .cyrillic, "MN", "Монгол", "mongolian"),
        Row("tg", .cyrillic, "TJ", "Тоҷикӣ", "tajik"),
        Row("lt", .latin, "LT", "Lietuvių", "lithuanian", .lithuanian),
        Row("lv", .latin, "LV", "Latviešu", "latvian", .latvian),
        Row("ro", .latin, "RO", "Română", "romanian", .romanian),
        Row("hu", .latin, "HU", "Magyar", "hungarian"),
        Row("tr", .latin, "TR", "Türkçe", "turkish"),
        Row("az", .latin, "AZ", "Azərbaycan", "azerbaijani"),
        Row("el", .greek, "GR", "Ελληνικά", "greek"),
        Row("sq", .latin, "AL", "Shqip", "albanian"),
        Row("eo", .latin, "EO", "Esperanto", "esperanto"),
        Row("vi", .latin, "VN", "Tiếng Việt", "vietnamese", .none),
        Row("id", .latin, "ID", "Bahasa Indonesia", "indonesian", .none),
        Row("ms", .latin, "MY", "Bahasa Melayu", "malay", .none),
        Row("fa", .arabic, "IR", "فارسی", "persian", .zeroAndOne),
        Row("ur", .arabic, "PK", "اردو", "urdu"),
        Row("ps", .arabic, "AF", "پښتو", "pashto"),
        Row("ckb", .arabic, "IQ", "کوردی", "kurdish"),
        Row("ug", .arabic, "CN", "ئۇيغۇرچە", "uyghur"),
        Row("sd", .arabic, "PK", "سنڌي", "sindhi"),
        Row("yi", .hebrew, "IL", "ייִדיש", "yiddish"),
        Row("dv", .thaana, "MV", "ދިވެހި", "dhivehi"),
        Row("syr", .syriac, "SY", "ܣܘܪܝܝܐ", "syriac"),
        Row("th", .thai, "TH", "ไทย", "thai", .none),
        Row("lo", .lao, "LA", "ລາວ", "lao", .none),
        Row("km", .khmer, "KH", "ខ្មែរ", "khmer", .none),
        Row("my", .burmese, "MM", "မြန်မာ", "burmese", .none),
        Row("bo", .tibetan, "CN", "བོད་སྐད་", "tibetan", .none),
        Row("hi", .devanagari, "IN", "हिन्दी", "hindi", .zeroAndOne),
        Row("mr", .devanagari, "IN", "मराठी", "marathi"),
        Row("ne", .devanagari, "NP", "नेपाली", "nepali"),
        Row("bn", .bengali, "BD", "বাংলা", "bengali", .zeroAndOne),
        Row("pa", .gurmukhi, "IN", "ਪੰਜਾਬੀ", "punjabi", .zeroAndOne),
        Row("gu", .gujarati, "IN", "ગુજરાતી", "gujarati", .zeroAndOne),
        Row("ta", .tamil, "IN", "தமிழ்", "tamil"),
        Row("te", .telugu, "IN", "తెలుగు", "telugu"),
        Row("kn", .kannada, "IN", "ಕನ್ನಡ", "kannada", .zeroAndOne),
        Row("ml", .malayalam, "IN", "മലയാളം", "malayalam"),
        Row("si", .sinhala, "LK", "සිංහල", "sinhala", .zeroAndOne),
        Row("hy", .armenian, "AM", "Հայերեն", "armenian", .zeroAndOne),
        Row("ka", .georgian, "GE", "ქართული", "georgian"),
        Row("am", .ethiopic, "ET", "አማርኛ", "amharic", .zeroAndOne),
    ]
}
