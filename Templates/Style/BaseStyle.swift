import Gazette

extension Theme {
    /// Colours, type and what holds on every page.
    static let styleBase = #"""
        :root {
          --paper: #fdfcf9; --ink: #1c1b19; --quiet: #5d5a54; --line: #d9d4c9; --wash: #f4f1ea;
          --accent: #8a2b1d; --topic: var(--accent);
          --serif: "Iowan Old Style", Charter, "Source Serif 4", Georgia, "Songti SC",
            "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif;
          --sans: system-ui, -apple-system, "Segoe UI", "PingFang SC", "Hiragino Sans GB",
            "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif;
          color-scheme: light dark;
        }
        :lang(zh-Hant) {
          --serif: "Iowan Old Style", Charter, Georgia, "Songti TC", "Noto Serif CJK TC",
            "Source Han Serif TC", PMingLiU, serif;
          --sans: system-ui, -apple-system, "PingFang TC", "Microsoft JhengHei",
            "Noto Sans CJK TC", sans-serif;
        }
        *, ::before, ::after { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
        body {
          margin: 0 auto; max-width: 74rem; padding: 0 1.25rem;
          background: var(--paper); color: var(--ink);
          font: 1.0625rem/1.65 var(--serif);
          line-break: strict; overflow-wrap: anywhere; text-autospace: normal;
          text-spacing-trim: normal; scroll-padding-top: 1rem;
        }
        :lang(en) { line-break: auto; overflow-wrap: break-word; hyphens: auto; }
        h1, h2, h3, h4 { line-height: 1.25; margin: 0; text-wrap: balance; font-weight: 700; hyphens: manual; }
        h1:lang(zh), h2:lang(zh), h3:lang(zh), h4:lang(zh) { text-wrap: pretty; }
        p, ul, ol, figure, blockquote, pre, table { margin: 0; }
        a { color: inherit; text-decoration-thickness: 1px; text-underline-offset: .18em; }
        a:hover { color: var(--accent); }
        :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
        img { display: block; max-width: 100%; height: auto; background: var(--wash); }
        em:lang(zh) { font-style: normal; text-emphasis: filled dot; text-emphasis-position: under right; }
        .skip { position: absolute; left: -999rem; padding: .5rem 1rem; background: var(--ink); color: var(--paper); }
        .skip:focus { left: 1rem; top: 1rem; z-index: 1; }
        .byline, .when, .kicker, .updated, .tags, .pager, .neighbours span:first-child,
        .masthead nav, .colophon, figcaption, .origin, .desk h3, .calendar, .months, .month-list {
          font-family: var(--sans);
        }
        .byline, .when, .updated, figcaption { color: var(--quiet); font-size: .8125rem; line-height: 1.6; }
        .byline a, .when a { text-decoration: none; }
        .byline a:hover, .when a:hover { text-decoration: underline; }
        .kicker { font-size: .8125rem; font-weight: 700; letter-spacing: .04em; }
        .kicker a { color: var(--topic); text-decoration: none; }
        .more { margin-top: 1.5rem; font-family: var(--sans); font-size: .875rem; }
        """#
}
