/// What people call time zones that the system's database has under another name.
enum ZoneNames {
    /// The names in the database that somebody may have meant, the likeliest first.
    static func meant(by text: String) -> [String] {
        let known = Zone.knownNames
        let name = folded(text)
        let city = name.split(separator: "/").last.map(String.init) ?? name
        if let zones = others[name] ?? others[city] { return zones }
        let cities = known.filter {
            $0.split(separator: "/").last.map { folded(String($0)) } == city
        }
        if !cities.isEmpty { return cities }
        return Suggestion.nearest(to: text, among: known).map { [$0] } ?? []
    }

    /// In lower case, with spaces between the words.
    private static func folded(_ name: String) -> String {
        Slug.folded(name.replacing("_", with: " "))
    }

    /// Short names, of which many mean several zones, and cities of which the database has another.
    private static let others: [String: [String]] = [
        "cst": ["America/Chicago", "Asia/Shanghai", "America/Havana"],
        "cdt": ["America/Chicago"], "est": ["America/New_York"], "edt": ["America/New_York"],
        "eastern time": ["America/New_York"], "central time": ["America/Chicago"],
        "mst": ["America/Denver", "America/Phoenix"], "mdt": ["America/Denver"],
        "mountain time": ["America/Denver"], "pacific time": ["America/Los_Angeles"],
        "pst": ["America/Los_Angeles", "Asia/Manila"], "pdt": ["America/Los_Angeles"],
        "akst": ["America/Anchorage"], "hst": ["Pacific/Honolulu"], "ast": ["America/Halifax"],
        "brt": ["America/Sao_Paulo"], "wet": ["Europe/Lisbon"], "bst": ["Europe/London"],
        "cet": ["Europe/Berlin", "Europe/Paris"], "cest": ["Europe/Berlin", "Europe/Paris"],
        "mez": ["Europe/Berlin"], "mesz": ["Europe/Berlin"],
        "eet": ["Europe/Athens", "Europe/Helsinki"], "eest": ["Europe/Athens", "Europe/Helsinki"],
        "msk": ["Europe/Moscow"], "trt": ["Europe/Istanbul"],
        "ist": ["Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem"], "pkt": ["Asia/Karachi"],
        "ict": ["Asia/Bangkok"], "wib": ["Asia/Jakarta"], "sgt": ["Asia/Singapore"],
        "hkt": ["Asia/Hong_Kong"], "jst": ["Asia/Tokyo"], "kst": ["Asia/Seoul"],
        "prc": ["Asia/Shanghai"], "china": ["Asia/Shanghai"], "beijing": ["Asia/Shanghai"],
        "peking": ["Asia/Shanghai"], "北京": ["Asia/Shanghai"], "北京时间": ["Asia/Shanghai"],
        "北京時間": ["Asia/Shanghai"], "上海": ["Asia/Shanghai"], "中国": ["Asia/Shanghai"],
        "shenzhen": ["Asia/Shanghai"], "guangzhou": ["Asia/Shanghai"],
        "香港": ["Asia/Hong_Kong"], "台北": ["Asia/Taipei"], "臺北": ["Asia/Taipei"],
        "taiwan": ["Asia/Taipei"], "japan": ["Asia/Tokyo"], "東京": ["Asia/Tokyo"],
        "korea": ["Asia/Seoul"], "singapur": ["Asia/Singapore"], "india": ["Asia/Kolkata"],
        "mumbai": ["Asia/Kolkata"], "delhi": ["Asia/Kolkata"], "new delhi": ["Asia/Kolkata"],
        "aest": ["Australia/Sydney", "Australia/Brisbane"], "aedt": ["Australia/Sydney"],
        "acst": ["Australia/Adelaide", "Australia/Darwin"], "awst": ["Australia/Perth"],
        "nzst": ["Pacific/Auckland"], "nzdt": ["Pacific/Auckland"],
        "washington": ["America/New_York"], "boston": ["America/New_York"],
        "san francisco": ["America/Los_Angeles"], "seattle": ["America/Los_Angeles"],
        "munich": ["Europe/Berlin"], "geneva": ["Europe/Zurich"], "milan": ["Europe/Rome"],
        "barcelona": ["Europe/Madrid"], "edinburgh": ["Europe/London"],
    ]
}
