import Gazette

extension Theme {
    /// The front page and editions.
    static let styleEdition = #"""
        .edition-head { margin-bottom: 1.5rem; }
        .edition-head h1, .edition-head h2 { margin-top: .15rem; font-size: clamp(1.375rem, 3.2vw, 2rem); }
        .edition-head h2 a { text-decoration: none; }
        .front { display: grid; gap: 2rem; }
        .lead h3 { margin: .35rem 0 .5rem; font-size: clamp(1.625rem, 4.2vw, 2.625rem); line-height: 1.2; }
        .lead h3 a, .card h4 a, .card h2 a, .edition-card a { text-decoration: none; }
        .lead h3 a:hover, .card h4 a:hover, .card h2 a:hover { text-decoration: underline; text-decoration-thickness: 2px; }
        .lead .summary { margin-top: .6rem; font-size: 1.125rem; max-width: 40em; }
        .lead figure { margin-bottom: 1rem; }
        figure img { width: 100%; }
        .lead figure img, .card > img { aspect-ratio: 16 / 9; object-fit: cover; }
        figcaption { margin-top: .4rem; }
        .desk { padding: 1.1rem 1.25rem 1.25rem; background: var(--wash); align-self: start; }
        .desk h3 { font-size: .875rem; letter-spacing: .04em; color: var(--accent); }
        .desk h3 + * { margin-top: .5rem; }
        .desk * + h3 { margin-top: 1.25rem; }
        .brief { padding-left: 1.1em; }
        .brief li + li { margin-top: .4rem; }
        .note > * + * { margin-top: .6rem; }
        .desk { font-size: .9688rem; }
        .topics { display: grid; gap: 2.25rem 2.5rem; margin-top: 2.5rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); }
        .topic { border-top: 3px solid var(--topic); padding-top: .5rem; }
        .topic > h3 { font: 700 .9375rem/1.5 var(--sans); }
        .topic > h3 a { color: var(--topic); text-decoration: none; }
        .card { padding-top: .85rem; }
        .card + .card { margin-top: 1rem; border-top: 1px solid var(--line); }
        .card h4, .card h2 { font-size: 1.25rem; line-height: 1.35; margin-bottom: .2rem; }
        .card > img { width: 100%; margin-bottom: .7rem; }
        .card > p:last-child { margin-top: .35rem; font-size: .9688rem; }
        .earlier { margin-top: 3rem; border-top: 1px solid var(--ink); padding-top: 1rem; }
        .earlier h2, .related h2, .months h2 { font: 700 .9375rem/1.5 var(--sans); }
        .editions { padding: 0; list-style: none; display: grid; gap: 0 2.5rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr)); }
        .edition-card { padding: .9rem 0; border-bottom: 1px solid var(--line); }
        .edition-card .name { font-weight: 700; }
        .edition-card .leads { line-height: 1.5; }
        @media (min-width: 60rem) {
          .front:has(.desk) { grid-template-columns: minmax(0, 2fr) minmax(0, 1fr); }
          .front:not(:has(.desk)) .lead:has(figure) { display: grid; grid-template-columns: 3fr 2fr; column-gap: 2.5rem; align-content: start; }
          .front:not(:has(.desk)) .lead:has(figure) figure { grid-row: 1 / span 6; margin: 0; }
        }
        """#
}
