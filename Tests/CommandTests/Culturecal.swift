import Foundation

/// The built `culturecal`, run in a folder of its own.
///
/// Nothing of the environment reaches it but what a test sets, so that no terminal, colour, zone or
/// calendar of whoever runs the tests can change what it prints.
final class Culturecal {
  /// What a run gave.
  struct Outcome: Equatable, CustomStringConvertible {
    var output = ""
    var messages = ""
    var status: Int32 = 0

    var description: String { "status \(status)\nstdout:\n\(output)\nstderr:\n\(messages)" }
  }

  /// The program: that of `CULTURECAL_BINARY`, else the one next to the tests.
  static let binary: String =
    ProcessInfo.processInfo.environment["CULTURECAL_BINARY"]
    ?? URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("culturecal").path

  /// The top of the project.
  static let project = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The folder that commands run in.
  let folder: URL
  /// The variables that they see.
  var environment: [String: String]

  init(today: String? = "2017-09-20") throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("culturecal-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    environment = [
      "CULTURECAL_DB": folder.appendingPathComponent("calendar.db").path,
      "HOME": folder.path,
      "PATH": "/usr/bin:/bin",
      "TZ": "UTC",
    ]
    environment["CULTURECAL_TODAY"] = today
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// Writes a file into the folder.
  func write(_ text: String, to name: String) throws {
    try write(Data(text.utf8), to: name)
  }

  /// Writes a file into the folder, and the folders on the way.
  func write(_ bytes: Data, to name: String) throws {
    let file = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
  }

  /// Makes the project's examples stand in the folder.
  func linkExamples() throws {
    try FileManager.default.createSymbolicLink(
      at: folder.appendingPathComponent("Examples"),
      withDestinationURL: Self.project.appendingPathComponent("Examples"))
  }

  /// Runs `culturecal` with arguments.
  @discardableResult
  func run(_ arguments: String..., input: String = "") throws -> Outcome {
    try run(arguments, input: input)
  }

  /// Runs `culturecal` with arguments.
  @discardableResult
  func run(_ arguments: [String], input: String = "") throws -> Outcome {
    try launch(Self.binary, arguments, input: input)
  }

  /// Runs a line of the shell in which `culturecal` is the program.
  func shell(_ line: String) throws -> Outcome {
    let function = "culturecal() { '\(Self.binary)' \"$@\"; }\n"
    return try launch("/bin/sh", ["-c", function + line], input: "")
  }

  private func launch(_ program: String, _ arguments: [String], input: String) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.environment = environment
    process.currentDirectoryURL = folder
    // Files, since pipes of which only one is read at a time can fill up and block.
    let streams = folder.appendingPathComponent(".streams-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: streams, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: streams) }
    let names = ["in", "out", "err"].map { streams.appendingPathComponent($0) }
    try Data(input.utf8).write(to: names[0])
    for name in names[1...] { try Data().write(to: name) }
    process.standardInput = try FileHandle(forReadingFrom: names[0])
    process.standardOutput = try FileHandle(forWritingTo: names[1])
    process.standardError = try FileHandle(forWritingTo: names[2])
    try process.run()
    process.waitUntilExit()
    return Outcome(
      output: String(decoding: try Data(contentsOf: names[1]), as: UTF8.self),
      messages: String(decoding: try Data(contentsOf: names[2]), as: UTF8.self),
      status: process.terminationStatus)
  }
}
