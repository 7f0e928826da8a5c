/// Where things stand within the site: folders, each with a slash at its end.
enum SitePaths {
    static let archive = "archive/"
    static let topics = "topics/"
    static let sources = "sources/"
    static let editions = "editions/"
    static let feeds = "feeds/"
    static let items = "feeds/items/"

    static func archive(year: Int) -> String { "\(archive)\(padded(year, 4))/" }

    static func archive(year: Int, month: Int) -> String {
        "\(archive(year: year))\(padded(month, 2))/"
    }

    /// A full page of the list in `folder`.
    static func page(_ number: Int, in folder: String) -> String { "\(folder)page/\(number)/" }
}
