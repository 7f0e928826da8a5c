import Gazette

/// What happens while a preview runs, for whoever tells people of it.
public enum PreviewEvent: Sendable {
    /// It can be looked at.
    ///
    /// - Parameters:
    ///   - address: of the home page.
    ///   - isOpen: whether other machines reach it.
    case serving(address: String, isOpen: Bool)
    /// The pages show the content as it is now.
    ///
    /// - Parameters:
    ///   - files: that changed; none at the start.
    ///   - articles: how many there are.
    ///   - early: how many of them no reader sees yet.
    ///   - waiting: how many of these wait for the next edition.
    ///   - warnings: about all of the content.
    ///   - seconds: how long it took, from the change being seen.
    case shown(
        files: [String], articles: Int, early: Int, waiting: Int, warnings: [Problem],
        seconds: Double)
    /// The content has errors; the pages stay as they were, where there are any yet.
    case kept([Problem], hasPages: Bool)
    case compiling
    /// The program does not compile; this one goes on.
    case refused(String)
}
