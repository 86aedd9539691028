import Chronology

/// The time zones of the system's database.
enum ZoneFiles {
  /// The rules of a zone by its IANA name; nil if the system does not know it.
  static func rules(named name: String) -> ZoneRules? {
    if name == "UTC" { return ZoneRules(fixedOffset: 0) }
    guard Moment.knows(zone: name) else { return nil }
    return rules(at: "\(Environment.value("TZDIR") ?? "/usr/share/zoneinfo")/\(name)")
  }

  /// The rules of the user's zone: of `CULTURECAL_ZONE` or `TZ` if one is set, else the system's, else UTC.
  static var home: ZoneRules {
    for name in ["CULTURECAL_ZONE", "TZ"] {
      if let rules = Environment.value(name).flatMap({ rules(named: $0) }) { return rules }
    }
    return rules(at: "/etc/localtime") ?? ZoneRules(fixedOffset: 0)
  }

  private static func rules(at path: String) -> ZoneRules? {
    // The largest zone file has some thousand bytes.
    guard let bytes = try? OpenFile(reading: path).read(1 << 18) else { return nil }
    return try? ZoneRules(tzif: bytes)
  }
}
