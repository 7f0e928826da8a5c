import Gazette

extension Theme {
    /// Typefaces: what readers' systems have, for each script.
    ///
    /// Latin comes first, so that digits and names in Chinese text look right; but then quotation
    /// marks, dashes and dots would be Latin too, and too narrow. The `Han marks` take those from
    /// a Chinese face. They name fonts of the system alone: nothing is fetched.
    static let styleFaces = """
        @font-face {
          font-family: "Han marks"; unicode-range: U+2014, U+201C-201D, U+2026;
          src: local("Songti SC"), local("NotoSerifCJKsc-Regular"), local("Noto Serif CJK SC"), local("SourceHanSerifSC-Regular"), local("SimSun");
        }
        @font-face {
          font-family: "Han marks"; font-weight: 700; unicode-range: U+2014, U+201C-201D, U+2026;
          src: local("Songti SC Bold"), local("NotoSerifCJKsc-Bold"), local("Noto Serif CJK SC Bold"), local("SourceHanSerifSC-Bold"), local("SimSun");
        }
        @font-face {
          font-family: "Han sans marks"; unicode-range: U+2014, U+201C-201D, U+2026;
          src: local("PingFang SC"), local("NotoSansCJKsc-Regular"), local("Noto Sans CJK SC"), local("SourceHanSansSC-Regular"), local("Microsoft YaHei");
        }
        \(rule(":root, [lang]", [.latin]))
        \(scripts.map { rule($0.selector, faces($0.tag)) }.joined(separator: "\n"))
        [lang] { --text: var(--serif); --head: var(--serif); }
        """

    /// Languages with faces of their own, and how a style sheet finds them; the more special come
    /// later.
    private static let scripts: [(tag: String, selector: String)] = [
        ("zh-Hans", ":lang(zh)"),
        ("zh-Hant", ":lang(zh-Hant), :lang(zh-TW), :lang(zh-MO), :lang(yue)"),
        ("zh-HK", ":lang(zh-HK), :lang(zh-Hant-HK)"), ("ja", ":lang(ja)"), ("ko", ":lang(ko)"),
        ("ar", ":lang(ar), :lang(fa), :lang(ps), :lang(ckb), :lang(ug), :lang(sd)"),
        ("ur", ":lang(ur)"), ("he", ":lang(he), :lang(yi)"),
    ]

    private static func faces(_ tag: String) -> [Language.Typefaces] {
        let language = Language(tag)
        let marks = Language.Typefaces(serif: ["Han marks"], sans: ["Han sans marks"])
        // Faces for these scripts have Latin letters too, which would stand before the system's.
        let isWide = language.isChinese || language.script == .japanese || tag == "ko"
        return (tag == "zh-Hans" ? [marks] : []) + [.latin] + (isWide ? [.freeLatin] : [])
            + [language.typefaces].compactMap { $0 }
    }

    private static func rule(_ selector: String, _ faces: [Language.Typefaces]) -> String {
        """
        \(selector) {
          --serif: \(list(faces.flatMap(\.serif), "serif"));
          --sans: \(list(faces.flatMap(\.sans), "sans-serif"));
        }
        """
    }

    private static func list(_ names: [String], _ last: String) -> String {
        (names.map { $0.contains("system") ? $0 : "\"\($0)\"" } + [last])
            .joined(separator: ", ")
    }
}
