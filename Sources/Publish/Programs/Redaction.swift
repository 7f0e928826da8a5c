import Foundation
import Gazette

extension Redaction {
    /// What a program said, without what no log may hold.
    ///
    /// git, ssh and rclone say little about credentials, but an address may carry one, and a
    /// variable of the environment may show up in an error.
    static func clean(_ text: String, environment: [String: String]) -> String {
        var clean = text
        for (name, value) in environment where value.utf8.count >= 6 && isSecret(name) {
            clean = clean.replacing(value, with: "…")
        }
        clean = addresses(in: clean)
        clean = clean.replacing(
            /(?i)\b(authorization|bearer|token|password|passwd|secret|signature|access_?key[a-z_]*)\b(["']?\s*[:= ]\s*)[^\s&"',;]+/
        ) { "\($0.output.1)\($0.output.2)…" }
        return clean
    }

    private static func isSecret(_ name: String) -> Bool {
        let upper = name.uppercased()
        return ["SECRET", "TOKEN", "PASS", "KEY", "CREDENTIAL"].contains { upper.contains($0) }
            && !upper.hasSuffix("_PATH") && !upper.hasSuffix("_FILE")
    }
}
