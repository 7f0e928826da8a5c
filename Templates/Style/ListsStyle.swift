import Gazette

extension Theme {
    /// Topics, sources, feeds and the archive.
    static let styleLists = #"""
        main > h1, .list-head h1 { font-size: clamp(1.75rem, 4vw, 2.375rem); }
        .list-head { padding-top: .7rem; border-top: 4px solid var(--topic); }
        .list-head h1 { color: var(--topic); }
        .list-head p, .standfirst { color: var(--quiet); max-width: 40em; }
        .list-head .part { color: var(--quiet); font-weight: 400; }
        .list { display: grid; gap: 0 2.25rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 26rem), 1fr)); margin-top: .75rem; }
        .list .card { margin: 0; padding: calc(1.1rem * var(--space)) 0; border-bottom: 1px solid var(--line); }
        .list .card:has(> img) { display: grid; grid-template-columns: minmax(0, 1fr) clamp(4.5rem, 24%, 9rem); column-gap: 1.25rem; align-content: start; }
        .list .card:has(> img) > * { grid-column: 1; }
        .list .card > img { grid-area: 1 / 2 / span 4; margin: .35rem 0 0; align-self: start; }
        .index { display: grid; gap: calc(1.75rem * var(--space)) 2.25rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); padding: 0; margin-top: 1.5rem; list-style: none; }
        .index li { padding-top: .5rem; border-top: 3px solid var(--topic); }
        .index h2 { font-size: 1.3125rem; }
        .index p { color: var(--quiet); font-size: .9375rem; }
        .index .count { font: .8125rem/1.6 var(--sans); }
        .index p a { display: inline-block; padding: .1rem 0; }
        .feeds-list { padding: 0; margin-top: 1.25rem; list-style: none; max-width: 44rem; }
        .feeds-list li { display: flex; flex-wrap: wrap; align-items: center; gap: 0 1.25rem; padding: .5rem 0; border-bottom: 1px solid var(--line); }
        .feeds-list .name { flex: 1 1 12rem; font-weight: 700; }
        .feeds-list a { display: inline-block; padding: .25rem 0; font-size: .875rem; color: var(--accent); }
        .pager { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .5rem 1.5rem; margin-top: 2rem; padding: .6rem 0; border-top: 1px solid var(--ink); font-size: .9375rem; }
        .pager a, .pager span { padding: .25rem 0; }
        .months, .year { margin-top: 2.25rem; }
        .months ul, .month-list { display: flex; flex-wrap: wrap; gap: .3rem 1.75rem; padding: 0; margin-top: .5rem; list-style: none; color: var(--quiet); font-size: .9375rem; }
        .months a, .month-list a { display: inline-block; padding: .2rem 0; color: var(--ink); }
        .calendars { display: grid; gap: 2rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr)); margin-top: 1.25rem; }
        .calendar { width: 100%; max-width: 24rem; border-collapse: separate; border-spacing: 2px; font-variant-numeric: tabular-nums; }
        .calendar caption { padding: .3rem 0; font-family: var(--head); font-size: 1.125rem; font-weight: 700; text-align: start; }
        .calendar caption a { display: inline-block; padding: .15rem 0; text-decoration: none; }
        .calendar th { color: var(--quiet); font-size: .8125rem; font-weight: 400; }
        .calendar abbr { text-decoration: none; }
        .calendar td, .calendar th { width: 14.28%; height: 2.25rem; padding: 0; text-align: center; }
        .calendar td { color: var(--quiet); font-size: .9375rem; }
        .calendar td a { display: block; line-height: 2.25rem; background: var(--wash); color: var(--accent); font-weight: 700; text-decoration: none; border-radius: 3px; }
        .calendar td a:hover { background: var(--accent); color: var(--paper); }
        @media (min-width: 60rem) {
          .month-page { display: grid; grid-template-columns: 24rem minmax(0, 1fr); column-gap: 3rem; align-items: start; margin-top: 1rem; }
          .month-page .editions { grid-template-columns: 1fr; }
        }
        """#
}
