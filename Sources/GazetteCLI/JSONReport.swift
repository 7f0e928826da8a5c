import Gazette

/// What a build did, for programs.
struct JSONReport: Encodable {
    var ok: Bool
    var articles: Int?
    /// Where editions are written in one file.
    var items: Int?
    var editions: Int?
    var topics: Int?
    var sources: Int?
    var written: Int?
    var unchanged: Int?
    var removed: Int?
    var seconds: Double?
    /// Seconds that each phase took.
    var phases: [String: Double]?
    var leftOut: [LeftOut]?
    /// Numbers that editions got in this build.
    var numbers: [Number]?
    var problems: [Entry]

    struct LeftOut: Encodable {
        var file: String
        var reason: String
    }

    struct Number: Encodable {
        var edition: String
        var number: Int
        var before: Int?
    }

    struct Entry: Encodable {
        var severity: String
        var file: String?
        var line: Int?
        var column: Int?
        var message: String
        var advice: String?

        init(
            severity: String, file: String? = nil, line: Int? = nil, column: Int? = nil,
            message: String, advice: String?
        ) {
            (self.severity, self.line, self.column) = (severity, line, column)
            self.file = file.map(Redaction.addresses)
            self.message = Redaction.addresses(in: message)
            self.advice = advice.map(Redaction.addresses)
        }
    }

    init(_ report: BuildReport, _ time: BuildTime) {
        ok = true
        (articles, editions) = (report.articles, report.editions)
        items = report.items > 0 ? report.items : nil
        (topics, sources) = (report.topics, report.sources)
        (written, unchanged) = (report.files.written, report.files.unchanged)
        removed = report.files.removed
        seconds = JSONReport.rounded(time.seconds)
        phases = time.phases.mapValues(JSONReport.rounded)
        leftOut = report.leftOut.map { LeftOut(file: $0.file, reason: $0.reason.rawValue) }
        numbers = report.newNumbers.map {
            Number(edition: $0.edition, number: $0.number, before: $0.before)
        }
        problems = report.problems.map(Entry.init)
    }

    /// To milliseconds.
    private static func rounded(_ seconds: Double) -> Double { (seconds * 1000).rounded() / 1000 }

    init(_ problems: Problems) {
        ok = false
        self.problems = problems.all.map(Entry.init)
    }

    init(_ obstacle: BuildFailure) {
        ok = false
        problems = [
            Entry(severity: "error", message: obstacle.message, advice: obstacle.advice)
        ]
    }
}

extension JSONReport.Entry {
    init(_ problem: Problem) {
        self.init(
            severity: problem.severity.rawValue, file: problem.place.file,
            line: problem.place.line, column: problem.place.column, message: problem.message,
            advice: problem.advice)
    }
}
