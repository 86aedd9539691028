public import CultureCal
import Gazetteer

extension Turn {
  /// Whose turn it is and why, in sentences.
  public func sentences(between pair: CountryPair) -> [String] {
    var sentences = [reason(between: pair)]
    if let next {
      var sentence = "Announced next: \(next.named)"
      if case .turn(let country) = verdict, !next.presenters.contains(country) {
        sentence += ", although it is not \(next.presenters.words(joined: " and "))’s turn"
      }
      sentences.append(sentence + ".")
    }
    if !uncounted.isEmpty {
      let editions = uncounted.prefix(3).map { "\($0.named), \($0.standing.words)" }
      let more = uncounted.count > 3 ? ["\(English.number(uncounted.count - 3)) more"] : []
      sentences.append("Not counted: \((editions + more).joined(separator: "; ")).")
    }
    for edition in undated where edition.presenters != last.first?.presenters {
      sentences.append("\(edition.named) may change this.")
    }
    return sentences
  }

  /// Whose turn it is, in a table's cell.
  var short: String {
    switch verdict {
    case .notBegun: "not begun"
    case .turn(let country): country.name + (isCertain ? "" : " (unconfirmed)")
    case .together: "both presented last"
    case .unclear: "cannot be said"
    }
  }

  private func reason(between pair: CountryPair) -> String {
    switch verdict {
    case .notBegun:
      return "Neither country has presented days or a year of its culture in the other yet."
    case .together:
      let time = last.last?.when.map { ", \($0.adverbial)" } ?? ""
      return
        "Both countries presented last, together\(time); it is neither’s turn before the other."
    case .unclear:
      let editions = last.map {
        "\($0.presenters.words(joined: " and ")): \($0.when?.words ?? "no date")"
      }
      return "The dates do not tell who presented last (\(editions.joined(separator: "; ")));"
        + " it cannot be said whose turn it is."
    case .turn(let country):
      let presenter = English.capitalised(pair.other(than: country).inSentence)
      let time = last.last?.when.map(\.adverbial) ?? "on a day that is not known"
      return last.last?.standing == .held
        ? "\(presenter) presented last, \(time); it is \(country.possessive) turn."
        : "\(presenter) was to present last, \(time), which nobody has confirmed;"
          + " if it did, it is \(country.possessive) turn."
    }
  }
}

extension Edition {
  /// Its title and date.
  fileprivate var named: String { "“\(title)” (\(when?.words ?? "no date"))" }
}

extension [Country] {
  /// The names as they stand in a sentence.
  fileprivate func words(joined separator: String) -> String {
    map(\.inSentence).joined(separator: separator)
  }
}
