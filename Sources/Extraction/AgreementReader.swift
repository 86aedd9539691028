import Chronology
import Gazetteer

/// Finds the international agreements that a text cites by name.
struct AgreementReader {
  let text: MarkedText
  let roles: [Role]
  let published: CivilDate?
  var document: Document { text.document }

  /// An agreement before its offsets are counted.
  struct Found {
    var title: Range<Int>
    var text: String
    var signed: ResolvedDate?
    var parties: [Country]
    var sentence: Range<Int>

    func candidate(_ offsets: ScalarOffsets, _ document: Document) -> AgreementCandidate {
      AgreementCandidate(
        title: text, signed: signed?.edtf, parties: parties,
        quote: offsets.range(document.byteRange(title)), confidence: signed == nil ? 0.7 : 0.85)
    }
  }

  /// Every agreement, in order, each once; one that names no parties is of the countries that the text is about.
  func agreements(_ countries: [Country]) -> [Found] {
    var found: [Found] = []
    var titles: Set<String> = []
    for sentence in text.sentences {
      for index in sentence.tokens where document.lexeme(index).noun == .agreement {
        guard let phrase = phrase(at: index, in: sentence.tokens),
          !(found.last?.title.overlaps(phrase) ?? false)
        else { continue }
        let signed = signed(phrase, in: sentence.tokens)
        let parties = parties(phrase, in: sentence.tokens, countries)
        guard parties.count > 1 else { continue }
        let title = TitleRule(text: text).cleaned(phrase)
        guard titles.insert(title).inserted else { continue }
        found.append(
          Found(
            title: phrase, text: title, signed: signed, parties: parties, sentence: sentence.tokens)
        )
      }
    }
    return found
  }

  /// "Intergovernmental agreement on cooperation in culture, science and education".
  private func phrase(at index: Int, in sentence: Range<Int>) -> Range<Int>? {
    var start = index
    while start > sentence.lowerBound, document.gap(start).joins, start > index - 6 {
      let lexeme = document.lexeme(start - 1)
      guard lexeme.word == nil || lexeme.word == .cultural,
        lexeme.verb == nil || lexeme.form == .gerund,
        document.number(start - 1) == nil, lexeme.head == nil
      else { break }
      start -= 1
    }
    var end = index + 1
    var sawTopic = false
    while end < sentence.upperBound, end - index < 30 {
      let gap = document.gap(end)
      let lexeme = document.lexeme(end)
      if !gap.joins {
        guard gap == [.comma, .space], sawTopic, document.word(end) == nil, lexeme.verb == nil
        else {
          break
        }
      }
      if text.time(at: end) != nil { break }
      if let verb = lexeme.verb, verb != .other || lexeme.form == .past, lexeme.noun == nil,
        lexeme.traits.isEmpty, !document.isCapitalised(end)
      {
        break
      }
      switch lexeme.word {
      case .on, .about: sawTopic = true
      case .of, .and, .the, .in, .between, .culture, .cultural, .a, .for, .its, .with, .press,
        .both:
        break
      case nil: break
      default:
        if lexeme.word == .which || lexeme.word == .that || lexeme.word == .at || lexeme.word == .by
          || lexeme.word == .where || lexeme.word == .was || lexeme.word == .is
          || lexeme.word == .has
          || lexeme.word == .will || lexeme.word == .who || lexeme.word == .as
          || lexeme.word == .this
        {
          return finished(start..<end, sawTopic: sawTopic)
        }
      }
      end += 1
    }
    return finished(start..<end, sawTopic: sawTopic)
  }

  private func finished(_ tokens: Range<Int>, sawTopic: Bool) -> Range<Int>? {
    let isCultural = tokens.contains {
      document.lexeme($0).traits.contains(.culture) || document.lexeme($0).word == .culture
        || document.lexeme($0).word == .cultural
    }
    guard sawTopic || isCultural, isCultural else { return nil }
    var end = tokens.upperBound
    while end > tokens.lowerBound + 1, document.lexeme(end - 1).word != nil,
      document.lexeme(end - 1).word != .culture
    {
      end -= 1
    }
    return tokens.lowerBound..<end
  }

  /// The day after "signed on".
  private func signed(_ phrase: Range<Int>, in sentence: Range<Int>) -> ResolvedDate? {
    let resolver = TemporalResolver(anchor: published)
    for index in Range(from: phrase.upperBound, upTo: sentence.upperBound)
    where document.lexeme(index).verb == .sign {
      guard let time = text.times(in: index..<sentence.upperBound).first,
        time.tokens.lowerBound - index <= 8
      else { continue }
      return resolver.resolve(time.value, .past)
    }
    // "signed a memorandum … on Friday"
    for index in Range(from: sentence.lowerBound, upTo: phrase.lowerBound)
    where document.lexeme(index).verb == .sign {
      if let time = text.times(in: Range(from: phrase.upperBound, upTo: sentence.upperBound)).first
      {
        return resolver.resolve(time.value, .past)
      }
    }
    return nil
  }

  private func parties(
    _ phrase: Range<Int>, in sentence: Range<Int>, _ countries: [Country]
  ) -> [Country] {
    let named = Set(text.places(in: phrase).map(\.country))
    if named.count > 1 { return named.sorted() }
    let near = Set(text.places(in: sentence).map(\.country)).union(named)
    if near.count == 2 { return near.sorted() }
    return near.count < 2 ? Array(Set(countries.prefix(2)).union(named)).sorted() : []
  }
}
