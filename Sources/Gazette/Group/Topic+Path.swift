extension Topic {
    /// Its folder within the site.
    public var path: String { "\(SitePaths.topics)\(slug)/" }

    /// The folder of its articles of one month.
    public func path(of month: Site.Month) -> String { "\(path)\(month.id)/" }
}

extension Source {
    /// Its folder within the site.
    public var path: String { "\(SitePaths.sources)\(slug)/" }
}
