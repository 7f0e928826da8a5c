/// A number of things in words: `1 error`, `2 errors`.
func count(_ number: Int, _ thing: String) -> String {
    number == 1 ? "1 \(thing)" : "\(number) \(thing)s"
}
