/// HTML in articles.
extension Wording {
    static func droppedElement(_ name: String) -> Wording {
        Wording(
            "\"<\(name)>\" is left out with all that is in it",
            "write what it says in Markdown, or link to a page that has it")
    }
    static func unwrappedElement(_ name: String) -> Wording {
        Wording(
            "\"<\(name)>\" is left out, and the text in it stays",
            "use Markdown, or an element that Writing articles lists")
    }
    static func droppedAttribute(_ name: String) -> Wording {
        Wording(
            "the attribute \"\(name)\" is left out",
            "put what changes the look of the site into Content/custom.css")
    }
    static func linkedElement(_ name: String) -> Wording {
        Wording(
            "a link is shown instead of \"<\(name)>\"",
            "give it a title for the words of the link, or write a link yourself")
    }
    /// - Parameter marks: how it begins, and how it should end: `<!-- -->`
    static func unclosedComment(_ marks: String) -> Wording {
        let (opener, end) = (marks.prefix { $0 != " " }, marks.drop { $0 != " " }.dropFirst())
        return Wording(
            "\"\(opener)\" does not end, so the rest of the text is left out",
            "write \(end) where it ends")
    }
    static var tooDeepHTML: Wording {
        Wording(
            "this HTML is too large or nests too deep, so only its text is shown",
            "write it in Markdown, or in smaller parts")
    }
}
