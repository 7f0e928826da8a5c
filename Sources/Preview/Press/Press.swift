import Gazette

/// Makes an issue of the content, and another one whenever it changes.
///
/// The work is done elsewhere, so that whoever asks for the issue has it at once.
actor Press {
    private let theme: Theme
    private let options: BuildOptions
    private var memory = Proof.Memory()
    /// What the preview shows now.
    private(set) var issue = Issue()
    /// How many issues there have been.
    private(set) var count = 0

    init(theme: Theme, options: BuildOptions) { (self.theme, self.options) = (theme, options) }

    /// Makes the next issue of the content as it is now; one at a time.
    func make(_ folder: Folder) async -> Issue {
        // Two owners of one memory would copy it at the first change.
        var memory = memory
        self.memory = Proof.Memory()
        var next = issue
        do {
            next.show(
                try await Proof(of: folder, theme: theme, options: options, remembering: &memory))
        } catch let problems as Problems {
            next.show(problems)
        } catch {
            next.show(Problems([Problem(error)]))
        }
        self.memory = memory
        count += 1
        next.program = issue.program
        issue = next
        return next
    }

    /// Says what the compiler is doing.
    func note(_ program: TabState.ProgramState?) -> Issue {
        issue.program = program
        return issue
    }
}

extension Problem {
    /// What nobody expected.
    fileprivate init(_ error: any Error) {
        self.init(severity: .error, place: Place(file: "Content"), message: "\(error)")
    }
}
