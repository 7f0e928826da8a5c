import Markdown

// What is wrong with addresses that an editor wrote.

extension Wording {
    static func missingImage(_ path: String, nearest: String?) -> Wording {
        Wording(
            "there is no image \"\(path)\"",
            nearest.map { "did you mean \($0)?" } ?? "put it at Content/static\(path)")
    }
    static func noSuchPicture(_ written: String, nearest: String?, folder: String) -> Wording {
        Wording(
            "there is no picture \"\(written)\", so none is shown",
            nearest.map { "did you mean \($0)?" }
                ?? "put it in \(folder) or in Content/static, or write its https: address")
    }
    static func noSuchMedia(_ written: String, nearest: String?, folder: String) -> Wording {
        Wording(
            "there is no film or sound \"\(written)\"",
            nearest.map { "did you mean \($0)?" }
                ?? "put it in \(folder) or in Content/static")
    }
    static func noSuchFile(_ written: String, nearest: String?) -> Wording {
        Wording(
            "\"\(written)\" leads nowhere, so the link is left out",
            nearest.map { "did you mean \($0)?" }
                ?? "write the path of a file, a path of this site such as /about/, or an https: address"
        )
    }
    static let emptyAddress = Wording(
        "the link has no address, so it is left out", "write one between the parentheses")
    static func spacedAddress(_ written: String) -> Wording {
        let spaces = written.split(separator: " ", omittingEmptySubsequences: false)
        return Wording(
            "\"\(written)\" has a space in it, so it shows as text",
            "write \(spaces.joined(separator: "%20"))")
    }
    static func notAPicture(_ written: String) -> Wording {
        Wording(
            "\"\(written)\" is not a picture that a page can show",
            "write it as a link, without the !, or save it as PNG, JPEG, WebP, AVIF or SVG")
    }
    static func notCopied(_ written: String) -> Wording {
        Wording(
            "\"\(written)\" is not a kind of file that is taken from beside a text",
            "move it to Content/static")
    }
    static func drawingWithScript(_ written: String) -> Wording {
        Wording(
            "the drawing \"\(written)\" may hold a script, so it is not taken from beside a text",
            "save it as plain SVG, or move it to Content/static")
    }
    static func heavyPicture(_ weight: Int, _ size: ImageSize?) -> Wording {
        let tenths = (weight * 10) >> 20
        let pixels = size.map { ", at \($0.width) by \($0.height) pixels" } ?? ""
        return Wording(
            "the picture weighs \(tenths / 10).\(tenths % 10) MB\(pixels)",
            "make it lighter than \(Limits.words(Limits.picture)): 1600 pixels are wide enough")
    }
    static func foreignPictures(_ host: String) -> Wording {
        Wording(
            "pictures from \"\(host)\" will not show: the site's headers allow none but its own",
            "add \(host) to image_hosts in gazette.yml, or put the pictures beside the text")
    }
    static func foreignMedia(_ host: String) -> Wording {
        Wording(
            "films and sounds from \"\(host)\" will not play: the site's headers allow none but its own",
            "write a link to them, or put them beside the text")
    }
    static func brokenLink(_ url: String, nearest: String?) -> Wording {
        Wording(
            "\"\(url)\" is not an article or page of this site",
            nearest.map { "did you mean \($0)?" } ?? "write the path of its file")
    }
    static func linkToDraft(_ url: String) -> Wording {
        Wording("\"\(url)\" is a draft, so the link is left out")
    }
    static func linkToFuture(_ url: String) -> Wording {
        Wording("\"\(url)\" is not published yet, so the link is left out")
    }
    static func linkToWaiting(_ url: String) -> Wording {
        Wording("\"\(url)\" waits for the next edition, so the link is left out")
    }
    static func linkToExpired(_ url: String) -> Wording {
        Wording("\"\(url)\" has expired, so the link is left out")
    }
}
