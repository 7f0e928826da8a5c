import Gazette

/// What runs in the browser.
enum Client {
    static let script = ""
    static let fingerprint = Fingerprint.short(Array(script.utf8))
}
