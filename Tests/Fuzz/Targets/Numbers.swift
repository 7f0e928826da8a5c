@testable import Gazette

extension FuzzTarget {
    /// The list of the numbers that editions have got, and what is written into it.
    static let numbers = FuzzTarget(name: "numbers") {
        { input throws(Broken) in
            let file = GivenNumber.file
            let (numbers, problems) = KeptNumbers.parsed(input, file: file)
            try FileLines(input).check(problems)
            guard let numbers, problems.isEmpty else { return }
            let given = GivenNumber(edition: "2026-11-23", number: 7)
            let next = KeptNumbers.adding([given], to: input)
            let (again, mistakes) = KeptNumbers.parsed(next, file: file)
            try demand(mistakes.isEmpty, "what was written is no list: \(mistakes)")
            try demand(again?[given.edition] == given.number, "the number was not written")
            for (id, number) in numbers.lines where id != given.edition {
                try demand(again?[id] == number, "the number of \(id) changed")
            }
            try demand(KeptNumbers.adding([given], to: next) == next, "written twice")
        }
    }
}
