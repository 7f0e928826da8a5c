import Gazette

extension Theme {
    /// The editor's bullets and note.
    static func editorsNote(_ edition: Edition, _ context: RenderContext) -> HTML {
        """
        <aside class="desk">
        \(if: !edition.bullets.isEmpty, bullets(edition.bullets, context))
        \(if: !edition.note.html.isEmpty, note(edition.note, context))
        </aside>
        """
    }

    private static func bullets(_ bullets: [String], _ context: RenderContext) -> HTML {
        """
        <h3>\(context.words.inBrief)</h3>
        <ul class="brief">
        \(bullets.map { "<li>\($0)</li>" })
        </ul>
        """
    }

    private static func note(_ note: Body, _ context: RenderContext) -> HTML {
        """
        <h3>\(context.words.editorsNote)</h3>
        <div class="note">\(context.html(note))</div>
        """
    }
}
