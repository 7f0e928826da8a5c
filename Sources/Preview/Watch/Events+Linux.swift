#if canImport(Glibc)
    import Gazette
    import Glibc

    /// What the system tells of changes in folders: inotify, with a watch on each of them.
    struct Events: ~Copyable {
        /// Readable when there is something to read.
        let descriptor: Int32
        private let limit: Int
        private var places: [Int32: TreePath] = [:]
        private var watches: [TreePath: Int32] = [:]
        /// Folders in which tops of the tree come and go: the name there, and the top.
        private var gates: [Int32: [(name: String, top: TreePath)]] = [:]

        /// Nil where the system has none to give.
        ///
        /// - Parameter limit: how many folders to watch at the most.
        init?(_ tree: TreeSnapshot, limit: Int) {
            self.limit = limit
            descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
            guard descriptor >= 0 else { return nil }
        }

        deinit { close(descriptor) }

        private static let below = UInt32(
            IN_CREATE | IN_MODIFY | IN_CLOSE_WRITE | IN_ATTRIB | IN_DELETE | IN_DELETE_SELF
                | IN_MOVED_FROM | IN_MOVED_TO | IN_MOVE_SELF | IN_ONLYDIR)
        private static let gate = UInt32(
            IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB | IN_ONLYDIR)

        /// Watches those of the folders that are in the tree and are not watched yet.
        ///
        /// - Returns: the folders that are watched only now; nil where the system has no more
        ///   watches to give.
        mutating func watch(_ folders: some Sequence<TreePath>, of tree: TreeSnapshot) -> Set<
            TreePath
        >? {
            var new: Set<TreePath> = []
            for place in folders where tree.branches[place] != nil && watches[place] == nil {
                guard watches.count < limit else { return nil }
                // A top may be a symbolic link, which `Folder` follows too.
                let link = tree.tops.contains(place) ? 0 : UInt32(IN_DONT_FOLLOW)
                let watch = inotify_add_watch(
                    descriptor, "\(tree.root)/\(place.text)", Self.below | link)
                guard watch >= 0 else {
                    if errno == ENOSPC || errno == ENOMEM { return nil }
                    continue
                }
                // A folder that was moved keeps its watch.
                if let other = places.updateValue(place, forKey: watch) { watches[other] = nil }
                watches[place] = watch
                new.insert(place)
            }
            return new
        }

        /// Watches the folders above the tops of the tree, where they may come and go.
        mutating func watchGates(of tree: TreeSnapshot) {
            gates = [:]
            for top in tree.tops {
                var folder = tree.root
                for name in top.text.split(separator: "/") {
                    let watch = inotify_add_watch(descriptor, folder, Self.gate)
                    guard watch >= 0 else { break }
                    gates[watch, default: []].append((String(name), top))
                    folder += "/\(name)"
                }
            }
        }

        mutating func forget(_ folders: Set<TreePath>) {
            for place in folders {
                guard let watch = watches.removeValue(forKey: place) else { continue }
                places[watch] = nil
                inotify_rm_watch(descriptor, watch)
            }
        }

        /// Reads all that there is.
        mutating func read(into signals: inout PendingEvents) {
            let size = MemoryLayout<inotify_event>.size
            var buffer = [UInt8](repeating: 0, count: 65_536)
            while true {
                let count = Glibc.read(descriptor, &buffer, buffer.count)
                guard count > 0 else { return }
                buffer.withUnsafeBytes { bytes in
                    var start = 0
                    while start + size <= count {
                        let event = bytes.loadUnaligned(
                            fromByteOffset: start, as: inotify_event.self)
                        let end = start + size + Int(event.len)
                        let name = bytes[start + size..<end].prefix { $0 != 0 }
                        take(event, String(decoding: name, as: UTF8.self), &signals)
                        start = end
                    }
                }
            }
        }

        private mutating func take(
            _ event: inotify_event, _ name: String, _ signals: inout PendingEvents
        ) {
            func has(_ flags: Int32) -> Bool { event.mask & UInt32(flags) != 0 }
            if has(IN_Q_OVERFLOW) { signals.areLost = true }
            for gate in gates[event.wd] ?? [] where gate.name == name {
                signals.dirty.insert(gate.top)
            }
            if has(IN_IGNORED) { gates[event.wd] = nil }
            guard let place = places[event.wd] else { return }
            guard !name.isEmpty else {
                // The watch is on the folder that was here; another may be in its place.
                if has(IN_IGNORED) {
                    places[event.wd] = nil
                    watches[place] = nil
                }
                signals.dirty.insert(place)
                return
            }
            guard !Folder.isHidden(name) else { return }
            let path = place.appending(name)
            if has(IN_ISDIR) {
                signals.dirty.formUnion([place, path])
            } else if has(IN_MODIFY) {
                signals.began(path)
            } else {
                // A new file is empty at first. Its writer will close it.
                if has(IN_CREATE) { signals.began(path) }
                if has(IN_CLOSE_WRITE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO) {
                    signals.ended(path)
                }
                signals.dirty.insert(place)
            }
        }
    }
#endif
