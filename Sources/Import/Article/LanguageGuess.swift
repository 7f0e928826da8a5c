/// The language that an article is written in, by its script.
enum LanguageGuess: String {
    case english = "en"
    case simplifiedChinese = "zh-Hans"
    case traditionalChinese = "zh-Hant"

    /// Counts scripts; nil where none of the three prevails.
    init?(of texts: [String]) {
        var (han, latin, foreign, simplified, traditional) = (0, 0, 0, 0, 0)
        for scalar in texts.lazy.flatMap(\.unicodeScalars).prefix(20_000) {
            switch scalar.value {
            case 0x41...0x5A, 0x61...0x7A: latin += 1
            // Kana and Hangul: what Han characters are there are not Chinese.
            case 0x3041...0x30FA, 0xAC00...0xD7A3: foreign += 1
            case _ where scalar.isHan:
                han += 1
                if simplifiedOnly.contains(scalar) { simplified += 1 }
                if traditionalOnly.contains(scalar) { traditional += 1 }
            case _ where scalar.isLetter: foreign += 1
            default: break
            }
        }
        // A Han character says about as much as three letters.
        if foreign * 4 > han + latin {
            return nil
        } else if han * 3 > latin {
            self = traditional > simplified ? .traditionalChinese : .simplifiedChinese
        } else if latin > 0, let first = LanguageGuess.english(texts) {
            self = first
        } else {
            return nil
        }
    }

    /// How many words are looked at.
    private static let mostWords = 2000

    /// Latin script is English when English's smallest words are frequent; a title alone may do
    /// without them.
    private static func english(_ texts: [String]) -> LanguageGuess? {
        var (count, small) = (0, 0)
        for text in texts where count < mostWords {
            let words = text.lowercased().split(maxSplits: mostWords) { !$0.isLetter }
            for word in words.prefix(mostWords - count) {
                count += 1
                small += smallWords.contains(String(word)) ? 1 : 0
            }
        }
        return small * 12 >= count || count < 12 ? .english : nil
    }
}

private let smallWords: Set<String> = [
    "the", "of", "and", "to", "a", "in", "is", "that", "for", "it", "was", "on", "with", "as", "at",
    "by", "from", "be", "are", "this", "has", "have", "not", "but", "they", "said", "will",
]

/// Frequent characters that are written so in Simplified Chinese alone, and in Traditional alone.
private let simplifiedOnly = Set(
    "这个们来时会说国对发为还没过动现开进学经头长问实样话关两间点业见电东报书马员机战钱爱让产与从当条气无华"
        .unicodeScalars)
private let traditionalOnly = Set(
    "這個們來時會說國對發為還沒過動現開進學經頭長問實樣話關兩間點業見電東報書馬員機戰錢愛讓產與從當條氣無華"
        .unicodeScalars)
