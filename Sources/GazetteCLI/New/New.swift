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
            "gazette new FOLDER" is short for "gazette new digest FOLDER". Write ./article or \
            ./edition for a folder of that name.
            """,
        subcommands: [NewDigest.self, NewArticle.self, NewEdition.self],
        defaultSubcommand: NewDigest.self)
}
