import Foundation
import Gazette

/// The only place that writes to the terminal or ends the program.
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
    ///
    /// - Parameter isWhole: the text has its own end of line.
    static func say(_ text: String, isWhole: Bool = false) {
        write(isWhole ? text : text + "\n", to: .standardOutput)
    }

    /// A line about what is wrong.
    static func complain(_ text: String) { write(text + "\n", to: .standardError) }

    /// A line that the next one replaces.
    static func progress(_ text: String) { write("\r\u{1B}[K" + text, to: .standardError) }

    static func end(_ ending: Ending) -> Never { exit(ending.rawValue) }

    private static func write(_ text: String, to file: FileHandle) {
        // A reader that has gone away (`gazette build | head`) is no reason to fail.
        try? file.write(contentsOf: Data(text.utf8))
    }
}
