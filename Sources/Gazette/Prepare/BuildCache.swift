/// What preparing a site leaves behind for preparing the same digest again: parsed files, weighted
/// terms and the layout.
public struct BuildCache: Sendable {
    private var settings: [UInt8] = []
    private var base: BaseURL?
    var files = ParseCache()
    var terms = WeightedTerms()
    var layout: SiteLayout?

    /// An empty cache.
    public init() {}

    /// Drops what was parsed under other settings.
    mutating func enter(_ settings: [UInt8], _ base: BaseURL?) {
        if settings != self.settings || base != self.base {
            (files, layout) = (ParseCache(), nil)
        }
        (self.settings, self.base) = (settings, base)
    }
}
