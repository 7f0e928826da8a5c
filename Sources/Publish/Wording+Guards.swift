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
    static func foreignFiles(_ count: Int, _ first: String) -> Refusal {
        Refusal(
            .foreignFiles,
            "the target holds files that no publish brought: \"\(first)\"\(more(count))",
            "choose an empty one")
    }
    static func changed(_ path: String, _ count: Int) -> Refusal {
        Refusal(
            .changed,
            "somebody changed \"\(path)\" on the target, and it would be written over\(more(count))",
            "move it away")
    }
    static func strangerInTheWay(_ path: String, _ count: Int) -> Refusal {
        Refusal(
            .foreignFiles,
            "\"\(path)\" is on the target already, and no publish brought it\(more(count))",
            "move it away")
    }
}
