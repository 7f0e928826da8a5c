import ArgumentParser

/// `gazette new`.
struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Create a digest, an article or an edition.",
        usage: """
            gazette new <folder> [--lang <lang>] [--host <host>]
            gazette new article <title>
            gazette new edition
            """,
        discussion: """
            "gazette new FOLDER" is short for "gazette new folder FOLDER". For a folder that is \
            called article, edition or folder, write ./article, ./edition or ./folder.
            """,
        subcommands: [NewDigest.self, NewArticle.self, NewEdition.self],
        defaultSubcommand: NewDigest.self)
}
