public import Chronology
public import Gazetteer

/// An international agreement, or that countries took up diplomatic relations.
public struct Agreement: Hashable, Sendable {
  /// Its name for ever, made as an event's.
  public let uid: String
  /// What a person, else the first article, calls it.
  public let title: String
  /// When it was signed, as precisely as a person, else any article, says.
  public let signed: EDTF?
  /// The countries that signed it, sorted by code.
  public let parties: [Country]
  /// When it was first recorded.
  public let recorded: String
  /// When it was removed; nil for one that counts.
  public let removed: String?
  /// Its row in the table `agreement`.
  let id: Int

  /// Whether it is no paper, but that the parties took up diplomatic relations, as its title says.
  public var isOfRelations: Bool { Self.isOfRelations(titled: title) }

  /// Whether a title says that countries took up diplomatic relations.
  static func isOfRelations(titled title: String) -> Bool {
    let folded = Folding.folded(title)
    return ["diplomatic relations", "diplomatic ties", "дипломатических отношени"]
      .contains { folded.contains(Folding.folded($0)) }
  }

  /// What it has a birthday of: "the agreement on …", "diplomatic relations between A and B".
  var occasion: String {
    guard isOfRelations else {
      let title = title.hasPrefix("The ") ? "the " + title.dropFirst(4) : title
      return title.hasPrefix("the ") ? title : "the \(title)"
    }
    let names = parties.map { $0.name(in: "en") }
    guard let last = names.last, names.count > 1 else { return "diplomatic relations" }
    return "diplomatic relations between \(names.dropLast().joined(separator: ", ")) and \(last)"
  }
}
