extension Program.Outcome {
    /// The line of a complaint that tells most.
    ///
    /// - Parameter program: its name.
    func complaint(of program: String) -> String {
        let lines = complaint.split(whereSeparator: \.isNewline).map(String.init)
            .filter { !$0.allSatisfy(\.isWhitespace) }
        let line = program == "git" ? Program.Outcome.cause(lines) : lines.last
        let said = line ?? "it ended with \(status)"
        return said.count > 300 ? String(said.prefix(300)) + "…" : said
    }

    /// git says first what is wrong, and then what might be done about it.
    private static func cause(_ lines: [String]) -> String? {
        let causes = lines.filter { line in
            ["fatal:", "error:"].contains(where: line.hasPrefix)
                && !general.contains(where: line.contains)
        }
        let others = lines.filter { line in
            !["hint:", "warning:", "fatal:", "error:", "Cloning"].contains(where: line.hasPrefix)
        }
        return causes.first ?? others.first ?? lines.first
    }

    /// Said after the cause, whatever it is.
    private static let general = [
        "Could not read from remote repository", "failed to push some refs",
        "the remote end hung up",
    ]
}
