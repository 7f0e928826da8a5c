/// The header lines of a mail that was pasted with its text: `From:`, `Subject:`, `主题：`.
struct MailHeader {
    var subject: String?
    var sender: String?
    var date: String?
    /// The lines that it takes up at the text's start.
    var lines: [Line] = []
    /// Which line says what, for the report.
    var subjectLine: Line?
    var senderLine: Line?
    var dateLine: Line?

    /// Nil where the text does not begin with at least two such lines, one of them the subject or
    /// the sender.
    init?(_ text: [Line]) {
        var fields = 0
        for line in text.prefix(20) {
            if MailHeader.isDivider(line.text) {
                lines.append(line)
                continue
            }
            guard let (field, value) = MailHeader.field(line.text) else { break }
            fields += 1
            lines.append(line)
            switch field {
            case .subject where subject == nil:
                (subject, subjectLine) = (MailHeader.withoutReplyMarks(value), line)
            case .sender where sender == nil: (sender, senderLine) = (MailHeader.name(value), line)
            case .date where date == nil: (date, dateLine) = (value, line)
            default: break
            }
        }
        guard fields >= 2, subject != nil || sender != nil else { return nil }
    }

    private enum Field { case subject, sender, date, other }

    private static func field(_ text: String) -> (Field, String)? {
        let bare = text.drop { "*>".contains($0) || $0 == " " }
        guard let colon = bare.firstIndex(where: { ":：".contains($0) }) else { return nil }
        let name = bare[..<colon].filter { !" *\u{3000}".contains($0) }.lowercased()
        guard let field = fields[name] else { return nil }
        return (field, bare[bare.index(after: colon)...].trimming { "* ".contains($0) })
    }

    private static let fields: [String: Field] = [
        "from": .sender, "发件人": .sender, "寄件者": .sender, "寄件人": .sender, "subject": .subject,
        "主题": .subject, "主旨": .subject, "标题": .subject, "date": .date, "sent": .date,
        "发送时间": .date, "寄件日期": .date, "日期": .date, "时间": .date, "to": .other, "cc": .other,
        "bcc": .other, "reply-to": .other, "收件人": .other, "收件者": .other, "抄送": .other,
        "副本": .other, "message-id": .other, "x-mailer": .other, "list-id": .other,
        "list-unsubscribe": .other, "mime-version": .other, "content-type": .other,
        "content-transfer-encoding": .other, "importance": .other, "return-path": .other,
        "received": .other, "delivered-to": .other, "attachments": .other, "附件": .other,
        "mailed-by": .other, "signed-by": .other,
    ]

    /// `---------- Forwarded message ---------`
    private static func isDivider(_ text: String) -> Bool {
        let bare = text.lowercased().filter { !"-_*:： ".contains($0) }
        return [
            "forwardedmessage", "beginforwardedmessage", "originalmessage", "原始邮件", "转发邮件信息",
            "转发的邮件", "轉寄郵件", "原始郵件", "",
        ].contains(bare)
    }

    private static func withoutReplyMarks(_ text: String) -> String {
        var rest = text
        while let mark = replyMarks.first(where: { rest.lowercased().hasPrefix($0) }) {
            rest = rest.dropFirst(mark.count).trimmed
        }
        return rest
    }

    private static let replyMarks = [
        "re:", "fwd:", "fw:", "aw:", "wg:", "re：", "fwd：", "fw：", "转发:", "转发：", "回复:", "回复：", "答复:",
        "答复：", "轉寄:", "轉寄：", "回覆:", "回覆：",
    ]

    /// `Harbour Ledger <news@ledger.example>` without the address; the address's host alone where
    /// there is no name.
    private static func name(_ text: String) -> String {
        let name = text.prefix { !"<＜[".contains($0) }.trimming { "\"'“”() ".contains($0) }
        if !name.isEmpty, !name.contains("@") { return name }
        let address = text.split { "<>＜＞[] ".contains($0) }.first { $0.contains("@") } ?? ""
        return address.split(separator: "@").last.map(String.init) ?? text
    }
}
