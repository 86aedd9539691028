extension Lexicon {
  /// Adds the English words for months, days, seasons and numbers.
  mutating func addEnglishTime() {
    let months = [
      "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
      "august aug", "september sep sept", "october oct", "november nov", "december dec",
    ]
    for (index, names) in months.enumerated() {
      add(names) {
        $0.month = UInt8(index + 1)
        $0.needsCapital = true
      }
    }
    let weekdays = [
      "monday mon", "tuesday tue tues", "wednesday wed", "thursday thu thur thurs", "friday fri",
      "saturday sat", "sunday sun",
    ]
    for (index, names) in weekdays.enumerated() {
      add(names) {
        $0.weekday = UInt8(index + 1)
        $0.needsCapital = true
      }
    }
    for (index, names) in ["spring", "summer", "autumn fall", "winter"].enumerated() {
      add(names) { $0.season = UInt8(21 + index) }
    }
    let numbers =
      "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    for (index, name) in numbers.split(separator: " ").enumerated() {
      add(String(name)) { $0.number = UInt8(index + 1) }
    }
    let ordinals =
      "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
    for (index, name) in ordinals.split(separator: " ").enumerated() {
      add(String(name)) {
        $0.number = UInt8(index + 1)
        $0.isOrdinal = true
      }
    }
    let tens =
      "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth"
    for (index, name) in tens.split(separator: " ").enumerated() {
      add(String(name)) {
        $0.number = UInt8(20 + 10 * index)
        $0.isOrdinal = true
      }
    }
    add(.beforeNumber, "jan feb mar apr jun jul aug sep sept oct nov dec no nos p vol")
    let words: [(Word, String)] = [
      (.today, "today"), (.tomorrow, "tomorrow"), (.yesterday, "yesterday"), (.tonight, "tonight"),
      (.weekend, "weekend"), (.ago, "ago"), (.early, "early"), (.mid, "mid"), (.late, "late"),
      (.beginning, "beginning start"), (.middle, "middle"), (.end, "end"), (.half, "half"),
      (.quarter, "quarter"), (.year, "year years"), (.month, "month months"),
      (.week, "week weeks"), (.day, "day days"), (.decade, "decade"), (.season, "season"),
      (.century, "century"), (.fortnight, "fortnight"), (.morning, "morning"),
      (.afternoon, "afternoon"), (.evening, "evening"), (.night, "night"), (.noon, "noon"),
      (.midnight, "midnight"), (.am12, "a.m am"), (.pm12, "p.m pm"), (.oClock, "clock"),
    ]
    for (word, spellings) in words { add(spellings) { $0.word = word } }
  }
}
