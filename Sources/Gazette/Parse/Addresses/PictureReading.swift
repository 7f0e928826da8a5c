import Files
import Markdown

/// What a look at a picture's file shows.
struct PictureReading: Sendable {
    /// Nil where its first bytes do not tell.
    var size: ImageSize?
    /// In bytes.
    var weight = 0
    /// Whether it can be served from beside a text: it runs nothing.
    var isHarmless = true
    var problems: [Problem] = []

    init(of file: File) {
        let isDrawing = FilePath.ending(of: file.path) == "svg"
        do throws(Problems) {
            let (header, weight) = try file.look(upTo: ImageSize.headerLength)
            (size, self.weight) = (ImageSize(header: header), weight)
            // Files in `Content/static` are served as they are, whatever they are.
            if isDrawing, !file.path.utf8.starts(with: ContentPaths.statics.utf8) {
                isHarmless = weight <= Limits.drawing
                guard isHarmless else { return }
                let whole = weight <= header.count ? header : try file.read(upTo: Limits.drawing)
                isHarmless = DrawingCheck.isHarmless(whole)
            }
        } catch {
            problems = error.all
        }
    }

    /// Whether nothing that is parsed depends on the difference.
    func isSame(as other: PictureReading?) -> Bool {
        size == other?.size && isHarmless == other?.isHarmless
    }

    /// Whether a file is a picture, by the end of its name.
    static func isPicture(_ path: String) -> Bool {
        // Nearly all files are Markdown.
        if path.utf8.suffix(3).elementsEqual(".md".utf8) { return false }
        return kinds.contains(FilePath.ending(of: path))
    }

    private static let kinds = ["png", "jpg", "jpeg", "gif", "webp", "avif", "svg"]
}
