import CultureCal

extension Listing<Review> {
  /// A list of what waits for decisions.
  init(of reviews: [Review]) {
    self.init(
      items: reviews,
      columns: [
        .init("NO"), .init("DOUBTFUL", narrowest: 24), .init("WHY", narrowest: 20),
        .init("ARTICLE", narrowest: 12, isDispensable: true),
      ],
      cells: { review in
        [
          .init("\(review.number)"), .init(review.subjectInWords, .bold), .init(review.reason),
          .init(review.article.label),
        ]
      },
      fields: [
        .init(name: "number") { .integer($0.number) },
        .init(name: "reason") { .string($0.reason) },
        .init(name: "confidence") { .share($0.confidence) },
        .init(name: "quote") { .string($0.quote) },
        .init(name: "start") { .integer($0.quoteRange.lowerBound) },
        .init(name: "end") { .integer($0.quoteRange.upperBound) },
        .init(name: "event") { .optional($0.event?.uid) },
        .init(name: "candidate") { $0.candidateJSON },
        .init(name: "claim") { $0.claimJSON },
        .init(name: "article") { $0.article.json },
        .init(name: "recorded") { .string($0.recorded) },
      ])
  }
}

extension Review {
  fileprivate var candidateJSON: JSON {
    if case .candidate(let event) = subject { .written(event.json()) } else { .null }
  }

  fileprivate var claimJSON: JSON {
    if case .claim(let claim) = subject { claim.json } else { .null }
  }
}
