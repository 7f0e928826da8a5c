extension PhraseReader {
    /// Takes a time of day, such as `15:06`, `t15:06:00+08:00`, `下午3点`, `3 p.m.`.
    ///
    /// Only to know that a phrase is nothing but a date: an article's day is what Gazette sorts by.
    mutating func takeTime() -> Bool {
        _ = takeAny([",", "t", "at "])
        _ = takeAny(["上午", "下午", "晚上", "凌晨", "中午", "早上", "晚间"])
        guard let hour = numeral(), hour <= 24 else { return false }
        if takeAny(["点", "时"]) {
            if numeral() != nil { _ = take("分") }
        } else if take(":") {
            guard digits() != nil else { return false }
            if take(":") {
                guard digits() != nil else { return false }
                if take(".") { _ = digits() }
            }
            _ = takeAny(["am", "pm", "a.m.", "p.m."])
        } else if !takeAny(["am", "pm", "a.m.", "p.m."]) {
            return false
        }
        takeZone()
        return true
    }

    private mutating func takeZone() {
        if takeAny(["z", "utc", "gmt", "est", "edt", "pst", "pdt", "et", "cst", "bst"]) { return }
        guard takeAny(["+", "-"]), digits() != nil else { return }
        if take(":") { _ = digits() }
    }
}
