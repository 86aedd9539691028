import Chronology
import Extraction
import Gazetteer

/// Which of an event's claims are in force, and which contradict them.
///
/// The rule, for each field:
/// 1. What a person said last outweighs every article, also if it was that there is no value. What came
///    with another event by a merge counts as said before.
/// 2. Among articles:
///    - title: the one recorded first, so that an event keeps its name;
///    - date: of the newest article and all that are compatible with it, the most precise;
///    - status: the newest article's; of one day, the one that has come furthest;
///    - guests and hosts: all countries of the newest article and of those that share one with it;
///    - kind: the one that most articles give, `other` counting least;
///    - every other field: the newest article's.
/// 3. A date, the guests, the hosts and the city are disputed by an article that is incompatible with
///    what is in force. A date is not disputed by an article older than one that tells of a
///    postponement. A dispute is open unless it was known when a person decided.
///
/// The newest article is the one published last; without a day it counts as older than those with one;
/// of one day, the one recorded last is newer. So the order in which articles arrive does not matter,
/// but for the title.
struct Judgement {
  /// The value in force of each field that any claim is about.
  private(set) var values: [EventField: String?] = [:]
  /// All claims, with what they came to.
  private(set) var claims: [Claim]
  /// The person's word that is in force, by its number.
  private var decided: [EventField: Int] = [:]

  /// The claims about which a person should decide.
  var openDisputes: [Claim] {
    claims.filter { $0.isDisputed && $0.id > decided[$0.field] ?? 0 }
  }

  /// Judges claims that are given in the order of recording.
  init(_ claims: [Claim]) {
    self.claims = claims
    let standing = Dictionary(
      grouping: claims.indices.filter { !claims[$0].isRejected }, by: { claims[$0].field })
    for (field, indices) in standing {
      let people = indices.filter { claims[$0].isPersonal }
      let articles = indices.filter { !claims[$0].isPersonal }.sorted { isOlder($0, $1) }
      if let last = people.max(by: { isSaidBefore($0, $1) }) {
        values[field] = claims[last].value
        self.claims[last].isInForce = true
        decided[field] = claims[last].id
      } else {
        rule(field, articles)
      }
      dispute(field, articles)
    }
  }

  /// Puts articles' claims, the oldest first, in force by the second part of the rule.
  private mutating func rule(_ field: EventField, _ articles: [Int]) {
    guard let newest = articles.last else { return }
    switch field {
    case .title: put(articles.min() ?? newest)
    case .when: put(mostPrecise(articles, newest))
    case .status: put(furthest(articles, newest))
    case .kind: put(mostGiven(articles, newest))
    case .guests, .hosts: join(field, articles, newest)
    default: put(newest)
    }
  }

  private mutating func put(_ index: Int) {
    values[claims[index].field] = claims[index].value
    claims[index].isInForce = true
  }

  private func mostPrecise(_ articles: [Int], _ newest: Int) -> Int {
    guard let leader = date(newest) else { return newest }
    var best = (index: newest, date: leader)
    for index in articles.reversed() {
      guard let date = date(index), date.isCompatible(with: leader),
        date.isMorePrecise(than: best.date)
      else { continue }
      best = (index, date)
    }
    return best.index
  }

  private func furthest(_ articles: [Int], _ newest: Int) -> Int {
    let order = EventStatus.allCases.map(\.rawValue)
    let sameDay = articles.filter { published($0) == published(newest) }
    return sameDay.max {
      order.firstIndex(of: claims[$0].value ?? "") ?? 0
        < order.firstIndex(of: claims[$1].value ?? "") ?? 0
    } ?? newest
  }

  private func mostGiven(_ articles: [Int], _ newest: Int) -> Int {
    func votes(_ index: Int) -> Int {
      claims[index].value == EventKind.other.rawValue
        ? 0 : articles.count { claims[$0].value == claims[index].value }
    }
    return articles.max { votes($0) < votes($1) } ?? newest
  }

  private mutating func join(_ field: EventField, _ articles: [Int], _ newest: Int) {
    let leaders = codes(newest)
    var all = leaders
    for index in articles where !codes(index).isDisjoint(with: leaders) {
      all.formUnion(codes(index))
      claims[index].isInForce = true
    }
    values[field] = all.sorted().joined(separator: " ")
  }

  /// Marks the articles' claims that are incompatible with what is in force.
  private mutating func dispute(_ field: EventField, _ articles: [Int]) {
    guard let value = values[field] ?? nil else { return }
    let postponement = claims.indices
      .filter {
        claims[$0].field == .status && claims[$0].value == EventStatus.postponed.rawValue
          && !claims[$0].isRejected
      }
      .max { isOlder($0, $1) }
    for index in articles where !claims[index].isInForce {
      switch field {
      case .when:
        guard let inForce = try? EDTF(value), let date = date(index) else { continue }
        let isOutdated =
          postponement.map {
            isOlder(index, $0) && claims[index].article != claims[$0].article
          } ?? false
        claims[index].isDisputed = !isOutdated && !date.isCompatible(with: inForce)
      case .guests, .hosts:
        let inForce = Set(value.split(separator: " ").map(String.init))
        claims[index].isDisputed = codes(index).isDisjoint(with: inForce)
      case .city:
        claims[index].isDisputed = !Place.isCompatible(value, claims[index].value ?? "")
      default: continue
      }
    }
  }

  private func date(_ index: Int) -> EDTF? {
    claims[index].value.flatMap { try? EDTF($0) }
  }

  private func codes(_ index: Int) -> Set<String> {
    Set(claims[index].value?.split(separator: " ").map(String.init) ?? [])
  }

  private func published(_ index: Int) -> Int {
    claims[index].article?.published?.dayNumber ?? .min
  }

  /// Whether the first claim's article is older, or a person's word was recorded before.
  private func isOlder(_ first: Int, _ second: Int) -> Bool {
    (published(first), first) < (published(second), second)
  }

  private func isSaidBefore(_ first: Int, _ second: Int) -> Bool {
    (claims[first].isMergedIn ? 0 : 1, first) < (claims[second].isMergedIn ? 0 : 1, second)
  }
}
