extension Outline {
    /// Commands and program text. They mean what they say to the letter, and `# make` is not a heading.
    mutating func markCode() {
        let surely = lines.indices.map { isCommand(lines[$0].text) }
        for index in lines.indices where surely[index] { roles[index] = .code }
        // Lines beside them that no prose looks like go on with them, downwards and upwards.
        for index in lines.indices.dropFirst()
        where roles[index - 1] == .code && mayGoOn(index) { roles[index] = .code }
        for index in lines.indices.reversed().dropFirst()
        where roles[index + 1] == .code && roles[index] == .prose && mayGoOn(index)
            && surely[index + 1]
        { roles[index] = .code }
        markProgramText()
    }

    /// The text of lines of code, with their indents and the empty lines between them.
    func code(_ group: ClosedRange<Int>) -> String {
        var text = ""
        for index in group {
            if index > group.lowerBound {
                let gap = lines[index].number - lines[index - 1].number
                text += String(repeating: "\n", count: max(1, min(gap, 3)))
            }
            text += lines[index].indent + lines[index].text
        }
        return text
    }

    /// Two lines or more in a row that end or begin as only program text does.
    private mutating func markProgramText() {
        var start = 0
        while start < lines.count {
            var end = start
            while end < lines.count, roles[end] == .prose || roles[end] == .code,
                isProgramText(lines[end].text)
            {
                end += 1
            }
            if end - start >= 2 { for index in start..<end { roles[index] = .code } }
            start = max(end, start + 1)
        }
    }

    private func mayGoOn(_ index: Int) -> Bool {
        let text = lines[index].text
        guard text.utf8.allSatisfy({ $0 < 0x80 }), !text.endsSentence, text.utf8.count <= 120 else {
            return false
        }
        return isProgramText(text) || text.hasPrefix("#") || lines[index].indent.count >= 4
            || text.hasPrefix(anyOf: ["-", "|", "&&"])
                && lines[index - (index > 0 ? 1 : 0)].text.hasSuffix("\\")
    }
}

/// A line as a shell takes it: behind a prompt, or beginning with a command's name.
private func isCommand(_ text: String) -> Bool {
    guard text.utf8.count <= 400, text.utf8.allSatisfy({ $0 < 0x80 }) else { return false }
    for prompt in ["$ ", "# ", "% ", ">>> ", "> "] where text.hasPrefix(prompt) {
        let rest = text.dropFirst(prompt.count).trimmed
        if prompt == ">>> " { return true }
        return beginsWithCommand(rest) || prompt == "$ " && rest.first?.isNumber == false
    }
    if text.utf8.contains(UInt8(ascii: "@")),
        text.wholeMatch(of: /[\w.-]+@[\w.-]+[:\s~\/\w.-]*[$#] .+/) != nil
    {
        return true
    }
    return beginsWithCommand(text)
}

private func beginsWithCommand(_ text: String) -> Bool {
    guard !text.endsSentence || text.hasSuffix("..") || text.hasSuffix(" .") else { return false }
    var words = text.split(separator: " ")
    while let first = words.first, first.contains("="), first.first?.isUppercase == true {
        words.removeFirst()
    }
    guard let first = words.first else { return false }
    if first == "sudo" { return words.count > 1 }
    if first.hasPrefix("./") || first.hasPrefix("~/") { return first.count > 2 }
    guard commands.contains(String(first)) else { return false }
    guard words.count > 1, wordLike.contains(String(first)) else { return true }
    // `make` and `find` begin sentences as well; options, paths and targets do not read so.
    return words.count <= 4
        || words.dropFirst().contains {
            $0.hasPrefix("-") || $0.contains("/") || $0.contains("=") || $0.contains(".")
        }
}

/// Whether a line ends or begins as program text does and prose does not.
private func isProgramText(_ text: String) -> Bool {
    guard text.utf8.count <= 200, text.utf8.allSatisfy({ $0 < 0x80 }) else { return false }
    if ["{", "}", "});", "})", ");", "];", "},", "fi", "done", "end", "EOF", "esac"].contains(text)
    {
        return true
    }
    if text.hasSuffix(anyOf: ["{", "};", ");", "\\", "};", "&&", "->", "=>"]) { return true }
    if text.hasSuffix(";"), text.contains(where: { "=(".contains($0) }) { return true }
    if text.hasPrefix(anyOf: ["#include", "#!/", "import ", "export ", "//", "/*", "}"]) {
        return !text.endsSentence
    }
    guard text.utf8.count <= 120,
        text.hasSuffix(":") || text.utf8.contains(where: { "=(".utf8.contains($0) })
    else { return false }
    return text.wholeMatch(
        of:
            /(def|class|for|while|if|elif|func|fn) .*:|(let|var|const|int|char) \w+ ?=.*|[a-z_]\w* ?= ?[\w\"'\[{(].*|[a-z_][\w.]*\(.*\)/
    ) != nil
}

private let commands: Set<String> = [
    "make", "cmake", "cd", "ls", "git", "apt", "apt-get", "aptitude", "yum", "dnf", "pacman",
    "brew", "pip", "pip3",
    "npm", "npx", "yarn", "cargo", "go", "gcc", "clang", "python", "python3", "node", "ruby",
    "perl", "swift", "java",
    "docker", "kubectl", "ssh", "scp", "rsync", "curl", "wget", "tar", "unzip", "gzip", "mkdir",
    "rm", "cp", "mv",
    "chmod", "chown", "ln", "cat", "echo", "grep", "sed", "awk", "find", "xargs", "sudo", "su",
    "export", "source",
    "systemctl", "service", "mount", "umount", "ping", "ifconfig", "ip", "ps", "kill", "top", "df",
    "du", "touch",
    "modprobe", "insmod", "lsmod", "dmesg", "reboot", "shutdown", "vim", "vi", "nano", "bash", "sh",
    "zsh", "patch",
    "configure", "ninja", "meson", "dpkg", "rpm", "snap", "flatpak", "cron", "crontab", "useradd",
    "passwd", "fdisk",
    "mkfs", "dd", "head", "tail", "sort", "wc", "diff", "man", "which", "env", "printf", "test",
    "exit", "emerge", "gazette",
]

/// Commands that are common words, too.
private let wordLike: Set<String> = [
    "make", "go", "find", "cat", "sort", "head", "tail", "test", "exit", "kill", "top", "service",
    "source", "patch",
    "touch", "which", "man", "export", "mount", "echo", "node", "ruby", "swift", "java",
    "configure", "snap", "brew", "ip", "shutdown", "reboot", "emerge",
]
