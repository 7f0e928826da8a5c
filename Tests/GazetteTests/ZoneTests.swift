import Testing

@testable import Gazette

struct ZoneTests {
    @Test(arguments: [
        ("GMT+8", 28_800), ("UTC+8", 28_800), ("utc +08:00", 28_800), ("+08:00", 28_800),
        ("GMT-3:30", -12_600), ("UTC-0330", -12_600), ("GMT", 0), ("Z", 0), ("UTC−5", -18_000),
    ])
    func `a distance from Greenwich is a zone`(name: String, offset: Int) throws {
        let zone = try #require(Zone(written: name))
        #expect(zone.offset(at: 1_800_000_000) == offset)
    }

    @Test(arguments: [
        "CST", "PST", "IST", "Beijing", "beijing", "北京", "Shanghai", "New York", "new_york",
        "asia/shanghai", "Asia/Beijing", "America/New York", "JST", "Europe/Zürich", "+25:00",
        "UTC+", "GMT+99", "Mars", "CET", "EST",
    ])
    func `advice about a zone works when it is followed`(name: String) async throws {
        func errors(_ zone: String) async -> [Problem] {
            await Sample(
                [:], settings: "title: S\nbase_url: https://x.example/\ntime_zone: \(zone)"
            )
            .errors()
        }
        let advice = try #require(await errors(name).first?.advice)
        let zones = advice.matches(of: /[A-Z][A-Za-z]+\/[A-Za-z_]+|UTC(\+8)?/).map { String($0.0) }
        #expect(!zones.isEmpty, "\(advice)")
        for zone in zones { #expect(await errors(zone).isEmpty, "\(zone)") }
    }

    @Test func `a name of several zones is told with each`() async {
        let errors = await Sample(
            [:], settings: "title: S\nbase_url: https://x.example/\ntime_zone: CST"
        ).errors()
        #expect(errors.first?.message == "\"CST\" may be more than one time zone")
        #expect(
            errors.first?.advice == "write America/Chicago or Asia/Shanghai or America/Havana")
    }
}
