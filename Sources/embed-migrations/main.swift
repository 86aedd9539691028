// embed-migrations OUTPUT FILE…: writes a Swift file that holds the text of numbered SQL files.
//
// The files are named NNNN_name.sql, numbered from 0001 without gaps, and given in this order.

import Glibc

let arguments = CommandLine.arguments.dropFirst()
guard let output = arguments.first else {
  stop("expected the name of a Swift file and of SQL files, but found nothing")
}

var source = """
  extension EmbeddedMigration {
    /// Every migration, in order.
    public static let all: [EmbeddedMigration] = [

  """
for (index, path) in arguments.dropFirst().enumerated() {
  let file = path.split(separator: "/").last ?? ""
  let parts = file.split(separator: ".").first?.split(separator: "_", maxSplits: 1) ?? []
  guard parts.count == 2, parts[0].count == 4, Int(parts[0]) == index + 1 else {
    let number = String(index + 1)
    let expected = String(repeating: "0", count: max(0, 4 - number.count)) + number
    stop("expected a file named \(expected)_name.sql, but found \(file)")
  }
  let name = String(parts[1])
  source += """
        EmbeddedMigration(
          number: \(index + 1), name: \(name.debugDescription),
          sql: \(text(of: path).debugDescription)),

    """
}
source += "  ]\n}\n"
write(source, to: output)

/// The whole of a file.
func text(of path: String) -> String {
  guard let file = unsafe fopen(path, "r") else { stop("cannot read \(path)") }
  defer { unsafe fclose(file) }
  var bytes: [UInt8] = []
  while case let byte = unsafe getc(file), byte != EOF {
    bytes.append(UInt8(truncatingIfNeeded: byte))
  }
  guard unsafe ferror(file) == 0, let text = String(validating: bytes, as: UTF8.self) else {
    stop("expected UTF-8 text in \(path)")
  }
  return text
}

func write(_ text: String, to path: String) {
  guard let file = unsafe fopen(path, "w") else { stop("cannot write \(path)") }
  guard unsafe fputs(text, file) != EOF, unsafe fclose(file) == 0 else {
    stop("cannot write \(path)")
  }
}

func stop(_ message: String) -> Never {
  print("embed-migrations: \(message)")
  exit(1)
}
