extension Client {
    /// How the preview's own elements look. They live in a shadow root: the page's rules do not
    /// reach them, nor theirs the page.
    static let frameStyle = #"""
        :host {
          all: initial !important; position: fixed !important; inset: auto 0 0 auto !important;
          z-index: 2147483647 !important; color-scheme: light dark !important;
        }
        @media print { :host { display: none !important; } }
        *, ::before, ::after { box-sizing: border-box; margin: 0; }
        [hidden] { display: none !important; }
        section, .toggle, .notes p {
          --card: #fffefb; --ink: #1c1b19; --quiet: #66625a; --line: #e4dfd4; --wash: #f5f2eb;
          --bad: #b3261e; --bad-wash: #fdecea; --doubt: #8a5a00; --doubt-wash: #fbf0d9; --fine: #2d7a4b;
          --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans CJK SC", sans-serif;
          --mono: ui-monospace, "SF Mono", Menlo, Consolas, "Noto Sans Mono CJK SC", monospace;
          --shade: 0 0 0 1px rgb(28 27 25 / .08), 0 2px 6px rgb(28 27 25 / .08), 0 18px 48px rgb(28 27 25 / .2);
          color: var(--ink); font: 400 .8125rem/1.5 var(--sans);
        }
        @media (prefers-color-scheme: dark) {
          section, .toggle, .notes p {
            --card: #212328; --ink: #eceae5; --quiet: #a9a69f; --line: #383b42; --wash: #2b2d33;
            --bad: #ffb0a6; --bad-wash: #45211d; --doubt: #f2c46d; --doubt-wash: #41331a; --fine: #7fd3a0;
            --shade: 0 0 0 1px rgb(255 255 255 / .1), 0 18px 48px rgb(0 0 0 / .6);
          }
        }
        button, summary { font: inherit; color: inherit; cursor: pointer; }
        button { padding: 0; border: 0; background: none; text-align: start; }
        :focus-visible { outline: 2px solid currentColor; outline-offset: 2px; border-radius: 4px; }
        h2, h3 { font-size: inherit; font-weight: 650; }
        code, pre, .copy, .tag { font-family: var(--mono); font-size: .75rem; }
        .voice { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        .copy { position: relative; max-width: 100%; overflow-wrap: anywhere; text-decoration: underline 1px dotted; text-underline-offset: .25em; }
        .copy:hover { text-decoration-style: solid; }
        .copy[data-said] span { visibility: hidden; }
        .copy[data-said]::after { content: attr(data-said); position: absolute; inset: 0 auto auto 0; color: var(--fine); font-weight: 600; }
        """#

    /// The overlay and the notes.
    static let overlayStyle = #"""
        .overlay, .panel { position: fixed; background: var(--card); border-radius: 14px; box-shadow: var(--shade); }
        .overlay {
          left: max(1rem, env(safe-area-inset-left)); bottom: max(1rem, env(safe-area-inset-bottom));
          display: flex; flex-direction: column; overflow: hidden;
          width: min(44rem, 100vw - 6.5rem); max-height: min(34rem, 64vh);
          border-top: 4px solid var(--bad);
        }
        .overlay header { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .7rem; padding: .8rem 3rem .55rem 1.1rem; }
        .overlay h2 { color: var(--bad); font-size: .9375rem; }
        .overlay header p { color: var(--quiet); }
        .close {
          position: absolute; top: .45rem; right: .5rem; width: 2.25rem; height: 2.25rem; border-radius: 50%;
          color: var(--quiet); font-size: 1.25rem; line-height: 1; text-align: center;
        }
        .close:hover { background: var(--wash); color: var(--ink); }
        .list { overflow: auto; overscroll-behavior: contain; padding: 0 1.1rem 1rem; }
        .list:focus-visible { outline-offset: -3px; }
        article { padding: .75rem 0 .15rem; }
        .overlay article + article, .compiler + article { margin-top: .75rem; border-top: 1px solid var(--line); }
        article .copy { color: var(--quiet); }
        .message { margin-top: .15rem; font-size: .9375rem; font-weight: 600; overflow-wrap: anywhere; }
        q { quotes: none; }
        q::before { content: "“"; } q::after { content: "”"; }
        q { font-family: var(--mono); font-size: .92em; overflow-wrap: anywhere; }
        .line {
          position: relative; display: flex; margin-top: .55rem; padding: .5rem .8rem 1.05rem; overflow-x: auto;
          background: var(--wash); border-radius: 8px; font-size: .8125rem; line-height: 1.5;
        }
        .line::before { content: attr(data-line); flex: none; padding-right: .9rem; color: var(--quiet); opacity: .75; }
        .line code { font-size: inherit; white-space: pre; }
        mark { position: relative; color: var(--bad); background: var(--bad-wash); border-radius: 2px; font-weight: 700; }
        mark::after { content: "▲"; position: absolute; left: 0; right: 0; top: 1.45em; font-size: .6875rem; line-height: 1; text-align: center; }
        .warning mark { color: var(--doubt); background: var(--doubt-wash); }
        .advice { margin-top: .4rem; color: var(--ink); overflow-wrap: anywhere; }
        .advice::before { content: "→ "; color: var(--fine); font-weight: 700; }
        .compiler { padding: .8rem; overflow: auto; background: var(--wash); border-radius: 8px; line-height: 1.55; white-space: pre; tab-size: 4; }
        .notes { position: fixed; inset: auto 0 max(1.1rem, env(safe-area-inset-bottom)) 0; display: grid; justify-items: center; gap: .5rem; padding: 0 4.75rem; pointer-events: none; }
        .notes p { padding: .55rem 1.1rem; background: var(--card); border-radius: 2rem; box-shadow: var(--shade); font-size: .875rem; pointer-events: auto; }
        .notes .compiling { color: var(--quiet); font-size: .8125rem; }
        .notes a { margin-left: .5rem; color: inherit; font-weight: 650; text-underline-offset: .2em; }
        """#
}
