import Gazette

extension Theme {
    /// Typefaces: what readers' systems have, for Latin and for each way to write Chinese.
    ///
    /// Latin comes first, so that digits and names in Chinese text look right; but then quotation
    /// marks, dashes and dots would be Latin too, and too narrow. The `Han marks` take those from
    /// a Chinese face. They name fonts of the system alone: nothing is fetched.
    static let styleFaces = #"""
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
        :root {
          --serif: "Iowan Old Style", Charter, "Source Serif 4", Georgia, "Songti SC",
            "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif;
          --sans: system-ui, -apple-system, "Segoe UI", "PingFang SC", "Hiragino Sans GB",
            "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif;
        }
        :lang(zh) {
          --serif: "Han marks", "Iowan Old Style", Charter, "Source Serif 4", Georgia, "Songti SC",
            "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif;
          --sans: "Han sans marks", system-ui, -apple-system, "Segoe UI", "PingFang SC",
            "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
        }
        :lang(zh-Hant) {
          --serif: "Iowan Old Style", Charter, Georgia, "Songti TC", "Noto Serif CJK TC",
            "Source Han Serif TC", PMingLiU, serif;
          --sans: system-ui, -apple-system, "PingFang TC", "Microsoft JhengHei",
            "Noto Sans CJK TC", sans-serif;
        }
        [lang] { --text: var(--serif); --head: var(--serif); }
        """#
}
