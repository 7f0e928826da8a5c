/// The kinds of labelled blocks: `> [!NOTE]`.
enum NoteKind: String, CaseIterable {
    case note, tip, important, warning, caution

    func title(_ words: RenderOptions.Words) -> String {
        switch self {
        case .note: words.note
        case .tip: words.tip
        case .important: words.important
        case .warning: words.warning
        case .caution: words.caution
        }
    }
}

/// The label at the beginning of a labelled block.
struct NoteLabel {
    var kind: NoteKind
    /// The paragraph whose first line it stands on.
    var paragraph: Node
    /// How many bytes of the paragraph's text are label.
    var size: Int
    /// Whether a title of the editor's own follows on the line.
    var hasTitle: Bool
    /// Whether the line has ended.
    var isOver = false
}
