import Glibc

/// systemd units in the user's own folder, which run what cron would.
enum SystemdTimers {
  private static let names = ["culturecal-remind", "culturecal-digest"]

  /// Writes the units and starts their timers.
  static func install(remind: [String], digest: [String]?) throws(Failure) {
    let folder = try folder()
    try Folder.make(folder)
    try write("culturecal-remind", "*:0/10", remind, in: folder)
    if let digest { try write("culturecal-digest", "Mon 07:00", digest, in: folder) }
    try control(["daemon-reload"])
    for name in digest == nil ? [names[0]] : names {
      try control(["enable", "--now", "\(name).timer"])
      try Output.print("\(folder)/\(name).timer")
    }
  }

  /// The timers that are there.
  static var installed: [String] {
    guard let folder = try? folder() else { return [] }
    return names.map { "\(folder)/\($0).timer" }.filter { (try? FileKind(path: $0)) == .file }
  }

  /// Stops the timers and takes the units away.
  static func remove() throws(Failure) {
    let timers = installed
    guard !timers.isEmpty else { return }
    for timer in timers {
      let unit = timer.dropLast(".timer".count)
      let name = unit.split(separator: "/").last.map(String.init) ?? ""
      try? control(["disable", "--now", "\(name).timer"])
      unsafe unlink(timer)
      unsafe unlink("\(unit).service")
    }
    try? control(["daemon-reload"])
  }

  private static func write(
    _ name: String, _ schedule: String, _ command: [String], in folder: String
  ) throws(Failure) {
    // systemd reads % and $ as its own.
    let words = command.map { word in
      let masked = word.reduce(into: "") { text, character in
        switch character {
        case "%", "$": text += "\(character)\(character)"
        case "\"", "\\": text += "\\\(character)"
        default: text.append(character)
        }
      }
      return "\"\(masked)\""
    }
    try File.write(
      """
      [Unit]
      Description=culturecal: \(name.split(separator: "-").last ?? "")

      [Service]
      Type=oneshot
      ExecStart=\(words.joined(separator: " "))

      """, to: "\(folder)/\(name).service")
    try File.write(
      """
      [Unit]
      Description=culturecal: \(name.split(separator: "-").last ?? "")

      [Timer]
      OnCalendar=\(schedule)
      Persistent=true

      [Install]
      WantedBy=timers.target

      """, to: "\(folder)/\(name).timer")
  }

  private static func folder() throws(Failure) -> String {
    if let folder = Environment.value("XDG_CONFIG_HOME"), folder.hasPrefix("/") {
      return folder + "/systemd/user"
    }
    guard let home = Environment.value("HOME") else {
      throw Failure("expected HOME to say where units are, but found nothing", .configuration)
    }
    return home + "/.config/systemd/user"
  }

  private static func control(_ arguments: [String]) throws(Failure) {
    let ending = try ChildProcess("systemctl", ["--user"] + arguments, reading: .errors)
      .wait(seconds: 60, atMost: 65_536)
    guard ending.status == 0 else {
      throw Failure("expected systemctl to take the units, but found: \(ending.text)", .unavailable)
    }
  }
}
