import Gazette

extension Theme {
    /// An edition that is written in one file, and the items of such editions in lists.
    static let styleIssue = #"""
        .issue { display: grid; gap: 1rem; }
        .issue-contents { position: sticky; z-index: 1; top: 0; margin: 0 calc(50% - 50vw); padding: 0 calc(50vw - 50%); background: var(--paper); border-bottom: 1px solid var(--line); font-size: .875rem; overflow-x: auto; scrollbar-width: none; }
        .issue-contents ol { display: flex; gap: 0 1.25rem; padding: 0; list-style: none; white-space: nowrap; }
        .issue-contents .part { display: none; }
        .issue-contents a { display: inline-block; padding: .6rem 0; color: var(--accent); font-weight: 700; text-decoration: none; }
        .issue-contents a:hover { text-decoration: underline; }
        .issue-contents span { color: var(--quiet); }
        .issue-text > * + * { margin-top: 1.5rem; }
        .issue-text > figure img { aspect-ratio: auto; }
        .issue [id] { scroll-margin-top: 3.75rem; }
        .issue .text { max-width: 42em; font-size: 1.0625rem; }
        .issue .text h2 { padding-top: .4rem; border-top: 3px solid var(--ink); }
        .issue .text h2:not(:first-child) { margin-top: 1.9em; }
        .issue .text h2:first-child { margin-top: 0; }
        .issue-articles { margin-top: calc(2.5rem * var(--space)); padding-top: .4rem; border-top: 3px solid var(--ink); }
        .issue-articles .columns { margin-top: 1rem; }
        .item:target { background: var(--marked); box-shadow: 0 0 0 .4rem var(--marked); }
        .host { color: var(--quiet); font: 400 .8125rem/1.4 var(--sans); overflow-wrap: anywhere; }
        .host .anchor { padding: 0 .3em; color: inherit; text-decoration: none; opacity: 0; }
        .item:is(:hover, :target) .anchor, .host .anchor:focus-visible { opacity: 1; }
        @media (hover: none) { .host .anchor { opacity: .7; } }
        @media (min-width: 60rem) {
          .issue:has(.issue-contents) { grid-template-columns: 13rem minmax(0, 1fr); gap: 3rem; }
          .issue-contents { align-self: start; top: 1rem; max-height: calc(100vh - 2rem); margin: 0; padding: .7rem 0 0; border-top: 1px solid var(--ink); border-bottom: 0; overflow: hidden auto; scrollbar-width: auto; }
          .issue-contents ol { display: block; white-space: normal; }
          .issue-contents .part { display: block; padding-inline-start: 1em; }
          .issue-contents a { padding: .3rem 0; color: inherit; font-weight: 400; }
          .issue [id] { scroll-margin-top: 1rem; }
        }
        @media print { .issue-contents, .host .anchor { display: none; } }
        """#
}
