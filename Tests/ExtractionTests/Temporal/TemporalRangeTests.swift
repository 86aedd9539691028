import Chronology
import Gazetteer
import Testing

@testable import Extraction

@Suite("Times of events")
struct TemporalRangeTests {
  @Test(
    "English ranges are one time",
    arguments: [
      ("from 14-20 May 2018 in Minsk", "from 14-20 May 2018", "2018-05-14/2018-05-20"),
      (
        "from 30 September to 4 October", "from 30 September to 4 October",
        "2017-09-30/2017-10-04"
      ),
      ("on May 14 through 20", "May 14 through 20", "2018-05-14/2018-05-20"),
      ("from May 14 to June 3", "from May 14 to June 3", "2018-05-14/2018-06-03"),
      ("in Riga, 14.–20.05.2019", "14.–20.05.2019", "2019-05-14/2019-05-20"),
      ("14.05–20.05.2018", "14.05–20.05.2018", "2018-05-14/2018-05-20"),
      ("14.05.2018-20.05.2018", "14.05.2018-20.05.2018", "2018-05-14/2018-05-20"),
      ("open until 31 May", "until 31 May", "../2018-05-31"),
      ("open since 2010", "since 2010", "2010/.."),
      ("on 14 and 15 May", "14 and 15 May", "2018-05-14/2018-05-15"),
      ("on 3, 4 and 5 June", "3, 4 and 5 June", "2018-06-03/2018-06-05"),
      ("on 2, 3 and 5 June", "2, 3 and 5 June", "2018-06-02/2018-06-05"),
      ("on 14 and 16 July", "14 and 16 July", "2018-07-14/2018-07-16"),
      ("on 3, 5 and 7 June", "3, 5 and 7 June", "2018-06-03/2018-06-07"),
      (
        "1 December 2017 – 15 January 2018", "1 December 2017 – 15 January 2018",
        "2017-12-01/2018-01-15"
      ),
      (
        "from 20 December to 10 January", "from 20 December to 10 January",
        "2017-12-20/2018-01-10"
      ),
      ("between 2003 and 2006", "between 2003 and 2006", "2003/2006"),
      ("the 2018/19 season", "2018/19", "2018/2019"),
      ("in March and April 2018", "March and April 2018", "2018-03/2018-04"),
      ("for two weeks from 3 June", "for two weeks from 3 June", "2018-06-03/2018-06-16"),
      ("run for a month from 5 May", "for a month from 5 May", "2018-05-05/2018-06"),
      ("from 5 May for a month", "from 5 May for a month", "2018-05-05/2018-06"),
      ("for a month from 31 January", "for a month from 31 January", "2018-01-31/2018-02"),
      ("on Friday, 22 September at 7 p.m.", "Friday, 22 September", "2017-09-22"),
      ("on 22 September (Friday)", "22 September (Friday", "2017-09-22"),
      ("in early June 2018", "early June 2018", "2018-06"),
      ("next week", "next week", "2017-09-18/2017-09-24"),
      ("this weekend", "this weekend", "2017-09-16/2017-09-17"),
      ("in the second half of 2018", "the second half of 2018", "2018-07/2018-12"),
      ("in Q3 2018", "Q3 2018", "2018-35"),
      ("around 2015", "around 2015", "2015~"),
      ("last autumn", "last autumn", "2016-23"),
      (
        "from the 1st to the 8th of this month", "from the 1st to the 8th of this month",
        "2017-09-01/2017-09-08"
      ),
      ("open until the 28th", "until the 28th", "../2017-09-28"),
      ("on Friday the 22nd in Riga", "Friday the 22nd", "2017-09-22"),
      ("from the 21st to the 25th", "from the 21st to the 25th", "2017-09-21/2017-09-25"),
      ("on Wednesday next, 20 September", "Wednesday next, 20 September", "2017-09-20"),
      ("from Thursday until Sunday", "from Thursday until Sunday", "2017-09-14/2017-09-17"),
      ("from October 3 to 6 as part of", "from October 3 to 6", "2017-10-03/2017-10-06"),
      (
        "on the last Saturday of this month", "the last Saturday of this month",
        "2017-09-30"
      ),
      ("on the first Sunday of next month", "the first Sunday of next month", "2017-10-01"),
      (
        "in the last week of next month", "the last week of next month", "2017-10-23/2017-10-29"
      ),
      ("on the last day of this month", "the last day of this month", "2017-09-30"),
      ("28.11. Conversations", "28.11", "2017-11-28"),
      ("the 17th and 18th centuries", "the 17th and 18th centuries", "16XX/17XX"),
    ])
  func english(_ text: String, words: String, edtf: String) {
    #expect(times(text) == ["\(words) = \(edtf)"])
  }

  @Test(
    "Russian times and ranges",
    arguments: [
      ("пройдут с 14 по 20 мая 2018 года", "с 14 по 20 мая 2018 года", "2018-05-14/2018-05-20"),
      ("с 20-го по 26-е сентября", "с 20-го по 26-е сентября", "2017-09-20/2017-09-26"),
      ("с 14 мая по 3 июня", "с 14 мая по 3 июня", "2018-05-14/2018-06-03"),
      ("14 мая – 3 июня", "14 мая – 3 июня", "2018-05-14/2018-06-03"),
      ("до 31 мая", "до 31 мая", "../2018-05-31"),
      ("15, 16 и 17 апреля", "15, 16 и 17 апреля", "2018-04-15/2018-04-17"),
      ("14–20.05.2019", "14–20.05.2019", "2019-05-14/2019-05-20"),
      ("в 2013-2014 годах", "2013-2014 годах", "2013/2014"),
      ("с мая по июль 2019 года", "с мая по июль 2019 года", "2019-05/2019-07"),
      ("весной 2020 года", "весной 2020 года", "2020-21"),
      ("в ноябре 2017 г.", "ноябре 2017 г", "2017-11"),
      ("в этом году", "этом году", "2017"),
      ("в марте прошлого года", "марте прошлого года", "2016-03"),
      ("на следующей неделе", "следующей неделе", "2017-09-18/2017-09-24"),
      ("завтра вечером", "завтра вечером", "2017-09-16"),
      ("в пятницу, 22 сентября", "пятницу, 22 сентября", "2017-09-22"),
      ("в среду", "среду", "2017-09-20"),
      ("в начале июня", "начале июня", "2018-06"),
      ("в первой половине 2020 года", "первой половине 2020 года", "2020-01/2020-06"),
      ("через два дня", "через два дня", "2017-09-17"),
      ("соглашение от 17 января 1996 года", "17 января 1996 года", "1996-01-17"),
      ("в XIX веке", "XIX веке", "18XX"),
      ("в 1990-х годах", "1990-х годах", "199X"),
      ("12 числа", "12 числа", "2017-09-12"),
      ("приедут 27-го, утром", "27-го", "2017-09-27"),
      ("откроют 4-го", "4-го", "2017-10-04"),
      ("с 20-го по 26-е", "с 20-го по 26-е", "2017-09-20/2017-09-26"),
      ("21-го и 22-го", "21-го и 22-го", "2017-09-21/2017-09-22"),
      ("первого октября", "первого октября", "2017-10-01"),
      ("двадцать пятого мая", "двадцать пятого мая", "2018-05-25"),
      ("с первого по пятое октября", "с первого по пятое октября", "2017-10-01/2017-10-05"),
      ("30 сентября и 1 октября", "30 сентября и 1 октября", "2017-09-30/2017-10-01"),
      ("годом ранее", "годом ранее", "2016"),
      ("нынешним летом", "нынешним летом", "2017-22"),
      ("позапрошлой осенью", "позапрошлой осенью", "2015-23"),
      ("на будущей неделе, во вторник", "будущей неделе, во вторник", "2017-09-19"),
      ("последняя суббота этого месяца", "последняя суббота этого месяца", "2017-09-30"),
      (
        "первое воскресенье следующего месяца", "первое воскресенье следующего месяца", "2017-10-01"
      ),
      ("последний день текущего месяца", "последний день текущего месяца", "2017-09-30"),
      ("последних числах этого месяца", "последних числах этого месяца", "2017-09"),
      ("20 числа следующего месяца", "20 числа следующего месяца", "2017-10-20"),
      (
        "с 3 по 5 число следующего месяца", "с 3 по 5 число следующего месяца",
        "2017-10-03/2017-10-05"
      ),
      ("оба выходных", "выходных", "2017-09-16/2017-09-17"),
    ])
  func russian(_ text: String, words: String, edtf: String) {
    #expect(times(text) == ["\(words) = \(edtf)"])
  }

  @Test(
    "separate times stay separate",
    arguments: [
      ("on 3 and 17 June", ["3 = 2018-06-03", "17 June = 2018-06-17"]),
      ("in 2009, 2013 and 2018", ["2009 = 2009", "2013 = 2013", "2018 = 2018"]),
      ("on May 14 and 20 artists came", ["May 14 = 2018-05-14"]),
      (
        "opens on June 26 and is over on the 28th",
        ["June 26 = 2018-06-26", "the 28th = 2018-06-28"]
      ),
    ])
  func lists(_ text: String, expected: [String]) {
    #expect(times(text) == expected)
  }

  @Test(
    "what is no time of an event",
    arguments: [
      "в образовательной среде", "к 25-летию отношений", "группа «Маятник»", "сто лет одиночества",
      "двести 20 человек", "первая половина матча", "два дня", "every Friday", "two weeks",
      "recently", "ежегодно", "before 2010",
    ])
  func none(_ text: String) {
    #expect(times(text) == [])
  }

  @Test(
    "tense decides where a weekday or month lies",
    arguments: [
      ("on Friday", TemporalResolver.Direction.past, "2017-09-15"),
      ("on Monday", .past, "2017-09-11"), ("on Monday", .future, "2017-09-18"),
      ("in March", .past, "2017-03"), ("in March", .future, "2018-03"),
      ("on 29 February", .future, "2020-02-29"), ("on 29 February", .past, "2016-02-29"),
    ])
  func tense(_ text: String, direction: TemporalResolver.Direction, edtf: String) {
    #expect(times(text, direction).first?.hasSuffix("= \(edtf)") == true, "\(times(text))")
  }

  private func times(
    _ text: String, _ direction: TemporalResolver.Direction = .future
  ) -> [String] {
    let text = TemporalText(text)
    let resolver = TemporalResolver(anchor: CivilDate(year: 2017, month: 9, day: 15))
    return TemporalRecogniser(text).all(in: 0..<text.count).map { match in
      let date = resolver.resolve(match.value, direction)
      return "\(text.text(match.tokens)) = \(date?.edtf.map { "\($0)" } ?? "none")"
    }
  }
}
