extension Imported {
    /// What the importer did with which lines.
    public struct ImportReport: Sendable, Equatable {
        /// Lines that are not in the article, in order.
        public var dropped: [Dropped] = []
        public var headings: [Int] = []
        public var captions: [Int] = []
        public var quotations: [Lines] = []
        public var lists: [Lines] = []
        /// What an editor should look at, in the order of the lines.
        public var doubts: [Doubt] = []

        public init() {}
    }

    /// Lines that were left out, and why.
    public struct Dropped: Sendable, Equatable {
        public var lines: Lines
        public var reason: Reason

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
        }
    }

    /// A decision that an editor should look at.
    public struct Doubt: Sendable, Equatable {
        public var lines: Lines
        public var about: Subject

        public init(lines: Lines, about: Subject) {
            self.lines = lines
            self.about = about
        }

        /// What is uncertain.
        public enum Subject: Sendable, Equatable {
            case noTitle
            case noBody
            case noDate
            case date(Published.Doubt, phrase: String, day: String)
            case masthead(source: String, topic: String)
            case noSource
            case noTopic
            case noLanguage
            case controlCharacters(Int)
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
            /// "Click here", and nothing to click on.
            case deadLink
            case wrapped
        }
    }
}
