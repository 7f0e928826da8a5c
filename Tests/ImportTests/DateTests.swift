import Gazette
import Import
import Testing

struct DateTests {
    /// A Monday.
    private let asOf = Day("2026-11-23")

    private func read(_ phrase: String) throws -> String {
        guard let published = Published(phrase, asOf: try #require(asOf)) else { return "none" }
        return "\(published.day) \(published.precision)"
    }

    @Test(arguments: [
        ("2 months, 3 weeks", "2026-08-31 week"),
        ("2\u{A0}months, 3\u{A0}weeks", "2026-08-31 week"),
        ("1 year, 2 months", "2025-09-09 month"), ("3 days, 4 hours", "2026-11-20 day"),
        ("5 hours", "2026-11-23 day"), ("3 days ago", "2026-11-20 day"), ("3d", "2026-11-20 day"),
        ("an hour ago", "2026-11-23 day"), ("about 2 weeks ago", "2026-11-09 week"),
        ("yesterday at 15:06", "2026-11-22 day"), ("last week", "2026-11-16 week"),
        ("last Monday", "2026-11-16 day"), ("Friday", "2026-11-20 day"), ("Mon", "2026-11-23 day"),
        ("just now", "2026-11-23 day"), ("over 2 years ago", "2024-11-23 year"),
        ("half an hour ago", "2026-11-23 day"),
    ])
    func `an English age counts back from the day of the text`(phrase: String, day: String) throws {
        #expect(try read(phrase) == day)
    }

    @Test(arguments: [
        ("刚刚", "2026-11-23 day"), ("半小时前", "2026-11-23 day"), ("3小时前", "2026-11-23 day"),
        ("三天前", "2026-11-20 day"), ("3 天前", "2026-11-20 day"), ("两周前", "2026-11-09 week"),
        ("十二天前", "2026-11-11 day"), ("2个多月前", "2026-09-23 month"), ("三個月前", "2026-08-23 month"),
        ("半年前", "2026-05-23 month"), ("约1年前", "2025-11-23 year"), ("昨天 15:06", "2026-11-22 day"),
        ("前天下午3点", "2026-11-21 day"), ("大前天", "2026-11-20 day"), ("上周三", "2026-11-18 day"),
        ("周三", "2026-11-18 day"), ("上星期日", "2026-11-22 day"), ("去年", "2025-11-23 year"),
        ("兩個禮拜前", "2026-11-09 week"), ("剛剛", "2026-11-23 day"), ("5分鐘前", "2026-11-23 day"),
        ("３天前", "2026-11-20 day"), ("30多天前", "2026-10-24 day"), ("3天左右前", "2026-11-20 day"),
    ])
    func `a Chinese age counts back from the day of the text`(phrase: String, day: String) throws {
        #expect(try read(phrase) == day)
    }

    @Test(arguments: [
        ("2024-09-27", "2024-09-27 day"), ("2024/9/27 08:30", "2024-09-27 day"),
        ("2024.09.27", "2024-09-27 day"), ("2024年9月27日 15时06分", "2024-09-27 day"),
        ("2024-09-27T15:06:00+08:00", "2024-09-27 day"), ("2024年9月", "2024-09-15 month"),
        ("Sept. 27, 2024", "2024-09-27 day"), ("27 September 2024", "2024-09-27 day"),
        ("September 27th, 2024, 3:15 p.m.", "2024-09-27 day"), ("九月二十七日", "2026-09-27 day"),
    ])
    func `an absolute date is itself`(phrase: String, day: String) throws {
        #expect(try read(phrase) == day)
    }

    @Test(arguments: [
        ("12月30日", "2025-12-30 day"), ("11月23日", "2026-11-23 day"), ("11-24", "2025-11-24 day"),
        ("Dec 30", "2025-12-30 day"), ("2月29日", "2024-02-29 day"),
    ])
    func `a date without a year is the latest that does not lie ahead`(
        phrase: String, day: String
    ) throws {
        #expect(try read(phrase) == day)
    }

    @Test(arguments: [
        "2024-13-01", "2024-02-30", "2月30日", "三天", "3 apples", "ago", "3 days 3 days", "3.5", "1/2",
        "month", "", "9999999999 days ago", "前", "多前", "周", "last", "25:00", "2024年", "x 3 days",
    ])
    func `what is no date is not read as one`(phrase: String) throws {
        #expect(try read(phrase) == "none")
    }

    @Test func `what a date leaves open is kept`() throws {
        let asOf = try #require(asOf)
        #expect(Published("5小时前", asOf: asOf)?.doubt == .aroundMidnight)
        #expect(Published("10月前", asOf: asOf)?.doubt == .monthsOrMonth)
        #expect(Published("2027-01-01", asOf: asOf)?.doubt == .future)
        #expect(Published("3个月前", asOf: asOf)?.doubt == nil)
    }
}
