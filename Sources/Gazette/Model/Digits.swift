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
        var divisor = 1
        for _ in 1..<width { divisor *= 10 }
        while divisor > 0 {
            bytes.append(UInt8(truncatingIfNeeded: 0x30 + number / divisor % 10))
            divisor /= 10
        }
    }

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
