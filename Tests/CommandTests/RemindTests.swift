import Chronology
import CultureCal
import Foundation
import Testing

@testable import CultureCalCommand

/// Reminders as they leave the machine: through a sendmail, a web server and commands that record them.
@Suite("Reminders on their way")
struct RemindTests {
  /// A `culturecal` with one event and a `sendmail` that keeps every mail in a file of its own.
  private func office() throws -> Culturecal {
    let culturecal = try Culturecal(today: "2017-11-07")
    try culturecal.write(
      """
      #!/bin/sh
      cat > "$(mktemp "\(culturecal.folder.path)/mail-XXXXXX")"
      """, to: "sendmail")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755],
      ofItemAtPath: culturecal.folder.appendingPathComponent("sendmail").path)
    culturecal.environment["CULTURECAL_SENDMAIL"] =
      culturecal.folder.appendingPathComponent("sendmail").path
    culturecal.environment["CULTURECAL_FROM"] = "calendar@example.org"
    try culturecal.run(
      "add", "Гала-концерт", "--when", "2017-11-14", "--host", "BY", "--kind", "concert", "--city",
      "Minsk")
    return culturecal
  }

  private func mails(_ culturecal: Culturecal) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: culturecal.folder.path)
      .filter { $0.hasPrefix("mail-") }.sorted()
      .map { try String(contentsOf: culturecal.folder.appendingPathComponent($0), encoding: .utf8) }
  }

  @Test("a mail is well-formed, goes once, and a second run says nothing")
  func mail() throws {
    let culturecal = try office()
    try culturecal.run("remind", "rule", "add", "--lead", "7d", "--to", "press@example.org")
    #expect(try culturecal.run("remind") == .init())
    #expect(try culturecal.run("remind") == .init())
    #expect(try mails(culturecal).count == 1)
    let reader = """
      import email, email.policy, glob, sys
      mail = email.message_from_binary_file(open(glob.glob('mail-*')[0], 'rb'), policy=email.policy.default)
      assert not mail.defects, mail.defects
      for name in ('From', 'To', 'Subject', 'Auto-Submitted', 'Message-ID'): print(name + ':', mail[name])
      for part in mail.walk():
          assert not part.defects, part.defects
          print(part.get_content_type(), part.get_filename())
      print(mail.get_body(('plain',)).get_content())
      ics = [p for p in mail.walk() if p.get_content_type() == 'text/calendar'][0]
      print(ics.get_content().replace('\\r', ''))
      """
    try culturecal.write(reader, to: "reader.py")
    let read = try culturecal.shell("python3 reader.py")
    #expect(read.messages == "")
    let lines = read.output.split(separator: "\n")
    #expect(
      lines.prefix(4) == [
        "From: calendar@example.org", "To: press@example.org",
        "Subject: in 7 days, 14 November 2017: Гала-концерт, Belarus, Minsk",
        "Auto-Submitted: auto-generated",
      ])
    #expect(
      lines.dropFirst(5).prefix(5) == [
        "multipart/mixed None", "multipart/alternative None", "text/plain None", "text/html None",
        "text/calendar events.ics",
      ])
    #expect(read.output.contains("DTSTART;VALUE=DATE:20171114\nDTEND;VALUE=DATE:20171115\n"))
  }

  @Test("a failing channel is told of with exit code 75, and does not hold up the others")
  func failing() throws {
    let culturecal = try office()
    try culturecal.run("remind", "rule", "add", "--lead", "7d", "--to", "exec:exit 3")
    try culturecal.run("remind", "rule", "add", "--lead", "7d", "--to", "exec:cat > taken.json")
    try culturecal.run("remind", "rule", "add", "--lead", "7d", "--to", "press@example.org")
    let outcome = try culturecal.run("remind")
    #expect(outcome.status == 75)
    #expect(
      outcome.messages
        == "culturecal: expected 'exit 3' to take the message, but it ended with 3; it will be tried again\n"
    )
    #expect(try mails(culturecal).count == 1)
    let taken = try String(
      contentsOf: culturecal.folder.appendingPathComponent("taken.json"), encoding: .utf8)
    #expect(taken.hasPrefix("{\"text\":\"Reminders, 7 November 2017"))
    // The failed one waits; nothing else is due.
    #expect(try culturecal.run("remind") == .init())
    culturecal.environment["CULTURECAL_TODAY"] = "2017-11-08"
    #expect(
      try culturecal.run("remind", "--dry-run").output
        == "exec:exit 3: in 7 days, 14 November 2017: Гала-концерт, Belarus, Minsk (tried 1 time before)\n"
    )
    #expect(try culturecal.run("remind").status == 75)
  }

  @Test("a channel that takes too long is left, with all that it has started")
  func tooLong() throws {
    let culturecal = try office()
    try culturecal.write(
      """
      import socket, time
      silent = socket.create_server(('127.0.0.1', 0))
      open('port', 'w').write(str(silent.getsockname()[1]))
      time.sleep(20)
      """, to: "silent.py")
    // Started apart, since a shell is waited for with all that it has started.
    let server = Process()
    server.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    server.arguments = ["python3", "silent.py"]
    server.currentDirectoryURL = culturecal.folder
    try server.run()
    defer { server.terminate() }
    let port = try culturecal.shell("while [ ! -s port ]; do sleep 0.1; done; cat port").output
    let store = try EventStore.open(":memory:", for: .writing, recorded: "2017-11-07")
    try store.add(
      EventDraft(title: "Gala", when: EDTF("2017-11-14")), by: "anna", recorded: "2017-11-07")
    let hook = "http://127.0.0.1:\(port)/hook"
    for (channel, recipient) in [
      (ReminderRule.Channel.exec, "sleep 30 & sleep 30"), (.webhook, hook),
    ] {
      try store.add(
        ReminderRule(leads: [7], channel: channel, recipient: recipient), recorded: "2017-11-07")
    }
    let now = try CivilDate("2017-11-07").dayNumber * 86_400
    let clock = ReminderClock(now: now, home: ZoneRules(fixedOffset: 0)) { _ in nil }
    try store.recordDue(clock, maximumAge: 86_400, recorded: "2017-11-07")
    let started = ContinuousClock.now
    let failures = try store.waitingDispatches(now: now).map { dispatch in
      #expect(throws: Failure.self) { try Courier(now: now, seconds: 1).hand(over: dispatch) }
    }
    #expect(ContinuousClock.now - started < .seconds(15))
    #expect(failures.allSatisfy { $0?.status == .tryAgain })
    #expect(
      failures[0]?.description == "expected 'sleep 30 & sleep 30' to end within 1 s")
    let refusal = failures[1]?.description ?? ""
    #expect(
      refusal.hasPrefix("expected \(hook) to take the message, but found: curl: (28)"), "\(refusal)"
    )
  }

  @Test("a run beside another one ends quietly, and the other one's work is left to it")
  func overlapping() throws {
    let culturecal = try office()
    try culturecal.run("remind", "rule", "add", "--lead", "7d", "--to", "press@example.org")
    let outcome = try culturecal.shell(
      "flock calendar.db.remind '\(Culturecal.binary)' remind; echo \"status $?\"")
    #expect(outcome.output == "status 0\n" && outcome.messages == "")
    #expect(try mails(culturecal).isEmpty)
    #expect(try culturecal.run("remind") == .init())
    #expect(try mails(culturecal).count == 1)
  }

  @Test("timers of systemd are written, shown and removed")
  func systemd() throws {
    let culturecal = try office()
    try culturecal.write("#!/bin/sh\necho \"$*\" >> called\n", to: "bin/systemctl")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755],
      ofItemAtPath: culturecal.folder.appendingPathComponent("bin/systemctl").path)
    // No crontab but an empty one, so that nobody's own is looked at.
    try culturecal.write("#!/bin/sh\nexit 1\n", to: "bin/crontab")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755],
      ofItemAtPath: culturecal.folder.appendingPathComponent("bin/crontab").path)
    culturecal.environment["PATH"] = culturecal.folder.path + "/bin:/usr/bin:/bin"
    culturecal.environment["CULTURECAL_DB"] = culturecal.folder.path + "/a b%.db"
    let units = culturecal.folder.path + "/.config/systemd/user"
    let timers = "\(units)/culturecal-remind.timer\n\(units)/culturecal-digest.timer\n"
    let installed = try culturecal.run(
      "cron", "install", "--systemd", "--digest-to", "press@example.org")
    #expect(installed == .init(output: timers))
    #expect(
      try culturecal.shell("cat .config/systemd/user/culturecal-digest.*").output == """
        [Unit]
        Description=culturecal: digest

        [Service]
        Type=oneshot
        ExecStart="\(Culturecal.binary)" "digest" "--weekly" "--db" "\(culturecal.folder.path)/a b%%.db" "--to" "press@example.org"
        [Unit]
        Description=culturecal: digest

        [Timer]
        OnCalendar=Mon 07:00
        Persistent=true

        [Install]
        WantedBy=timers.target

        """)
    #expect(try culturecal.run("cron", "show") == .init(output: timers))
    #expect(try culturecal.run("cron", "remove") == .init())
    #expect(try culturecal.run("cron", "show") == .init(messages: "nothing is installed\n"))
    #expect(
      try culturecal.shell("cat called").output == """
        --user daemon-reload
        --user enable --now culturecal-remind.timer
        --user enable --now culturecal-digest.timer
        --user disable --now culturecal-remind.timer
        --user disable --now culturecal-digest.timer
        --user daemon-reload

        """)
  }

  @Test("what would go is shown, and exit code 3 says that something was due")
  func dryRun() throws {
    let culturecal = try office()
    #expect(try culturecal.run("remind", "--exit-code").status == 0)
    try culturecal.run("remind", "rule", "add", "--lead", "7d", "--to", "press@example.org")
    let shown = try culturecal.run("remind", "--dry-run", "--exit-code")
    #expect(shown.status == 3)
    #expect(
      shown.output.hasPrefix("press@example.org: in 7 days, 14 November 2017: Гала-концерт"))
    #expect(try mails(culturecal).isEmpty)
    #expect(try culturecal.run("remind", "--exit-code").status == 3)
    #expect(try culturecal.run("remind", "--exit-code").status == 0)
  }

  @Test("a webhook is posted with a signature that its key makes, and again if it was not taken")
  func webhook() throws {
    let culturecal = try office()
    try culturecal.write(
      """
      import hashlib, hmac, http.server, json, os
      class Hook(http.server.BaseHTTPRequestHandler):
          def do_POST(self):
              body = self.rfile.read(int(self.headers['Content-Length']))
              good = 'sha256=' + hmac.new(b'key', body, hashlib.sha256).hexdigest()
              text = json.loads(body)['text'].split('\\n')[2]
              open('posted', 'a').write(f"{self.headers['X-Culturecal-Signature'] == good} {text}\\n")
              self.send_response(503 if not os.path.exists('tried') else 204); self.end_headers()
              open('tried', 'w')
          def log_message(self, *arguments): pass
      server = http.server.HTTPServer(('127.0.0.1', 0), Hook)
      open('port', 'w').write(str(server.server_port))
      server.timeout = 20
      for _ in range(2): server.handle_request()
      """, to: "hook.py")
    let outcome = try culturecal.shell(
      """
      python3 hook.py & while [ ! -s port ]; do sleep 0.1; done
      culturecal remind rule add --lead 7d --to "webhook:http://127.0.0.1:$(cat port)/hook" --secret key >/dev/null
      culturecal remind; echo $?
      culturecal remind; echo $?
      CULTURECAL_TODAY=2017-11-08 culturecal remind && wait && cat posted
      """)
    #expect(outcome.messages.contains("/hook to take the message, but found: curl: (22)"))
    #expect(outcome.messages.hasSuffix("error: 503; it will be tried again\n"))
    let posted = "True - in 7 days, 14 November 2017: Гала-концерт, Belarus, Minsk\n"
    #expect(outcome.output == "75\n0\n" + posted + posted)
  }

  @Test(
    "runs that are killed at any point, two at a time, lose nothing, and repeat only under one name"
  )
  func killed() throws {
    let culturecal = try office()
    try culturecal.write(
      """
      #!/bin/sh
      # Forty events, each with a reminder of its own to a recipient of its own; 200 rounds of two runs.
      for n in $(seq 1 40); do
        echo "culturecal add 'Event $n' --when 2017-11-14 --city 'City $n' >/dev/null"
        echo "culturecal remind rule add --lead 7d --city 'City $n' --to 'exec:cat >> got-$n; sleep 0.01; echo >> got-$n' >/dev/null"
      done > setup
      . ./setup
      seed=42
      for round in $(seq 1 200); do
        for run in 1 2; do
          seed=$(( (seed * 1103515245 + 12345) % 2147483648 ))
          ( timeout -s KILL 0.$(printf %03d $(( seed / 65536 % 60 + 5 ))) "$BINARY" remind >/dev/null 2>&1 ) &
        done
        wait
      done
      culturecal remind
      for n in $(seq 1 40); do
        sort -u got-$n | grep -c messageId
        grep -c messageId got-$n
      done | paste - - | sort | uniq -c
      """, to: "rounds.sh")
    culturecal.environment["BINARY"] = Culturecal.binary
    let outcome = try culturecal.shell(". ./rounds.sh")
    // Each line: how many recipients got how many different messages, and how many altogether.
    let counts = outcome.output.split(separator: "\n").map { line in
      line.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
    }
    #expect(counts.map { $0[0] }.reduce(0, +) == 40, "\(outcome)")
    #expect(counts.allSatisfy { $0[1] == 1 }, "\(outcome)")
    let repeated = counts.map { $0[0] * ($0[2] - 1) }.reduce(0, +)
    print(
      "200 rounds of two killed runs: 40 reminders, none lost, \(repeated) sent again under the same name"
    )
  }

  @Test("the block in a crontab takes the place of the one before, and nothing else is touched")
  func cronTable() throws {
    let own = "# mine\n\nMAILTO=me\n5 4 * * * true 100%\n"
    let first = CronTable(text: own).text(with: ["0 8 * * * culturecal remind"])
    #expect(
      first == own + "# BEGIN culturecal, written by `culturecal cron install`\n"
        + "0 8 * * * culturecal remind\n# END culturecal\n")
    let again = CronTable(text: first)
    #expect(again.block == ["0 8 * * * culturecal remind"])
    #expect(again.text(with: []) == own)
    #expect(CronTable(text: "").text(with: []) == "")
    #expect(
      CronTable.command(["/a b/c", "it's", "100%", "a@b.c"]) == "'/a b/c' 'it'\\''s' '100\\%' a@b.c"
    )
  }

  @Test(
    "headers hold no other header, and long subjects are cut between characters",
    arguments: [
      ("Plain", "Plain"), ("ё", "=?UTF-8?B?0ZE=?="), ("=?x", "=?UTF-8?B?PT94?="),
      (
        String(repeating: "ы", count: 30),
        "=?UTF-8?B?0YvRi9GL0YvRi9GL0YvRi9GL0YvRi9GL0YvRi9GL0YvRi9GL0YvRi9GL0Ys=?=\n =?UTF-8?B?0YvRi9GL0YvRi9GL0YvRiw==?="
      ),
    ])
  func encodedWords(text: String, header: String) {
    #expect(MailMessage.encodedWords(text) == header)
  }

  @Test(
    "addresses of the internet are told from those that are not",
    arguments: [
      ("10.1.2.3", false), ("8.8.8.8", true), ("172.31.0.1", false), ("172.32.0.1", true),
      ("127.0.0.1", false),
      ("192.168.1.1", false), ("100.64.0.1", false), ("100.128.0.1", true), ("198.19.0.1", false),
      ("169.254.169.254", false),
      ("0.0.0.0", false), ("224.0.0.1", false), ("255.255.255.255", false), ("192.0.2.1", false),
      ("203.0.113.7", false),
      ("::1", false), ("::", false), ("fe80::1", false), ("fc00::1", false), ("2a00:1450::1", true),
      ("2001:db8::1", false),
      ("2002:a00:1::", false), ("::ffff:10.0.0.1", false), ("::ffff:8.8.8.8", true),
      ("64:ff9b::10.0.0.1", false),
    ])
  func addresses(text: String, isPublic: Bool) throws {
    #expect(try #require(IPAddress(text)).isPublic == isPublic)
  }

  @Test(
    "what two programs might read differently is no web address",
    arguments: [
      "ftp://example.org/", "http://user@example.org/", "http://example.org\\@evil.example/",
      "http:///x",
      "http://exa mple.org/", "http://example.org:0/", "http://example.org:99999/", "http://[::1",
    ])
  func webAddresses(text: String) {
    #expect(throws: Failure.self) { try WebAddress(text) }
  }
}
