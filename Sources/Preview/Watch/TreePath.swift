#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A path under the site's folder, `Content/articles/a.md`, that equals another byte for byte.
///
/// Two `String`s are equal that differ in their normal forms only (é as one character and as two),
/// but Linux has both side by side.
struct TreePath: Hashable, Sendable {
    let text: String

    init(_ text: String) { self.text = text }

    /// The path of what is in this folder under a name.
    func appending(_ name: String) -> TreePath { TreePath("\(text)/\(name)") }

    /// The folder that it is in; nil for a path without a slash.
    var parent: TreePath? {
        text.utf8.lastIndex(of: 0x2F).map { TreePath(String(text[..<$0])) }
    }

    static func == (left: TreePath, right: TreePath) -> Bool {
        order(left.text, right.text) == 0
    }

    /// Compares bytes: below 0 where the left ones come first, 0 where they are the same.
    static func order(_ left: String, _ right: String) -> Int {
        var (left, right) = (left, right)
        return left.withUTF8 { left in
            right.withUTF8 { right in
                guard let a = left.baseAddress, let b = right.baseAddress else {
                    return left.count - right.count
                }
                let order = memcmp(a, b, min(left.count, right.count))
                return order != 0 ? Int(order) : left.count - right.count
            }
        }
    }

    func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}
