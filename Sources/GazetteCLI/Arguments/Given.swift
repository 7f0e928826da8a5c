import Foundation
import Gazette

/// How the words of the command line are read. Every option and argument that takes a text is one
/// of these, so that an empty one, which is what an unset variable of a shell comes to, is refused
/// everywhere.
enum Given {
    /// A file or a folder. A `~` at its beginning is the home folder.
    static func path(_ text: String) throws -> String {
        try HomePath.expanded(try Given.text(text), home: HomePath.own)
    }

    /// Any text but an empty one.
    static func text(_ text: String) throws -> String {
        guard !text.allSatisfy(\.isWhitespace) else { throw BadArgument.empty }
        return text
    }

    /// A port of TCP.
    static func port(_ text: String) throws(BadArgument) -> UInt16 {
        guard let port = UInt16(text) else { throw .notAPort(text) }
        return port
    }

    /// A language that a new digest can begin in, as it is written in settings.
    static func starterLanguage(_ text: String) throws(BadArgument) -> String {
        let language = Language(text)
        guard Language.isTag(text), Words.builtIn(for: language) != nil else {
            throw .unknownLanguage(text)
        }
        return language.tag
    }

    /// The languages in which a digest can begin, for a message.
    static var starterLanguages: String {
        Words.languages.dropLast().joined(separator: ", ") + " or " + (Words.languages.last ?? "")
    }

    /// Refuses what no argument can be right with: no name and no date has a line's end or another
    /// control in it, and what is not UTF-8 would name another file than was meant.
    static func refuseControls(in arguments: [String]) throws(BadArgument) {
        for argument in arguments {
            for scalar in argument.unicodeScalars {
                if scalar.properties.generalCategory == .control { throw .control(argument) }
                if scalar == "\u{FFFD}" { throw .notUTF8(argument) }
            }
        }
    }
}

/// Why an argument is not taken.
enum BadArgument: Error, CustomStringConvertible {
    case empty
    case control(String)
    case notUTF8(String)
    case otherHome(String)
    case notAPort(String)
    case unknownLanguage(String)

    var description: String { advice.map { "\(message); \($0)" } ?? message }

    var message: String {
        switch self {
        case .empty: "it is empty"
        case .control(let text): "the argument \"\(text)\" holds a control character"
        case .notUTF8(let text): "the argument \"\(text)\" is not UTF-8"
        case .otherHome(let path): "\"\(path)\" is in somebody's home folder"
        case .notAPort(let text): "\"\(text)\" is not a port"
        case .unknownLanguage(let text): "no digest can begin in \"\(text)\""
        }
    }

    var advice: String? {
        switch self {
        case .empty: "write a value (a variable of the shell that is not set comes to nothing)"
        case .control: "write it without, and give a file such a name as can be typed"
        case .notUTF8: "give the file another name"
        case .otherHome(let path): "write the whole path, or ./\(path) for a folder of that name"
        case .notAPort: "write a number from 0 to 65535"
        case .unknownLanguage:
            "write \(Given.starterLanguages), or begin in one of them and give the words of another "
                + "under words: in gazette.yml"
        }
    }
}
