import Testing

@testable import Files

struct FileListTests {
    private let line = "00000000000000ff a/b.html\n"

    private func list(_ text: String) -> FileList? { FileList(reading: Array(text.utf8)) }

    @Test func `a list is read as it was written`() {
        let entries = ["b", "a/新闻.html", "a b"].map { FileList.Entry(path: $0, hash: 0xF00D) }
        let written = FileList(entries: entries, showsDrafts: true)
        #expect(FileList(reading: written.bytes) == written)
        #expect(FileList(reading: FileList(entries: []).bytes) == FileList(entries: []))
        for site in [UInt64.min, 0xF00D, .max] {
            for showsDrafts in [true, false] {
                let list = FileList(entries: entries, showsDrafts: showsDrafts, site: site)
                #expect(FileList(reading: list.bytes) == list)
            }
        }
    }

    @Test(arguments: [
        "", "gazette 1\na\n", "gazette 2", "gazette 2\nff a\n", "gazette 2\n00000000000000FF a\n",
        "gazette 2 site=12\n", "gazette 2 site=000000000000000g\n", "gazette 2 drafts \n",
        "gazette 2 site=0000000000000001 drafts\n",
        "gazette 2\n00000000000000ff ../a\n", "gazette 2\n00000000000000ff /etc/passwd\n",
        "gazette 2\n00000000000000ff a//b\n", "gazette 2\n00000000000000ff .gazette-files\n",
        "gazette 2\n00000000000000ff .Gazette-Lock/a\n", "gazette 2\n00000000000000ff a\\b\n",
        "gazette 2\n00000000000000ff a\u{1B}b\n", "gazette 2\n00000000000000ff a",
        "gazette 2\n00000000000000ff b\n00000000000000ff a\n",
        "gazette 2\n00000000000000ff a\n00000000000000ff a\n",
    ])
    func `what Gazette would not write is no list`(text: String) {
        #expect(list(text) == nil)
    }

    @Test func `names that are the same text in other bytes are two files`() {
        let names = ["\u{E9}", "e\u{301}", "z", "e"]
        let written = FileList(entries: names.map { FileList.Entry(path: $0, hash: 1) })
        let read = FileList(reading: written.bytes)
        #expect(read?.bytes == written.bytes)
        #expect(Set(read?.entries.map { Array($0.path.utf8) } ?? []).count == 4)
        let other = FileList(entries: names.reversed().map { FileList.Entry(path: $0, hash: 1) })
        #expect(other.bytes == written.bytes)
    }

    @Test func `a journal that ends within a line gives the lines before`() {
        let bytes = Array((line + "00000000000000ff b/c.ht").utf8)
        #expect(FileList.journalEntries(bytes).map(\.path) == ["a/b.html"])
    }

    @Test func `a journal is told from somebody's file`() {
        for text in [
            "", "\0\0\0", "00", "00000000000000ff a/b", line, line + "00000000", line + "x",
        ] {
            #expect(FileList.isJournal(Array(text.utf8)), "\(text)")
        }
        for text in ["mine", "mine\n", "\n", "00000000000000ff\n", "00000000000000ff../a"] {
            #expect(!FileList.isJournal(Array(text.utf8)), "\(text)")
        }
    }
}
