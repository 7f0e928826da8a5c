import Gazette

extension Theme {
    /// Languages whose text gets a little room between its own characters and Latin letters.
    private static let autospace = Language.spaced.map { ":lang(\($0))" }
        .joined(separator: ", ")

    /// Colours, and what holds on every page.
    static let styleBase = """
        :root {
          --paper: #fdfcf9; --ink: #1c1b19; --quiet: #5d5a54; --line: #d9d4c9; --marked: #fdeea3; --wash: #f4f1ea;
          --accent: #8a2b1d; --topic: var(--accent); --space: 1;
          color-scheme: light dark;
        }
        *, ::before, ::after { box-sizing: border-box; min-width: 0; }
        html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; background: var(--paper); }
        body {
          margin: 0 auto; max-width: 76rem; padding: 0 clamp(1rem, 3vw, 2rem);
          background: var(--paper); color: var(--ink); font-size: 1.0625rem; line-height: 1.65;
          line-break: strict; overflow-wrap: anywhere;
          text-spacing-trim: normal;
        }
        [lang] { font-family: var(--text); text-autospace: no-autospace; }
        :lang(en) { line-break: auto; }
        \(autospace) { text-autospace: normal; }
        h1, h2, h3, h4, h5, h6 { margin: 0; font-family: var(--head); font-weight: 700; line-height: 1.3; text-wrap: balance; }
        :is(h1, h2, h3, h4, .leads, .name, .neighbours, .related):lang(ja) { word-break: auto-phrase; }
        :lang(ko) { word-break: keep-all; }
        p, ul, ol, figure, blockquote, pre, table { margin: 0; }
        a { color: inherit; text-decoration-thickness: 1px; text-underline-offset: .2em; }
        a:hover { color: var(--accent); }
        :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
        img { display: block; max-width: 100%; height: auto; background: var(--wash); }
        em:lang(zh) { font-style: normal; text-emphasis: filled dot; text-emphasis-position: under right; }
        em:lang(ja) { font-style: normal; text-emphasis: filled sesame; text-emphasis-position: over right; }
        em:is(:lang(ko), :dir(rtl)) { font-style: normal; font-weight: 600; }
        :is(code, kbd, samp, pre):dir(rtl) { direction: ltr; unicode-bidi: isolate; text-align: left; }
        ::selection { background: var(--ink); color: var(--paper); }
        .unseen, .month-page caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        .skip { position: absolute; inset-inline-start: -999rem; padding: .6rem 1rem; background: var(--ink); color: var(--paper); }
        .skip:focus { inset-inline-start: 1rem; top: 1rem; z-index: 1; }
        .byline, .when, .kicker, .updated, .languages, .tags, .pager, .neighbours span:first-child,
        .masthead nav, .ear, .contents, .colophon, figcaption, .origin, .calendar, .months, .month-list, .more, .feeds-list a {
          font-family: var(--sans);
        }
        .byline, .when, .updated, .languages, figcaption { color: var(--quiet); font-size: .8125rem; line-height: 1.6; }
        .byline a, .when a { text-decoration: none; }
        .byline a:hover, .when a:hover { text-decoration: underline; }
        .kicker { font-size: .875rem; font-weight: 700; letter-spacing: .05em; }
        .kicker:dir(rtl) { letter-spacing: normal; }
        .kicker a, .column > h3 a, .index h2 a { color: var(--topic); text-decoration: none; }
        .kicker a { display: inline-block; line-height: 1.75rem; }
        .kicker a:hover, .column > h3 a:hover, .index h2 a:hover { text-decoration: underline; }
        .more { margin-top: 1.5rem; font-size: .875rem; }
        .more a { display: inline-block; padding: .2rem 0; }
        """
}
