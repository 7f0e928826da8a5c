import Files
import Foundation
import Gazette
import Programs

/// Shows a digest while somebody writes it.
public struct Previewing: Sendable {
    /// The folder that holds `Content`.
    public var folder: String
    /// The templates that pages are rendered with.
    public var theme: Theme
    /// As for a build; the output folder is not used.
    public var options: BuildOptions
    /// An address of this machine to listen on.
    public var host = "127.0.0.1"
    /// 0 for any that is free; nil for the usual one, or the next where that is taken.
    public var port: UInt16?
    /// When it began, in seconds since 1970; it shows in the lock, for people.
    public var since: Int
    /// The arguments with which a program that was compiled anew goes on at a port.
    public var again: @Sendable (UInt16) -> [String]

    /// A preview of a digest; nothing is read before it runs.
    public init(
        of folder: String, theme: Theme, options: BuildOptions, since: Int,
        again: @escaping @Sendable (UInt16) -> [String]
    ) {
        (self.folder, self.theme, self.options) = (folder, theme, options)
        (self.since, self.again) = (since, again)
    }

    /// Shows it until somebody ends the program.
    ///
    /// All but the work on the content is as urgent as the caller: from a task of high priority,
    /// this returns as soon as somebody ends the program.
    ///
    /// - Parameter report: called with whatever happens, from any task.
    /// - Throws: `PreviewObstacle`.
    public func run(_ report: @escaping @Sendable (PreviewEvent) -> Void) async throws {
        guard (try? Directory(folder)) != nil,
            let root = realpath(folder, nil).map({ root in
                defer { free(root) }
                return String(cString: root)
            })
        else { throw PreviewObstacle.noFolder(folder) }
        let interruption = await Interruption()
        let lock = try await PreviewLock.take(
            in: root, since: since, environment: ProcessInfo.processInfo.environment)
        defer { lock.release() }

        let session = PreviewSession(
            builder: PreviewBuilder(theme: theme, options: options), tabs: Tabs(root: root),
            report: report)
        // Whoever ends it now does not wait for all of a large digest.
        let shown = await interruption.before {
            var tree = TreeSnapshot(at: root, folders: ["Content"])
            tree.rescan()
            await session.show(tree, files: [])
            return tree
        }
        guard let tree = shown else { return }
        let handler = Handler(
            builder: session.builder, tabs: session.tabs, hosts: Hosts(bound: host))
        let server = try Server.start(handler, host: host, port: port)
        report(
            .serving(
                address: server.origin + (await session.builder.state.base.link("").text),
                isOpen: !Hosts(bound: host).isLoopback))

        let rebuild = Rebuild()
        switch await follow(tree, rebuild, session, server, until: interruption) {
        case .asked: return
        case .compiled(let lastChange):
            lock.release()
            do {
                try rebuild?.takeOver(
                    lastChange: lastChange, arguments: again(server.port))
            } catch {
                throw PreviewObstacle.notTakenOver(error.message)
            }
        }
    }

    private enum End: Sendable {
        case asked
        /// Another program is to take the place of this one.
        case compiled(lastChange: Int)
    }

    /// Does what is to be done until one of it comes to an end, and stops the server.
    private func follow(
        _ tree: TreeSnapshot, _ rebuild: Rebuild?, _ session: PreviewSession, _ server: Server,
        until interruption: Interruption
    ) async -> End {
        // Whoever ends it does not wait for what is being made of the last save.
        let following = Task(priority: .medium) { await session.follow(tree) }
        defer { following.cancel() }
        return await withTaskGroup(of: End.self) { group in
            group.addTask {
                await interruption.wait()
                return .asked
            }
            if let rebuild {
                group.addTask {
                    await session.follow(rebuild).map { .compiled(lastChange: $0) } ?? .asked
                }
            }
            let end = await group.next() ?? .asked
            group.cancelAll()
            await server.stop()
            return end
        }
    }
}
