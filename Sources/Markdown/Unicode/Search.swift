import CMark

typealias Bytes = UnsafeBufferPointer<UInt8>

extension UnsafeBufferPointer<UInt8> {
    /// Where `byte` stands next, at `start` or after it.
    @inline(__always)
    func find(_ byte: UInt8, from start: Int = 0) -> Int? {
        guard start < count, let base = baseAddress else { return nil }
        guard let found = memchr(base + start, Int32(byte), count - start) else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }

    /// Where `word` (not empty) stands next, at `start` or after it.
    func find(_ word: StaticString, from start: Int = 0) -> Int? {
        word.withUTF8Buffer { word in
            guard let first = word.first else { return nil }
            var index = start
            while let found = find(first, from: index) {
                if matches(word, at: found) { return found }
                index = found + 1
            }
            return nil
        }
    }

    func contains(_ word: StaticString) -> Bool { find(word) != nil }

    /// Whether `www.` stands anywhere but after `//`: found by its period, which is rarer than `w`.
    var holdsWWW: Bool {
        var next = find(UInt8(ascii: "."))
        while let found = next {
            if matches("www.", at: found - 3), found == 3 || self[found - 4] != UInt8(ascii: "/") {
                return true
            }
            next = find(UInt8(ascii: "."), from: found + 1)
        }
        return false
    }

    /// Whether `word` stands at `index`.
    func matches(_ word: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        guard index >= 0, index + word.count <= count, let base = baseAddress,
            let other = word.baseAddress
        else { return false }
        return memcmp(base + index, other, word.count) == 0
    }

    /// Whether `word` stands at `index`.
    func matches(_ word: StaticString, at index: Int) -> Bool {
        word.withUTF8Buffer { matches($0, at: index) }
    }

    /// The part within `range`, indexed from 0.
    func part(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: self[range])
    }

    /// Without spaces and tabs at both ends.
    func trimmed() -> UnsafeBufferPointer<UInt8> {
        var range = 0..<count
        while let last = range.last, isBlank(self[last]) { range = 0..<last }
        while let first = range.first, isBlank(self[first]) { range = first + 1..<range.upperBound }
        return part(range)
    }
}

/// A space or a tab.
@inline(__always)
func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

/// A letter or a digit of ASCII.
@inline(__always)
func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
}
