// What is too large, and by how much.

extension BuildFailure {
    /// The memory that the build may take is less than it needs.
    public static func tooLittleMemory(_ limit: Int, least: Int) -> BuildFailure {
        BuildFailure(
            Wording(
                "the system gives this program no more than \(Limits.words(limit)) of memory",
                "let it have \(Limits.words(least)): ulimit -v \(least >> 10)"))
    }
}

extension Wording {
    static func tooLarge(_ limit: Int) -> Wording {
        Wording(
            "the file is larger than \(Limits.words(limit))",
            "divide it into several, or shorten it")
    }
    static func tooLong(_ key: String, _ limit: Int) -> Wording {
        Wording("\"\(key)\" is longer than \(Limits.words(limit))", "shorten it")
    }
    static func tooMany(_ key: String, _ limit: Int) -> Wording {
        Wording(
            "\"\(key)\" has more than \(limit) entries, and every page would show them",
            "keep those that matter, and put the others on a page")
    }
}
