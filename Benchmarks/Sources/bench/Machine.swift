import CPeer
import Glibc

/// The machine and the library that the figures belong to, on one line.
func machine() -> String {
  let model = value(of: "model name", in: "/proc/cpuinfo", separator: ":") ?? "unknown processor"
  let system = value(of: "PRETTY_NAME", in: "/etc/os-release", separator: "=") ?? "unknown system"
  let cores = sysconf(Int32(_SC_NPROCESSORS_ONLN))
  return "\(model), \(cores) cores, \(system), SQLite \(String(cString: cpeer_sqlite_version()))"
}

/// The value of the first line that begins with a key, without space and quotes around it.
private func value(of key: String, in path: String, separator: Character) -> String? {
  guard let file = fopen(path, "r") else { return nil }
  defer { fclose(file) }
  var bytes = [UInt8](repeating: 0, count: 65_536)
  let count = fread(&bytes, 1, bytes.count, file)
  for line in String(decoding: bytes.prefix(count), as: UTF8.self).split(separator: "\n") {
    guard line.hasPrefix(key), let at = line.firstIndex(of: separator) else { continue }
    var value = line[line.index(after: at)...]
    while let first = value.first, first == " " || first == "\"" { value.removeFirst() }
    while let last = value.last, last == " " || last == "\"" { value.removeLast() }
    return String(value)
  }
  return nil
}
