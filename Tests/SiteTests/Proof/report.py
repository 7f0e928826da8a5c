"""Gathers what is wrong, and tells all of it at the end."""


class Report:
    def __init__(self, name):
        self.name, self.checked, self.wrong = name, 0, []

    def expect(self, holds, words):
        self.checked += 1
        if not holds:
            self.wrong.append(words)

    def equal(self, left, right, words):
        self.expect(left == right, f"{words}: {left!r} is not {right!r}")

    def tell(self):
        state = "holds" if not self.wrong else f"{len(self.wrong)} wrong"
        print(f"{self.name:<12} {self.checked:>6} checks  {state}")
        for words in self.wrong[:20]:
            print(f"  {words}")
        if len(self.wrong) > 20:
            print(f"  and {len(self.wrong) - 20} more")
        return not self.wrong
