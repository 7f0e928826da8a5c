/// A name that a text does not hold: what bears it in a mixture is not the stranger's.
package struct Nonce: Sendable {
    /// The attribute of our own tags; its value is a number.
    let own: String
    /// The attribute that says where a tag was written.
    let line: String
    /// The attribute of a link that stands for a frame.
    let frame: String

    package init(avoiding text: UnsafeBufferPointer<UInt8>) {
        let used = Nonce.numbers(in: text)
        var number = 0
        while used.contains(number) { number += 1 }
        own = "gz\(number)"
        line = own + "l"
        frame = own + "f"
    }

    /// The numbers that follow `gz` in a text, in any case.
    private static func numbers(in text: UnsafeBufferPointer<UInt8>) -> Set<Int> {
        var result: Set<Int> = []
        var index = 1
        while index < text.count {
            if text[index] | 0x20 == UInt8(ascii: "z"), text[index - 1] | 0x20 == UInt8(ascii: "g")
            {
                let digits = text[(index + 1)...].prefix(9).prefix { (0x30...0x39).contains($0) }
                // Of 123, 1 and 12 are taken as well.
                for count in 1..<(digits.count + 1) {
                    result.insert(Int(String(decoding: digits.prefix(count), as: UTF8.self)) ?? 0)
                }
            }
            index += 1
        }
        return result
    }
}
