import Gazette

/// Makes an issue of the content, and another one whenever it changes.
///
/// The work is done elsewhere, so that whoever asks for the issue has it at once.
actor PreviewBuilder {
    private let theme: Theme
    private let options: BuildOptions
    private var cache = BuildCache()
    /// What the preview shows now.
    private(set) var state = PreviewState()
    /// How many issues there have been.
    private(set) var count = 0

    init(theme: Theme, options: BuildOptions) { (self.theme, self.options) = (theme, options) }

    /// Makes the next issue of the content as it is now; one at a time.
    func make(_ folder: Folder) async -> PreviewState {
        // Two owners of one memory would copy it at the first change.
        var cache = cache
        self.cache = BuildCache()
        var next = state
        do {
            next.show(
                try await PreparedSite(of: folder, theme: theme, options: options, reusing: &cache))
        } catch let problems as Problems {
            next.show(problems)
        } catch {
            next.show(Problems([Problem(error)]))
        }
        self.cache = cache
        count += 1
        next.program = state.program
        state = next
        return next
    }

    /// Says what the compiler is doing.
    func note(_ program: TabState.ProgramState?) -> PreviewState {
        state.program = program
        return state
    }
}

extension Problem {
    /// What nobody expected.
    fileprivate init(_ error: any Error) {
        self.init(severity: .error, place: Place(file: "Content"), message: "\(error)")
    }
}
