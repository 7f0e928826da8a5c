import Gazette
import Testing

struct WordTests {
    @Test(arguments: ["zh-Hans", "zh-Hant", "en"])
    func `the site's own words are complete`(_ language: String) {
        let words = Mirror(reflecting: Words.of(language)).children
        #expect(words.count > 40)
        for word in words {
            if let text = word.value as? String { #expect(!text.isEmpty, "\(word.label ?? "")") }
        }
    }

    /// Characters that only one of the two ways to write Chinese has.
    @Test func `traditional words hold no simplified character`() {
        let simplified = Set("订阅读处编题档关签权为约继续术语听说话页络简单发现经济来标点较载")
        for word in Mirror(reflecting: Words.of("zh-Hant")).children {
            guard let text = word.value as? String else { continue }
            #expect(simplified.isDisjoint(with: text), "\(text)")
        }
    }
}
