/// Labels of host names in ASCII (RFC 3492).
enum Punycode {
    /// The digits of a label, without `xn--`; nil where it is too long to count.
    static func encoded(_ label: [Unicode.Scalar]) -> [UInt8]? {
        var output = label.filter(\.isASCII).map { UInt8($0.value) }
        let basic = UInt32(output.count)
        if basic > 0 { output.append(UInt8(ascii: "-")) }
        var state = State()
        var handled = basic
        while handled < label.count {
            guard let next = label.lazy.map(\.value).filter({ $0 >= state.code }).min() else {
                return nil
            }
            let (step, overflow) = (next - state.code).multipliedReportingOverflow(by: handled + 1)
            guard !overflow, state.delta <= UInt32.max - step else { return nil }
            state.delta += step
            state.code = next
            for scalar in label {
                if scalar.value < state.code { state.delta += 1 }
                guard scalar.value == state.code else { continue }
                append(state.delta, bias: state.bias, to: &output)
                state.adapt(count: handled + 1, isFirst: handled == basic)
                handled += 1
            }
            state.delta += 1
            state.code += 1
        }
        return output
    }

    /// The label that digits stand for, which came behind `xn--`; nil where they are none.
    static func decoded(_ text: [UInt8]) -> [Unicode.Scalar]? {
        let split = text.lastIndex(of: UInt8(ascii: "-"))
        var label = (split.map { text[..<$0] } ?? []).map { Unicode.Scalar($0) }
        guard label.allSatisfy(\.isASCII) else { return nil }
        var rest = split.map { text[($0 + 1)...] } ?? text[...]
        var state = State()
        var place: UInt32 = 0
        while !rest.isEmpty {
            let before = place
            guard let step = number(&rest, bias: state.bias) else { return nil }
            let (sum, overflow) = place.addingReportingOverflow(step)
            guard !overflow else { return nil }
            let count = UInt32(label.count + 1)
            state.delta = sum - before
            state.adapt(count: count, isFirst: before == 0)
            state.code = state.code.addingReportingOverflow(sum / count).partialValue
            place = sum % count
            guard let scalar = Unicode.Scalar(state.code), !scalar.isASCII else { return nil }
            label.insert(scalar, at: Int(place))
            place += 1
        }
        return label
    }

    private static let base: UInt32 = 36

    /// What both directions keep count of.
    private struct State {
        var code: UInt32 = 128
        var delta: UInt32 = 0
        var bias: UInt32 = 72

        mutating func adapt(count: UInt32, isFirst: Bool) {
            delta /= isFirst ? 700 : 2
            delta += delta / count
            var k: UInt32 = 0
            while delta > 455 {
                delta /= 35
                k += base
            }
            bias = k + 36 * delta / (delta + 38)
            delta = 0
        }
    }

    private static func threshold(_ k: UInt32, _ bias: UInt32) -> UInt32 {
        k <= bias ? 1 : min(26, k - bias)
    }

    private static func append(_ delta: UInt32, bias: UInt32, to output: inout [UInt8]) {
        var (rest, k) = (delta, base)
        while true {
            let threshold = threshold(k, bias)
            guard rest >= threshold else { break }
            output.append(digit(threshold + (rest - threshold) % (base - threshold)))
            rest = (rest - threshold) / (base - threshold)
            k += base
        }
        output.append(digit(rest))
    }

    private static func number(_ text: inout ArraySlice<UInt8>, bias: UInt32) -> UInt32? {
        var (number, weight, k): (UInt32, UInt32, UInt32) = (0, 1, base)
        while let byte = text.popFirst() {
            guard let digit = value(byte) else { return nil }
            let (part, tooLarge) = digit.multipliedReportingOverflow(by: weight)
            guard !tooLarge, number <= UInt32.max - part else { return nil }
            number += part
            let threshold = threshold(k, bias)
            if digit < threshold { return number }
            let (next, overflow) = weight.multipliedReportingOverflow(by: base - threshold)
            guard !overflow else { return nil }
            weight = next
            k += base
        }
        return nil
    }

    private static func digit(_ value: UInt32) -> UInt8 {
        UInt8(value < 26 ? 0x61 + value : 0x30 + value - 26)
    }

    private static func value(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte) - 0x30 + 26
        case 0x61...0x7A: UInt32(byte) - 0x61
        case 0x41...0x5A: UInt32(byte) - 0x41
        default: nil
        }
    }
}
