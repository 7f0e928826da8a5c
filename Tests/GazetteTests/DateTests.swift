import Foundation
import Testing

@testable import Gazette

struct DateTests {
    @Test func `days are those of the Gregorian calendar`() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
        var random = SeededGenerator()
        for _ in 0..<500 {
            let number = Int.random(in: -100_000...100_000, using: &random)
            let day = Day(number: number)
            let date = Date(timeIntervalSince1970: Double(number) * 86_400)
            let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: date)
            #expect(day.year == parts.year && day.month == parts.month && day.day == parts.day)
            #expect(day.weekday == ((parts.weekday ?? 0) + 5) % 7 + 1)
            #expect(Day(day.year, day.month, day.day) == day)
            #expect(Day(day.description) == day)
        }
    }

    @Test func `weeks are those of ISO 8601`() {
        var calendar = Calendar(identifier: .iso8601)
        calendar.timeZone = .gmt
        for number in stride(from: 10_000, to: 25_000, by: 3) {
            let date = Date(timeIntervalSince1970: Double(number) * 86_400)
            let parts = calendar.dateComponents([.yearForWeekOfYear, .weekOfYear], from: date)
            let week = Day(number: number).week
            #expect(week.year == parts.yearForWeekOfYear && week.number == parts.weekOfYear)
        }
    }

    @Test(arguments: ["Asia/Shanghai", "Europe/London", "America/New_York", "Australia/Lord_Howe"])
    func `a zone has the system's offsets`(name: String) throws {
        let zone = try #require(Zone(named: name))
        let system = try #require(TimeZone(identifier: name))
        var random = SeededGenerator()
        for _ in 0..<400 {
            let instant = Int.random(in: 0..<4_000_000_000, using: &random)
            let date = Date(timeIntervalSince1970: Double(instant))
            #expect(zone.offset(at: instant) == system.secondsFromGMT(for: date))
        }
    }

    @Test(arguments: [
        ("2026-11-23", "2026-11-23"), ("2026-11-23T08:30+08:00", "2026-11-23T08:30+08:00"),
        ("2026-11-23 08:30:15Z", "2026-11-23T08:30:15+00:00"), ("2026-11", "2026-11"),
        ("2026-11-23T08:30", "2026-11-23T08:30+08:00"), ("2026", "2026"),
        ("2026-11-23T08:30:15.123-0500", "2026-11-23T08:30:15-05:00"),
    ])
    func `a date is read as precisely as it is written`(text: String, machine: String) throws {
        let zone = try #require(Zone(named: "Asia/Shanghai"))
        #expect(PartialDate(text)?.machineText(in: zone) == machine)
    }

    @Test(arguments: [
        "", "today", "2026-13-01", "2026-02-30", "26-11-23", "2026-11-23T",
        "2026-11-23T25:00", "2026-11-23T08:60", "2026-11-23T08:30+99:00",
        "２０２６-11-23", "2026-11-23T08:30:15:00",
    ])
    func `what is not a date is not taken for one`(text: String) {
        #expect(PartialDate(text) == nil)
    }
}
