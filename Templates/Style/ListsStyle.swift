import Gazette

extension Theme {
    /// Topics, sources and the archive.
    static let styleLists = #"""
        main > h1, .list-head h1 { font-size: clamp(1.625rem, 4vw, 2.25rem); }
        .list-head { padding-top: .6rem; border-top: 4px solid var(--topic); }
        .list-head p { color: var(--quiet); }
        .list-head .part { color: var(--quiet); font-weight: 400; }
        .list { display: grid; gap: 0 2.5rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 26rem), 1fr)); margin-top: .75rem; }
        .list .card { margin: 0; padding: 1.1rem 0; border-top: 0; border-bottom: 1px solid var(--line); }
        .index { display: grid; gap: 1.5rem 2.5rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); padding: 0; margin-top: 1.5rem; list-style: none; }
        .index li { padding-top: .5rem; border-top: 3px solid var(--topic); }
        .index h2 { font-size: 1.25rem; }
        .index h2 a { color: var(--topic); text-decoration: none; }
        .index p { color: var(--quiet); font-size: .9375rem; }
        .pager { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .5rem 1.5rem; margin-top: 2rem; padding: .6rem 0; border-top: 1px solid var(--ink); }
        .pager a, .pager span { padding: .25rem 0; }
        .months, .year { margin-top: 2.25rem; }
        .months ul, .month-list { display: flex; flex-wrap: wrap; gap: .4rem 1.75rem; padding: 0; margin-top: .5rem; list-style: none; color: var(--quiet); font-size: .9375rem; }
        .months a, .month-list a { display: inline-block; padding: .15rem 0; color: var(--ink); }
        .calendars { display: grid; gap: 2rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); margin-top: 1.5rem; }
        .calendar { width: 100%; max-width: 22rem; margin-top: 1rem; border-collapse: collapse; font-variant-numeric: tabular-nums; }
        .calendar caption { padding: .3rem 0; font-weight: 700; text-align: left; }
        .calendar th { color: var(--quiet); font-size: .8125rem; font-weight: 400; }
        .calendar abbr { text-decoration: none; }
        .calendar td, .calendar th { width: 14.28%; height: 2.25rem; padding: 0; text-align: center; }
        .calendar td { color: var(--quiet); }
        .calendar td a { display: block; line-height: 2.25rem; background: var(--wash); color: var(--accent); font-weight: 700; text-decoration: none; }
        .calendar td a:hover { background: var(--accent); color: var(--paper); }
        """#
}
