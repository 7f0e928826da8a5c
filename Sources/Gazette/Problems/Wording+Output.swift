// What concerns the folder that the site is written into.

extension Wording {
    static func outputMeetsContent(_ path: String) -> Wording {
        Wording(
            "the site cannot be written to \(path), which holds or lies in Content",
            "choose another folder with --output")
    }
    static func outputIsLink(_ path: String) -> Wording {
        Wording(
            "\(path) is a symbolic link, which is only followed where you name it",
            "remove the link, or name the real folder with --output")
    }
    static func linkToNothing(_ path: String) -> Wording {
        Wording(
            "\(path) is a symbolic link that leads to nothing",
            "make the folder that it names, or choose another with --output")
    }
    static func otherSite(_ path: String, _ count: Int) -> Wording {
        Wording(
            "\(path) holds another site, whose \(count) files would be replaced or removed",
            "choose another folder with --output, or add --overwrite to lose that site")
    }
    static func outputLocked(_ path: String, by holder: String?) -> Wording {
        Wording(
            "\(path) is being built by \(holder ?? "a program that does not say its name")",
            "wait until that build is done")
    }
    static func notAFolder(_ path: String) -> Wording {
        Wording("\(path) is not a folder", "choose another one with --output")
    }
    static func notOurFolder(_ path: String) -> Wording {
        Wording(
            "\(path) holds files that Gazette did not write",
            "choose an empty or a new folder with --output")
    }
    static func noList(_ path: String) -> Wording {
        Wording(
            "\(path) holds files, and no list says which of them Gazette wrote",
            "move that folder away, build again, and copy back the files that are your own")
    }
    static func notOurList(_ path: String) -> Wording {
        Wording(
            "\(path) is not a list of files as this version of Gazette writes it",
            "move the folder that it lies in away, build again, and copy back the files that are your own"
        )
    }
    static func notOurJournal(_ path: String) -> Wording {
        Wording("\(path) was not written by a build", "move it away and build again")
    }
    static func cannotRead(_ path: String, _ reason: String) -> Wording {
        Wording("\(path) cannot be read: \(reason)")
    }
    static func cannotCopy(_ path: String, _ reason: String) -> Wording {
        Wording(
            "\(path) cannot be read: \(reason)",
            "nothing was changed; make the file readable, or remove it")
    }
    static func cannotMake(_ path: String, _ reason: String) -> Wording {
        Wording("\(path) cannot be made: \(reason)", "mend that, or choose another with --output")
    }
    static func cannotBegin(_ path: String, _ reason: String) -> Wording {
        Wording(
            "\(path) cannot be written: \(reason)",
            "nothing was changed; mend that, or choose another folder with --output")
    }
    static func cannotWrite(_ path: String, _ reason: String) -> Wording {
        Wording(
            "\(path) cannot be written: \(reason)",
            "the site is incomplete until the next build; its content is untouched")
    }
}

// MARK: - What is in the way

extension Wording {
    static func changedSince(_ path: String, more: Int) -> Wording {
        Wording(
            "\(path) was changed since it was built\(others(more))",
            "bring the change into Content and remove the file, or add --overwrite to lose it")
    }
    static func changedMeanwhile(_ path: String, more: Int) -> Wording {
        Wording(
            "\(path) was changed while the site was built, and stays as it is\(others(more))",
            "build again, which says what to do about it")
    }
    private static func others(_ more: Int) -> String {
        switch more {
        case 0: ""
        case 1: ", and so was one more file"
        default: ", and so were \(more) more files"
        }
    }
    static func strangerInTheWay(_ path: String) -> Wording {
        Wording(
            "\(path) was not written by Gazette, and a page would replace it", "move it away")
    }
    static func linkInTheWay(_ path: String) -> Wording {
        Wording("\(path) is a symbolic link, and pages would go through it", "remove the link")
    }
    static func folderInTheWay(_ path: String) -> Wording {
        Wording(
            "\(path) is a folder with files that Gazette did not write, and a page would be there",
            "move it away")
    }
}
