extension Imported {
    /// What the importer did with which lines.
    public struct ImportReport: Sendable, Equatable {
        /// Lines whose content went into the front matter, in order.
        public var readings: [Reading] = []
        /// Lines that are not in the article, in order.
        public var dropped: [Dropped] = []
        /// Lines that became headings.
        public var headings: [Int] = []
        /// Lines that became captions of pictures.
        public var captions: [Int] = []
        /// Lines that became quotations.
        public var quotations: [Lines] = []
        /// Lines that became lists.
        public var lists: [Lines] = []
        /// Lines that became code.
        public var code: [Lines] = []
        /// Lines with marks that were made full-width, and how many they were.
        public var repairs: [Repair] = []
        /// How many control characters were taken out.
        public var controls = 0
        /// Whether the text was taken for Markdown and kept as it stands.
        public var isMarkdown = false
        /// Whether the article has a topic that is known.
        public var hasTopic = true
        /// Whether its source says what may be shown of it.
        public var hasRights = false
        /// What an editor should look at, in the order of the lines.
        public var doubts: [Doubt] = []

        /// Nothing to report.
        public init() {}
    }

    /// A line at the head of a page that the front matter was read from.
    public struct Reading: Sendable, Equatable {
        /// The line of the text that was imported, from 1.
        public var line: Int
        /// What was read from it.
        public var subject: Subject

        /// What the line says.
        public enum Subject: String, Sendable {
            case title, date, source, dateline, author, address, breadcrumb, section, siteName,
                topic
        }
    }

    /// Half-width marks of a line that were made full-width.
    public struct Repair: Sendable, Equatable {
        /// The line of the text that was imported, from 1.
        public var line: Int
        /// How many marks were repaired on that line.
        public var marks: Int
    }

    /// Lines that were left out, and why.
    public struct Dropped: Sendable, Equatable {
        /// The lines of the text that was imported.
        public var lines: Lines
        /// Why they were left out.
        public var reason: Reason

        /// Lines, and why they were left out.
        public init(lines: Lines, reason: Reason) {
            self.lines = lines
            self.reason = reason
        }

        /// Why lines were left out.
        public enum Reason: Sendable, Equatable {
            case advertisement
            /// Links to other articles and what else follows an article on its page.
            case tail
            /// The body again.
            case `repeat`(of: Lines)
            /// The start of the body, joined to the line before it.
            case joinedRepeat(of: Int)
            /// The start of a later paragraph, shown ahead as a teaser.
            case teaser(of: Int)
            /// The title, or the line below it, once more.
            case titleAgain
            /// Who edited the page.
            case credit
            /// Where the article came from; the front matter says so.
            case source
            /// Names of people who wrote the article; the front matter has them.
            case byline
            /// A share bar, a player or the like.
            case part(PagePart)
            /// What is above the headline.
            case aboveTitle
            /// Lines of a mail's header that say nothing of the article.
            case mailHeader
            /// Who sent a mail, and what follows it.
            case signature
        }
    }

    /// A decision that an editor should look at.
    public struct Doubt: Sendable, Equatable {
        /// The lines of the text that was imported.
        public var lines: Lines
        /// What is not certain about them.
        public var about: Subject

        /// Lines, and what is not certain about them.
        public init(lines: Lines, about: Subject) {
            self.lines = lines
            self.about = about
        }

        /// What is uncertain.
        public enum Subject: Sendable, Equatable {
            case noTitle
            /// Another line that might be the headline.
            case rivalTitle(of: Int)
            /// A line above the headline that nothing explains.
            case aboveTitle
            case noBody
            case noDate
            /// The date is in the text and not above it.
            case dateInText(String)
            case date(Published.Doubt, phrase: String, day: String)
            case masthead(source: String, topic: String)
            case noSource
            case noLanguage
            /// A short line that might have been a heading.
            case heading
            /// A line that announces a quotation, whose end is not clear.
            case quotationEnd(Lines)
            /// A line that announces a quotation, and none was found.
            case quotationMissing
            /// A line ends in a colon and what it announces is unclear.
            case colon
            /// Several lines in the first person that nobody announced.
            case firstPerson(quoted: Bool)
            case `repeat`(of: Lines)
            case variant(of: Int)
            case onlyInRepeat
            case tailKept
            case byline
            /// A name of a site or a section amid the text.
            case label
            /// Some lines look like Markdown, too few to take the text for it.
            case someMarkdown
            /// "Click here", and nothing to click on.
            case deadLink
            case wrapped
        }
    }
}
