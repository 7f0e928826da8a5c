// What is wrong with the settings of targets.

extension Wording {
    static let sshConfig = Wording(
        "\"ssh_config\" cannot be set here: such a file can run any program",
        "give it to the command, gazette publish --ssh-config FILE, or use your own ~/.ssh/config")

    static func badPublishOption(_ value: String, _ key: String, _ wanted: String) -> Wording {
        Wording(
            "\"\(value)\" is not a value for \"\(key)\", and gazette publish refuses it",
            "write \(key): \(wanted)")
    }
}
