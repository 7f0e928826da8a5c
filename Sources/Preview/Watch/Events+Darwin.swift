#if canImport(Darwin)
    import CoreServices
    import Foundation

    /// What the system tells of changes in folders: FSEvents, which watches a whole tree.
    ///
    /// FSEvents calls back on a queue of its own. The paths go through a pipe to the thread that
    /// owns the tree, so that nothing is shared. FSEvents tells of a written file when its writer
    /// closes it, but of a new one at once.
    struct Events: ~Copyable {
        /// Readable when there is something to read.
        let descriptor: Int32
        private let stream: FSEventStreamRef
        /// The site's folder as FSEvents writes it, with a slash at its end.
        private let root: [UInt8]
        private var rest: [UInt8] = []

        /// Nil where the system has none to give.
        ///
        /// - Parameter limit: of no meaning here, since one watch serves a whole tree.
        init?(_ tree: TreeSnapshot, limit: Int) {
            var ends: [Int32] = [-1, -1]
            guard let real = realpath(tree.root, nil) else { return nil }
            defer { free(real) }
            guard Pipe.make(&ends) else { return nil }
            for end in ends { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
            _ = fcntl(ends[1], F_SETNOSIGPIPE, 1)
            let path = String(cString: real)
            let pen = Unmanaged.passRetained(WriteEnd(ends[1]))
            var context = FSEventStreamContext(
                version: 0, info: pen.toOpaque(), retain: nil,
                release: { info in
                    if let info { Unmanaged<WriteEnd>.fromOpaque(info).release() }
                }, copyDescription: nil)
            let folders = tree.tops.map { "\(path)/\($0.text)" }
            guard
                let stream = FSEventStreamCreate(
                    nil, Self.write, &context, folders as CFArray,
                    FSEventStreamEventId(kFSEventStreamEventIdSinceNow), 0.004,
                    FSEventStreamCreateFlags(
                        kFSEventStreamCreateFlagNoDefer | kFSEventStreamCreateFlagWatchRoot))
            else {
                pen.release()
                close(ends[0])
                return nil
            }
            (descriptor, self.stream, root) = (ends[0], stream, Array("\(path)/".utf8))
            FSEventStreamSetDispatchQueue(stream, DispatchQueue(label: "gazette.events"))
            FSEventStreamStart(stream)
        }

        deinit {
            FSEventStreamStop(stream)
            FSEventStreamInvalidate(stream)
            FSEventStreamRelease(stream)
            close(descriptor)
        }

        /// The end of the pipe that FSEvents' queue writes to, and whether something was lost.
        private final class WriteEnd {
            let descriptor: Int32
            var hasLost = false

            init(_ descriptor: Int32) { self.descriptor = descriptor }

            deinit { close(descriptor) }

            /// Writes a path and a zero; a zero alone says that paths were lost. Up to `PIPE_BUF`
            /// bytes go into a pipe whole or not at all.
            func write(_ path: String, isLost: Bool) {
                if hasLost || isLost { hasLost = Darwin.write(descriptor, [0 as UInt8], 1) != 1 }
                guard !hasLost, !isLost else { return }
                let bytes = Array(path.utf8) + [0]
                hasLost =
                    bytes.count > PIPE_BUF
                    || Darwin.write(descriptor, bytes, bytes.count) != bytes.count
            }
        }

        private static var write: FSEventStreamCallback {
            { _, info, count, paths, flags, _ in
                guard let info else { return }
                let pen = Unmanaged<WriteEnd>.fromOpaque(info).takeUnretainedValue()
                let paths = paths.assumingMemoryBound(to: UnsafePointer<CChar>.self)
                let lost =
                    kFSEventStreamEventFlagMustScanSubDirs | kFSEventStreamEventFlagUserDropped
                    | kFSEventStreamEventFlagKernelDropped | kFSEventStreamEventFlagRootChanged
                for index in 0..<count {
                    let isLost = flags[index] & FSEventStreamEventFlags(lost) != 0
                    pen.write(String(cString: paths[index]), isLost: isLost)
                }
            }
        }

        /// Reads all that there is.
        mutating func read(into signals: inout PendingEvents) {
            var buffer = [UInt8](repeating: 0, count: 65_536)
            while true {
                let count = Darwin.read(descriptor, &buffer, buffer.count)
                guard count > 0 else { return }
                rest += buffer[..<count]
                while let end = rest.firstIndex(of: 0) {
                    take(rest[..<end], &signals)
                    rest.removeSubrange(...end)
                }
            }
        }

        private func take(_ path: ArraySlice<UInt8>, _ signals: inout PendingEvents) {
            // A top that is a symbolic link is elsewhere.
            guard path.starts(with: root) else {
                signals.areLost = true
                return
            }
            var folder = path.dropFirst(root.count)
            if folder.last == 0x2F { folder = folder.dropLast() }
            let place = TreePath(String(decoding: folder, as: UTF8.self))
            signals.dirty.insert(place)
            if let parent = place.parent { signals.dirty.insert(parent) }
        }

        // FSEvents watches all that is below, and the way to it.
        mutating func watch(_ folders: some Sequence<TreePath>, of tree: TreeSnapshot) -> Set<
            TreePath
        >? {
            []
        }
        mutating func watchGates(of tree: TreeSnapshot) {}
        mutating func forget(_ folders: Set<TreePath>) {}
    }
#endif
