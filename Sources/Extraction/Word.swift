/// The function words that the grammars ask for by name, whatever the language.
///
/// A language's data file says which words of its own mean each of them.
enum Word: UInt8, Hashable, Sendable {
  // places, times and how things belong together
  case on, `in`, at, from, to, until, through, by, of, between, since, before, after, during, within
  case and, or, the, a, with, `for`, near, under, about, into, over, around, devoted, preposition
  // pointing at things already named
  case this, next, last, current, same, its, their, it, they, both, other, each, another, such
  // verbs that carry tense
  case be, am, `is`, are, was, were, been, being, has, have, had, will, would, can, could, should
  case not, no, never
  // habits
  case usually, always, every, regular
  // days
  case today, tomorrow, yesterday, tonight, weekend, ago, early, mid, late, beginning, middle, end
  case lastYear, half, quarter, year, month, week, day, decade, season, century, fortnight
  case morning, afternoon, evening, night, noon, midnight, am12, pm12, oClock
  // parts of names and quotations
  case culture, cultural, here, `where`, that, which, who, `as`, but, also, pronoun, adverb
  case according, reference, citing, quoted, news, agency, press
}
