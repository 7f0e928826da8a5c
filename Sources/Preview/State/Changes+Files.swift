extension Changes {
    /// Every file that is another than before, ascending.
    var files: [String] { added.union(modified).union(removed).sorted() }
}
