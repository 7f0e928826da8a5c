extension Zone {
    /// The zone that a setting names: one of the system's database, or a distance from Greenwich
    /// such as `UTC+8`, `GMT-03:30` or `+08:00`.
    init?(written text: String) {
        if let zone = Zone(named: text) {
            self = zone
        } else if let offset = Zone.offset(text) {
            self.init(name: Zone.name(of: offset), changes: [(0, offset)])
        } else {
            return nil
        }
    }

    /// Seconds east of Greenwich.
    private static func offset(_ text: String) -> Int? {
        var rest = text.uppercased().filter { !$0.isWhitespace }[...]
        let name = ["UTC", "GMT", "Z"].first(where: rest.hasPrefix)
        rest = rest.dropFirst(name?.count ?? 0)
        if rest.isEmpty { return name == nil ? nil : 0 }
        guard name != "Z", let sign = rest.popFirst(), "+-−".contains(sign) else { return nil }
        let hours = rest.prefix { $0 != ":" && $0 != "." }
        let (hour, minute) =
            hours.count == 4
            ? (hours.prefix(2), hours.suffix(2)) : (hours, rest.dropFirst(hours.count + 1))
        guard (1...2).contains(hour.count), let h = Int(hour), (0...14).contains(h),
            rest.last != ":", rest.last != ".",
            minute.isEmpty || minute.count == 2, let m = minute.isEmpty ? 0 : Int(minute),
            (0..<60).contains(m)
        else { return nil }
        return (sign == "+" ? 1 : -1) * (h * 3600 + m * 60)
    }

    private static func name(of offset: Int) -> String {
        let (hours, minutes) = (abs(offset) / 3600, abs(offset) / 60 % 60)
        let end = minutes == 0 ? "" : ":\(padded(minutes, 2))"
        return offset == 0 ? "UTC" : "UTC\(offset < 0 ? "-" : "+")\(hours)\(end)"
    }
}
