import Chronology
import Extraction
import Testing

@Suite("The title of an event")
struct TitleTests {
  @Test(
    "tells more than a noun, where the text does",
    arguments: [
      (
        "An exhibition on the queens of Nubia travels from Sudan to Lille in August 2018.",
        ["exhibition on the queens of Nubia"]
      ),
      (
        "The Royal Oman Symphony Orchestra will give a concert at the Apollo Theatre in Graz on 5 May 2018.",
        ["concert of the Royal Oman Symphony Orchestra"]
      ),
      (
        "A workshop on marbling by two masters from Turkey will be held in Durban on 5 May 2018.",
        ["workshop on marbling by two masters from Turkey"]
      ),
      (
        "A Noh troupe from Kyoto comes to Prague. The troupe will perform at the Estates Theatre on 6 May 2018.",
        ["Noh troupe from Kyoto"]
      ),
      (
        "Norwegian singer Kari Lund will perform in Porto on 5 May 2018.",
        ["Norwegian singer Kari Lund"]
      ),
      (
        "St. Lucia's National Dance Company performs at the Opera House in Tallinn on 20 May 2018.",
        ["St. Lucia's National Dance Company"]
      ),
      (
        "An exhibition of St. Lucia's coins opens at the Bank Museum in Oslo on 20 May 2018.",
        ["exhibition of St. Lucia's coins"]
      ),
      (
        "Our school in Oslo is proud. We will sing at the Town Hall in Ghent on 5 May 2018.",
        ["concert in Ghent"]
      ),
      (
        "Музыканты из Минска дадут концерт в Доме музыки в Гомеле 5 мая 2018 года для гостей из Польши.",
        ["концерт в Доме музыки"]
      ),
      (
        "An orchestra from Caracas rehearses with children in Glasgow this week and plays with them on 5 May 2018.",
        ["orchestra from Caracas"]
      ),
      (
        "A photo exhibition marking 25 years of diplomatic relations between Oman and Hungary opened in Budapest on 5 April 2018.",
        ["photo exhibition marking 25 years of diplomatic relations between Oman and Hungary"]
      ),
      (
        "Фотовыставка к 25-летию дипломатических отношений Омана и Венгрии открылась в Будапеште 5 апреля 2018 года.",
        ["Фотовыставка к 25-летию дипломатических отношений Омана и Венгрии"]
      ),
      (
        "The Norwegian writer Nils Bakke met readers in Minsk on 5 April 2018.",
        ["Norwegian writer Nils Bakke"]
      ),
    ])
  func tells(_ text: String, _ titles: [String]) throws {
    #expect(try Self.titles(text) == titles)
  }

  private static func titles(_ text: String) throws -> [String] {
    let article = Article(published: try CivilDate("2018-04-10"), text: text)
    return Extractor().extract(article).events.map(\.title)
  }
}
