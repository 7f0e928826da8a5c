/// The cards that a digest's pages would show if somebody drew them.
///
/// - Throws: `Problems` where the content has errors.
public func wantedCards(
    _ folder: Folder, theme: Theme, options: BuildOptions
) async throws -> [SocialCard] {
    try await PreparedSite(of: folder, theme: theme, options: options).site.wantedCards
}
