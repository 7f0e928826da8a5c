import Testing

@testable import Gazette

/// Dates in the forms that people write.
struct DateFormsTests {
    @Test(arguments: [
        "2024-1-2", "2024/1/2", "2024/01/02", "2024.1.2", "2024年1月2日", "2024年01月02号", "Jan 2, 2024",
        "January 2 2024", "Jan. 2nd, 2024", "2 January 2024", "2nd Jan, 2024", "02-Jan-2024",
        "Tue, 02 Jan 2024", "Tuesday, January 2, 2024", "2024-01-02 (Tue)", "2024年1月2日 星期二",
        "JAN 2, 2024",
    ])
    func `a day is read in every usual form`(text: String) {
        #expect(PartialDate(text)?.day == Day(2024, 1, 2), "\(text)")
        #expect(PartialDate(text)?.seconds == nil)
    }

    @Test(
        arguments: [
            ("2024-01-02 9:05:00", 32_700, nil), ("2024-01-02 9:05", 32_700, nil),
            ("2024/1/2 21:05", 75_900, nil), ("2024年1月2日 9:05", 32_700, nil),
            ("2024年1月2日9时5分", 32_700, nil), ("2024年1月2日下午9:05", 75_900, nil),
            ("Jan 2, 2024 9:05 pm", 75_900, nil), ("Jan 2, 2024 at 12:05 am", 300, nil),
            ("Tue, 02 Jan 2024 09:05:00 +0800", 32_700, 28_800),
            ("Tue, 02 Jan 2024 09:05:00 GMT", 32_700, 0),
            ("2024-01-02 09:05 GMT+8", 32_700, 28_800),
            ("2024-1-2T9:05:00-05:30", 32_700, -19_800), ("2024-01-02 09:05:00.123 UTC", 32_700, 0),
        ] as [(String, Int, Int?)])
    func `the time is kept`(text: String, seconds: Int, offset: Int?) {
        let date = PartialDate(text)
        #expect(date?.day == Day(2024, 1, 2), "\(text)")
        #expect(date?.seconds == seconds, "\(text)")
        #expect(date?.offset == offset, "\(text)")
    }

    @Test(arguments: ["Nov 2026", "November 2026", "2026年11月"])
    func `a month alone is no more precise than that`(text: String) {
        #expect(PartialDate(text)?.precision == .month)
        #expect(PartialDate(text)?.day == Day(2026, 11, 1))
    }

    @Test(arguments: [
        "3/11/2026", "11-12-2026", "2024-13-02", "2024-02-30", "Jan 32, 2024", "2024-1-2 25:00",
        "2024-1-2 9:61", "yesterday", "2024-1-2 and more", "Jan", "", "2024/1-2", "Jan 2, 24",
        "2024-01-02 13:00 am",
    ])
    func `what is no date, or could be two, is refused`(text: String) {
        #expect(PartialDate(text) == nil, "\(text)")
    }
}
