/// Memory for what is about to be kept, asked of the system in one piece.
enum MemoryReserve {
    /// About what a slice of articles takes.
    private static let size = 1 << 20

    /// Gives back at once what it takes: glibc keeps it at hand for the values that follow. Left to
    /// itself it asks for a page or two at each article, and the other cores wait meanwhile.
    static func make() {
        UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16).deallocate()
    }
}
