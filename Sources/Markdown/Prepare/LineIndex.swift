/// Where the lines of a text begin.
struct LineIndex {
    private let starts: [Int]
    private let end: Int

    init(_ bytes: Bytes) {
        var starts = [0]
        // A text has carriage returns throughout or not at all.
        if bytes.find(0x0D) == nil {
            var next = bytes.find(0x0A)
            while let found = next {
                starts.append(found + 1)
                next = bytes.find(0x0A, from: found + 1)
            }
        } else {
            for (index, byte) in bytes.enumerated() {
                let isEnd =
                    byte == 0x0A
                    || byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)
                if isEnd { starts.append(index + 1) }
            }
        }
        self.starts = starts
        end = bytes.count
    }

    var count: Int { starts.count }

    /// Where line `number` (from 1) begins, or the end of the text.
    func start(of number: Int) -> Int {
        number >= 1 && number <= starts.count ? starts[number - 1] : end
    }

    /// Line `number` (from 1) without its end.
    func line(_ number: Int, of bytes: Bytes) -> Range<Int> {
        let start = start(of: number)
        var end = self.start(of: number + 1)
        while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        return start..<end
    }
}

extension LineIndex {
    /// The line (from 1) in which `offset` lies.
    func number(at offset: Int) -> Int {
        var low = 1
        var high = count
        while low < high {
            let middle = (low + high + 1) / 2
            if start(of: middle) <= offset { low = middle } else { high = middle - 1 }
        }
        return low
    }
}
