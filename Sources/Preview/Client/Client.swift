import Gazette

/// What runs in every tab that shows the preview: one script, without anything from elsewhere.
///
/// It is plain JavaScript in several files, all in one function's scope, so that the page has no
/// name more than its readers will have. The files are embedded when the package is built.
enum Client {
    /// The whole script, as it is served.
    static let script = """
        (() => {
        "use strict";
        const style = String.raw`\(text(styles))`;
        const markStyle = String.raw`\(text([PackageResources.marks_css]))`;
        \(text(parts))connect();
        })();

        """
    /// Tells it from what another program serves.
    static let fingerprint = Fingerprint.short(Array(script.utf8))

    /// Under which it is served: another one for another script.
    static let name = "client.\(fingerprint).js"

    private static let styles = [
        PackageResources.frame_css, PackageResources.overlay_css, PackageResources.panel_css,
    ]

    private static let parts = [
        PackageResources.start_js, PackageResources.morph_js, PackageResources.place_js,
        PackageResources.marks_js, PackageResources.files_js, PackageResources.swap_js,
        PackageResources.copying_js, PackageResources.overlay_js, PackageResources.notes_js,
        PackageResources.weight_js, PackageResources.panel_js, PackageResources.connection_js,
    ]

    private static func text(_ files: [[UInt8]]) -> String {
        String(decoding: files.joined(), as: UTF8.self)
    }
}
