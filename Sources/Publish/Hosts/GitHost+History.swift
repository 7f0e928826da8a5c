extension GitHost {
    func history() async throws -> [Publication] {
        try await withGit { git in
            guard let commit = try await fetch(git, whole: true) else { return [] }
            // A trailer is whatever somebody wrote into a commit, over as many lines as they like.
            let format = "%h%x09%(trailers:key=Gazette-Build,valueonly,unfold,separator=%x2C)"
            let log = try await git.run(["log", "-z", "--format=\(format)", commit])
            return log.output.split(separator: 0).enumerated().compactMap { number, record in
                let text = String(decoding: record, as: UTF8.self).trimmed
                let parts = text.split(
                    separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
                guard let id = parts.first.map(String.init), GitTree.isName(id) else { return nil }
                let build = parts.count > 1 ? String(parts[1]) : ""
                let isOurs = Manifest.isBuild(build)
                return Publication(
                    id: id, build: isOurs ? build : "", isCurrent: number == 0, files: nil,
                    isForeign: !isOurs)
            }
        }
    }

    /// A new commit with the tree of an old one: nothing that was published is rewritten.
    func rollBack(to publication: Publication) async throws -> [String] {
        guard GitTree.isName(publication.id), !publication.isForeign else {
            throw PublishObstacle.notAPublish(publication.id)
        }
        return try await withGit { git in
            guard let commit = try await fetch(git, whole: true) else {
                throw PublishObstacle.noSuchPublication(publication.id)
            }
            let old = try await GitTree(of: publication.id, git)
            guard try await isWhole(publication, old, git) else {
                throw PublishObstacle.releaseNotWhole(publication.id)
            }
            try await guardWork(of: commit, old, git)
            let tree = try await git.run(["rev-parse", "--verify", "\(publication.id)^{tree}"])
            let message = "Roll back to \(publication.id)\n\nGazette-Build: \(publication.build)\n"
            try await push(tree.text.trimmed, parent: commit, message: message, git)
            return []
        }
    }

    /// Whether a commit holds what its own manifest says: anybody can write a trailer.
    private func isWhole(
        _ publication: Publication, _ tree: GitTree, _ git: Git
    ) async throws -> Bool {
        do {
            let state = try await state(of: publication.id, tree, git)
            return state.manifest?.build == publication.build && state.survey.altered.isEmpty
                && state.survey.missing.isEmpty
        } catch is PublishObstacle {
            return false
        }
    }

    /// Keeps a way back from taking away what somebody else has done on the branch since.
    private func guardWork(of commit: String, _ old: GitTree, _ git: Git) async throws {
        let now = try await GitTree(of: commit, git)
        let survey = try await state(of: commit, now, git).survey
        let theirs = Array(survey.altered.keys) + Array(survey.foreignFiles.keys)
        let lost = theirs.filter { now.entries[$0]?.object != old.entries[$0]?.object }.sorted()
        if lost.isEmpty || allowed.contains(.changed) { return }
        throw Refusals(all: [.changed(lost)])
    }
}
