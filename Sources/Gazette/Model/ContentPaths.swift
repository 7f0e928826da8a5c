/// Where things lie in what an editor writes. Folders have a slash at their end.
enum ContentPaths {
    static let root = "Content/"
    static let settings = "Content/gazette.yml"
    static let articles = "Content/articles/"
    static let editions = "Content/editions/"
    static let numbers = "Content/editions/numbers.txt"
    static let pages = "Content/pages/"
    static let statics = "Content/static/"
    static let customStyle = "Content/custom.css"
}
