import Foundation
import Testing

@testable import CultureCalCommand

@Suite("Progress")
struct ProgressTests {
  @Test(
    "what a bar says in the room that it has",
    arguments: [
      (
        1_240, 42, 100, 4.0, 80,
        "████████████░░░░░░░░░░░░░░░░░░   42%  1,240 articles  310/s  0:06 left"
      ),
      (1_240, 42, 100, 4.0, 60, "███████░░░░░░░░░░░░   42%  1,240 articles  310/s  0:06 left"),
      (1_240, 42, 100, 4.0, 45, " 42%  1,240 articles  310/s  0:06 left"),
      (1_240, 42, 100, 4.0, 32, " 42%  1,240 articles  0:06 left"),
      (1_240, 42, 100, 4.0, 20, " 42%  0:06 left"),
      (1_240, 42, 100, 4.0, 5, ""),
      (1, 1, 3, 5.0, 80, "██████████░░░░░░░░░░░░░░░░░░░░   33%  1 article  0.2/s  0:11 left"),
      (1, 1, 1_000, 60.0, 60, "░░░░░░░░░░░░░░░░░░░░    0%  1 article  1/min  16:39:00 left"),
      (3, 100, 100, 1.0, 80, "██████████████████████████████  100%  3 articles  3.0/s  0:00 left"),
      (0, 0, 100, 1.0, 80, "░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░    0%  0 articles"),
      (20, 42, nil, 4.0, 80, "20 articles  5.0/s"),
      (20, 42, 0, 4.0, 80, "20 articles  5.0/s"),
      // Files may grow while they are read.
      (20, 200, 100, 4.0, 40, "100%  20 articles  5.0/s  0:00 left"),
    ] as [(Int, Int, Int?, Double, Int, String)])
  func line(
    articles: Int, done: Int, total: Int?, elapsed: Double, columns: Int, line: String
  ) {
    let bar = ProgressBar(articles: articles, done: done, total: total, elapsed: elapsed)
    #expect(bar.line(columns: columns) == line)
    #expect(bar.line(columns: columns).displayWidth < columns)
  }

  @Test("a bar waits half a second, is drawn ten times a second at most, and makes room for lines")
  func rhythm() {
    var now = 0.0
    var written: [String] = []
    let progress = Progress(
      total: 100, columns: { 40 }, elapsed: { now }, write: { written.append($0) })
    func advance(to time: Double) -> String {
      now = time
      written = []
      progress.advance(articles: 1, bytes: 10)
      return written.joined()
    }
    #expect(advance(to: 0.4) == "")
    progress.hide()
    #expect(written == [])
    #expect(advance(to: 0.5) == "\r\u{1B}[K 20%  2 articles  4.0/s  0:02 left")
    #expect(advance(to: 0.55) == "")
    written = []
    progress.hide()
    progress.hide()
    #expect(written == ["\r\u{1B}[K"])
    // What was hidden for a line comes back at once.
    #expect(advance(to: 0.56).contains(" 40%"))
    #expect(advance(to: 0.65) == "")
    #expect(advance(to: 0.7).contains(" 60%"))
  }

  /// Runs `culturecal` with standard error on a terminal of 60 columns, and standard output there too or in
  /// the file `out`; prints what the terminal got. The work doubles until a bar is seen, at most to 25,600
  /// articles.
  private static let terminal = """
    import fcntl, json, os, pty, struct, subprocess, sys, termios
    mode, *command = sys.argv[1:]
    def run(count):
        with open('many.jsonl', 'w') as file:
            for n in range(count):
                text = f'Nothing of note happened in Minsk, for the {n}th day.'
                file.write(json.dumps({'text': text + ' Filler.' * 200, 'published': '2018-01-10'}) + '\\n')
        for name in ('calendar.db', 'calendar.db-wal', 'calendar.db-shm'):
            if os.path.exists(name): os.unlink(name)
        ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack('HHHH', 24, 60, 0, 0))
        out = theirs if mode == 'both' else open('out', 'wb')
        errors = subprocess.PIPE if mode == 'pipe' else theirs
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=errors)
        os.close(theirs)
        seen = process.stderr.read() if mode == 'pipe' else b''
        while True:
            try: more = os.read(ours, 65536)
            except OSError: break
            if not more: break
            seen += more
        os.close(ours)
        return process.wait(), seen.decode().replace('\\r\\n', '\\n')
    count = 200
    while True:
        status, seen = run(count)
        if ' left' in seen or count >= 25600 or mode in ('pipe', 'dumb'): break
        count *= 2
    sys.stdout.write(f'{status}\\n{seen}')
    """

  private func seen(_ mode: String, terminal: String = "xterm") throws -> String {
    let culturecal = try Culturecal()
    try culturecal.write(Self.terminal, to: "terminal.py")
    culturecal.environment["TERM"] = terminal
    culturecal.environment["NO_COLOR"] = "1"
    culturecal.environment["PATH"] = ProcessInfo.processInfo.environment["PATH"]
    let outcome = try culturecal.shell(
      "python3 terminal.py \(mode) '\(Culturecal.binary)' ingest many.jsonl")
    #expect(outcome.messages == "")
    return outcome.output
  }

  @Test("long work shows how far it is on a terminal, and leaves nothing of it behind")
  func onATerminal() throws {
    let seen = try seen("errors")
    #expect(seen.hasPrefix("0\n\r\u{1B}[K"))
    #expect(seen.contains("%  ") && seen.contains(" articles  ") && seen.contains("/s"))
    // The last bar is erased before the sums are told.
    let last = try #require(seen.components(separatedBy: "\r\u{1B}[K").last)
    #expect(last.contains(" articles read, "))
    #expect(last.hasSuffix("\n") && !last.contains("left"))
  }

  @Test("no line of results is ever written behind a bar")
  func withLines() throws {
    let seen = try seen("both")
    #expect(seen.contains(" left"))
    for line in seen.split(separator: "\n") {
      let pieces = line.components(separatedBy: "\r\u{1B}[K")
      #expect(pieces.last.map { !$0.contains("left") } ?? true, "\(line)")
      #expect(pieces.dropLast().allSatisfy { $0.isEmpty || $0.contains("left") }, "\(line)")
    }
  }

  @Test("neither a pipe nor a terminal that cannot erase gets a bar")
  func noBar() throws {
    for (mode, name) in [("pipe", "xterm"), ("dumb", "dumb")] {
      let seen = try seen(mode, terminal: name)
      #expect(seen == "0\n200 articles read, 0 new events\n", "\(mode)")
    }
  }

  @Test("a folder is read to the end, whatever in it cannot be read, and the exit code tells")
  func folder() throws {
    let culturecal = try Culturecal()
    try culturecal.write(
      "A concert of guests from Latvia will be held in Minsk on 14 May 2018.",
      to: "inbox/a/first.txt")
    try culturecal.write(
      "Days of Estonian Culture will be held in Vienna on 15–20 June 2018.", to: "inbox/z.txt")
    try culturecal.write("not mine", to: "inbox/closed/secret.txt")
    try culturecal.write(Data([0x50, 0x4B, 3, 4, 0, 0xFF, 0xFE]), to: "inbox/picture.zip")
    try FileManager.default.createSymbolicLink(
      at: culturecal.folder.appendingPathComponent("inbox/gone.txt"),
      withDestinationURL: culturecal.folder.appendingPathComponent("nowhere"))
    // To root nothing is closed, unless it gives that up.
    let unprivileged = "setpriv --bounding-set=-dac_override,-dac_read_search"
    let outcome = try culturecal.shell(
      """
      chmod 000 inbox/closed
      $([ "$(id -u)" -ne 0 ] || echo \(unprivileged)) '\(Culturecal.binary)' ingest inbox
      status=$?; chmod 755 inbox/closed; exit $status
      """)
    #expect(outcome.status == 77, "\(outcome)")
    #expect(
      outcome.messages == """
        culturecal: inbox/closed: permission denied
        culturecal: inbox/gone.txt: no such file or directory
        culturecal: inbox/picture.zip: expected text at byte 4, but found a NUL byte
        2 articles read, 3 not readable, 2 new events

        """)
    let listed = try culturecal.run("list", "--format", "csv").output
    #expect(listed.contains("2018-06-15/2018-06-20"), "\(outcome)")
  }
}
