import Gazette

/// A file name from a title; the id where nothing of the title is left.
func slug(of title: String, id: String) -> String {
    let slug = Slug.make(title, style: .han)
    return slug.isEmpty ? id : slug
}
