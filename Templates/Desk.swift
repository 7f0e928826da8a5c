import Gazette

extension Theme {
    /// The editor's bullets and note.
    static func desk(_ edition: Edition, _ here: Here) -> HTML {
        """
        <aside class="desk">
        \(if: !edition.bullets.isEmpty, bullets(edition.bullets, here))
        \(if: !edition.note.html.isEmpty, note(edition.note, here))
        </aside>
        """
    }

    private static func bullets(_ bullets: [String], _ here: Here) -> HTML {
        """
        <h3>\(here.words.inBrief)</h3>
        <ul class="brief">
        \(bullets.map { "<li>\($0)</li>" })
        </ul>
        """
    }

    private static func note(_ note: Body, _ here: Here) -> HTML {
        """
        <h3>\(here.words.editorsNote)</h3>
        <div class="note">\(here.html(note))</div>
        """
    }
}
