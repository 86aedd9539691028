extension DateWording {
  /// British English: "14–20 May 2018", "winter 2019–20", "from 14 May 2019", "about 2015
  /// (uncertain)".
  public static let english = DateWording(
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ].map { Forms($0) },
    seasons: ["spring", "summer", "autumn", "winter"].map { Forms($0) },
    quarters: ["first", "second", "third", "fourth"].map {
      Forms("\($0) quarter of %", "the \($0) quarter of %")
    },
    thirds: ["first", "second", "last"].map { Forms("\($0) third of %", "the \($0) third of %") },
    halves: ["first", "second"].map { Forms("\($0) half of %", "the \($0) half of %") },
    northern: "% (northern hemisphere)",
    southern: "% (southern hemisphere)",
    year: "%",
    earlyYear: "% AD",
    yearBeforeChrist: "% BC",
    years: "%",
    followingYear: { $0 % 100 == 0 ? "\($0)" : ($0 % 100).padded(to: 2) },
    decade: Forms("%s", "the %s"),
    century: Forms("% century", "the % century"),
    millennium: Forms("% millennium", "the % millennium"),
    ordinal: { number in
      switch (number % 10, number % 100) {
      case (1, let rest) where rest != 11: "\(number)st"
      case (2, let rest) where rest != 12: "\(number)nd"
      case (3, let rest) where rest != 13: "\(number)rd"
      default: "\(number)th"
      }
    },
    someDay: Forms("some day in %"),
    someMonth: Forms("some month in %"),
    someDayBetween: Forms("some day from % to % %"),
    someYear: "%, some year in %",
    unknownYear: "%, year unknown",
    about: "about %",
    uncertain: "% (uncertain)",
    partUncertain: "% uncertain",
    partApproximate: "% approximate",
    partUncertainAndApproximate: "% uncertain and approximate",
    yearName: "year",
    monthName: "month",
    partOfYearName: "part of the year",
    dayName: "day",
    since: { "from \($0)" },
    sinceAbout: "from about %",
    until: "until %",
    untilAbout: "until about %",
    always: "at any time",
    endUnknown: "%, end unknown",
    startUnknown: "%, start unknown",
    or: "% or %",
    and: "% and %",
    orLater: "% or later",
    orEarlier: "% or earlier",
    andLater: "% and later",
    andEarlier: "% and earlier")
}
