import Foundation
import Gazette
import Programs

/// The only place that writes to the terminal or ends the program.
///
/// What it takes is `TerminalText`, so whatever comes from elsewhere has been made safe to show.
enum Terminal {
    /// How a command ended. The numbers are a contract with scripts.
    enum Ending: Int32 {
        case fine = 0
        /// The content has problems that stopped the work.
        case contentHasProblems = 1
        /// Gazette could not run: wrong arguments, no permission.
        case cannotRun = 2

        /// What problems that stopped the work amount to.
        static func of(_ problems: Problems) -> Ending {
            problems.areOfSystem ? .cannotRun : .contentHasProblems
        }
    }

    /// Whether somebody watches what goes to standard error.
    static var isWatched: Bool { isatty(2) == 1 }

    /// A line for whoever asked.
    static func print(_ text: TerminalText) { answer(Array("\(text.description)\n".utf8)) }

    /// A file as a whole, which has its own end of line. A pipe gets its bytes as they are.
    static func show(_ file: [UInt8]) {
        guard isatty(1) == 1 else { return answer(file) }
        let text = TerminalText(file: String(decoding: file, as: UTF8.self))
        answer(Array(text.description.utf8))
    }

    /// A report for programs.
    static func report(_ report: some Encodable) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(report) else { return }
        answer(Array((escaped(String(decoding: data, as: UTF8.self)) + "\n").utf8))
    }

    /// A line about what is wrong.
    static func printError(_ text: TerminalText) { write("\(text.description)\n") }

    /// What keeps the work from being done, and what to do about it.
    static func printError(_ message: String, _ advice: String?) {
        let advice: TerminalText? = advice.map { "\n  \($0)" }
        printError("error: \(message)\(advice)")
    }

    /// A line that the next one replaces.
    static func progress(_ text: TerminalText) { write("\r\u{1B}[K" + text.description) }

    static func end(_ ending: Ending) -> Never { exit(ending.rawValue) }

    /// In JSON what a terminal would not show can only be in strings, where it may be written
    /// by its number.
    private static func escaped(_ json: String) -> String {
        let isPlain = { (scalar: Unicode.Scalar) in
            scalar == "\n" || !TerminalText.steers(scalar)
        }
        guard !json.unicodeScalars.allSatisfy(isPlain) else { return json }
        return json.unicodeScalars.reduce(into: "") { text, scalar in
            guard !isPlain(scalar) else { return text.unicodeScalars.append(scalar) }
            for unit in String(scalar).utf16 { text += String(format: "\\u%04X", Int(unit)) }
        }
    }

    /// To standard output. What was asked for and cannot be told is an error; a reader that has
    /// gone away (`gazette build | head`) is none.
    private static func answer(_ bytes: [UInt8]) {
        guard let reason = StandardFiles.write(bytes, to: 1) else { return }
        printError("standard output cannot be written: \(reason)", nil)
        end(.cannotRun)
    }

    /// To standard error, of which there is nobody to complain to.
    private static func write(_ text: String) { _ = StandardFiles.write(Array(text.utf8), to: 2) }
}
