import Files

extension Destination {
    /// Refuses what a digest, which may come from somebody else, must not name: a repository of
    /// this machine, whose hooks git would run, and a hidden folder, where programs look for what
    /// they run and read.
    ///
    /// - Parameter address: as it was written.
    func refuseFromSettings(_ address: String) throws(PublishObstacle) {
        switch self {
        case .git(let url, _) where url.hasPrefix("file:"):
            throw .onlyByHand(address, "a repository of this machine")
        case .folder(let path):
            let parts = path.utf8.split(separator: UInt8(ascii: "/"))
            let isHidden = parts.contains { part in
                part.first == UInt8(ascii: ".") && !part.elementsEqual(".".utf8)
                    && !part.elementsEqual("..".utf8)
            }
            if isHidden { throw .onlyByHand(address, "a hidden folder") }
        default: break
        }
    }
}
