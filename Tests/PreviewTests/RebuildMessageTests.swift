import Testing

@testable import Preview

struct RebuildMessageTests {
    private let said = """
        Building for debugging...
        [0/5] Write sources
        error: emit-module command failed with exit code 1 (use -v to see invocation)
        [3/7] Emitting module Templates
        /p/Templates/SocialCard.swift:1:14: \u{1B}[31merror: \u{1B}[0mcannot convert value
        1 | let x: Int = "a"
          |              `- error: cannot convert value
        2 | print(x)
        [4/7] Compiling Templates SocialCard.swift
        /p/Templates/SocialCard.swift:1:14: error: cannot convert value
        1 | let x: Int = "a"
          |              `- error: cannot convert value
        2 | print(x)

        /p/Templates/SocialCard.swift:8:2: warning: never used
        8 | let y
          |     `- warning: never used

        /p/Templates/Lead.swift:3:12: error: cannot find 'foo' in scope
        3 | func f() { foo() }
          |            `- error: cannot find 'foo' in scope
        /p/Sources/A.swift:9:1: note: did you mean 'fool'?
        [5/7] Compiling Templates Lead.swift

        """

    @Test func `errors stay, once each, with their lines and without what surrounds them`() {
        #expect(
            CompilerMessage.cut(said, root: "/p") == """
                Templates/SocialCard.swift:1:14: error: cannot convert value
                1 | let x: Int = "a"
                  |              `- error: cannot convert value
                2 | print(x)
                Templates/Lead.swift:3:12: error: cannot find 'foo' in scope
                3 | func f() { foo() }
                  |            `- error: cannot find 'foo' in scope
                Sources/A.swift:9:1: note: did you mean 'fool'?
                """)
    }

    @Test func `errors without a place are told where there are no others`() {
        let said = "warning: a\nerror: 'p': no such module\n[1/2] Linking\n"
        #expect(CompilerMessage.cut(said, root: "/p") == "error: 'p': no such module")
    }

    @Test func `without an error all is told`() {
        #expect(CompilerMessage.cut("\nkilled\nfor memory\n\n", root: "/p") == "killed\nfor memory")
        #expect(CompilerMessage.cut("", root: "/p") == "")
    }

    @Test func `a hundred errors are cut to a screen`() {
        let errors = (1...100).map { "/p/A.swift:\($0):1: error: no\n\($0) | x\n" }.joined()
        let lines = CompilerMessage.cut(errors, root: "/p", limit: 10).split(separator: "\n")
        #expect(lines.count == 10)
        #expect(lines[0] == "A.swift:1:1: error: no" && lines[9] == "… and 191 more lines")
    }
}
