/// Keys of other programs that mean what one of ours means: Jekyll, Hugo, Hexo, Zola, Pelican,
/// Eleventy, Ghost.
enum KeySynonyms {
    /// From another's key, in lower case, to ours.
    private static let ours: [String: String] = [
        "headline": "title",
        "pubdate": "date", "publishdate": "date", "publish_date": "date", "published_at": "date",
        "posted_at": "date", "created": "date", "created_at": "date", "datetime": "date",
        "lastmod": "updated", "last_modified_at": "updated", "last_modified": "updated",
        "modified": "updated", "modified_date": "updated", "updated_at": "updated",
        "category": "topic", "categories": "topic", "section": "topic",
        "tag": "tags", "keywords": "tags",
        "description": "summary", "excerpt": "summary", "abstract": "summary",
        "authors": "author", "byline": "author",
        "cover": "image", "thumbnail": "image", "thumb": "image", "banner": "image",
        "featured_image": "image", "featuredimage": "image", "feature_image": "image",
        "hero": "image", "images": "image", "og_image": "image",
        "language": "lang", "locale": "lang",
        "canonical_url": "source_url", "canonicalurl": "source_url", "canonical": "source_url",
        "original_url": "source_url", "external_url": "source_url", "source_link": "source_url",
        "link": "source_url",
        "permalink": "aliases", "url": "aliases", "redirect_from": "aliases",
        "redirects": "aliases",
        "expirydate": "expires", "expiry_date": "expires", "unpublish_date": "expires",
        "unpublishdate": "expires",
    ]

    /// Which of our keys a key stands for, and nil where it is ours or means nothing here.
    static func meaning(of key: String, known: Set<String>) -> String? {
        if known.contains(key) { return nil }
        let folded = key.lowercased()
        let meaning = known.contains(folded) ? folded : ours[folded]
        return meaning.flatMap { known.contains($0) ? $0 : nil }
    }

    /// The fields with our keys in place of those that mean the same.
    ///
    /// - Returns: with each field of another's key for which ours is there too.
    static func translated(
        _ fields: [Field], known: Set<String>
    ) -> (fields: [Field], doubles: [(field: Field, own: String)]) {
        var taken = Set(fields.lazy.map(\.key).filter { known.contains($0) })
        var result: [Field] = []
        var doubles: [(Field, String)] = []
        for field in fields {
            if let draft = draft(field) {
                // Whatever says that it is not to be seen is believed.
                if draft, !taken.contains("draft") {
                    taken.insert("draft")
                    result.append(
                        Field(
                            key: "draft",
                            value: Field.Value(content: .text("true"), mark: field.value.mark),
                            mark: field.mark))
                }
                continue
            }
            guard let own = meaning(of: field.key, known: known), fits(field, own) else {
                result.append(field)
                continue
            }
            if taken.insert(own).inserted {
                var field = field
                field.key = own
                field.value = value(field.value, for: own)
                result.append(field)
            } else {
                doubles.append((field, own))
            }
        }
        return (result, doubles)
    }

    /// What `published: false`, `status: draft`, `hidden: true` and their kin say; nil for other
    /// keys.
    private static func draft(_ field: Field) -> Bool? {
        guard case .text(let text) = field.value.content else { return nil }
        let value = text.lowercased()
        switch field.key.lowercased() {
        case "published", "publish", "visible":
            if ["false", "no", "off"].contains(value) { return true }
            return ["true", "yes", "on"].contains(value) ? false : nil
        case "status": return ["draft", "hidden", "private"].contains(value) ? true : false
        case "hidden", "private", "unlisted": return ["true", "yes", "on"].contains(value)
        case "visibility": return value != "public"
        default: return nil
        }
    }

    /// Whether the value is of the kind that our key takes: `permalink: /:year/:title/` is a pattern
    /// and `url: https://…` another site.
    private static func fits(_ field: Field, _ own: String) -> Bool {
        guard own == "aliases", case .text(let text) = field.value.content else { return true }
        return text.hasPrefix("/") && !text.contains(":")
    }

    /// A list where we take one text: the first topic and picture, all authors.
    private static func value(_ value: Field.Value, for own: String) -> Field.Value {
        guard case .list(let items) = value.content else { return value }
        let texts = items.compactMap { item in
            if case .text(let text) = item.content { text } else { nil }
        }
        var value = value
        switch own {
        case "topic", "image", "summary", "source_url":
            value.content = items.first?.content ?? .nothing
        case "author":
            let isHan = texts.contains { $0.unicodeScalars.contains { Script.isHan($0.value) } }
            value.content = .text(texts.joined(separator: isHan ? "、" : ", "))
        default: break
        }
        return value
    }
}

extension FieldReader {
    /// Reads keys of other programs as ours.
    mutating func takeSynonyms(known: Set<String>) {
        // Nearly always every key is ours.
        guard rest.contains(where: { !known.contains($0.key) }) else { return }
        let (fields, doubles) = KeySynonyms.translated(rest, known: known)
        rest = fields
        for (field, own) in doubles {
            note(.warning, field.mark, .sameMeaning(field.key, as: own))
        }
    }
}
