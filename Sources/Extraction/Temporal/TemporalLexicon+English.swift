extension TemporalLexicon {
  /// Adds the English words of time.
  mutating func addEnglish() {
    addEnglishCalendar()
    addEnglishNumbers()
    addEnglishUnits()
    addEnglishPointers()
    addEnglishJoints()
  }

  private mutating func addEnglishCalendar() {
    addSeries(
      "january february march april may june july august september october november december",
      .month, from: 1, [.needsCapital])
    addSeries(
      "jan feb mar apr - jun jul aug sep/sept oct nov dec", .month, from: 1,
      [.needsCapital, .abbreviated])
    addSeries(
      "monday tuesday wednesday thursday friday saturday sunday", .weekday, from: 1,
      [.needsCapital])
    addSeries(
      "mondays tuesdays wednesdays thursdays fridays saturdays sundays", .weekday, from: 1,
      [.needsCapital, .plural])
    addSeries(
      "mon tue/tues wed thu/thur/thurs fri sat sun", .weekday, from: 1,
      [.needsCapital, .abbreviated, .ambiguous])
    add("spring", .season, 21, .ambiguous)
    add("springtime", .season, 21)
    add("summer summertime", .season, 22)
    add("autumn", .season, 23)
    add("fall", .season, 23, .ambiguous)
    add("winter wintertime", .season, 24)
    add("christmas xmas", .holiday, Int(Holiday.christmas.rawValue), .needsCapital)
    // "New Year's Eve"
    add("new", .holiday, Int(Holiday.newYear.rawValue), .needsCapital)
    add("easter", .holiday, Int(Holiday.easter.rawValue), .needsCapital)
    add("thanksgiving", .holiday, Int(Holiday.thanksgiving.rawValue), .needsCapital)
    add("halloween", .holiday, Int(Holiday.halloween.rawValue), .needsCapital)
    addSeries("q1 q2 q3 q4", .quarterName, from: 1)
    add("fiscal financial fy", .fiscal)
    add("bc bce", .era, 1)
    add("ad ce", .era, 0)
    add("gmt utc", .zone, 40)
    addSeries("pst mst/pdt cst/mdt est/cdt edt", .zone, from: 24, step: 2)
    add("cet bst", .zone, 42)
    add("cest eet", .zone, 44)
    add("msk", .zone, 46)
    add("ist", .zone, 51)
    add("jst kst", .zone, 58)
  }

  private mutating func addEnglishNumbers() {
    addSeries(
      """
      one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen \
      sixteen seventeen eighteen nineteen
      """, .cardinal, from: 1)
    addSeries(
      "twenty thirty forty fifty sixty seventy eighty ninety", .tens, from: 20, step: 10)
    addSeries(
      "twenties thirties forties fifties sixties seventies eighties nineties", .decadeName,
      from: 20, step: 10)
    addSeries(
      """
      first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth \
      thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
      """, .ordinal, from: 1)
    add("thirtieth", .ordinal, 30)
    add("final", .ordinal, 255)
    add("hundred", .scale, 100)
    add("several few some many numerous", .several)
    add("couple pair", .couple, 2)
    add("dozen", .couple, 12)
    add("half", .half)
  }

  private mutating func addEnglishUnits() {
    let units: [(String, String, TimeUnit)] = [
      ("minute min", "minutes mins", .minute), ("hour", "hours hrs", .hour),
      ("day", "days", .day), ("weekend", "weekends", .weekend), ("week", "weeks wks", .week),
      ("fortnight", "fortnights", .fortnight), ("month", "months", .month),
      ("quarter", "quarters", .quarter), ("season", "seasons", .season),
      ("year", "years yrs", .year), ("decade", "decades", .decade),
      ("century", "centuries", .century), ("millennium", "millennia", .millennium),
    ]
    for (one, more, unit) in units {
      add(one, .unit, Int(unit.rawValue))
      add(more, .unit, Int(unit.rawValue), .plural)
    }
    add("seconds secs", .unit, Int(TimeUnit.second.rawValue), .plural)
    let frequencies: [(String, TimeUnit)] = [
      ("hourly", .hour), ("daily everyday", .day), ("weekly", .week), ("fortnightly", .fortnight),
      ("monthly", .month), ("quarterly", .quarter), ("yearly annual annually", .year),
    ]
    for (words, unit) in frequencies { add(words, .frequency, Int(unit.rawValue)) }
    let dayparts: [(String, Daypart)] = [
      ("morning mornings", .morning), ("midday", .midday), ("afternoon afternoons", .afternoon),
      ("evening evenings", .evening), ("night nights overnight nighttime", .night),
      ("daytime", .day), ("noon", .noon), ("midnight", .midnight),
    ]
    for (words, daypart) in dayparts { add(words, .daypart, Int(daypart.rawValue)) }
  }

  private mutating func addEnglishPointers() {
    let steps: [(String, TemporalStep)] = [
      ("this current present", .this), ("next", .next), ("last", .last), ("past", .past),
      ("coming upcoming", .coming), ("that same", .that),
      ("following subsequent ensuing succeeding", .following),
      ("previous preceding prior", .previous),
    ]
    for (words, step) in steps { add(words, .step, Int(step.rawValue)) }
    add("these those", .step, Int(TemporalStep.this.rawValue), .plural)
    add("current", .reference, Int(TemporalReference.present.rawValue), .noun)
    addSeries("today tomorrow yesterday tonight", .deictic, from: 0)
    add("now currently presently nowadays", .reference, Int(TemporalReference.present.rawValue))
    add("recently lately", .reference, Int(TemporalReference.past.rawValue))
    add("recent", .reference, Int(TemporalReference.past.rawValue), .noun)
    add("former formerly", .reference, Int(TemporalReference.past.rawValue), .ambiguous)
    add("soon", .reference, Int(TemporalReference.future.rawValue))
    add("future", .reference, Int(TemporalReference.future.rawValue), .noun)
    add("early", .part, Int(TemporalPart.early.rawValue))
    add("mid", .part, Int(TemporalPart.middle.rawValue))
    add("late", .part, Int(TemporalPart.late.rawValue))
    add("latter", .part, Int(TemporalPart.late.rawValue))
    add("beginning start", .part, Int(TemporalPart.early.rawValue), .noun)
    add("middle midst", .part, Int(TemporalPart.middle.rawValue), .noun)
    add("end close", .part, Int(TemporalPart.late.rawValue), .noun)
    add("every each", .every)
    add("time period", .moment)
    add("about around approximately roughly circa", .limit, 0)
    add("ca approx", .limit, 0, .abbreviated)
    add("nearly almost under", .limit, 1)
    add("over exceeding", .limit, 2)
    add("more less", .more)
    add("least", .least)
    add("most", .most)
    add("than", .than)
  }

  private mutating func addEnglishJoints() {
    add("the", .the)
    add("a an", .a)
    add("of", .of)
    add("to", .to)
    add("until till through thru til", .until)
    add("and", .and)
    add("or", .or)
    add("by", .by)
    add("at", .at)
    add("on", .on)
    add("in", .within)
    add("during throughout within", .during)
    add("since", .since)
    add("between", .between)
    add("for", .for)
    add("from", .from)
    add("ago", .ago)
    add("later afterwards afterward", .later)
    add("earlier previously", .earlier)
    add("before", .before)
    add("after", .after)
    add("old", .old)
    add("long", .long)
    add("offensive offensives campaign", .deed)
    add("another", .another)
    add("possibly maybe perhaps probably uncertain guess", .maybe)
    add("approximate", .limit, 0, .noun)
    add("full whole entire straight consecutive successive trading working", .fullUnit)
    add("will would shall ll should plans expected scheduled", .tense, 2)
    add("was were said had did has been have", .tense, 1)
    add("its their his her our s", .pronoun)
    add("right very just", .right)
  }
}
