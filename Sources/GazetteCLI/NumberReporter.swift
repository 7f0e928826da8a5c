import Files
import Gazette

/// Writes down the numbers that editions got in a build, and says so.
struct NumberReporter {
    /// The folder that holds `Content`, as it was given.
    let folder: String
    var isQuiet = false

    /// How many numbers are told one by one.
    private static let most = 3

    /// The site is built whether they can be written or not.
    func keep(_ numbers: [GivenNumber], began: Int) {
        guard !numbers.isEmpty else { return }
        let file = folder.seen(GivenNumber.file)
        do throws(SystemError) {
            try keepNumbers(numbers, in: folder, began: began)
        } catch {
            let command = ShellCommand.gazette("build", in: folder)
            Terminal.printError(
                "warning: \(told(numbers)), and \(file) cannot be written: \(error.reason)\n"
                    + "  run \(command) where it can, and keep the file with the articles")
            return
        }
        if !isQuiet { Terminal.print("\(told(numbers)); \(file) says so") }
    }

    /// `2026-11-22 is No. 14 and 2026-11-23 is No. 15 now`
    private func told(_ numbers: [GivenNumber]) -> TerminalText {
        guard numbers.count <= NumberReporter.most else {
            let last = numbers[numbers.count - 1]
            return "\(count(numbers.count, "edition")) got numbers, the last is No. \(last.number)"
        }
        let each = numbers.map { given in
            let before = given.before.map { ", and was No. \($0)," } ?? ""
            return "\(given.edition) is No. \(given.number)\(before)"
        }
        return "\(each.joined(separator: " and ")) now"
    }
}
