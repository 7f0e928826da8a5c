import Files
import Foundation
import Gazette

/// Something that a browser may keep, ask for again, and have in parts.
struct Representation {
    var bytes: [UInt8]
    var type: String
    /// Tells it from what it was before.
    var tag: String

    /// - Parameter tag: the fingerprint of the bytes where none is given.
    init(_ bytes: [UInt8], type: String, tag: String? = nil) {
        (self.bytes, self.type, self.tag) = (bytes, type, tag ?? Fingerprint.long(bytes))
    }

    /// The answer to a question about it.
    ///
    /// - Parameter status: that of the whole.
    func answer(to request: PreviewRequest, status: Int = 200) -> PreviewResponse {
        Representation.answer(
            to: request, status: status, tag: tag, type: type, count: bytes.count
        ) { .bytes($0 == bytes.indices ? bytes : Array(bytes[$0])) }
    }

    /// The answer with a file as it is; nil where it cannot be looked at.
    static func answer(to request: PreviewRequest, with file: File) -> PreviewResponse? {
        guard let directory = file.directory,
            let status = try? directory.status(file.path), status.kind == .file
        else { return nil }
        let place = FilePlace(directory: directory, path: file.path)
        let size = status.size
        let tag = String(status.modified / 1000, radix: 16)
        return answer(
            to: request, status: 200, tag: "\(tag)-\(size)", type: ContentType.of(file.path),
            count: size
        ) { .file(place, $0) }
    }

    private static func answer(
        to request: PreviewRequest, status: Int, tag: String, type: String, count: Int,
        body: (Range<Int>) -> PreviewResponse.Body
    ) -> PreviewResponse {
        let mark = "\"\(tag)\""
        var fields = [("ETag", mark), ("Content-Type", type), ("Accept-Ranges", "bytes")]
        if status == 200, matches(request.known, mark) {
            var response = PreviewResponse(status: 304, body: .bytes([]), length: count)
            response.fields = fields
            return response
        }
        let isAsked =
            status == 200 && request.method == "GET"
            && (request.rangeOf.map { $0 == mark } ?? true)
        switch isAsked ? ByteRange(request.range, of: count) : .whole {
        case .whole:
            var response = PreviewResponse(status: status, body: body(0..<count), length: count)
            response.fields = fields
            return response
        case .part(let range):
            let place = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(count)"
            fields.append(("Content-Range", place))
            var response = PreviewResponse(status: 206, body: body(range), length: range.count)
            response.fields = fields
            return response
        case .beyond:
            var response = PreviewResponse(status: 416, body: .bytes([]), length: 0)
            response.fields = [("Content-Range", "bytes */\(count)")]
            return response
        }
    }

    /// Whether the browser has it already: `If-None-Match`, compared weakly.
    private static func matches(_ known: String?, _ mark: String) -> Bool {
        guard let known else { return false }
        return known.split(separator: ",").contains { part in
            let part = part.trimmingCharacters(in: .whitespaces)
            return part == "*" || part == mark || part == "W/" + mark
        }
    }
}
