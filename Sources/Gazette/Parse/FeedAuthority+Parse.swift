extension FieldReader {
    /// `feed_authority:`
    mutating func feedAuthority() -> FeedAuthority? {
        guard let (text, mark) = placedText("feed_authority") else { return nil }
        let authority = FeedAuthority(text)
        if authority == nil { note(.error, mark, .badFeedAuthority(text)) }
        return authority
    }
}
