import CMark

/// Written once, with the allocator, before any arena is. A global that begins as a constant costs
/// nothing to read, and the library asks for memory at every node.
@exclusivity(unchecked) nonisolated(unsafe) private var key: pthread_key_t = 0
/// Under it a thread keeps the memory of its last document for the next one.
@exclusivity(unchecked) nonisolated(unsafe) private var spareKey: pthread_key_t = 0

/// Memory for one document's tree, given back as a whole.
///
/// libcmark asks for every node and every string by itself and returns them one by one, which
/// takes a third of its time. Its allocator has no room for a context, so the arena that is in use
/// is noted per thread while the library runs.
struct Arena: ~Copyable {
    /// Apart, for the library's calls find it by its address.
    private let store: UnsafeMutablePointer<Store>

    /// - Parameter size: how much is likely to be needed, in bytes.
    init(expecting size: Int) {
        _ = Arena.allocator
        store = .allocate(capacity: 1)
        store.initialize(to: Store(expecting: size))
    }

    deinit {
        store.pointee.release()
        store.deinitialize(count: 1)
        store.deallocate()
    }

    /// Runs `body` with this arena as the one that libcmark takes its memory from.
    borrowing func use<Result>(_ body: () -> Result) -> Result {
        let outer = pthread_getspecific(key)
        pthread_setspecific(key, store)
        defer { pthread_setspecific(key, outer) }
        return body()
    }

    private static var current: UnsafeMutablePointer<Store> {
        guard let pointer = pthread_getspecific(key) else {
            fatalError("libcmark was called outside of an arena")
        }
        return pointer.assumingMemoryBound(to: Store.self)
    }

    /// The allocator for libcmark. It lives as long as the program: nodes keep its address.
    nonisolated(unsafe) static let allocator: UnsafeMutablePointer<cmark_mem> = {
        pthread_key_create(&key, nil)
        pthread_key_create(&spareKey) { spare in
            // Not every system's header says that there is one.
            let spare: UnsafeMutableRawPointer? = spare
            spare?.deallocate()
        }
        let allocator = UnsafeMutablePointer<cmark_mem>.allocate(capacity: 1)
        allocator.initialize(
            to: cmark_mem(
                calloc: { memset(Arena.current.pointee.piece($0 * $1), 0, $0 * $1) },
                realloc: { old, size in
                    let store = Arena.current
                    return old.map { store.pointee.resized($0, to: size) }
                        ?? store.pointee.piece(size)
                },
                free: { _ in }))
        return allocator
    }()
}

extension Arena {
    private struct Store {
        private var chunks: [UnsafeMutableRawPointer] = []
        private var next: UnsafeMutableRawPointer
        private var end: UnsafeMutableRawPointer
        private var chunkSize: Int
        private let firstSize: Int

        /// Every piece has its size before it, for `realloc`, and begins on a multiple of 16.
        private static let header = 16
        private static let largestChunk = 1 << 20
        /// Enough for nearly every article.
        private static let spareSize = 1 << 17

        init(expecting size: Int) {
            chunkSize = min(max(size, Store.spareSize), Store.largestChunk)
            next = chunkSize == Store.spareSize ? Store.spare() : Store.chunk(chunkSize)
            end = next + chunkSize
            firstSize = chunkSize
            chunks.append(next)
        }

        /// Memory that this thread used before. Given back after every document, it would be asked
        /// of the system, and cleared by it, for the next one.
        private static func spare() -> UnsafeMutableRawPointer {
            guard let spare = pthread_getspecific(spareKey) else { return chunk(spareSize) }
            pthread_setspecific(spareKey, nil)
            return spare
        }

        private static func chunk(_ size: Int) -> UnsafeMutableRawPointer {
            .allocate(byteCount: size, alignment: 16)
        }

        func release() {
            var chunks = chunks[...]
            if firstSize == Store.spareSize, pthread_getspecific(spareKey) == nil {
                pthread_setspecific(spareKey, chunks.removeFirst())
            }
            for chunk in chunks { chunk.deallocate() }
        }

        @inline(__always)
        private static func whole(_ size: Int) -> Int { (size + header + 15) & ~15 }

        @inline(__always)
        mutating func piece(_ size: Int) -> UnsafeMutableRawPointer {
            let whole = Store.whole(size)
            if end - next < whole { grow(for: whole) }
            let piece = next + Store.header
            next.storeBytes(of: size, as: Int.self)
            next += whole
            return piece
        }

        mutating func resized(
            _ old: UnsafeMutableRawPointer, to size: Int
        ) -> UnsafeMutableRawPointer {
            let slot = old - Store.header
            let oldSize = slot.load(as: Int.self)
            if size <= oldSize { return old }
            // The last piece grows where it is.
            if slot + Store.whole(oldSize) == next, end - slot >= Store.whole(size) {
                next = slot + Store.whole(size)
                slot.storeBytes(of: size, as: Int.self)
                return old
            }
            let piece = piece(size)
            memcpy(piece, old, oldSize)
            return piece
        }

        private mutating func grow(for size: Int) {
            chunkSize = min(chunkSize * 2, Store.largestChunk)
            let length = max(chunkSize, size)
            next = Store.chunk(length)
            end = next + length
            chunks.append(next)
        }
    }
}
