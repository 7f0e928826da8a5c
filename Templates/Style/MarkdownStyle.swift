import Gazette

extension Theme {
    /// What Markdown adds to a text: tables, notes, footnotes, figures, tasks.
    static let styleMarkdown = #"""
        .text .scroll { overflow-x: auto; }
        .text th, .text td { overflow-wrap: normal; }
        .text .align-left { text-align: left; }
        .text .align-right { text-align: right; font-variant-numeric: tabular-nums; }
        .text .align-center { text-align: center; }
        .text thead th { border-bottom: 2px solid var(--ink); }
        .text figure { margin-top: 1.6em; margin-bottom: 1.6em; }
        .text .credit { margin-inline-start: .6em; }
        .text .label { font-family: var(--sans); color: var(--topic); }
        .text .note { padding: .8em 1.1em; background: var(--wash); border-inline-start: 4px solid var(--quiet); font-size: .9688em; }
        .text .note-tip { border-color: #2a6a44; }
        .text .note-important { border-color: #1d5b8f; }
        .text .note-warning, .text .note-caution { border-color: var(--accent); }
        .text .note > * + * { margin-top: .5em; }
        .text .note-title { font: 700 .8125rem/1.5 var(--sans); letter-spacing: .03em; }
        .text .note-title:dir(rtl) { letter-spacing: normal; }
        .text .footnotes { margin-top: 2.5em; padding-top: .8em; border-top: 1px solid var(--line); font-size: .9375rem; line-height: 1.6; }
        .text sup { line-height: 0; font-size: .75em; }
        .text .footnote-ref a, .text .footnote-back { padding: 0 .15em; }
        .text li > input[type="checkbox"] { margin: 0; margin-inline: -1.4em .5em; vertical-align: middle; accent-color: var(--accent); }
        .text li:has(> input[type="checkbox"]) { list-style: none; }
        .text rt { font-size: .55em; font-family: var(--sans); }
        .text del { color: var(--quiet); }
        .text :target { background: var(--wash); outline: 3px solid var(--wash); }
        .text details { padding: .75rem 1rem; border: 1px solid var(--line); border-radius: 6px; }
        .text summary { font-family: var(--sans); font-weight: 600; cursor: pointer; }
        .text details > * + * { margin-top: .75rem; }
        .text video { max-width: 100%; height: auto; }
        .text audio { width: 100%; }
        .text mark { padding: 0 .15em; background: var(--marked); color: inherit; }
        .text ins { text-decoration-thickness: 1px; text-underline-offset: .15em; }
        .text abbr[title] { text-decoration: underline dotted; text-underline-offset: .2em; cursor: help; }
        .text caption { padding-bottom: .5rem; color: var(--quiet); font-size: .8125rem; text-align: start; }
        .text dt { font-weight: 600; }
        .text dd { margin: 0 0 .5rem 1.5rem; }
        .text kbd { padding: .1em .4em; border: 1px solid var(--line); border-bottom-width: 2px; border-radius: 4px; font-size: .85em; }
        """#
}
