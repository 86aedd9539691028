import Chronology
import Extraction
import Gazetteer
import Testing

@Suite("A show that goes on elsewhere or another day")
struct LegTests {
  /// What an article tells, an event a line: kind, guests, hosts, city, date and status.
  private func told(_ text: String) throws -> [String] {
    let article = Article(published: try CivilDate("2019-06-04"), text: text)
    return Extractor().extract(article).events.map { event in
      let guests = event.guests.map(\.code).joined(separator: " ")
      let hosts = event.hosts.map(\.code).joined(separator: " ")
      let date = event.date.map { "\($0)" } ?? "-"
      return "\(event.kind) \(guests)>\(hosts) \(event.city ?? "-") \(date) \(event.status)"
    }
  }

  private let concert = "The Bergen Strings gave a concert in Riga on Monday, 3 June."
  private let play =
    "The Oslo New Theatre performs \"The Wild Duck\" at the City Theatre in Tallinn on 12 June."
  private let prints =
    "An exhibition of Estonian graphic art, \"Black Lines\", is open at the National Gallery in Prague until 30 June."

  @Test(
    "a concert is given again in another city",
    arguments: [
      (
        "From here it goes to Vilnius, where it plays at the Philharmonic on 7 June.",
        ["concert NO>LT Vilnius 2019-06-07 planned"]
      ),
      (
        "The orchestra then travels to Tartu for a concert on Friday.",
        ["concert NO>EE Tartu 2019-06-07 planned"]
      ),
      (
        "The concert will be repeated in Daugavpils on 9 June.",
        ["concert NO>LV Daugavpils 2019-06-09 planned"]
      ),
      (
        "A second concert follows in Tartu on 8 June.",
        ["concert NO>EE Tartu 2019-06-08 planned"]
      ),
      (
        "Further concerts are planned in Kaunas (8 June) and Warsaw (10 June).",
        ["concert NO>LT Kaunas 2019-06-08 planned", "concert NO>PL Warsaw 2019-06-10 planned"]
      ),
      (
        "On the way home there is an evening in Stockholm, on 14 June.",
        ["concert NO>SE Stockholm 2019-06-14 planned"]
      ),
      ("The next stop is Helsinki, on 9 June.", ["concert NO>FI Helsinki 2019-06-09 planned"]),
      (
        "Next stops: Lublin (8 June), Kraków (10 June).",
        ["concert NO>PL Lublin 2019-06-08 planned", "concert NO>PL Krakow 2019-06-10 planned"]
      ),
      ("Tallinn follows on 6 June.", ["concert NO>EE Tallinn 2019-06-06 planned"]),
      ("Tallinn gets it on 6 June.", ["concert NO>EE Tallinn 2019-06-06 planned"]),
      (
        "The Old Mill in Vilnius has the same programme on 6 June.",
        ["concert NO>LT Vilnius 2019-06-06 planned"]
      ),
      (
        "Minsk, where the hall is small, comes last, on 9 June.",
        ["concert NO>BY Minsk 2019-06-09 planned"]
      ),
      ("Tallinn got it for nothing.", []),
      (
        "In July a bus takes the programme to Vilnius.", ["concert NO>LT Vilnius 2019-07 planned"]
      ),
      (
        "On Friday the Norwegians play in Tartu.", ["concert NO>EE Tartu 2019-06-07 planned"]
      ),
      ("The tour continues to Vilnius on 9 June.", ["concert NO>LT Vilnius 2019-06-09 planned"]),
      (
        "For Tallinn a new date has already been found, 12 October.",
        ["concert NO>EE Tallinn 2019-10-12 postponed"]
      ),
      (
        "It moves on to Sofia on Thursday and to Skopje on Saturday.",
        ["concert NO>BG Sofia 2019-06-06 planned", "concert NO>MK Skopje 2019-06-08 planned"]
      ),
      (
        "From Latvia the players travel to Turku. The concert there is on 8 June.",
        ["concert NO>FI Turku 2019-06-08 planned"]
      ),
    ])
  func concerts(_ text: String, legs: [String]) throws {
    #expect(try told("\(concert) \(text)") == ["concert NO>LV Riga 2019-06-03 held"] + legs)
  }

  @Test(
    "a concert was given elsewhere before, or fell through there",
    arguments: [
      ("Earlier they had played in Turku on 1 June.", ["concert NO>FI Turku 2019-06-01 held"]),
      (
        "Before that the orchestra was heard in Minsk on May 29 and in Grodno on May 31.",
        ["concert NO>BY Minsk 2019-05-29 held", "concert NO>BY Grodno 2019-05-31 held"]
      ),
      (
        "Full houses were reported in Kaunas on May 30, as well as at the Opera House in Vilnius.",
        ["concert NO>LT Kaunas 2019-05-30 held", "concert NO>LT Vilnius - held"]
      ),
      (
        "Tallinn, where it should have played on Wednesday, withdrew.",
        ["concert NO>EE Tallinn 2019-05-29 cancelled"]
      ),
    ])
  func before(_ text: String, legs: [String]) throws {
    #expect(try told("\(concert) \(text)") == ["concert NO>LV Riga 2019-06-03 held"] + legs)
  }

  @Test(
    "a play travels",
    arguments: [
      (
        "It goes on to Helsinki (two performances at the Alexander Theatre, 15 and 16 June).",
        ["performance NO>FI Helsinki 2019-06-15/2019-06-16 planned"]
      ),
      (
        "The production was seen in Copenhagen in March.",
        ["performance NO>DK Copenhagen 2019-03 held"]
      ),
      (
        "Performances in Riga on 15 June and in Vilnius on 17 June follow.",
        [
          "performance NO>LV Riga 2019-06-15 planned",
          "performance NO>LT Vilnius 2019-06-17 planned",
        ]
      ),
      (
        "The company will also appear in Pärnu on 14 June.",
        ["performance NO>EE Parnu 2019-06-14 planned"]
      ),
    ])
  func plays(_ text: String, legs: [String]) throws {
    let first = "performance NO>EE Tallinn 2019-06-12 planned"
    #expect(try told("\(play) \(text)") == [first] + legs)
  }

  @Test(
    "an exhibition moves",
    arguments: [
      ("In July it is to be moved to Bratislava.", ["exhibition EE>SK Bratislava 2019-07 planned"]),
      (
        "The exhibition will then travel to Vienna and Graz.",
        ["exhibition EE>AT Vienna; Graz - planned"]
      ),
      (
        "After Prague the collection goes to the Museum of Fine Arts in Budapest, where it opens on 10 July.",
        ["exhibition EE>HU Budapest 2019-07-10/.. planned"]
      ),
      (
        "Earlier this year the prints were shown in Warsaw.",
        ["exhibition EE>PL Warsaw 2019 held"]
      ),
      (
        "The same works can be seen in Brno from 12 July.",
        ["exhibition EE>CZ Brno 2019-07-12/.. planned"]
      ),
    ])
  func exhibitions(_ text: String, legs: [String]) throws {
    let first = "exhibition EE>CZ Prague ../2019-06-30 ongoing"
    #expect(try told("\(prints) \(text)") == [first] + legs)
  }

  @Test(
    "journeys and lives are no further showings",
    arguments: [
      "They fly to Helsinki on Friday for talks with the ministry.",
      "The orchestra was founded in Trondheim in 1990.",
      "The orchestra returned to Bergen on Tuesday.", "The concert there was on Monday.",
      "They leave for Cēsis on Friday to lay a wreath.",
    ])
  func journeys(_ text: String) throws {
    #expect(try told("\(concert) \(text)") == ["concert NO>LV Riga 2019-06-03 held"])
  }

  @Test(
    "several days and cities of one sentence are one occasion each",
    arguments: [
      (
        "The Ankara State Ballet will dance in Baku on 14 June and in Tbilisi on 16 June.",
        [
          "performance TR>AZ Baku 2019-06-14 planned",
          "performance TR>GE Tbilisi 2019-06-16 planned",
        ]
      ),
      (
        "The Ankara State Ballet will dance in Baku on 14 and in Tbilisi on 16 June.",
        [
          "performance TR>AZ Baku 2019-06-14 planned",
          "performance TR>GE Tbilisi 2019-06-16 planned",
        ]
      ),
      (
        "The Ankara State Ballet gives performances in Baku, Ganja and Sheki from 14 to 20 June.",
        ["performance TR>AZ Baku; Ganja; Sheki 2019-06-14/2019-06-20 planned"]
      ),
    ])
  func several(_ text: String, events: [String]) throws {
    #expect(try told(text) == events)
  }

  @Test(
    "what is given back is an occasion of its own",
    arguments: [
      (
        "The gallery hopes to show Czech prints in Tallinn in 2020 in return.",
        "exhibition CZ>EE Tallinn 2020 proposed"
      ),
      (
        "In exchange, Czech posters will be shown in Tartu in March 2020.",
        "exhibition CZ>EE Tartu 2020-03 planned"
      ),
    ])
  func returns(_ text: String, event: String) throws {
    #expect(try told("\(prints) \(text)").last == event)
  }

  @Test("the new day of what was put off is its day")
  func putOff() throws {
    let text = """
      The Bergen Strings, which were to give a concert in Riga on 10 June, have put off their visit. A new date for \
      Riga has been found, 12 October.
      """
    #expect(try told(text) == ["concert NO>LV Riga 2019-10-12 postponed"])
  }

  @Test("days of the week bound each other in a range")
  func weekdays() throws {
    let text = "The Georgian Film Days run in Brno from Thursday until Sunday."
    #expect(try told(text) == ["film GE>CZ Brno 2019-06-06/2019-06-09 planned"])
  }
}
