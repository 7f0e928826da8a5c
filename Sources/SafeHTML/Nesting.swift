/// Counts which elements are open, so that nothing is given to the parser that would cost it more
/// than its length: it looks through all open elements at a tag, and repeats open formatting in
/// every block.
///
/// It errs on the safe side: an element that the parser closes by itself may be counted on.
struct Nesting {
    /// How many may be open at once.
    static let limit = 100

    private var open: [String] = []
    /// How many of these the parser would open anew in another block.
    private var formatting = 0
    private var work = 0
    private(set) var isTooDeep = false

    mutating func start(_ name: String) {
        work += formatting
        guard !Vocabulary.void.contains(name), !Vocabulary.implied.contains(name) else { return }
        open.append(name)
        if Vocabulary.formatting.contains(name) { formatting += 1 }
        if open.count > Nesting.limit { isTooDeep = true }
    }

    mutating func end(_ name: String) {
        work += formatting
        let isFormatting = Vocabulary.formatting.contains(name)
        let isBlock = Vocabulary.blocks.contains(name)
        var isCrossing = false
        var index = open.count
        while index > 0 {
            index -= 1
            let other = open[index]
            if other == name {
                if isCrossing {
                    open.remove(at: index)
                    formatting -= 1
                } else {
                    for closed in open[index...] where Vocabulary.formatting.contains(closed) {
                        // The parser opens it anew after a block's end.
                        if closed == name || !isBlock { formatting -= 1 }
                    }
                    open.removeSubrange(index...)
                }
                return
            }
            if other == "table" || other == "caption", name != "table" { return }
            if Vocabulary.blocks.contains(other), !isBlock {
                guard isFormatting else { return }
                isCrossing = true
            }
        }
        // What a block's end has left open.
        if isFormatting, formatting > 0, !open.contains(name) { formatting -= 1 }
    }

    /// Whether a text of `size` bytes would cost far more than others.
    func isCostly(size: Int) -> Bool { work > 4 * size + 1000 }
}
