extension DateWording {
  /// Russian: "14–20 мая 2018 г.", "зима 2019–2020 гг.", "с 14 мая 2019 г.", "около 2015 г.".
  ///
  /// The dependent forms are genitives, which the prepositions used here take.
  public static let russian = DateWording(
    months: [
      Forms("январь", "января"), Forms("февраль", "февраля"), Forms("март", "марта"),
      Forms("апрель", "апреля"), Forms("май", "мая"), Forms("июнь", "июня"),
      Forms("июль", "июля"), Forms("август", "августа"), Forms("сентябрь", "сентября"),
      Forms("октябрь", "октября"), Forms("ноябрь", "ноября"), Forms("декабрь", "декабря"),
    ],
    seasons: [
      Forms("весна", "весны"), Forms("лето", "лета"), Forms("осень", "осени"),
      Forms("зима", "зимы"),
    ],
    quarters: [
      Forms("первый квартал %", "первого квартала %"),
      Forms("второй квартал %", "второго квартала %"),
      Forms("третий квартал %", "третьего квартала %"),
      Forms("четвёртый квартал %", "четвёртого квартала %"),
    ],
    thirds: [
      Forms("первая треть %", "первой трети %"), Forms("вторая треть %", "второй трети %"),
      Forms("последняя треть %", "последней трети %"),
    ],
    halves: [
      Forms("первое полугодие %", "первого полугодия %"),
      Forms("второе полугодие %", "второго полугодия %"),
    ],
    northern: "% (Северное полушарие)",
    southern: "% (Южное полушарие)",
    year: "% г.",
    earlyYear: "% г. н. э.",
    yearBeforeChrist: "% г. до н. э.",
    years: "% гг.",
    followingYear: { "\($0)" },
    decade: Forms("%-е гг.", "%-х гг."),
    century: Forms("% век", "% века"),
    millennium: Forms("% тысячелетие", "% тысячелетия"),
    ordinal: { roman($0) },
    someDay: Forms("один из дней %", "одного из дней %"),
    someMonth: Forms("один из месяцев %", "одного из месяцев %"),
    someDayBetween: Forms("один из дней с % по % %", "одного из дней с % по % %"),
    someYear: "%, один из годов %",
    unknownYear: "%, год неизвестен",
    about: "около %",
    uncertain: "% (под вопросом)",
    partUncertain: "% под вопросом",
    partApproximate: "% приблизительно",
    partUncertainAndApproximate: "% приблизительно и под вопросом",
    yearName: "год",
    monthName: "месяц",
    partOfYearName: "часть года",
    dayName: "день",
    since: { time in
      // "со" before "второго", in figures too
      ["2 ", "II ", "втор"].contains { time.hasPrefix($0) } ? "со \(time)" : "с \(time)"
    },
    sinceAbout: "примерно с %",
    until: "до %",
    untilAbout: "примерно до %",
    always: "в любое время",
    endUnknown: "%, конец неизвестен",
    startUnknown: "%, начало неизвестно",
    or: "% или %",
    and: "% и %",
    orLater: "% или позже",
    orEarlier: "% или раньше",
    andLater: "% и позже",
    andEarlier: "% и раньше")

  /// A number from 1 to 100 in Roman figures.
  private static func roman(_ number: Int) -> String {
    let figures = [
      (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"),
      (1, "I"),
    ]
    var text = ""
    var rest = number
    for (value, figure) in figures {
      while rest >= value {
        text += figure
        rest -= value
      }
    }
    return text
  }
}
