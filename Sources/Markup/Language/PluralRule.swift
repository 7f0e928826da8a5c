/// How a language counts whole things: which form of a word goes with a number (CLDR, cardinals).
public enum PluralRule: Sendable {
    /// One form for all: Chinese, Japanese, Korean.
    case none
    /// English, German.
    case one
    /// Hindi, Persian: none is counted as one is.
    case zeroAndOne
    /// Spanish, Italian: whole millions have a form of their own.
    case oneMillions
    /// French, Portuguese.
    case zeroAndOneMillions
    /// Hebrew.
    case oneTwo
    /// Russian, Ukrainian, Belarusian.
    case eastSlavic
    /// Serbian, Croatian, Bosnian.
    case southSlavic
    case polish
    /// Czech, Slovak.
    case czech
    case slovenian, lithuanian, latvian, romanian, arabic

    /// A form of a word.
    public enum Form: String, Sendable, CaseIterable { case zero, one, two, few, many, other }

    /// The form that goes with a number.
    public func form(_ number: Int) -> Form {
        let (last, lastTwo) = (number % 10, number % 100)
        let isTeen = (11...19).contains(lastTwo)
        switch self {
        case .none: return .other
        case .one: return number == 1 ? .one : .other
        case .zeroAndOne: return number < 2 ? .one : .other
        case .oneMillions: return number == 1 ? .one : PluralRule.millions(number)
        case .zeroAndOneMillions: return number < 2 ? .one : PluralRule.millions(number)
        case .oneTwo: return number == 1 ? .one : number == 2 ? .two : .other
        case .eastSlavic:
            if last == 1, !isTeen { return .one }
            return (2...4).contains(last) && !isTeen ? .few : .many
        case .southSlavic:
            if last == 1, !isTeen { return .one }
            return (2...4).contains(last) && !isTeen ? .few : .other
        case .polish:
            if number == 1 { return .one }
            return (2...4).contains(last) && !isTeen ? .few : .many
        case .czech: return number == 1 ? .one : (2...4).contains(number) ? .few : .other
        case .slovenian: return PluralRule.slovenian(lastTwo)
        case .lithuanian:
            if last == 0 || isTeen { return .other }
            return last == 1 ? .one : .few
        case .latvian:
            if last == 0 || isTeen { return .zero }
            return last == 1 ? .one : .other
        case .romanian:
            if number == 1 { return .one }
            return number == 0 || (1...19).contains(lastTwo) ? .few : .other
        case .arabic: return PluralRule.arabic(number, lastTwo)
        }
    }

    private static func millions(_ number: Int) -> Form {
        number > 0 && number % 1_000_000 == 0 ? .many : .other
    }

    private static func slovenian(_ lastTwo: Int) -> Form {
        switch lastTwo {
        case 1: .one
        case 2: .two
        case 3, 4: .few
        default: .other
        }
    }

    private static func arabic(_ number: Int, _ lastTwo: Int) -> Form {
        switch (number, lastTwo) {
        case (0, _): .zero
        case (1, _): .one
        case (2, _): .two
        case (_, 3...10): .few
        case (_, 11...99): .many
        default: .other
        }
    }

    /// The forms that it tells apart.
    public var forms: [Form] {
        let numbers = [0, 1, 2, 3, 5, 11, 21, 100, 1_000_000]
        let used = Set(numbers.map { form($0) })
        return Form.allCases.filter { used.contains($0) }
    }
}

extension Language {
    /// How it counts.
    public var plural: PluralRule { row?.plural ?? .one }

    /// From how many digits on it sets off thousands.
    public var leastGroupedDigits: Int { ["es", "pl", "it", "ca"].contains(base) ? 5 : 4 }
}
