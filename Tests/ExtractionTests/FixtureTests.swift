import Chronology
import Extraction
import Foundation
import Gazetteer
import Testing

/// Articles in the manner of agencies, each with all that should be read from it.
///
/// A fixture is a JSON object: `publisher`, `published`, `text`, and in `events` one line an event, as
/// `title | kind | guests > hosts | city | venue | date | status`; `agreements` are
/// `title | parties | day of signature`.
@Suite("Articles")
struct FixtureTests {
  struct Fixture: Decodable, CustomTestStringConvertible {
    var name = ""
    let publisher: String
    let published: String
    let text: String
    let events: [String]
    let agreements: [String]?

    var testDescription: String { name }

    enum CodingKeys: String, CodingKey {
      case publisher, published, text, events, agreements
    }
  }

  static let fixtures: [Fixture] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.sorted().filter { $0.hasSuffix(".json") }.compactMap { file in
      guard let data = try? Data(contentsOf: folder.appending(path: file)),
        var fixture = try? JSONDecoder().decode(Fixture.self, from: data)
      else { return nil }
      fixture.name = String(file.dropLast(5))
      return fixture
    }
  }()

  @Test("there are enough of both languages")
  func count() {
    #expect(FixtureTests.fixtures.filter { $0.name.hasPrefix("en") }.count >= 30)
    #expect(FixtureTests.fixtures.filter { $0.name.hasPrefix("ru") }.count >= 30)
  }

  @Test("each tells its events and nothing else", arguments: fixtures)
  func events(_ fixture: Fixture) throws {
    let extraction = try extraction(fixture)
    #expect(extraction.events.map(\.line) == fixture.events)
    #expect(extraction.agreements.map(\.line) == fixture.agreements ?? [])
  }

  @Test("its language is told by its words", arguments: fixtures)
  func language(_ fixture: Fixture) throws {
    #expect(try extraction(fixture).language == String(fixture.name.prefix(2)))
  }

  @Test("every field rests on words of the article", arguments: fixtures)
  func evidence(_ fixture: Fixture) throws {
    let scalars = 0...fixture.text.unicodeScalars.count
    for event in try extraction(fixture).events {
      #expect((0.5...1).contains(event.confidence))
      #expect(event.quote.count <= 200)
      for range in [event.quote] + event.evidence.values {
        #expect(scalars.contains(range.lowerBound) && scalars.contains(range.upperBound))
        #expect(!range.isEmpty)
      }
    }
  }

  private func extraction(_ fixture: Fixture) throws -> Extraction {
    Extractor().extract(
      Article(
        publisher: fixture.publisher, published: try CivilDate(fixture.published),
        text: fixture.text))
  }
}

extension EventCandidate {
  /// The event on one line.
  var line: String {
    let guests = guests.map(\.code).joined(separator: ",")
    let hosts = hosts.map(\.code).joined(separator: ",")
    let date = date.map { "\($0)" } ?? "-"
    return "\(title) | \(kind.rawValue) | \(guests) > \(hosts) | \(city ?? "-") | \(venue ?? "-")"
      + " | \(date) | \(status.rawValue)"
  }
}

extension AgreementCandidate {
  /// The agreement on one line.
  var line: String {
    "\(title) | \(parties.map(\.code).joined(separator: ",")) | \(signed.map { "\($0)" } ?? "-")"
  }
}
