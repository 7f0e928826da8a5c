import Files
import Markup

extension Settings {
    /// Tells the digest's site from that of another one, in lists of files.
    var identity: UInt64 {
        ContentHash.of(Array("\(base.absolute("").text)\n\(title.text(in: language))".utf8))
    }
}
