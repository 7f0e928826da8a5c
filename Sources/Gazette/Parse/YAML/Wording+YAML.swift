extension Wording {
    /// Why a text is not YAML that Gazette takes.
    static func yaml(_ reason: FullYAML.Refusal.Reason) -> Wording {
        switch reason {
        case .syntax(let problem):
            Wording("this is not YAML: \(problem)", "put a value with : or # in it in quotes")
        case .duplicate(let key):
            Wording("\"\(key)\" is written twice", "keep one of them")
        case .alias:
            Wording("YAML aliases are not taken here", "write the value itself")
        case .tooDeep: Wording("this nests too deep")
        case .notAMap: Wording("this is not a list of keys and values", "write key: value")
        case .keyIsNotText: Wording("a key must be a word", "write key: value")
        }
    }
}
