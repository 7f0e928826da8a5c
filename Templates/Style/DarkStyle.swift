import Gazette

extension Theme {
    /// The same paper at night.
    static let styleDark = #"""
        @media (prefers-color-scheme: dark) {
          :root { --paper: #16171a; --ink: #e8e6e1; --quiet: #a5a29b; --line: #33353b; --wash: #202227; --accent: #f0a08f; }
          [class*="topic-"] { --shade: color-mix(in oklab, var(--topic) 55%, white); }
          .topic > h3 a, .kicker a, .index h2 a { color: var(--shade, var(--accent)); }
          img { opacity: .92; }
        }
        """#
}
