/// Choices that an input makes by what it holds: the same for the same bytes, so that an input
/// stays plain text and still meets every option.
struct Choices {
    private var state: UInt64 = 0xCBF2_9CE4_8422_2325

    init(of input: [UInt8]) {
        for byte in input { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }

    mutating func number(below limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % limit
    }

    mutating func flag() -> Bool { number(below: 2) == 0 }

    mutating func one<Value>(of values: [Value]) -> Value { values[number(below: values.count)] }
}
