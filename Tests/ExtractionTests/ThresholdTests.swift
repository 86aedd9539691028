import Chronology
import Extraction
import Testing

@Suite("How sure a reading must be")
struct ThresholdTests {
  private static let text = """
    The Days of Polish Culture open in Minsk on 4 May 2019. They close with a concert of the Cracow
    choir. Presentations and evenings of Polish poetry may be arranged. A reception was mentioned.
    """

  private func events(from threshold: Double) throws -> [EventCandidate] {
    let article = Article(published: try CivilDate("2019-05-02"), text: Self.text)
    return Extractor().extract(article, from: threshold).events
  }

  @Test(
    "is for the caller to say", arguments: [0, Extractor.floor, Extractor.threshold, 0.75, 0.95, 1])
  func threshold(_ threshold: Double) throws {
    let all = try events(from: 0)
    #expect(
      try events(from: threshold).map(\.title)
        == all.filter { $0.confidence >= threshold }.map(\.title))
  }

  @Test("is one half if nothing is said")
  func usual() throws {
    let article = Article(published: try CivilDate("2019-05-02"), text: Self.text)
    #expect(Extractor().extract(article).events == (try events(from: 0.5)))
  }

  @Test("lets what is doubtful through to who asks for it")
  func doubtful() throws {
    let doubtful = try events(from: Extractor.floor).filter { $0.confidence < Extractor.threshold }
    #expect(!doubtful.isEmpty)
  }

  @Test("never breaks what is part of what", arguments: [0, 0.2, 0.4, 0.6, 0.8, 1])
  func parts(_ threshold: Double) throws {
    let events = try events(from: threshold)
    for event in events {
      guard let whole = event.partOf else { continue }
      #expect(events.indices.contains(whole) && events[whole].kind == .days)
    }
  }
}
