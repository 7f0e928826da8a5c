import Gazette

/// What is advised by rooms that do not know how the digest's folder was given.
extension String {
    /// The same, where the command at its end, such as `gazette build`, is one that does what is
    /// meant from where the user stands.
    func withCommand(in folder: String) -> String {
        for command in ["build", "publish history"] where hasSuffix("gazette \(command)") {
            return dropLast("gazette \(command)".count)
                + ShellCommand.gazette(command, in: folder)
        }
        return self
    }
}
