import Foundation

/// The messages that the program can print, read from the files that hold them.
struct Wordings {
    /// A group of messages, and what the file calls it.
    struct Group {
        var title: String
        var messages: [Message]
    }

    struct Message: Hashable {
        var text: String
        var advice: String
    }

    /// Files whose messages come with advice, and files whose messages hold it themselves.
    static let folders = ["Sources/Gazette", "Sources/Publish"]
    static let plainFolders = ["Sources/Import", "Sources/Preview"]

    static func files(in folder: String) throws -> [String] {
        try House.swiftFiles(under: folder).filter {
            $0.split(separator: "/").last?.contains("Wording") == true
        }
    }

    /// The messages of a file, by the headings in it.
    static func groups(of file: String) throws -> [Group] {
        let source = try House.text(of: file)
        let comment = source.split(separator: "\n").first { $0.hasPrefix("//") } ?? ""
        let first = comment.drop { "/ ".contains($0) }
        let parts = source.split(separator: "// MARK: - ")
        return parts.enumerated().map { index, part in
            let title = index == 0 ? first : part.prefix { $0 != "\n" }
            return Group(
                title: title.prefix { !":.".contains($0) }.description,
                messages: messages(in: withoutComments(part)))
        }.filter { !$0.messages.isEmpty }
    }

    private static func messages(in source: String) -> [Message] {
        let calls = /\b(?:Wording|PublishObstacle|Refusal|self\.init)\(/
        var messages: [Message] = []
        for call in source.matches(of: calls) {
            var text = SourceText(String(source[call.range.upperBound...]))
            let arguments = text.arguments()
            let before = source[..<call.range.lowerBound]
            let texts = arguments.map { Self.spoken(in: constant(named: $0, in: before) ?? $0) }
                .filter { !$0.isEmpty }
            guard let message = texts.first, !message.hasPrefix("…,") else { continue }
            var advice = texts.dropFirst().first ?? silentAdvice(message)
            if call.output.contains("Refusal"), let guardName = arguments.first,
                !guardName.contains("nil")
            {
                advice += ", or add `--allow \(allowed(guardName))`"
            }
            let read = Message(text: message, advice: advice)
            if !messages.contains(read) { messages.append(read) }
        }
        return messages
    }

    /// What to do about a message that does not say it.
    private static func silentAdvice(_ message: String) -> String {
        message.hasSuffix(": …")
            ? "the system says why after the colon: correct that and run the command again"
            : message.contains("so the link is left out")
                ? "nothing, where the article is to appear later: then the link does too" : "—"
    }

    /// The literal that a constant of that name was given last.
    private static func constant(named name: String, in source: Substring) -> String? {
        let name = name.trimmingCharacters(in: .whitespacesAndNewlines)
        guard !name.isEmpty, name.allSatisfy(\.isLetter),
            let start = source.ranges(of: "let \(name): Sentence = ").last
        else { return nil }
        var text = SourceText(String(source[start.upperBound...]))
        return text.nextLiteral().map { "\"\($0.text)\"" }
    }

    /// What an argument says: its literals one after the other, or with `/` between those of which
    /// one is chosen.
    private static func spoken(in argument: String) -> String {
        let parts = argument.split(separator: "\"", omittingEmptySubsequences: false)
        var texts: [String] = []
        var code = ""
        for (index, part) in parts.enumerated() {
            if index % 2 == 0 { code += part }
            guard index % 2 == 1, !part.isEmpty else { continue }
            let isChoice = code.contains("?")
            if let last = texts.last, code.contains("+") {
                texts[texts.count - 1] = last + (isChoice ? "…" : part)
                if isChoice { break }
            } else {
                texts.append(String(part))
            }
            code = ""
        }
        return texts.map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: " / ")
            .replacing(SourceText.quote, with: "\"")
    }

    /// The word that `--allow` takes for a case of `Guard`.
    private static func allowed(_ argument: String) -> String {
        let name = argument.trimmingCharacters(in: .whitespacesAndNewlines.union(["."]))
        let source = (try? House.text(of: "Sources/Publish/Guards/Guard.swift")) ?? ""
        return source.matches(of: /case (\w+) = "([^"]+)"/)
            .first { $0.1 == name }.map { String($0.2) } ?? name
    }

    /// Every message of a file that is more than two words.
    static func sentences(of file: String) throws -> [String] {
        var source = SourceText(withoutComments(try House.text(of: file)[...]))
        var sentences: [String] = []
        while let (before, text) = source.nextLiteral() {
            let between = before.filter { !$0.isWhitespace }
            if between == "+", let last = sentences.popLast() {
                sentences.append(last + text)
            } else {
                sentences.append(text)
            }
        }
        let spoken = sentences.filter { $0.matches(of: /[A-Za-z]+/).count > 2 }
        return spoken.map {
            $0.replacing(SourceText.quote, with: "\"").trimmingCharacters(in: .whitespaces)
        }
        .reduce(into: []) { all, next in if !all.contains(next) { all.append(next) } }
    }

    private static func withoutComments(_ source: Substring) -> String {
        source.split(separator: "\n", omittingEmptySubsequences: false)
            .filter { !$0.drop { $0 == " " }.hasPrefix("//") }.joined(separator: "\n")
    }
}
