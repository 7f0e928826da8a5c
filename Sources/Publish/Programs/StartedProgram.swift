import Gazette

/// A program that is about to be started, for people who want to know.
public struct StartedProgram: Sendable, Equatable {
    /// As a shell would take it, without credentials.
    public var commandLine: String
    /// The folder that it is started in.
    public var folder: String
    /// The names of the variables that it gets, ascending.
    public var variables: [String]

    init(_ path: String, _ arguments: [String], in folder: String, _ environment: [String: String])
    {
        let words = ([path] + arguments).map { word in
            StartedProgram.quoted(Redaction.clean(word, environment: environment))
        }
        commandLine = words.joined(separator: " ")
        self.folder = folder
        variables = environment.keys.sorted()
    }

    static func quoted(_ word: String) -> String {
        let isPlain = word.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
                || (0x61...0x7A).contains(byte) || "%+,-./:=@_".utf8.contains(byte)
        }
        return isPlain && !word.isEmpty ? word : RemoteScript.quoted(word)
    }
}
