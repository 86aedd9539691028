import Chronology
import Testing

@Suite("relations of two times") struct RelationTests {
  @Test(
    "evaluate as other libraries' test suites say", .enabled(if: Vectors.areThere),
    arguments: Vectors.comparisons)
  func vectors(_ comparison: Vectors.Comparison) throws {
    let first = try EDTF(comparison.a.inPlainEDTF)
    let answer: Truth
    if comparison.relation == "isBetween" {
      let last = try #require(comparison.c)
      answer = first.isBetween(
        try EDTF(comparison.b), and: last == ".." ? nil : try EDTF(last))
    } else {
      let relation = try #require(EDTF.Relation(named: comparison))
      let quantifiers = comparison.quantifiers
      answer = first.relates(
        relation, to: try EDTF(comparison.b.inPlainEDTF), mine: quantifiers.first,
        theirs: quantifiers.last)
    }
    #expect(String(describing: answer).uppercased() == comparison.expect, "\(comparison)")
  }

  @Test(
    "each of Allen's thirteen, and its converse",
    arguments: [
      (EDTF.Relation.before, EDTF.Relation.after, "1985/1990", "1992/1995"),
      (.before, .after, "1985-04", "1985-05"),
      (.meets, .metBy, "1985-04", "1985-05"),
      (.meets, .metBy, "2018-05-14", "2018-05-15/2018-05-20"),
      (.overlaps, .overlappedBy, "1985/1990", "1987/1992"),
      (.starts, .startedBy, "2018-01", "2018"),
      (.during, .contains, "2018-05", "2018"),
      (.finishes, .finishedBy, "2018-12-31", "2018"),
      (.equals, .equals, "2018", "2018-01/2018-12"),
      (.intersects, .intersects, "2018-12/2019-01", "2018"),
      (.covers, .coveredBy, "2018", "2018-01"),
      (.covers, .coveredBy, "2018-05-14", "2018-05-14T19:00:00"),
    ])
  func allen(_ relation: EDTF.Relation, converse: EDTF.Relation, first: String, second: String)
    throws
  {
    let (first, second) = (try EDTF(first), try EDTF(second))
    #expect(first.relates(relation, to: second) == .yes)
    #expect(second.relates(converse, to: first) == .yes)
  }

  @Test("exactly one of the thirteen holds of known times, but that meeting is before")
  func exclusive() throws {
    let thirteen: [EDTF.Relation] = [
      .before, .after, .overlaps, .overlappedBy, .starts, .startedBy, .during, .contains,
      .finishes, .finishedBy, .equals,
    ]
    let times = [
      "2017", "2018", "2018-01", "2018-12", "2018-05", "2018-05-14/2018-05-20", "2018/2019",
      "2018-21", "2018-24", "2018-01-01", "2018-12-31T23:59:59", "../2018", "2018/..", "../..",
    ]
    for first in times {
      for second in times {
        let (a, b) = (try EDTF(first), try EDTF(second))
        let holding = thirteen.filter { a.relates($0, to: b) == .yes }
        #expect(holding.count == 1, "\(first) \(second): \(holding)")
        #expect(thirteen.allSatisfy { [.yes, .no].contains(a.relates($0, to: b)) })
      }
    }
  }

  @Test(
    "vague, open and unknown times",
    arguments: [
      ("198X", EDTF.Relation.before, "1990", Truth.yes),
      ("198X", .before, "1985", .maybe),
      ("198X", .before, "1979", .no),
      ("201X", .covers, "2018", .maybe),
      ("201X", .covers, "2010/2019", .maybe),
      ("201X", .covers, "2008/2019", .no),
      ("2010/2019", .covers, "201X", .yes),
      ("2018-XX", .equals, "2018-05", .maybe),
      ("2018-XX", .equals, "2019-05", .no),
      ("2018-05-XX", .during, "2018", .yes),
      ("XXXX-12-25", .before, "2018", .maybe),
      ("1950S2", .before, "2000", .yes),
      ("1950S2", .before, "1950", .maybe),
      ("201X-24", .before, "2021", .yes),
      ("201X-24", .before, "2020", .maybe),
      ("1985/..", .before, "1990", .no),
      ("1985/..", .after, "1980", .yes),
      ("1985/..", .covers, "2018", .yes),
      ("1985/", .before, "1990", .unknown),
      ("1985/", .before, "1984", .no),
      ("1985/", .after, "1984", .yes),
      ("1985/", .overlaps, "1980/1984", .no),
      ("/1985", .before, "1990", .yes),
      ("2018?", .before, "2019", .yes),
      ("[1667,1668,1670..1672]", .before, "1680", .yes),
      ("[1667,1668,1670..1672]", .before, "1669", .maybe),
      ("[1667,1668,1670..1672]", .equals, "1671", .maybe),
      ("[1667,1668,1670..1672]", .equals, "1673", .no),
      ("{1667,1668,1670..1672}", .before, "1669", .no),
      ("{1667,1668,1670..1672}", .before, "1673", .yes),
      ("[..1984]", .before, "1985", .yes),
      ("[..1984]", .before, "1980", .maybe),
      ("[1984..]", .after, "1983", .yes),
      ("[1984..]", .before, "1980", .no),
      ("{..1984}", .covers, "1500", .yes),
      ("2018-05-14T23:30:00-05:00", .before, "2018-05-15T04:00:00Z", .no),
      ("2018-05-14T23:30:00-05:00", .equals, "2018-05-15T04:30:00Z", .yes),
      ("2018-05-15T00:30:00+03:00", .before, "2018-05-14T22:00:00Z", .yes),
      ("2018-05-14T23:30:00", .before, "2018-05-15T04:00:00Z", .yes),
      ("2018-05-14T23:59:59", .meets, "2018-05-15", .yes),
      ("1994-01/1994-03", .includes, "1994-02", .yes),
      ("1994-01/1994-03", .includes, "1994-02-01", .no),
      ("Y-17E7", .before, "Y17E7", .yes),
    ])
  func vague(_ first: String, relation: EDTF.Relation, second: String, answer: Truth) throws {
    #expect(try EDTF(first).relates(relation, to: EDTF(second)) == answer)
  }

  @Test(
    "quantifiers over the members of sets",
    arguments: [
      (EDTF.Quantifier.any, EDTF.Quantifier.any, Truth.yes),
      (.any, .all, .yes), (.all, .any, .yes), (.all, .all, .no), (.asWritten, .asWritten, .maybe),
    ])
  func quantifiers(_ mine: EDTF.Quantifier, theirs: EDTF.Quantifier, answer: Truth) throws {
    let (first, second) = (try EDTF("[1985,1990]"), try EDTF("[1987,1992]"))
    #expect(first.relates(.before, to: second, mine: mine, theirs: theirs) == answer)
  }

  @Test(
    "between",
    arguments: [
      ("2018", "2017", "2019", Truth.yes), ("2018", "2018", "2018", .yes),
      ("2018", "2018-02", "2019", .no), ("2018", "..", "2018", .yes), ("2018", "2018", "..", .yes),
      ("2018", "..", "..", .yes), ("201X", "2015", "2025", .maybe),
      ("2018/", "2017", "2020", .unknown), ("2018/..", "2017", "..", .yes),
    ])
  func between(_ time: String, first: String, last: String, answer: Truth) throws {
    func limit(_ text: String) throws -> EDTF? { text == ".." ? nil : try EDTF(text) }
    #expect(try EDTF(time).isBetween(limit(first), and: limit(last)) == answer)
  }

  @Test("and, or, not")
  func logic() {
    let all: [Truth] = [.yes, .no, .maybe, .unknown]
    for first in all {
      #expect(first.opposite.opposite == first)
      #expect(first.and(.yes) == first)
      #expect(first.or(.no) == first)
      #expect(first.and(.no) == .no)
      #expect(first.or(.yes) == .yes)
      for second in all {
        #expect(first.and(second) == second.and(first))
        #expect(first.or(second) == second.or(first))
        #expect(first.and(second).opposite == first.opposite.or(second.opposite))
      }
    }
    #expect(Truth.maybe.and(.unknown) == .unknown)
  }
}

extension String {
  /// The same in plain EDTF, which has no spaces in sets and tells times to the second.
  fileprivate var inPlainEDTF: String {
    let text = filter { $0 != " " }
    guard let colon = text.firstIndex(of: ":"), text[colon...].filter({ $0 == ":" }).count == 1
    else {
      return text
    }
    let end = text.index(colon, offsetBy: 3)
    return "\(text[..<end]):00\(text[end...])"
  }
}

extension Vectors.Comparison {
  fileprivate var quantifiers: (first: EDTF.Quantifier, last: EDTF.Quantifier) {
    let named = (args ?? "").split(separator: "'").compactMap { name -> EDTF.Quantifier? in
      switch name {
      case "ANY": .any
      case "ALL": .all
      default: nil
      }
    }
    return (named.first ?? .asWritten, named.last ?? .asWritten)
  }
}

extension EDTF.Relation {
  fileprivate init?(named comparison: Vectors.Comparison) {
    switch comparison.relation {
    case "evaluateRelation" where comparison.args?.hasPrefix("allen.before") ?? false:
      self = .before
    case "isBefore": self = .before
    case "isAfter": self = .after
    case "overlaps": self = .overlaps
    case "contains": self = .contains
    case "intersects": self = .intersects
    case "covers": self = .covers
    case "includes": self = .includes
    default: return nil
    }
  }
}
