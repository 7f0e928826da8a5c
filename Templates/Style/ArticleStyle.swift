import Gazette

extension Theme {
    /// Pages that are read from top to bottom.
    static let styleArticle = #"""
        .story { max-width: 38em; margin: 0 auto; font-size: 1.125rem; }
        .story > header { margin-bottom: 1.5rem; }
        .story h1 { margin: .3rem 0 .6rem; font-size: clamp(1.75rem, 5vw, 2.625rem); line-height: 1.25; }
        .story > header .summary { margin-bottom: .75rem; color: var(--quiet); font-size: 1.1875rem; line-height: 1.6; }
        .story > figure { margin: 0 0 1.75rem; }
        .text { line-height: 1.8; }
        .text:lang(en) { line-height: 1.65; }
        .text > * + * { margin-top: 1.15em; }
        .text h2, .text h3, .text h4 { margin-top: 1.9em; line-height: 1.4; }
        .text h2 { font-size: 1.375rem; }
        .text h3 { font-size: 1.1875rem; }
        .text h4, .text h5, .text h6 { font-size: 1.0625rem; }
        .text h2 + *, .text h3 + *, .text h4 + * { margin-top: .6em; }
        .text ul, .text ol { padding-left: 1.6em; }
        .text li + li { margin-top: .35em; }
        .text blockquote { padding-left: 1.25em; border-left: 3px solid var(--topic); color: var(--quiet); }
        .text blockquote > * + * { margin-top: .8em; }
        .text a { color: var(--accent); }
        .text code { font-size: .875em; background: var(--wash); padding: .1em .3em; border-radius: 3px; }
        .text pre { padding: 1em 1.1em; background: var(--wash); overflow-x: auto; line-height: 1.5; }
        .text pre code { padding: 0; background: none; }
        .text hr { width: 5em; margin: 2em auto; border: 0; border-top: 1px solid var(--quiet); }
        .text img { margin: 0 auto; }
        .text table { border-collapse: collapse; font-size: .9375rem; font-family: var(--sans); }
        .text th, .text td { padding: .4em .8em; border-bottom: 1px solid var(--line); text-align: left; }
        .corrections { margin: 0 0 1.5rem; padding: .9rem 1.1rem; border-left: 4px solid var(--accent); background: var(--wash); font-size: .9688rem; }
        .corrections h2 { font: 700 .875rem/1.5 var(--sans); color: var(--accent); }
        .corrections ul { padding: 0; list-style: none; }
        .corrections time { color: var(--quiet); font: .8125rem var(--sans); margin-right: .4em; }
        .origin { margin-top: 2rem; padding-top: .9rem; border-top: 1px solid var(--line); font-size: .9375rem; color: var(--quiet); }
        .origin a { color: var(--accent); }
        .origin cite { font-style: normal; }
        .tags { display: flex; flex-wrap: wrap; gap: .4rem; padding: 0; margin-top: 1.25rem; list-style: none; font-size: .8125rem; color: var(--quiet); }
        .tags li { padding: .1rem .6rem; border: 1px solid var(--line); border-radius: 1rem; }
        .neighbours { display: grid; gap: 1rem 2rem; max-width: 74rem; margin: 3rem auto 0; padding: 1rem 0; border-top: 1px solid var(--ink); border-bottom: 1px solid var(--line); }
        .neighbours a { text-decoration: none; line-height: 1.45; }
        .neighbours a:hover { text-decoration: underline; }
        .neighbours span:first-child { display: block; color: var(--quiet); font-size: .8125rem; }
        @media (min-width: 44rem) {
          .neighbours { grid-template-columns: 1fr auto 1fr; }
          .neighbours [rel="prev"] { grid-column: 1; }
          .neighbours .up { grid-column: 2; text-align: center; }
          .neighbours [rel="next"] { grid-column: 3; text-align: right; }
        }
        .related { max-width: 42.75rem; margin: 2.25rem auto 0; }
        .related ul { padding: 0; list-style: none; }
        .related li { padding: .55rem 0; border-bottom: 1px solid var(--line); }
        .related a { text-decoration: none; }
        .related a:hover { text-decoration: underline; }
        .related time { color: var(--quiet); font: .8125rem var(--sans); white-space: nowrap; }
        """#
}
