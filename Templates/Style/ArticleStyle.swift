import Gazette

extension Theme {
    /// Pages that are read from top to bottom.
    static let styleArticle = #"""
        .story { max-width: 38em; margin: 0 auto; font-size: 1.125rem; }
        .story > header { margin-bottom: 1.75rem; }
        .story h1 { margin: .3rem 0 .7rem; font-size: clamp(1.75rem, 5vw, 2.75rem); line-height: 1.25; }
        .story > header .summary { margin-bottom: .9rem; color: var(--quiet); font-size: 1.1875rem; line-height: 1.65; }
        .story > header .byline { padding: .5rem 0; border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); }
        .updated, .languages { margin-top: .5rem; }
        .languages a { color: var(--accent); padding: .2rem 0; }
        .story > figure { margin: 0 0 2rem; }
        .text { line-height: 1.65; }
        .text:is(:lang(zh), :lang(ja), :lang(ko)) { line-height: 1.85; }
        .text:lang(ur) { line-height: 2.2; }
        :is(h1, h2, h3, h4, .text):lang(de) { hyphens: auto; }
        .text > * + * { margin-top: 1.2em; }
        .text :is(h2, h3, h4, h5, h6) { margin-top: 1.9em; line-height: 1.4; }
        .text h2 { font-size: 1.4375rem; }
        .text h3 { font-size: 1.25rem; }
        .text h4, .text h5, .text h6 { font-size: 1.125rem; }
        .text :is(h2, h3, h4, h5, h6) + * { margin-top: .6em; }
        .text ul, .text ol { padding-inline-start: 1.7em; }
        .text li + li { margin-top: .4em; }
        .text li > p + p { margin-top: .6em; }
        .text blockquote { padding-inline-start: 1.25em; border-inline-start: 3px solid var(--topic); color: var(--quiet); }
        .text blockquote > * + * { margin-top: .8em; }
        .text a, .note a, .origin a, .corrections a { color: var(--accent); }
        .text code { font-size: .875em; background: var(--wash); padding: .1em .3em; border-radius: 3px; }
        .text pre { padding: 1em 1.1em; background: var(--wash); overflow-x: auto; line-height: 1.5; }
        .text pre code { padding: 0; background: none; overflow-wrap: normal; }
        .text hr { width: 5em; margin: 2.25em auto; border: 0; border-top: 1px solid var(--quiet); }
        .text img { display: inline-block; vertical-align: middle; }
        .text figure img { display: block; margin: 0 auto; }
        :is(.text, .story >) figure img { width: auto; max-height: 90vh; }
        .text table { display: block; max-width: 100%; overflow-x: auto; border-collapse: collapse; font: .9375rem/1.5 var(--sans); }
        .text th, .text td { padding: .45em .8em; border-bottom: 1px solid var(--line); text-align: start; }
        .corrections { margin: 0 0 1.75rem; padding: .9rem 1.1rem; border-inline-start: 4px solid var(--accent); background: var(--wash); font-size: .9688rem; }
        .corrections h2 { font: 700 .875rem/1.5 var(--sans); color: var(--accent); }
        .corrections ul { padding: 0; list-style: none; }
        .corrections time { color: var(--quiet); font: .8125rem var(--sans); margin-inline-end: .4em; }
        .origin { margin-top: 2.25rem; padding-top: .9rem; border-top: 1px solid var(--line); font-size: .875rem; color: var(--quiet); }
        .origin cite { font-style: normal; }
        .tags { display: flex; flex-wrap: wrap; gap: .1rem 1rem; padding: 0; margin-top: 1.25rem; list-style: none; font-size: .8125rem; color: var(--quiet); }
        .tags li::before { content: "#"; }
        .neighbours { display: grid; gap: 1rem 2.25rem; margin: 3.5rem auto 0; padding: 1.1rem 0; border-top: 1px solid var(--ink); border-bottom: 1px solid var(--line); }
        .neighbours a { text-decoration: none; line-height: 1.45; }
        .neighbours a:hover { text-decoration: underline; }
        .neighbours span:first-child { display: block; color: var(--quiet); font-size: .8125rem; }
        .related { max-width: 42.75rem; margin: 2.25rem auto 0; }
        .related ul { padding: 0; list-style: none; }
        .related li { padding: .6rem 0; border-bottom: 1px solid var(--line); }
        .related a { text-decoration: none; }
        .related a:hover { text-decoration: underline; }
        .related time { color: var(--quiet); font: .8125rem var(--sans); white-space: nowrap; }
        @media (min-width: 48rem) {
          .neighbours { grid-template-columns: 1fr auto 1fr; }
          .neighbours [rel="prev"] { grid-column: 1; }
          .neighbours .up { grid-column: 2; text-align: center; }
          .neighbours [rel="next"] { grid-column: 3; text-align: end; }
        }
        @supports (animation-timeline: scroll()) {
          @media (prefers-reduced-motion: no-preference) {
            .article::before {
              content: ""; position: fixed; z-index: 1; inset: 0 0 auto; height: 3px; background: var(--accent);
              transform-origin: 0 0; animation: read linear both; animation-timeline: scroll();
            }
            .article:dir(rtl)::before { transform-origin: 100% 0; }
            @keyframes read { from { transform: scaleX(0); } }
          }
        }
        """#
}
