/// A temporal expression of a text in TIMEX3, the notation of TimeML.
///
/// - SeeAlso: "TimeML Annotation Guidelines", version 1.2.1.
public struct Timex: Hashable, Sendable {
  /// What sort of expression it is.
  public enum Kind: String, Hashable, Sendable {
    case date = "DATE", time = "TIME", duration = "DURATION", set = "SET"
  }

  /// Where it begins, in Unicode scalars from the start of the text.
  public let start: Int
  /// Where it ends, in Unicode scalars from the start of the text.
  public let end: Int
  /// The words, to the letter.
  public let text: String
  /// What sort of expression it is.
  public let type: Kind
  /// The time in the notation of TIMEX3, such as "2018-05-14", "P2W" or "PRESENT_REF".
  public let value: String
  /// How the words qualify it, such as "START" or "APPROX"; nil for most.
  public let mod: String?
}
