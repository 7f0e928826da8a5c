import Gazette

/// The language that an article is written in: what its letters show, or English where the smallest
/// words are; nil where it is not clear.
func importedLanguage(title: String, body: [String]) -> String? {
    var text = ""
    for paragraph in body where text.utf8.count < 60_000 {
        text += paragraph + "\n"
    }
    return LanguageGuess.language(title: title, text: text)
        ?? (isEnglish([title] + body) ? "en" : nil)
}

/// How many words are looked at.
private let mostWords = 2000

/// Latin script is English when English's smallest words are frequent; a title alone may do without
/// them.
private func isEnglish(_ texts: [String]) -> Bool {
    var (count, small) = (0, 0)
    for text in texts where count < mostWords {
        let words = text.lowercased().split(maxSplits: mostWords) { !$0.isLetter }
        for word in words.prefix(mostWords - count) {
            count += 1
            small += smallWords.contains(String(word)) ? 1 : 0
        }
    }
    return count > 0 && (small * 12 >= count || count < 12)
}

private let smallWords: Set<String> = [
    "the", "of", "and", "to", "a", "in", "is", "that", "for", "it", "was", "on", "with", "as", "at",
    "by", "from", "be", "are", "this", "has", "have", "not", "but", "they", "said", "will",
]
