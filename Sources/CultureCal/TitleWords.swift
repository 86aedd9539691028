import Gazetteer

/// The words of a title that can tell one event from another.
struct TitleWords: Hashable {
  /// The stems of what is particular to it: no word that only says its kind, no name of a place.
  let particular: Set<String>
  /// Its numbers, such as an edition's or a year, in Arabic digits.
  let numbers: Set<Int>
  /// Whether it is written in Cyrillic.
  let isCyrillic: Bool

  /// The words of a title in English, Russian or any language that is written alike.
  init(_ title: String) {
    var particular: Set<String> = []
    var numbers: Set<Int> = []
    let words = Search.words(of: title)
    for word in words {
      if let number = TitleWords.number(word) {
        numbers.insert(number)
      } else if !TitleWords.isCommon(word), !TitleWords.isPlace(word) {
        particular.insert(TitleWords.stem(word))
      }
    }
    self.particular = particular
    self.numbers = numbers
    isCyrillic = words.contains { word in
      word.unicodeScalars.contains { (0x400...0x4FF).contains($0.value) }
    }
  }

  /// How two titles relate.
  enum Relation: Hashable {
    /// They share their particular words, or most of them; from 0.5 to 1.
    case agreeing(Double)
    /// Neither has particular words.
    case bare
    /// One of them has no particular words.
    case silent
    /// They share none, but are written in two scripts.
    case foreign
    /// They share none or few.
    case contradicting
  }

  /// How this title relates to another.
  func relation(to other: TitleWords) -> Relation {
    if !numbers.isEmpty, !other.numbers.isEmpty, numbers.isDisjoint(with: other.numbers) {
      return .contradicting
    }
    if particular.isEmpty, other.particular.isEmpty { return .bare }
    if particular.isEmpty || other.particular.isEmpty { return .silent }
    let shared = Double(particular.intersection(other.particular).count)
    let fewer = Double(min(particular.count, other.particular.count))
    let all = Double(particular.union(other.particular).count)
    if shared > 0, shared >= fewer * 2 / 3 { return .agreeing(0.5 + shared / all / 2) }
    return isCyrillic != other.isCyrillic ? .foreign : .contradicting
  }

  /// The first five letters: enough to see past the endings of both languages.
  static func stem(_ word: String) -> String { String(word.prefix(5)) }

  /// Whether the word says only what kind of occasion it is, or nothing.
  private static func isCommon(_ word: String) -> Bool {
    word.unicodeScalars.count < 2 || common.contains(stem(word))
  }

  private static func isPlace(_ word: String) -> Bool {
    Gazetteer.shared.readings(of: word).contains { !$0.isOrdinaryWord }
  }

  /// The number of a word such as "25", "25th" or "xiv".
  private static func number(_ word: String) -> Int? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    if let number = Int(digits), word.unicodeScalars.count - digits.count <= 2 { return number }
    guard word.count >= 2 else { return nil }
    let values = word.map { roman[$0] }
    guard values.allSatisfy({ $0 != nil }) else { return nil }
    let numerals = values.compactMap(\.self)
    return zip(numerals, numerals.dropFirst() + [0]).reduce(0) {
      $0 + ($1.0 < $1.1 ? -$1.0 : $1.0)
    }
  }

  private static let roman: [Character: Int] = ["i": 1, "v": 5, "x": 10]

  /// Stems of words that many titles share.
  private static let common = Set(
    """
    the of in on at to for and by with from as an its their his her is are will be this that
    day days week weeks weekl month decad year years seaso cross mutua
    cultu art arts artis inter natio repub state count forei
    exhib displ show shows conce recit gala festi film films cinem movie scree
    confe forum semin sympo congr round table lectu compe conte fair expo
    cerem openi closi celeb event occas prese book liter eveni works perfo tour
    музея музее день дни днеи дня недел декад месяц год года годы сезон перек
    культ искус межд междy между народ нацио респу госуд стран
    выста показ экспо конце рецит гала фести фильм кино киноп кинод кинос
    конфе форум семин симпо конгр кругл стол лекци конку ярмар
    церем откры закры празд меропр мероп презе книга книги литер вечер спект гастр
    из от до на не по за под при про для или как что его ее их во со об обо над
    """.split(whereSeparator: \.isWhitespace).map { Search.words(of: String($0)).joined() })
}
