/// Commands as somebody can paste them into a shell.
public enum ShellCommand {
    /// `gazette build 'my news'`
    ///
    /// - Parameters:
    ///   - words: the command's own words, which need no quotes.
    ///   - folder: the folder that it is about; the one that we are in is left out.
    ///   - options: what comes after it, which needs no quotes either.
    public static func gazette(_ words: String, in folder: String, _ options: String = "") -> String
    {
        let place = folder == "." ? "" : " " + path(folder)
        return "gazette \(words)\(place)\(options.isEmpty ? "" : " " + options)"
    }

    /// A path as one word, which no command takes for an option.
    public static func path(_ path: String) -> String {
        word(path.hasPrefix("-") || path.hasPrefix("~") ? "./" + path : path)
    }

    /// A text as one word, in quotes where a shell would read it as something else.
    public static func word(_ text: String) -> String {
        let isPlain = text.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                || "-_./:@%+,".unicodeScalars.contains(scalar)
        }
        if isPlain, !text.isEmpty { return text }
        return "'" + text.replacing("'", with: "'\\''") + "'"
    }
}
