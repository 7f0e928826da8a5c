/// Where marks mean what they are and must not change: addresses, and in Markdown code spans,
/// links' targets and tags.
func fixedPlaces(in scalars: [Unicode.Scalar], isMarkdown: Bool) -> [Bool] {
    var isFixed = Array(repeating: false, count: scalars.count)
    markAddresses(scalars, &isFixed)
    if isMarkdown { markSpans(scalars, &isFixed) }
    return isFixed
}

/// A run of ASCII without spaces that holds `://`, `www.` or an `@`.
private func markAddresses(_ scalars: [Unicode.Scalar], _ isFixed: inout [Bool]) {
    var start = 0
    while start < scalars.count {
        guard isAddressScalar(scalars[start]) else {
            start += 1
            continue
        }
        var end = start
        while end < scalars.count, isAddressScalar(scalars[end]) { end += 1 }
        let run = String(String.UnicodeScalarView(scalars[start..<end]))
        if run.mentions("://") || run.lowercased().mentions("www.")
            || run.dropFirst().dropLast().mentions("@")
            || run.mentions("mailto:")
        {
            // A mark at its end closes the sentence and not the address.
            var last = end
            while last > start, ",;:?!.)\"".unicodeScalars.contains(scalars[last - 1]) { last -= 1 }
            // One at its beginning is before it.
            var first = start
            while first < last, ",;:?!.(\"".unicodeScalars.contains(scalars[first]) { first += 1 }
            for index in first..<last { isFixed[index] = true }
        }
        start = end
    }
}

private func isAddressScalar(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x20 && scalar.value < 0x7F
}

private func markSpans(_ scalars: [Unicode.Scalar], _ isFixed: inout [Bool]) {
    mark(scalars, from: "`", to: "`", &isFixed)
    mark(scalars, from: "<", to: ">", &isFixed)
    var index = 1
    while index < scalars.count {
        if scalars[index - 1] == "]",
            scalars[index] == "(" || scalars[index] == ":" || scalars[index] == "["
        {
            let close: Unicode.Scalar =
                scalars[index] == "[" ? "]" : scalars[index] == "(" ? ")" : "\n"
            var end = index
            while end < scalars.count, scalars[end] != close { end += 1 }
            for place in index..<min(end + 1, scalars.count) { isFixed[place] = true }
            index = end
        }
        // `![`, `[!` and `[^` are marks of Markdown's own.
        if scalars[index < scalars.count ? index : index - 1] == "[", scalars[index - 1] == "!" {
            isFixed[index - 1] = true
        }
        index += 1
    }
}

/// Everything from a mark to the next one like it; a mark alone means itself.
private func mark(
    _ scalars: [Unicode.Scalar], from open: Unicode.Scalar, to close: Unicode.Scalar,
    _ isFixed: inout [Bool]
) {
    var start: Int?
    for index in scalars.indices {
        if let first = start, scalars[index] == close {
            for place in first...index { isFixed[place] = true }
            start = nil
        } else if start == nil, scalars[index] == open {
            start = index
        }
    }
}
