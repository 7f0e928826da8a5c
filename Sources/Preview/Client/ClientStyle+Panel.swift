extension Client {
    /// The button and its card.
    static let panelStyle = #"""
        .toggle {
          position: fixed; right: max(1rem, env(safe-area-inset-right)); bottom: max(1rem, env(safe-area-inset-bottom));
          display: flex; align-items: center; height: 2.75rem; min-width: 2.75rem; border-radius: 1.375rem;
          background: var(--card); box-shadow: 0 0 0 1px rgb(28 27 25 / .1), 0 2px 6px rgb(28 27 25 / .1), 0 6px 18px rgb(28 27 25 / .14);
          opacity: .82; transition: opacity .15s, transform .15s;
        }
        .toggle:hover, .toggle:focus-visible, .toggle[aria-expanded=true], .toggle[data-kind=error] { opacity: 1; }
        .toggle:active { transform: scale(.96); }
        .toggle:focus-visible { border-radius: 1.375rem; }
        .letter { width: 2.75rem; font: 800 1.1875rem/1 Georgia, "Noto Serif", serif; text-align: center; }
        .word:not(:empty) { padding-right: 1rem; margin-left: -.35rem; color: var(--quiet); }
        .toggle::before { content: ""; position: absolute; left: 1.85rem; bottom: .6rem; width: .4375rem; height: .4375rem; border-radius: 50%; background: var(--fine); box-shadow: 0 0 0 2px var(--card); }
        .toggle:not([data-badge=""])::before { content: none; }
        .toggle[data-kind=error]::before { background: var(--bad); }
        .toggle[data-kind=warning]::before { background: var(--doubt); }
        .toggle:has(.word:not(:empty))::before { background: var(--quiet); }
        .toggle:not([data-badge=""])::after {
          content: attr(data-badge); position: absolute; top: -.3rem; right: -.25rem; min-width: 1.25rem; height: 1.25rem; padding: 0 .3rem;
          border-radius: .625rem; background: var(--doubt); color: var(--card); font-size: .6875rem; font-weight: 700; line-height: 1.25rem; text-align: center;
        }
        .toggle[data-kind=error]::after { background: var(--bad); }
        .panel {
          right: max(1rem, env(safe-area-inset-right)); bottom: 4.5rem; width: min(23rem, 100vw - 2rem); max-height: min(36rem, 100vh - 6rem);
          padding: 1rem 1.15rem 1.1rem; overflow: auto; overscroll-behavior: contain;
        }
        .panel header { display: flex; align-items: baseline; gap: .6rem; padding-bottom: .7rem; border-bottom: 1px solid var(--line); }
        .panel h2 { font-size: .9375rem; }
        .tag { margin-left: auto; color: var(--quiet); }
        .badge { padding: 0 .5rem; border-radius: 1rem; background: var(--doubt-wash); color: var(--doubt); font-weight: 650; }
        dl { display: grid; grid-template-columns: auto 1fr; gap: .35rem 1rem; padding-top: .7rem; }
        dt { grid-column: 1; color: var(--quiet); }
        dd { grid-column: 2; min-width: 0; overflow-wrap: anywhere; }
        .weights { display: grid; grid-template-columns: auto auto 1fr; gap: .1rem .8rem; padding: 0; list-style: none; font-variant-numeric: tabular-nums; }
        .weights li { display: contents; }
        .weights b { font-weight: 600; text-align: end; }
        .weights i { color: var(--quiet); font-style: normal; }
        .panel h3, .panel details, .elsewhere { margin-top: .9rem; padding-top: .8rem; border-top: 1px solid var(--line); }
        .panel h3 { color: var(--doubt); }
        .panel article { padding: .5rem 0 0; }
        .panel .message { font-size: .8125rem; }
        .panel .error .message { color: var(--bad); }
        .panel summary, .elsewhere { color: var(--quiet); }
        @media (max-width: 40rem) {
          .overlay { left: .5rem; right: .5rem; bottom: 4.5rem; width: auto; max-height: 58vh; }
          .panel { right: .5rem; left: .5rem; width: auto; max-height: 72vh; }
          .notes { bottom: 4.75rem; padding: 0 .75rem; }
          .overlay:not([hidden]) ~ .notes { bottom: auto; top: .75rem; }
        }
        @media (min-width: 40.01rem) { .overlay:not([hidden]) ~ .notes { bottom: auto; top: 1rem; } }
        @media (prefers-reduced-motion: no-preference) {
          .overlay, .panel, .notes p { animation: gazette-in .18s ease-out; }
          @keyframes gazette-in { from { opacity: 0; translate: 0 .5rem; } }
        }
        @media (forced-colors: active) { .overlay, .panel, .toggle, .notes p { border: 1px solid; } }
        """#

    /// The marks, in the page itself: what is drawn by `::after` is neither copied nor searched.
    static let markStyle = #"""
        [data-gazette-mark]::after {
          content: attr(data-gazette-mark); display: inline-block; margin-inline-start: .6em; padding: 0 .6em;
          border-radius: 1em; background: #fbf0d9; color: #7a4f00; box-shadow: inset 0 0 0 1px #e9d3a1;
          font: 600 .75rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; letter-spacing: .02em;
          text-decoration: none; vertical-align: middle; white-space: nowrap;
        }
        [data-gazette-mark=future]::after { background: #e3edf8; color: #1d4f7f; box-shadow: inset 0 0 0 1px #b9d0e8; }
        @media (prefers-color-scheme: dark) {
          [data-gazette-mark]::after { background: #41331a; color: #f2c46d; box-shadow: inset 0 0 0 1px #6b5426; }
          [data-gazette-mark=future]::after { background: #1e3247; color: #a5cdf5; box-shadow: inset 0 0 0 1px #35587b; }
        }
        @media print { [data-gazette-mark]::after { content: none; } }
        """#

    /// The styles as the script has them.
    static var styles: String {
        let own = [frameStyle, overlayStyle, panelStyle].joined(separator: "\n")
        return "const style = String.raw`\(own)`;\nconst markStyle = String.raw`\(markStyle)`;"
    }
}
