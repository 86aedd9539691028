import Foundation
import Testing

/// What a reading is less sure of is not printed, but waits for review.
@Suite struct ThresholdTests {
  private static let article = """
    Published: 2019-05-02

    The Days of Polish Culture open in Minsk on 4 May 2019. They close with a concert of the Cracow \
    choir. Presentations and evenings of Polish poetry may be arranged. A reception was mentioned.
    """

  /// The titles and confidences of what `extract` prints.
  private func extracted(_ culturecal: Culturecal, _ arguments: String...) throws -> [String:
    Double]
  {
    let output = try culturecal.run(["extract", "article.txt"] + arguments).output
    let article = try #require(
      try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    let events = try #require(article["events"] as? [[String: Any]])
    return Dictionary(
      uniqueKeysWithValues: try events.map {
        (try #require($0["title"] as? String), try #require($0["confidence"] as? Double))
      })
  }

  @Test func extractPrintsWhatIsSureEnough() throws {
    let culturecal = try Culturecal()
    try culturecal.write(Self.article, to: "article.txt")
    let all = try extracted(culturecal, "--threshold", "0")
    #expect(try extracted(culturecal) == all.filter { $0.value >= 0.5 })
    #expect(try extracted(culturecal, "--threshold", "0.9") == all.filter { $0.value >= 0.9 })
    #expect(all.contains { $0.value < 0.5 })
  }

  @Test func ingestSendsTheRestToReview() throws {
    let culturecal = try Culturecal()
    try culturecal.write(Self.article, to: "article.txt")
    let sure = try extracted(culturecal)
    let worthALook = try extracted(culturecal, "--threshold", "0.25")
    try culturecal.run("ingest", "article.txt")
    let reviews = try culturecal.run("review", "--format", "jsonl").output.split(separator: "\n")
    let events = try culturecal.run("list", "--format", "jsonl").output.split(separator: "\n")
    #expect(reviews.count == worthALook.count - sure.count)
    #expect(events.count == sure.count)
    #expect(!reviews.isEmpty && !events.isEmpty)
  }

  @Test(arguments: ["extract", "ingest"])
  func aThresholdIsANumberFrom0To1(_ command: String) throws {
    let outcome = try Culturecal().run(command, "--threshold", "1.5", "-", input: "A text.")
    #expect(
      outcome.messages.hasPrefix(
        "culturecal: --threshold: expected a number from 0 to 1, but found '1.5'"))
    #expect(outcome.status == 64)
  }
}
