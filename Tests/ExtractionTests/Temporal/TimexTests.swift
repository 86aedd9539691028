import Chronology
import Testing

@testable import Extraction

@Suite("Times as TIMEX3")
struct TimexTests {
  @Test(
    "news count from the day of publication",
    arguments: [
      // days
      ("The fair opened on May 7, 2005.", "May 7, 2005=DATE 2005-05-07"),
      ("It opened on 11 December.", "11 December=DATE 2016-12-11"),
      ("The choir sang on the 14th of May.", "the 14th of May=DATE 2017-05-14"),
      ("A talk was held on Sept. 5.", "Sept. 5=DATE 2017-09-05"),
      ("They met on Wednesday.", "Wednesday=DATE 2017-09-13"),
      ("The show will open on Wednesday.", "Wednesday=DATE 2017-09-20"),
      ("He said on Friday, 8 September that", "Friday, 8 September=DATE 2017-09-08"),
      ("It was shown yesterday and today.", "yesterday=DATE 2017-09-14; today=DATE 2017-09-15"),
      ("He arrived two days ago.", "two days ago=DATE 2017-09-13"),
      (
        "On June 4 they met; two days later they sang.",
        "June 4=DATE 2017-06-04; two days later=DATE 2017-06-06"
      ),
      // times of day
      ("Doors open at 16:15 UTC.", "16:15 UTC=TIME 2017-09-15T16:15Z"),
      ("It begins at 7 p.m. Monday.", "7 p.m. Monday=TIME 2017-09-11T19:00"),
      ("It ended on Monday night.", "Monday night=TIME 2017-09-11TNI"),
      (
        "The talk began at 16:15 UTC, 1 June.",
        "16:15 UTC=TIME 2017-06-01T16:15Z; 1 June=DATE 2017-06-01"
      ),
      (
        "It rose on Tuesday, as it had a year ago, before it fell later in the day.",
        "Tuesday=DATE 2017-09-12; a year ago=DATE 2016; later in the day=DATE 2017-09-12"
      ),
      ("It ended the day at 9505 points.", "the day=DATE 2017-09-15"),
      (
        "In 1920 people sang; by 2004, Anna did. At 8 o'clock, and at 9 p.m.",
        "1920=DATE 1920; 2004=DATE 2004; 8 o'clock=TIME 2017-09-15T08:00; 9 p.m=TIME 2017-09-15T21:00"
      ),
      ("She said so this morning.", "this morning=TIME 2017-09-15TMO"),
      (
        "He died in the early morning hours of 30 April.",
        "the early morning hours of 30 April=TIME 2017-04-30TMO"
      ),
      // weeks, months, seasons, quarters
      ("Sales rose last week.", "last week=DATE 2017-W36"),
      ("It opens next month.", "next month=DATE 2017-10"),
      ("It will run in October.", "October=DATE 2017-10"),
      ("It ran in October.", "October=DATE 2016-10"),
      ("By mid-June 2011 it was over.", "mid-June 2011=DATE 2011-06"),
      ("It was rebuilt in the spring of 1862.", "the spring of 1862=DATE 1862-SP"),
      (
        "It made a loss in the first quarter of last year.",
        "the first quarter of last year=DATE 2016-Q1"
      ),
      ("Its third-quarter results are out.", "third-quarter=DATE 2017-Q3"),
      ("It closed in the last week of March.", "the last week of March=DATE 2017-W13"),
      ("They met this weekend.", "this weekend=DATE 2017-W37-WE"),
      ("It closed in the last week of March 2009.", "the last week of March 2009=DATE 2009-W13"),
      ("The work should be completed in October.", "October=DATE 2017-10"),
      (
        "The sale will be finalised by 10 June. If it is not by that time, it fails.",
        "10 June=DATE 2018-06-10; that time=DATE 2018-06-10"
      ),
      (
        "Visits rose in February compared to the same period last year.",
        "February=DATE 2017-02; the same period last year=DATE 2016-02"
      ),
      // years and what is longer
      ("It was founded in 1987.", "1987=DATE 1987"),
      ("The 1991 treaty stands.", "1991=DATE 1991"),
      ("He ruled from 1939 to 1945.", "1939=DATE 1939; 1945=DATE 1945"),
      ("The war of 1939-45 ended.", "1939=DATE 1939; 45=DATE 1945"),
      ("Music of the late 1960s", "the late 1960s=DATE 196"),
      ("It was common in the 19th century.", "the 19th century=DATE 18"),
      ("Temples of the 4th century BC", "the 4th century BC=DATE BC03"),
      ("In April 480 BC they crossed.", "April 480 BC=DATE BC0480-04"),
      ("Prices rose a decade earlier.", "a decade earlier=DATE 200"),
      ("By the end of this year", "the end of this year=DATE 2017"),
      // durations
      ("Prices fell over the past five trading days.", "the past five trading days=DURATION P5D"),
      ("The house is safe for the long term.", "the long term=DATE FUTURE_REF"),
      ("It lasted nearly five months.", "nearly five months=DURATION P5M"),
      ("It took two and a half years.", "two and a half years=DURATION P2.5Y"),
      ("A three-day festival", "three-day=DURATION P3D"),
      ("Within half an hour", "half an hour=DURATION PT30M"),
      ("For the past five years", "the past five years=DURATION P5Y"),
      ("It took more than a century.", "more than a century=DURATION P1CE"),
      ("It runs for a few weeks.", "a few weeks=DURATION PXW"),
      ("It takes 60 to 90 days.", "60=DURATION P60D; 90 days=DURATION P90D"),
      // sets and references
      ("It meets every Monday.", "every Monday=SET XXXX-WXX-1"),
      ("The annual fair", "annual=SET P1Y"),
      ("It is now open.", "now=DATE PRESENT_REF"),
      ("It has recently moved.", "recently=DATE PAST_REF"),
      ("They planned for the future.", "the future=DATE FUTURE_REF"),
    ])
  func news(_ text: String, expected: String) {
    #expect(tagged(text) == expected, "\(text)")
  }

  @Test("a narrative counts from the time that it has come to")
  func narrative() {
    let text = """
      On 3 March 1801 the house burnt down. In April it was rebuilt. Two years later, in 1803, it \
      burnt again. On 7 December 1805 it reopened. In January the town hall followed. The next \
      day the mayor died. He was born in 1740, married in 1765 and elected in 1790.
      """
    #expect(
      tagged(text) == """
        3 March 1801=DATE 1801-03-03; April=DATE 1801-04; Two years later=DATE 1803; \
        1803=DATE 1803; 7 December 1805=DATE 1805-12-07; January=DATE 1806-01; \
        The next day=DATE 1806-01-XX; 1740=DATE 1740; 1765=DATE 1765; 1790=DATE 1790
        """)
  }

  @Test(
    "what a narrative compares with does not move it",
    arguments: [
      ("A study of 1996 denies it. The mill stopped in June.", "June=DATE 1801-06"),
      ("The only bell, cast a year earlier, broke. The mill stopped in June.", "June=DATE 1801-06"),
      ("In 1806 a bridge was built. The mill stopped in June.", "June=DATE 1806-06"),
      ("The mill was rebuilt in 1803. It stopped in June.", "June=DATE 1803-06"),
    ])
  func asides(_ text: String, expected: String) {
    let story = "On 3 March 1801 the house burnt down."
    let others = "Fires had been seen in 1740, 1765, 1780 and 1790."
    #expect(tagged([story, text, others].joined(separator: "\n")).contains(expected), "\(text)")
  }

  @Test(
    "what is no time",
    arguments: [
      "May I march with you?", "You may go.", "The march went on.", "The sun rose.",
      "He came second.", "They sat down.", "It costs $2000.", "It holds 2000 people.",
      "A crowd of 1945 fans", "Version 10.4 is out.", "It fell by 9.5%.", "Call 0800 123 456.",
      "The fall of the city", "She will spring to her feet.", "the second of three",
      "Section 5.12.3", "the last of them", "this and that", "an A380 and a B52",
      "It sold 20 tickets, two programmes and 46,520 cards.",
      "Twenty people came, the first, Anna, at the head.",
      "It fell 3% and rose 12 points. 7 of them stayed.", "Some people left; 800 stayed.",
    ])
  func noTime(_ text: String) {
    #expect(tagged(text) == "")
  }

  @Test("offsets count Unicode scalars")
  func offsets() {
    let timexes = TimexTagger().timexes(in: "Zürich 🎻 – ab 5 May 2018", published: nil)
    #expect(timexes.map(\.start) == [14])
    #expect(timexes.map(\.end) == [24])
    #expect(timexes.map(\.text) == ["5 May 2018"])
  }

  @Test(
    "how an expression is qualified",
    arguments: [
      ("early June 2018", "START"), ("mid-June 2018", "MID"), ("the end of 2018", "END"),
      ("about 1910", "APPROX"), ("more than two years", "MORE_THAN"),
      ("at least two years", "EQUAL_OR_MORE"), ("nearly two years", "LESS_THAN"),
    ])
  func mods(_ text: String, mod: String) {
    #expect(TimexTagger().timexes(in: text, published: nil).first?.mod == mod)
  }

  @Test("without a day of publication relative times are patterns")
  func unanchored() {
    let timexes = TimexTagger().timexes(
      in: "In 2010 and on Friday, last week and in May", published: nil)
    #expect(timexes.map(\.value) == ["2010", "XXXX-WXX-5", "XXXX-WXX", "XXXX-05"])
    let alone = TimexTagger().timexes(in: "He came on Friday and in May.", published: nil)
    #expect(alone.map(\.value) == ["XXXX-WXX-5", "XXXX-05"])
  }

  private func tagged(_ text: String) -> String {
    TimexTagger().timexes(in: text, published: CivilDate(year: 2017, month: 9, day: 15))
      .map { "\($0.text)=\($0.type.rawValue) \($0.value)" }.joined(separator: "; ")
  }
}
