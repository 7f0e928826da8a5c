/// A number of things in words: `1 error`, `2 errors`.
func count(_ number: Int, _ thing: String, _ things: String? = nil) -> String {
    number == 1 ? "1 \(thing)" : "\(number) \(things ?? thing + "s")"
}
