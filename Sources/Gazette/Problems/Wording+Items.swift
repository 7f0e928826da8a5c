// Items of editions that are written in one file

extension Wording {
    static func anchorTaken(_ id: String) -> Wording {
        Wording(
            "something else on the page is called \"\(id)\"",
            "write another id in {#…}, or none: the item has an anchor of its own then")
    }
}
