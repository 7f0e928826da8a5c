import SafeHTML

/// What had been written without the raw HTML in it, on its way to be written again with it.
struct Settling {
    /// The page and the text from where it begins.
    let html: [UInt8]
    let text: [UInt8]
    /// Where that began.
    let start: Written
    /// Our own tags of a paragraph, by their numbers.
    var tags: [ArraySlice<UInt8>] = []
    var usedTags: Set<Int> = []
    /// The links that wait for an address, in order.
    var references: [Rendering.Reference] = []
    /// Our own blocks between pieces of raw HTML, by their numbers.
    var chunks: [Chunk] = []
    var paragraphs: [Range<Int>] = []
    var otherText: [Range<Int>] = []
    var headings: [Rendering.Heading] = []
    var summaryEnd: Int?
    /// How many elements enclose the current one whose text is not part of the words.
    var silence = 0

    /// From one piece of raw HTML to the next.
    struct Chunk {
        var from: Written
        var to: Written
    }

    /// The references in a part of `html`.
    func references(in range: Range<Int>) -> ArraySlice<Rendering.Reference> {
        let first = partition { $0 >= range.lowerBound + start.html }
        let end = partition { $0 >= range.upperBound + start.html }
        return references[first..<max(first, end)]
    }

    /// The first reference whose offset a condition holds for; it holds for all that follow.
    private func partition(_ holds: (Int) -> Bool) -> Int {
        var (low, high) = (0, references.count)
        while low < high {
            let middle = (low + high) / 2
            if holds(references[middle].offset) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

extension Renderer {
    /// Takes back what was written since.
    mutating func takeBack(to start: Written) -> Settling {
        var settling = Settling(
            html: Array(html[start.html...]), text: Array(text[start.text...]), start: start)
        html.removeSubrange(start.html...)
        text.removeSubrange(start.text...)
        settling.references = Array(result.references[start.references...])
        result.references.removeSubrange(start.references...)
        settling.paragraphs = Array(result.paragraphs[start.paragraphs...])
        result.paragraphs.removeSubrange(start.paragraphs...)
        settling.otherText = Array(result.otherText[start.otherText...])
        result.otherText.removeSubrange(start.otherText...)
        settling.headings = Array(result.headings[start.headings...])
        result.headings.removeSubrange(start.headings...)
        if let end = result.summaryEnd, end > start.text {
            settling.summaryEnd = end
            result.summaryEnd = nil
        }
        return settling
    }

    /// Puts a reference that stood at `offset` of the page where it stands now.
    mutating func restore(_ reference: Rendering.Reference, by shift: Int) {
        var reference = reference
        reference.offset += shift
        result.references.append(reference)
    }
}
