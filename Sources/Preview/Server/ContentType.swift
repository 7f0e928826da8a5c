/// What a file is, by the end of its name.
enum ContentType {
    static func of(_ path: String) -> String {
        let name = path.split(separator: "/").last ?? ""
        let end = name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() }
        return end.flatMap { known[$0] } ?? (end == nil ? text : "application/octet-stream")
    }

    private static let text = "text/plain; charset=utf-8"

    private static let known = [
        "html": "text/html; charset=utf-8", "htm": "text/html; charset=utf-8",
        "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8",
        "mjs": "text/javascript; charset=utf-8", "txt": text, "md": text,
        "xml": "application/xml; charset=utf-8", "opml": "text/x-opml; charset=utf-8",
        "atom": "application/atom+xml; charset=utf-8", "rss": "application/rss+xml; charset=utf-8",
        "json": "application/json", "map": "application/json",
        "webmanifest": "application/manifest+json", "xsl": "application/xslt+xml",
        "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg",
        "gif": "image/gif", "webp": "image/webp", "avif": "image/avif", "ico": "image/x-icon",
        "woff": "font/woff", "woff2": "font/woff2", "ttf": "font/ttf", "otf": "font/otf",
        "mp3": "audio/mpeg", "m4a": "audio/mp4", "ogg": "audio/ogg", "wav": "audio/wav",
        "mp4": "video/mp4", "webm": "video/webm", "mov": "video/quicktime",
        "pdf": "application/pdf", "zip": "application/zip", "wasm": "application/wasm",
        "vtt": "text/vtt; charset=utf-8", "csv": "text/csv; charset=utf-8",
    ]
}
