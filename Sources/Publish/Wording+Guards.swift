// What the guards say.

extension Refusal {
    private init(_ reason: Guard, _ message: String, _ advice: String) {
        self.init(
            reason: reason, message: message,
            advice: "\(advice), or add --allow \(reason.rawValue)")
    }

    private static func more(_ count: Int) -> String { count > 1 ? " (and \(count - 1) more)" : "" }

    static let empty = Refusal(.empty, "the site has no \"index.html\"", "build it again")
    static func smaller(_ new: Int, _ old: Int) -> Refusal {
        Refusal(
            .smaller, "the site has \(new) pages, and the target has \(old)",
            "look whether articles are missing")
    }
    static func deletes(_ count: Int, of all: Int, _ first: String) -> Refusal {
        Refusal(
            .deletes, "\(count) of \(all) files would be deleted, the first is \"\(first)\"",
            "look at them with --dry-run --json")
    }
    static let drafts = Refusal(
        .drafts, "the site was built with its drafts", "build it again without --drafts")
    static func localhost(_ found: Findings.Found, _ count: Int) -> Refusal {
        Refusal(
            .localhost,
            "\"\(found.file)\" refers to \"\(found.what)\", which readers do not have\(more(count))",
            "build again without --base-url, or mend the link")
    }
    static func placeholder(_ base: String) -> Refusal {
        Refusal(
            .placeholder,
            "base_url is still \"\(base)\", and every feed and link would lead readers there",
            "write the address that the site will have in gazette.yml and build again")
    }
    static func address(_ home: String, _ base: String) -> Refusal {
        Refusal(
            .address, "the site was built for \"\(home)\", and base_url is \"\(base)\"",
            "build it again")
    }
    static func links(_ found: Findings.Found, _ count: Int) -> Refusal {
        Refusal(
            .links,
            "\"\(found.file)\" links to \"\(found.what)\", which is not there\(more(count))",
            "mend the link and build again")
    }
    static func lostFeed(_ path: String) -> Refusal {
        Refusal(
            .feeds, "the feed \"\(path)\" is gone, and its readers would hear nothing more",
            "bring it back")
    }
    static func feedID(_ path: String, _ id: String) -> Refusal {
        Refusal(
            .feeds, "the feed \"\(path)\" no longer has the id \"\(id)\"", "give it its old address"
        )
    }
    static func entryID(_ path: String, _ address: String) -> Refusal {
        Refusal(
            .feeds,
            "in \"\(path)\" the entry for \"\(address)\" has another id, and readers would see it twice",
            "give the article its old id")
    }
    static func missing(_ thing: String) -> Refusal {
        Refusal(.missing, "the site has no \(thing)", "build it again")
    }
    static func secrets(_ path: String, _ count: Int) -> Refusal {
        Refusal(
            .secrets, "\"\(path)\" does not look like a file for readers\(more(count))",
            "move it out of Content/static and build again")
    }
    static func tooManyFiles(_ count: Int, _ limit: Int, _ host: String) -> Refusal {
        Refusal(
            .limits, "\(host) takes \(limit) files, and the site has \(count)",
            "choose another host")
    }
    static func fileTooLarge(_ path: String, _ size: Int, _ limit: Int, _ host: String) -> Refusal {
        Refusal(
            .limits, "\(host) takes files of \(limit) bytes, and \"\(path)\" has \(size)",
            "make it smaller")
    }
    static func siteTooLarge(_ size: Int, _ limit: Int, _ host: String) -> Refusal {
        Refusal(
            .limits, "\(host) takes \(limit) bytes, and the site has \(size)", "choose another host"
        )
    }
    static func longPath(_ path: String) -> Refusal {
        Refusal(.limits, "\"\(path)\" is longer than disks and hosts take", "shorten its slug")
    }
    static func sameLetters(_ path: String, _ other: String) -> Refusal {
        Refusal(
            .letters, "\"\(path)\" and \"\(other)\" differ by case alone", "rename one of them")
    }
    static func otherSite(_ other: String, _ base: String) -> Refusal {
        Refusal(
            .site, "the target holds the site \"\(other)\", and this one is \"\(base)\"",
            "choose another target")
    }
    static func stale(_ file: String) -> Refusal {
        Refusal(.stale, "\"\(file)\" changed after the site was built", "run gazette build")
    }
    static func deepPath(_ path: String) -> Refusal {
        Refusal(
            reason: nil,
            message: "\"\(path)\" is in more than \(Names.mostParts - 1) folders",
            advice: "put it into fewer folders and build again")
    }
    static func foreignFiles(_ paths: [String]) -> Refusal {
        Refusal(
            .foreignFiles,
            "the target holds files that no publish brought, and they would stay: \(list(paths))",
            "choose an empty folder")
    }
    static func pagesInPlace(_ folder: String) -> Refusal {
        Refusal(
            .foreignFiles,
            "\"\(folder)\" was published in place before: its old pages would stay beside the "
                + "releases, and nothing would bring them up to date",
            "let the web server show \"\(folder)/current\" and remove the old pages, or choose "
                + "another folder")
    }
    static func overwritten(_ paths: [String]) -> Refusal {
        Refusal(
            .changed,
            "files on the target that no publish brought would be overwritten: \(list(paths))",
            "move them away")
    }
    static func changed(_ paths: [String]) -> Refusal {
        Refusal(
            .changed,
            "somebody changed files on the target, and they would be overwritten: \(list(paths))",
            "move them away or take the changes back")
    }
    static func linksInTheWay(_ paths: [String]) -> Refusal {
        Refusal(
            reason: nil,
            message: "symbolic links on the target are where folders of the site belong: "
                + list(paths),
            advice: "remove the links, which leaves what they lead to as it is, and publish again")
    }
    static func inTheWay(_ paths: [String]) -> Refusal {
        Refusal(
            reason: nil,
            message: "files on the target that gazette did not publish are in the way: "
                + list(paths),
            advice: "move them away and publish again")
    }

    /// `"a", "b" and 3 more`
    private static func list(_ paths: [String]) -> String {
        let names = paths.prefix(5).map { "\"\($0)\"" }.joined(separator: ", ")
        return paths.count > 5 ? "\(names) and \(paths.count - 5) more" : names
    }
}
