/// Something that takes bytes from anywhere: what the fuzzer calls with whatever it makes up.
struct FuzzTarget: Sendable {
    /// Takes an input, and throws where a promise about it is broken.
    typealias Take = @Sendable ([UInt8]) throws(Broken) -> Void

    /// Also the name of its folders in `Corpus` and `Regressions`.
    let name: String
    /// Makes what the inputs meet, a site for instance, once.
    let make: @Sendable () async -> Take

    static let all: [FuzzTarget] = [
        .markdown, .writer, .yaml, .article, .settings, .importing, .builtFiles, .publishedFiles,
        .request, .numbers,
    ]
}

/// A promise that an input broke.
struct Broken: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}

/// Throws where a promise does not hold.
func demand(_ holds: Bool, _ promise: @autoclosure () -> String) throws(Broken) {
    if !holds { throw Broken(promise()) }
}
