import Gazette

extension Theme {
    /// The site's name with its sections, and the foot of the page.
    static let styleMasthead = #"""
        .masthead { padding: 2rem 0 0; text-align: center; }
        .masthead .name { font-size: clamp(1.875rem, 6vw, 3.5rem); font-weight: 800; line-height: 1.15; letter-spacing: .01em; }
        .masthead .name a { text-decoration: none; }
        .masthead .tagline { margin-top: .4rem; color: var(--quiet); font-size: .9375rem; }
        .masthead nav {
          display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 2rem;
          margin-top: 1.25rem; padding: .35rem 0;
          border-top: 3px double var(--ink); border-bottom: 1px solid var(--ink); font-size: .9375rem;
        }
        .masthead nav ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem; padding: 0; list-style: none; }
        .masthead nav a { display: block; padding: .3rem 0; text-decoration: none; }
        .masthead nav a[aria-current] { color: var(--topic); box-shadow: inset 0 -3px var(--topic); }
        .masthead nav .ways { color: var(--quiet); }
        body:not(.home):not(.edition) .masthead { padding-top: 1.25rem; }
        body:not(.home):not(.edition) .masthead .name { font-size: clamp(1.375rem, 4vw, 2rem); }
        body:not(.home):not(.edition) .masthead .tagline { display: none; }
        main { padding: 1.75rem 0 3rem; }
        .colophon {
          display: flex; flex-wrap: wrap; justify-content: space-between; gap: .5rem 2rem;
          padding: 1.25rem 0 2.5rem; border-top: 3px double var(--ink);
          color: var(--quiet); font-size: .875rem;
        }
        .colophon ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem; padding: 0; list-style: none; }
        .colophon a { display: inline-block; padding: .2rem 0; }
        """#
}
