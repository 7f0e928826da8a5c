#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A file that takes the place of another: it is written under a name that says what it holds, so
/// that what a stopped program leaves can be told from anybody else's file.
package enum NewFile {
    package static let prefix = ".gazette-new-"

    /// The name under which `bytes` are written first.
    package static func name(for bytes: [UInt8]) -> String { prefix + hex(ContentHash.of(bytes)) }

    /// Whether a file may have been written under this name first: the prefix, a hash, and perhaps
    /// the number of the attempt.
    static func isName(_ name: String) -> Bool {
        guard name.hasPrefix(prefix) else { return false }
        let rest = name.utf8.dropFirst(prefix.utf8.count)
        let isHash = rest.prefix(16).allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
        }
        return rest.count >= 16 && rest.count <= 18 && isHash
    }

    /// Sixteen hexadecimal digits.
    package static func hex(_ hash: UInt64) -> String {
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// Makes a file that is whole from the moment that it has its name, where the system can.
    static func make(
        _ name: String, _ bytes: [UInt8], _ permissions: mode_t, in folder: Directory
    ) throws(SystemError) {
        #if os(Linux)
            if try makeNameless(name, bytes, permissions, in: folder) { return }
        #endif
        let file = try folder.open(name, O_WRONLY | O_CREAT | O_EXCL, mode: permissions)
        do throws(SystemError) {
            try finish(file, bytes)
        } catch {
            _ = try? folder.remove(name)
            throw error
        }
    }

    #if os(Linux)
        /// Whether the file system can have a file without a name, which the system takes away
        /// when the program is stopped.
        private static func makeNameless(
            _ name: String, _ bytes: [UInt8], _ permissions: mode_t, in folder: Directory
        ) throws(SystemError) -> Bool {
            // O_TMPFILE, which Swift does not see: __O_TMPFILE and O_DIRECTORY.
            let nameless = 0o20_000_000 | O_DIRECTORY
            let file = openat(folder.descriptor, ".", nameless | O_WRONLY | O_CLOEXEC, permissions)
            guard file >= 0 else {
                if [EOPNOTSUPP, EISDIR, EINVAL, ENOENT].contains(errno) { return false }
                throw SystemError()
            }
            defer { close(file) }
            try writeAll(bytes, to: file)
            let code = linkat(
                AT_FDCWD, "/proc/self/fd/\(file)", folder.descriptor, name, AT_SYMLINK_FOLLOW)
            if code == 0 { return true }
            // Without /proc there is no way to give it a name.
            if errno == ENOENT { return false }
            throw SystemError()
        }
    #endif

    /// Writes everything and closes the file, which may be the moment when a disk says that it
    /// is full.
    package static func finish(_ file: Int32, _ bytes: [UInt8]) throws(SystemError) {
        do throws(SystemError) {
            try writeAll(bytes, to: file)
        } catch {
            close(file)
            throw error
        }
        guard close(file) == 0 || errno == EINTR else { throw SystemError() }
    }

    package static func writeAll(_ bytes: [UInt8], to file: Int32) throws(SystemError) {
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes {
                write(file, $0.baseAddress.map { $0 + done }, bytes.count - done)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw count == 0 ? SystemError(EIO) : SystemError() }
            done += count
        }
    }
}

extension Directory {
    /// Removes what a stopped program left in this folder on the way to replacing a file: names
    /// that say truly what the file holds.
    ///
    /// - Parameter limit: in bytes; what is larger cannot be one and is not read.
    public func removeLeftovers(upTo limit: Int = .max) throws(SystemError) {
        for entry in try entries() where entry.kind == .file && NewFile.isName(entry.name) {
            try removeLeftover(entry.name, upTo: limit)
        }
    }

    private func removeLeftover(_ name: String, upTo limit: Int) throws(SystemError) {
        let hash: UInt64
        do throws(SystemError) {
            let file = try openFile(name)
            guard file.status.size <= limit else { return }
            hash = try file.hash()
        } catch {
            if error == .missing { return }
            throw error
        }
        if name.hasPrefix(NewFile.prefix + NewFile.hex(hash)) { try remove(name) }
    }

    /// Removes what a stopped program left under the name for `bytes`: them, or their beginning.
    func removeLeftover(_ name: String, of bytes: [UInt8]) throws(SystemError) {
        guard let there = try readIfThere(name, upTo: bytes.count + 1), bytes.starts(with: there)
        else { return }
        try remove(name)
    }
}
