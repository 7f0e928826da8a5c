import Gazette

/// What runs in every tab that shows the preview: one script, without anything from elsewhere.
///
/// It is plain JavaScript in parts, a file a part, all in one function's scope, so that the page
/// has no name more than its readers will have.
enum Client {
    /// The whole script, as it is served.
    static let script = parts.joined(separator: "\n")
    /// Tells it from what another program serves.
    static let fingerprint = Fingerprint.short(Array(script.utf8))

    /// Under which it is served: another one for another script.
    static let name = "client.\(fingerprint).js"

    private static let parts = [
        "(() => {", "\"use strict\";", styles, start, morph, place, marks, files, swap, copying,
        overlay, notes, weight, panel, connection, "connect();", "})();", "",
    ]
}
