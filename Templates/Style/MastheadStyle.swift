import Gazette

extension Theme {
    /// The site's name with its sections, and the foot of the page.
    static let styleMasthead = #"""
        .flag { padding: 2.25rem 0 1.25rem; text-align: center; }
        .masthead .name { font-family: var(--head); font-size: clamp(2rem, 6.4vw, 4rem); font-weight: 800; line-height: 1.1; }
        .masthead .name a { text-decoration: none; }
        .masthead .name a:hover { color: inherit; }
        .logo { display: inline-block; max-height: 1.4em; width: auto; background: none; vertical-align: middle; }
        .masthead .tagline { margin-top: .5rem; color: var(--quiet); font-size: .9375rem; }
        .ear { display: inline-block; margin: .35rem .5rem 0; color: var(--quiet); font-size: .8125rem; }
        .masthead nav {
          display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 2rem;
          border-top: 3px double var(--ink); border-bottom: 1px solid var(--ink); font-size: .9375rem;
        }
        .masthead nav ul { display: flex; flex-wrap: wrap; gap: 0 1.2rem; padding: 0; list-style: none; }
        .masthead nav a { display: block; padding: .6rem 0; line-height: 1.4; text-decoration: none; border-bottom: 3px solid transparent; margin-bottom: -1px; }
        .masthead nav a:hover { color: var(--topic); border-color: var(--topic); }
        .masthead nav a[aria-current] { color: var(--topic); font-weight: 700; border-color: var(--topic); }
        .masthead nav .ways { color: var(--quiet); }
        @media (max-width: 47.99rem) {
          .masthead nav ul { flex-wrap: nowrap; overflow-x: auto; scrollbar-width: none; white-space: nowrap; }
          .masthead nav li { flex: none; }
          .masthead nav li:has([aria-current]) { order: -1; }
        }
        body:not(.home) .flag { padding: 1.1rem 0 .8rem; }
        body:not(.home) .masthead .name { font-size: clamp(1.5rem, 4vw, 2.125rem); }
        body:not(.home) .masthead .tagline { display: none; }
        main { padding: calc(1.75rem * var(--space)) 0 calc(3.5rem * var(--space)); }
        .colophon {
          display: grid; gap: .35rem 2rem; padding: 1.5rem 0 3rem; border-top: 3px double var(--ink);
          color: var(--quiet); font-size: .875rem;
        }
        .colophon .name { font-family: var(--head); font-size: 1.25rem; font-weight: 700; color: var(--ink); }
        .colophon .name a { text-decoration: none; }
        .colophon ul { display: flex; flex-wrap: wrap; gap: 0 1.35rem; padding: 0; list-style: none; }
        .colophon li a { display: inline-block; padding: .3rem 0; }
        @media (min-width: 60rem) {
          .colophon { grid-template-columns: 1fr auto; }
          .colophon ul { grid-column: 2; grid-row: 1 / span 2; align-self: center; }
        }
        @media (min-width: 72rem) {
          .home .flag {
            display: grid; align-items: end; column-gap: 2rem;
            grid-template-columns: minmax(max-content, 1fr) minmax(0, auto) minmax(max-content, 1fr);
          }
          .home .flag .name { grid-column: 2; }
          .home .flag .tagline { grid-column: 2; }
          .ear { grid-row: 1 / span 2; align-self: end; margin-top: 0; border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); padding: .45rem 0; white-space: nowrap; }
          .ear.left { grid-column: 1; text-align: start; margin: 0; margin-inline-end: auto; }
          .ear.right { grid-column: 3; text-align: end; margin: 0; margin-inline-start: auto; }
        }
        """#
}
