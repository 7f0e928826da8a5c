/// Writes numbers of a fixed width: dates and times stand on every page, many times.
struct Digits {
    private var bytes: [UInt8] = []

    /// The text that `write` appends.
    static func text(_ write: (inout Digits) -> Void) -> String {
        var digits = Digits()
        digits.bytes.reserveCapacity(32)
        write(&digits)
        return String(decoding: digits.bytes, as: UTF8.self)
    }

    /// `number` in `width` digits, with zeros in front.
    mutating func number(_ number: Int, _ width: Int) {
        let start = bytes.count
        bytes.append(contentsOf: repeatElement(0x30, count: width))
        var rest = UInt32(truncatingIfNeeded: number)
        for index in stride(from: start + width - 1, through: start, by: -1) where rest > 0 {
            bytes[index] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
    }

    /// `number` in as many digits as it takes.
    mutating func number(_ number: Int) {
        self.number(number, number < 10 ? 1 : number < 100 ? 2 : number < 1000 ? 3 : 4)
    }

    /// Any text.
    mutating func text(_ text: String) { bytes.append(contentsOf: text.utf8) }

    /// One ASCII character.
    mutating func mark(_ character: Unicode.Scalar) { bytes.append(UInt8(ascii: character)) }

    /// `2026-11-23`.
    mutating func day(_ day: Day) {
        let (year, month, number) = day.parts
        self.number(year, 4)
        mark("-")
        self.number(month, 2)
        mark("-")
        self.number(number, 2)
    }

    /// `08:30`, of seconds since midnight.
    mutating func time(_ seconds: Int) {
        number(seconds / 3600, 2)
        mark(":")
        number(seconds / 60 % 60, 2)
    }
}

/// `number` in `width` digits, with zeros in front.
func padded(_ number: Int, _ width: Int) -> String { Digits.text { $0.number(number, width) } }
