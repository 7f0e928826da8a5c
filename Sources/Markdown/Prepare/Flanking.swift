/// What a run of `*` or `~` may do: open, close, both or neither.
struct Flanking: Equatable {
    var left: Bool
    var right: Bool
}

/// What stands beside a run.
enum Neighbour: Equatable {
    /// White space, or where the text begins or ends.
    case space
    case punctuation
    case cjkPunctuation
    case cjk
    /// A selector after an ideograph: it says that a CJK character went before.
    case ideographicSelector
    case other

    init(_ scalar: UInt32) {
        if Scalar.isSpace(scalar) {
            self = .space
        } else if Scalar.isIdeographicSelector(scalar) {
            self = .ideographicSelector
        } else {
            let isCJK = Scalar.isCJK(scalar)
            if Scalar.isPunctuation(scalar) {
                self = isCJK ? .cjkPunctuation : .punctuation
            } else {
                self = isCJK ? .cjk : .other
            }
        }
    }

    var isPunctuation: Bool { self == .punctuation || self == .cjkPunctuation }
    var isCJK: Bool { self == .cjk || self == .cjkPunctuation }
}

extension Flanking {
    /// The rule of CommonMark, for which all punctuation is alike.
    init(plainBefore before: Neighbour, after: Neighbour) {
        left =
            after != .space
            && (!after.isPunctuation || before == .space || before.isPunctuation)
        right =
            before != .space
            && (!before.isPunctuation || after == .space || after.isPunctuation)
    }

    /// The rule amended for Chinese, Japanese and Korean, where no space separates words: CJK
    /// punctuation hinders nothing, and a CJK character beside a run is as good as a space.
    init(before: Neighbour, after: Neighbour) {
        left =
            after != .space
            && (after != .punctuation || before == .space || before == .punctuation
                || before.isCJK || before == .ideographicSelector)
        right =
            before != .space
            && (before != .punctuation || after == .space || after == .punctuation || after.isCJK)
    }
}

/// The two sides of a run, once as the library reads them and once as the amendment does: a
/// character with a selector after it is one character there.
struct DelimiterContext {
    var plainBefore: Neighbour
    var before: Neighbour
    var after: Neighbour

    /// - Parameter run: where the run stands in `bytes`.
    init(_ bytes: Bytes, _ run: Range<Int>) {
        after =
            run.upperBound < bytes.count
            ? Neighbour(UTF8Cursor.next(bytes, run.upperBound).scalar) : .space
        guard run.lowerBound > 0 else {
            (plainBefore, before) = (.space, .space)
            return
        }
        let (scalar, start) = UTF8Cursor.previous(bytes, run.lowerBound)
        plainBefore = Neighbour(scalar)
        before = plainBefore
        guard Scalar.isTextSelector(scalar), start > 0 else { return }
        let (base, _) = UTF8Cursor.previous(bytes, start)
        switch (base, scalar) {
        case (0x2018...0x2019, 0xFE01), (0x201C...0x201D, 0xFE01): before = .cjkPunctuation
        default: before = Neighbour(base)
        }
        if before == .space { before = .other }
    }
}
