import Foundation
import Testing

/// Debian's own cron, which `Scripts/test` installs and starts.
@Suite("From cron", .enabled(if: isCronRunning))
struct CronTests {
  @Test(
    "cron sends a reminder once: one mail within a minute, and none in the next",
    .timeLimit(.minutes(5)))
  func cron() async throws {
    let culturecal = try Culturecal(today: nil)
    let folder = culturecal.folder.path
    try culturecal.write("#!/bin/sh\ncat > \"$(mktemp \(folder)/mail-XXXXXX)\"\n", to: "sendmail")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: folder + "/sendmail")
    let saved = try culturecal.shell("crontab -l 2>/dev/null").output
    defer { _ = try? culturecal.shell("printf '%s' '\(saved)' | crontab -") }
    #expect(
      try culturecal.shell("printf 'CULTURECAL_SENDMAIL=\(folder)/sendmail\\n' | crontab -").status
        == 0)
    let tomorrow = try culturecal.shell("date -d tomorrow +%F").output.trimmingCharacters(
      in: .newlines)
    try culturecal.run("add", "Gala", "--when", tomorrow, "--host", "BY")
    try culturecal.run("remind", "rule", "add", "--lead", "1d", "--to", "press@example.org")
    let installed = try culturecal.run("cron", "install", "--at", "* * * * *")
    #expect(installed.status == 0, "\(installed)")
    #expect(try culturecal.shell("crontab -l").output.hasPrefix("CULTURECAL_SENDMAIL="))
    func count() throws -> Int {
      try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasPrefix("mail-") }
        .count
    }
    for _ in 0..<75 where try count() == 0 { try await Task.sleep(for: .seconds(1)) }
    #expect(try count() == 1)
    try await Task.sleep(for: .seconds(65))
    #expect(try count() == 1)
    #expect(try culturecal.run("cron", "remove").status == 0)
    #expect(try culturecal.shell("crontab -l").output == "CULTURECAL_SENDMAIL=\(folder)/sendmail\n")
  }
}

/// Whether the process that cron's pid file names is alive: the file alone may be left from another boot.
private let isCronRunning: Bool = {
  guard FileManager.default.fileExists(atPath: "/usr/bin/crontab"),
    let text = try? String(contentsOfFile: "/var/run/crond.pid", encoding: .utf8),
    let pid = pid_t(text.trimmingCharacters(in: .whitespacesAndNewlines))
  else { return false }
  let name = try? String(contentsOfFile: "/proc/\(pid)/comm", encoding: .utf8)
  return name == "cron\n"
}()
