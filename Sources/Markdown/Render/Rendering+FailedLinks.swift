extension Rendering {
    /// Where in `text` something follows `](`: it was meant for the address of a link or a picture,
    /// and is none.
    ///
    /// - Parameter most: how many to look for.
    public func failedLinks(most: Int) -> [Int] {
        text.withUnsafeBufferPointer { text in
            var found: [Int] = []
            var next = text.find("](")
            while let index = next, found.count < most {
                found.append(index + 2)
                next = text.find("](", from: index + 2)
            }
            return found
        }
    }
}
