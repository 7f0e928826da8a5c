import Foundation
import Testing

@testable import Gazette

/// Times that clocks skip or show twice.
struct ClockChangeTests {
    private func sample(_ date: String, zone: String = "America/New_York") -> Sample {
        Sample(
            ["articles/a.md": article("A", date)],
            settings: Sample.settings.replacing("Asia/Shanghai", with: zone))
    }

    @Test(arguments: [
        ("2026-03-08T02:30", "America/New_York", "2026-03-08T07:30:00Z"),
        ("2026-03-08 02:00:00", "America/New_York", "2026-03-08T07:00:00Z"),
        ("2026-11-01T01:30", "America/New_York", "2026-11-01T05:30:00Z"),
        ("2026-03-29T02:30", "Europe/Berlin", "2026-03-29T01:30:00Z"),
        ("2026-10-25T02:30", "Europe/Berlin", "2026-10-25T00:30:00Z"),
        ("2026-10-04T02:15", "Australia/Lord_Howe", "2026-10-03T15:45:00Z"),
        ("2026-09-06", "America/Santiago", "2026-09-06T04:00:00Z"),
        ("2026-03-08T03:30", "America/New_York", "2026-03-08T07:30:00Z"),
    ])
    func `page, feed, sitemap and structured data name one moment`(
        date: String, zone: String, instant: String
    ) async throws {
        let site = try await sample(date, zone: zone).rendered()
        #expect(try #require(site["feed.xml"]).contains("<published>\(instant)</published>"))
        #expect(try #require(site["feed.json"]).contains("\"date_published\":\"\(instant)\""))
        #expect(try #require(site["sitemap-2026.xml"]).contains("<lastmod>\(instant)</lastmod>"))
        let path = try #require(site.keys.first { $0.hasPrefix("articles/") })
        let page = try #require(site[path])
        // A day without a time is a day on a page.
        guard date.count > 10 else { return }
        let written = try #require(page.firstMatch(of: /datetime="([^"]*T[^"]*)"/)).1
        let published = try #require(page.firstMatch(of: /"datePublished":"([^"]*)"/)).1
        for text in [written, published] {
            let stamp = try #require(PartialDate(String(text)))
            #expect(RFC3339.text(stamp.instant(in: .utc)) == instant, "\(text)")
        }
    }

    @Test func `a day that begins without its midnight is that day`() async throws {
        let site = try await sample("2026-09-06", zone: "America/Santiago").rendered()
        #expect(site["articles/2026/09/06/a/index.html"] != nil)
    }

    @Test func `an editor hears of a time that clocks skip or show twice`() async throws {
        let skipped = try await sample("2026-03-08T02:30").report().problems
        #expect(
            skipped.map(\.message) == [
                "clocks there skip \"2026-03-08T02:30\", so it is read as 2026-03-08T03:30-04:00"
            ])
        let twice = try await sample("2026-11-01T01:30").report().problems
        #expect(
            twice.map(\.advice) == ["write 2026-11-01T01:30-04:00 or 2026-11-01T01:30-05:00"])
        #expect(try await sample("2026-11-01T01:30-05:00").report().problems.isEmpty)
        #expect(try await sample("2026-11-01T03:30").report().problems.isEmpty)
    }

    @Test(arguments: ["America/New_York", "Europe/Dublin", "Pacific/Apia", "Africa/Casablanca"])
    func `every time that clocks show once is read as the system reads it`(name: String) throws {
        let zone = try #require(Zone(named: name))
        let system = try #require(TimeZone(identifier: name))
        for instant in stride(from: 1_293_840_000, to: 1_830_297_600, by: 5_400 * 7) {
            let offset = system.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant)))
            guard zone.occurrence(ofLocal: instant + offset) == .once else { continue }
            #expect(zone.offset(atLocal: instant + offset) == offset, "\(instant)")
        }
    }
}
