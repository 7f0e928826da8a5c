/// An opaque colour, as settings name it: `#1d5b8f`.
public struct Colour: Sendable, Hashable {
    /// 0 to 255 each.
    public let red, green, blue: Int

    /// A colour of sRGB, each part 0 to 255.
    public init(red: Int, green: Int, blue: Int) {
        (self.red, self.green, self.blue) = (red, green, blue)
    }

    /// Reads `#1d5b8f` or `#15f`.
    public init?(_ text: String) {
        let digits = text.dropFirst()
        guard text.first == "#", [3, 6].contains(digits.utf8.count),
            digits.first != "+", let number = Int(digits, radix: 16), number >= 0
        else { return nil }
        if digits.utf8.count == 6 {
            self.init(red: number >> 16, green: number >> 8 & 255, blue: number & 255)
        } else {
            self.init(
                red: (number >> 8) * 17, green: (number >> 4 & 15) * 17, blue: (number & 15) * 17)
        }
    }

    /// `#1d5b8f`.
    public var text: String {
        let digits = String(red << 16 | green << 8 | blue, radix: 16)
        return "#" + String(repeating: "0", count: 6 - digits.count) + digits
    }
}

extension Colour {
    /// How text in this colour stands out from a background: 1 (not at all) to 21, as WCAG counts.
    public func contrast(with other: Colour) -> Double {
        let (a, b) = (luminance, other.luminance)
        return (max(a, b) + 0.05) / (min(a, b) + 0.05)
    }

    /// This colour, darker or lighter by as much as reading on every one of `backgrounds` needs.
    ///
    /// Black or white always does it on a background that is light or dark enough to be one.
    ///
    /// - Parameter ratio: 4.5 for text (WCAG 1.4.3).
    public func readable(on backgrounds: [Colour], ratio: Double = 4.5) -> Colour {
        let mean = backgrounds.reduce(0) { $0 + $1.luminance } / Double(max(1, backgrounds.count))
        let end =
            mean > 0.18
            ? Colour(red: 0, green: 0, blue: 0)
            : Colour(red: 255, green: 255, blue: 255)
        for step in 0...64 {
            let candidate = mixed(with: end, parts: step, of: 64)
            if backgrounds.allSatisfy({ candidate.contrast(with: $0) >= ratio }) {
                return candidate
            }
        }
        return end
    }

    private func mixed(with other: Colour, parts: Int, of whole: Int) -> Colour {
        func mix(_ a: Int, _ b: Int) -> Int { (a * (whole - parts) + b * parts) / whole }
        return Colour(
            red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
    }

    private var luminance: Double {
        0.2126 * Colour.linear(red) + 0.7152 * Colour.linear(green) + 0.0722 * Colour.linear(blue)
    }

    /// A channel's share of light.
    private static func linear(_ channel: Int) -> Double {
        let value = Double(channel) / 255
        guard value > 0.04045 else { return value / 12.92 }
        let base = (value + 0.055) / 1.055
        // base^2.4 as base² times the fifth root of base²: the same on every machine, where a
        // library's pow may differ in its last bit.
        let square = base * base
        var root = 1.0
        for _ in 0..<24 { root -= (root - square / (root * root * root * root)) / 5 }
        return square * root
    }
}
