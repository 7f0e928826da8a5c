import Files

/// Why a preview cannot go on, whatever the content says.
public struct PreviewObstacle: Error, Sendable, Equatable {
    /// What is wrong, without a full stop.
    public var message: String
    /// What to do about it; nil where there is nothing to do.
    public var advice: String?

    private init(_ message: String, _ advice: String? = nil) {
        (self.message, self.advice) = (message, advice)
    }

    static func noFolder(_ path: String) -> PreviewObstacle {
        PreviewObstacle(Wording.noFolder(path), Wording.nameTheFolder)
    }
    static func portTaken(_ port: UInt16) -> PreviewObstacle {
        PreviewObstacle(Wording.portTaken(port), Wording.chooseAPort)
    }
    static func badHost(_ host: String) -> PreviewObstacle {
        PreviewObstacle(Wording.badHost(host), Wording.chooseAHost)
    }
    static func cannotListen(_ address: String, _ reason: String) -> PreviewObstacle {
        PreviewObstacle(Wording.cannotListen(address, reason))
    }
    static func held(by holder: String) -> PreviewObstacle {
        PreviewObstacle(Wording.held(by: holder), Wording.onePreview)
    }
    static func cannotWrite(_ path: String, _ reason: String) -> PreviewObstacle {
        PreviewObstacle(Wording.cannotWrite(path, reason))
    }
    static func noState(_ refusal: StateFolder.Refusal) -> PreviewObstacle {
        PreviewObstacle(Wording.cannotWrite(refusal.path, refusal.reason), refusal.advice)
    }
    static func notTakenOver(_ reason: String) -> PreviewObstacle { PreviewObstacle(reason) }
}
