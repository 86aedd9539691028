extension TemporalLexicon {
  /// Adds the Russian words of time, each in the cases in which it occurs.
  ///
  /// Folding has made "ё" an "е" before words are looked up.
  mutating func addRussian() {
    addRussianCalendar()
    addRussianNumbers()
    addRussianUnits()
    addRussianPointers()
  }

  /// Adds a stem with each of some endings; "-" is none.
  private mutating func add(
    _ stem: String, _ endings: String, _ kind: TemporalWord.Kind, _ value: Int = 0,
    _ flags: TemporalWord.Flags = []
  ) {
    for ending in endings.split(separator: " ") {
      add(stem + (ending == "-" ? "" : ending), kind, value, flags)
    }
  }

  private mutating func addRussianCalendar() {
    let soft = "ь я ю ем е"
    let hard = "- а у ом е"
    let months = [
      ("январ", soft), ("феврал", soft), ("март", hard), ("апрел", soft), ("ма", "й я ю ем е"),
      ("июн", soft), ("июл", soft), ("август", hard), ("сентябр", soft), ("октябр", soft),
      ("ноябр", soft), ("декабр", soft),
    ]
    for (index, month) in months.enumerated() { add(month.0, month.1, .month, index + 1) }
    addSeries(
      "янв фев/февр мар апр - июн июл авг сен/сент окт ноя/нояб дек", .month, from: 1,
      [.abbreviated, .ambiguous])
    let weekdays = [
      ("понедельник", hard), ("вторник", hard), ("сред", "а у ы"), ("четверг", hard),
      ("пятниц", "а у ы е ей"), ("суббот", "а у ы е ой"), ("воскресень", "е я ю ем"),
    ]
    for (index, weekday) in weekdays.enumerated() {
      add(weekday.0, weekday.1, .weekday, index + 1, index == 2 ? .ambiguous : [])
    }
    addSeries(
      "понедельникам вторникам средам четвергам пятницам субботам воскресеньям", .weekday,
      from: 1, [.plural])
    add("весн", "а ы е у ой", .season, 21)
    add("лето лету летом лете", .season, 22)
    add("лета", .season, 22, .ambiguous)
    add("осень осени осенью", .season, 23)
    add("зим", "а ы е у ой", .season, 24)
    add("рождество рождества рождеству рождеством", .holiday, Int(Holiday.christmas.rawValue))
  }

  private mutating func addRussianNumbers() {
    let cardinals = [
      "один одна одного одной одну одно", "два две двух", "три трех", "четыре четырех",
      "пять пяти", "шесть шести", "семь семи", "восемь восьми", "девять девяти",
      "десять десяти", "одиннадцать одиннадцати", "двенадцать двенадцати",
      "тринадцать тринадцати", "четырнадцать четырнадцати", "пятнадцать пятнадцати",
    ]
    for (index, words) in cardinals.enumerated() { add(words, .cardinal, index + 1) }
    add("двадцать двадцати", .tens, 20)
    add("тридцать тридцати", .tens, 30)
    for (index, word) in [
      "сорок", "пятьдесят", "шестьдесят", "семьдесят", "восемьдесят", "девяносто",
    ]
    .enumerated() {
      add(word, .tens, (index + 4) * 10)
    }
    let adjective = "ый ая ое ого ой ом ую ым ые ых"
    let ordinals = [
      ("перв", adjective), ("втор", adjective), ("трет", "ий ья ье ьего ьей ьем ью"),
      ("четверт", adjective), ("пят", adjective), ("шест", adjective), ("седьм", adjective),
      ("восьм", adjective), ("девят", adjective), ("десят", adjective),
      ("одиннадцат", adjective), ("двенадцат", adjective), ("тринадцат", adjective),
      ("четырнадцат", adjective), ("пятнадцат", adjective), ("шестнадцат", adjective),
      ("семнадцат", adjective), ("восемнадцат", adjective), ("девятнадцат", adjective),
    ]
    for (index, ordinal) in ordinals.enumerated() { add(ordinal.0, ordinal.1, .ordinal, index + 1) }
    add("последн", "ий яя ее его ей ем юю ие их", .ordinal, 255)
    // «двадцатые» are years of a decade
    for (stem, number) in [("двадцат", 20), ("тридцат", 30)] {
      add(stem, "ый ая ое ого ой ом ую ым", .ordinal, number)
    }
    add("несколько нескольких", .several)
    let decades = [
      "двадцат", "тридцат", "сороков", "пятидесят", "шестидесят", "семидесят", "восьмидесят",
      "девяност",
    ]
    for (index, decade) in decades.enumerated() {
      add(decade, "ые ых", .decadeName, (index + 2) * 10)
    }
  }

  private mutating func addRussianUnits() {
    let units: [(String, String, TimeUnit)] = [
      ("минута минуту", "минуты минут", .minute), ("час", "часа часов", .hour),
      ("день дню дне", "дня дней дни дням днями днях суток сутки", .day),
      ("", "выходные выходных выходным", .weekend),
      ("неделя неделю неделе неделей", "недели недель", .week),
      ("месяц месяце месяцу месяцем", "месяца месяцев месяцы", .month),
      ("квартал квартала квартале", "", .quarter),
      ("полугодие полугодия полугодии половина половине половину половины", "", .half),
      ("год году годом годе г", "года лет годы годов годах гг", .year),
      ("десятилетие десятилетии", "десятилетия десятилетий", .decade),
      ("век веке веку", "века веков", .century),
    ]
    for (one, more, unit) in units {
      add(one, .unit, Int(unit.rawValue))
      add(more, .unit, Int(unit.rawValue), .plural)
    }
    let dayparts: [(String, Daypart)] = [
      ("утром утра утро утру", .morning), ("днем", .afternoon), ("вечером вечера вечер", .evening),
      ("ночью ночи ночь", .night), ("полдень полдня", .noon), ("полночь полночи", .midnight),
    ]
    for (words, daypart) in dayparts { add(words, .daypart, Int(daypart.rawValue)) }
    let frequencies: [(String, TimeUnit)] = [
      ("ежегодно", .year), ("ежемесячно", .month), ("еженедельно", .week), ("ежедневно", .day),
    ]
    for (words, unit) in frequencies { add(words, .frequency, Int(unit.rawValue)) }
    add("кажд", "ый ая ое ую ого ой ые", .every)
    add("мск", .zone, 46)
    add("число числа числах числу", .numbered)
    add("ч", .hourMark)
  }

  private mutating func addRussianPointers() {
    let adjective = "ий его ем ему ей ую ая ее им ие их"
    let steps: [(String, String, TemporalStep)] = [
      ("эт", "от ого ом ой у о им а и их", .this), ("текущ", adjective, .this),
      ("нынешн", "ий его ем ему ей юю яя ее им", .this), ("следующ", adjective, .next),
      ("будущ", adjective, .next), ("ближайш", adjective, .coming),
      ("прошл", "ый ого ом ому ой ую ая ое ым ые ых", .last), ("грядущ", adjective, .coming),
      ("предстоящ", adjective, .coming), ("минувш", adjective, .last),
      ("прошедш", adjective, .last), ("предыдущ", adjective, .previous),
      ("т", "от ого ом ой у", .that),
    ]
    for (stem, endings, step) in steps { add(stem, endings, .step, Int(step.rawValue)) }
    add("позапрошл", "ый ого ом ому ой ую ая ое ым", .step, RussianTimes.beforeLast)
    addSeries("сегодня завтра вчера", .deictic, from: 0)
    for (index, stem) in ["сегодняшн", "завтрашн", "вчерашн"].enumerated() {
      add(stem, "ий его ем ему ей яя юю", .deictic, index)
    }
    addSeries("послезавтра позавчера накануне", .deictic, from: 4)
    add("сейчас ныне", .reference, Int(TemporalReference.present.rawValue))
    add("недавно", .reference, Int(TemporalReference.past.rawValue))
    add("скоро вскоре", .reference, Int(TemporalReference.future.rawValue))
    add("начал", "о е а у", .part, Int(TemporalPart.early.rawValue), .noun)
    add("середин", "а е ы у", .part, Int(TemporalPart.middle.rawValue), .noun)
    add("кон", "ец це ца цу", .part, Int(TemporalPart.late.rawValue), .noun)
    add("с со", .from)
    add("по до", .until)
    add("между", .between)
    add("и", .and)
    add("или", .or)
    add("в во", .within)
    add("на", .on)
    add("к ко", .by)
    add("после", .after)
    add("назад", .ago)
    add("через", .ahead)
    add("спустя", .later)
    add("же", .same)
    add("ранее раньше", .earlier)
    add("около примерно приблизительно", .limit, 0)
    add("более", .limit, 2)
    add("менее", .limit, 1)
    add("будет будут состоится состоятся пройдет пройдут откроется начнется планируется", .tense, 2)
    add("был была было были прошел прошла прошли состоялся состоялась состоялись", .tense, 1)
  }
}
