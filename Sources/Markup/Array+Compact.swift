extension Array {
    /// A copy without room to spare, for what is kept: an array that grew holds up to twice what
    /// it needs. (`Array(self[...])` would share the storage.)
    public var compact: [Element] {
        var copy: [Element] = []
        copy.reserveCapacity(count)
        copy.append(contentsOf: self)
        return copy
    }
}
