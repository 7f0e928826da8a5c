// What concerns the paths of pages in the output folder.

extension Wording {
    static func unsafePath(_ path: String) -> Wording {
        Wording("\(path) is not a path that can be written", "give it a plain name")
    }
    static func ownPath(_ path: String) -> Wording {
        Wording(
            "\(path) is a name that Gazette keeps for itself",
            "choose one that does not begin with .gazette")
    }
    static func longPath(_ path: String) -> Wording {
        Wording(
            "\(path.prefix(60))… is longer than disks and hosts take",
            "give each part at most 255 bytes, and all of it 1000 and 80 parts; a Han character takes three"
        )
    }
    static func sameFile(_ path: String, first: String) -> Wording {
        Wording("this would write \(path), and so would \(first)", "rename one of them")
    }
    static func sameFolderAndFile(_ path: String, first: String) -> Wording {
        Wording("\(path) would be a file and a folder, because of \(first)", "rename one of them")
    }
    static let unreadFolder = Wording(
        "nothing reads this folder",
        "put articles in Content/articles, pages in Content/pages, anything else in Content/static")
    static let unreadText = Wording(
        "nothing reads this file", "put it in Content/articles or in Content/pages")
}
