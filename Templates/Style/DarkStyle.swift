import Gazette

extension Theme {
    /// The same paper at night. The colours of topics follow from settings, for both.
    static let styleDark = #"""
        @media (prefers-color-scheme: dark) {
          :root { --paper: #16171a; --ink: #e8e6e1; --quiet: #a9a69f; --line: #36383e; --marked: #57490f; --wash: #202227; --accent: #f0a08f; }
          img { filter: brightness(.92); }
          .logo { filter: none; }
        }
        """#
}
