/// A character set that web pages declare.
///
/// - SeeAlso: Encoding Standard, section 9 ("Legacy single-byte encodings"); the strings are its
///   indexes from 0x80 to 0xFF.
enum CharacterSet: Hashable {
  case utf8, windows1251, windows1252, koi8R

  /// The set of a declared name; nil if it is none of those known here.
  init?(label: String) {
    switch label.lowercased() {
    case "utf-8", "utf8": self = .utf8
    case "windows-1251", "cp1251", "x-cp1251", "win-1251": self = .windows1251
    case "windows-1252", "cp1252", "iso-8859-1", "latin1", "us-ascii", "ascii": self = .windows1252
    case "koi8-r", "koi8": self = .koi8R
    default: return nil
    }
  }

  /// The scalar of a byte from 0x80, in a set of single bytes.
  func scalar(_ byte: UInt8) -> Unicode.Scalar { upperHalf[Int(byte) - 0x80] }

  /// The bytes as UTF-8. Costs time linear in the bytes.
  func utf8(_ bytes: [UInt8]) -> [UInt8] {
    guard self != .utf8 else { return bytes }
    let upper = upperHalf.map { Array(String(Character($0)).utf8) }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 2)
    for byte in bytes {
      if byte < 0x80 { text.append(byte) } else { text += upper[Int(byte) - 0x80] }
    }
    return text
  }

  private var upperHalf: [Unicode.Scalar] {
    switch self {
    case .utf8: Array(repeating: "\u{FFFD}", count: 128)
    case .windows1251: CharacterSet.upper1251
    case .windows1252: CharacterSet.upper1252
    case .koi8R: CharacterSet.upperKOI8R
    }
  }

  private static let upper1251 = Array(
    ("ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{98}™љ›њќћџ\u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї°±Ііґµ¶·ё№є»ј"
      + "ЅѕїАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя").unicodeScalars)

  private static let upper1252 = Array(
    ("€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ\u{A0}¡¢£¤¥¦§¨©ª«¬"
      + "\u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòó"
      + "ôõö÷øùúûüýþÿ").unicodeScalars)

  private static let upperKOI8R = Array(
    ("─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\u{A0}⌡°²·÷═║╒ё╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡Ё╢╣╤╥╦╧╨╩╪╫╬©юабцдеф"
      + "гхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ").unicodeScalars)
}
