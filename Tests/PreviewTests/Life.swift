import Foundation
import Programs

/// A program that runs, with pipes to and from it.
struct Life {
    let child: Child
    private let input = Pipe()
    private let output = Pipe()

    init(_ path: String, _ arguments: [String]) throws {
        let writing = output.fileHandleForWriting
        child = try Child(
            path, arguments, environment: ProcessInfo.processInfo.environment,
            files: (
                input.fileHandleForReading.fileDescriptor, writing.fileDescriptor,
                FileHandle.standardError.fileDescriptor
            ))
        // Only the program writes there, so what it says ends with it.
        try writing.close()
    }

    /// The next line that it says, without its end.
    func nextLine() async throws -> String {
        var line: [UInt8] = []
        while let byte = try output.fileHandleForReading.read(upToCount: 1)?.first, byte != 0x0A {
            line.append(byte)
        }
        return String(decoding: line, as: UTF8.self)
    }

    /// All that it says from here on.
    func rest() async throws -> String {
        String(
            decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    }

    /// Gives it a line to read.
    func answer() { input.fileHandleForWriting.write(Data("\n".utf8)) }
}
