import Gazette

extension Theme {
    /// The front page and editions.
    static let styleEdition = #"""
        .edition-head { margin-bottom: 1.25rem; }
        .edition-head h1, .edition-head h2 { margin-top: .1rem; font-size: clamp(1.375rem, 3vw, 1.875rem); }
        .edition-head h2 a, .lead h3 a, .card h4 a, .card h2 a, .edition-card a { text-decoration: none; }
        .contents { margin-top: .6rem; font-size: .875rem; }
        .contents ul { display: flex; flex-wrap: wrap; gap: .15rem 1.25rem; padding: 0; list-style: none; }
        .contents a { display: inline-block; padding: .2rem 0; color: var(--topic); font-weight: 700; text-decoration: none; }
        details.contents { margin: 0 0 1.75rem; padding: .5rem 0; border-bottom: 1px solid var(--line); font-size: .9375rem; }
        .contents summary { padding: .2rem 0; cursor: pointer; }
        .contents ol { padding: .3rem 0 .3rem 1.6em; }
        .contents ol a { color: inherit; font-weight: 400; }
        .contents ol a:hover { text-decoration: underline; }
        .contents span { color: var(--quiet); }
        .front { display: grid; gap: 2rem; }
        .lead h3 { margin: .25rem 0 .5rem; font-size: clamp(1.75rem, 4.4vw, 2.75rem); line-height: 1.2; }
        .lead h3 a:hover, .card h4 a:hover, .card h2 a:hover, .edition-card a:hover { text-decoration: underline; text-decoration-thickness: 2px; }
        .lead .summary { margin-bottom: .6rem; font-size: 1.125rem; max-width: 38em; }
        .lead figure { margin-bottom: 1rem; }
        figure img { width: 100%; }
        .lead figure img, .card > img { aspect-ratio: 16 / 9; object-fit: cover; }
        figcaption { margin-top: .4rem; }
        .desk { align-self: start; padding-top: .7rem; border-top: 1px solid var(--ink); font-size: .9688rem; }
        .desk h3 { font-size: 1.0625rem; }
        .desk h3 + * { margin-top: .5rem; }
        .desk * + h3 { margin-top: 1.5rem; padding-top: .7rem; border-top: 1px solid var(--line); }
        .brief { padding: 0; list-style: none; }
        .brief li { padding: .45rem 0; border-bottom: 1px solid var(--line); }
        .brief li:last-child { border: 0; padding-bottom: 0; }
        .note > * + * { margin-top: .6rem; }
        .note blockquote { padding-inline-start: 1em; border-inline-start: 3px solid var(--line); color: var(--quiet); }
        .columns { display: grid; gap: calc(2rem * var(--space)) 2.25rem; margin-top: calc(2.25rem * var(--space)); }
        .column { border-top: 3px solid var(--topic); padding-top: .5rem; }
        .column > h3 { font: 700 1rem/1.5 var(--sans); }
        .column > h3 a { display: inline-block; padding: .1rem 0; }
        .cards { display: grid; gap: 0 2.25rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); }
        .card { padding: calc(.75rem * var(--space)) 0; }
        .cards .card + .card { border-top: 1px solid var(--line); }
        .card h4, .card h2 { font-size: 1.25rem; line-height: 1.35; }
        .card > img { width: 100%; margin-bottom: .7rem; }
        .card .p-summary { margin-top: .3rem; font-size: .9688rem; }
        .card .byline { margin-top: .3rem; }
        .headlines { padding: 0; margin-top: .4rem; list-style: none; }
        .headlines li { padding: .4rem 0; border-top: 1px solid var(--line); line-height: 1.45; break-inside: avoid; }
        .headlines a { text-decoration: none; }
        .headlines a:hover { text-decoration: underline; }
        .headlines .source { margin-inline-start: .4em; color: var(--quiet); font: .8125rem var(--sans); }
        .earlier { margin-top: calc(2.5rem * var(--space)); border-top: 3px double var(--ink); padding-top: .9rem; }
        .earlier h2, .related h2, .months h2 { font: 700 1rem/1.5 var(--sans); }
        .editions { padding: 0; list-style: none; display: grid; gap: 0 2.25rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); }
        .edition-card { padding: calc(.8rem * var(--space)) 0; border-bottom: 1px solid var(--line); }
        .edition-card .name { font-family: var(--head); font-weight: 700; }
        .edition-card .leads { line-height: 1.5; }
        @media (max-width: 47.99rem) {
          .edition-head .contents ul { flex-wrap: nowrap; overflow-x: auto; scrollbar-width: none; white-space: nowrap; }
          .edition-head .contents li { flex: none; }
          .cards .card:nth-child(n+4) > :is(img, .p-summary) { display: none; }
        }
        @media (min-width: 60rem) {
          .front:has(.desk) { grid-template-columns: minmax(0, 2.1fr) minmax(0, 1fr); gap: 2.5rem; }
          .front:not(:has(.desk)) .lead:has(figure) { display: grid; grid-template-columns: 3fr 2fr; column-gap: 2.5rem; align-content: start; }
          .front:not(:has(.desk)) .lead:has(figure) figure { grid-row: 1 / span 6; margin: 0; }
          .columns { grid-template-columns: repeat(3, minmax(0, 1fr)); }
          .columns:has(> :nth-child(2):last-child):not(:has(.card:nth-child(2))) { grid-template-columns: repeat(2, minmax(0, 1fr)); }
          .column:has(.card:nth-child(2)) { grid-column: span 2; }
          .column:has(.card:nth-child(3)) { grid-column: 1 / -1; }
          .column:only-child { grid-column: 1 / -1; }
          .column:has(.card:nth-child(2)) .cards { grid-template-columns: 1fr 1fr; }
          .column:has(.card:nth-child(3)) .cards { grid-template-columns: repeat(3, minmax(0, 1fr)); }
          .column:has(.card:nth-child(2)):not(:has(.card:nth-child(3))) .card { border: 0; }
          .column .card:nth-child(-n+3) { border-top: 0; }
          .column:has(.card:nth-child(3)) .headlines { columns: 3; column-gap: 2.25rem; }
          .columns:has(> :nth-child(8)) > .column { grid-column: auto; }
          .columns:has(> :nth-child(8)) .cards { grid-template-columns: minmax(0, 1fr) !important; }
          .columns:has(> :nth-child(8)) .card + .card { padding: .4rem 0; border-top: 1px solid var(--line) !important; }
          .columns:has(> :nth-child(8)) .card + .card > :is(img, .p-summary) { display: none; }
          .columns:has(> :nth-child(8)) .card + .card h4 { font-size: 1.0625rem; font-weight: 400; }
          .columns:has(> :nth-child(8)) .headlines { columns: 1; }
        }
        """#
}
