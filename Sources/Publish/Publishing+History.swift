extension Publishing {
    /// What was published, the newest first.
    public func history() async throws -> [Publication] {
        try await host(at: lookingWorkspace()).history()
    }

    /// Shows readers an earlier publish again.
    ///
    /// - Parameter id: nil for the last one before the current one that is whole.
    public func rollBack(to id: String?) async throws -> Rollback {
        do {
            return try await locked { host in
                let all = try await host.history()
                let wanted =
                    id.map { id in all.filter { $0.id == id || $0.build == id }.prefix(1) }
                    ?? Publishing.earlier(all)[...]
                return try await Publishing.rollBack(to: Array(wanted), id, on: host)
            }
        } catch var obstacle as PublishObstacle where obstacle.advice == nil {
            obstacle.advice = "list them with: \(historyCommand)"
            throw obstacle
        }
    }

    /// Goes back to the first that can be gone back to.
    private static func rollBack(
        to wanted: [Publication], _ id: String?, on host: any Host
    ) async throws -> Rollback {
        if wanted.isEmpty { throw PublishObstacle.noSuchPublication(id ?? "") }
        var passedOver: [String] = []
        for publication in wanted {
            do {
                let stays = try await host.rollBack(to: publication)
                return Rollback(to: publication, stays: stays, passedOver: passedOver)
            } catch let obstacle as PublishObstacle where obstacle.isDamage && id == nil {
                passedOver.append(publication.id)
            }
        }
        throw PublishObstacle.noWholePublication
    }

    /// Those before what readers see. A stopped publish may have left a release with what they see
    /// anyway.
    private static func earlier(_ all: [Publication]) -> [Publication] {
        let current = all.firstIndex { $0.isCurrent }
        let shown = current.map { all[$0] }
        let rest = current.map { all[($0 + 1)...] } ?? all[...]
        return rest.filter { !$0.isForeign && ($0.build != shown?.build || $0.build.isEmpty) }
    }

    /// What lists the publishes of this target, as a shell takes it.
    private var historyCommand: String {
        var words = ["gazette", "publish", "history"]
        if folder != "." { words.append(folder) }
        words += ["--to", target.name]
        if let file = options.sshConfig { words += ["--ssh-config", file] }
        return words.map(StartedProgram.quoted).joined(separator: " ")
    }
}
