import Gazette

extension Theme {
    /// On paper: the text, and where it came from. With a reader's own colours: what was told by ours.
    static let stylePrint = #"""
        @media print {
          :root { --paper: #fff; --ink: #000; --quiet: #444; --line: #999; --marked: #eee; --wash: #fff; --accent: #000; }
          @page { margin: 18mm 16mm; }
          body { max-width: none; padding: 0; font-size: 10.5pt; }
          .masthead nav, .colophon ul, .neighbours, .related, .pager, .skip, .contents, .languages { display: none; }
          .article::before { display: none; }
          .story { max-width: none; font-size: 10.5pt; }
          .text { text-align: justify; text-justify: inter-character; orphans: 2; widows: 2; }
          :is(.text, .origin, .corrections, .note) a[href^="http"]::after { content: " <" attr(href) ">"; font-size: .85em; word-break: break-all; }
          h1, h2, h3, h4 { break-after: avoid; }
          figure, .card, .edition-card, tr { break-inside: avoid; }
        }
        @media (forced-colors: active) {
          .masthead nav a { margin-bottom: 0; border-color: Canvas; }
          .masthead nav a[aria-current], .masthead nav a:hover { border-color: Highlight; }
          .calendar td a { text-decoration: underline; }
          .article::before { background: Highlight; }
        }
        """#
}
