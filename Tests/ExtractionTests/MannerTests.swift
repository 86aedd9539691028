import Chronology
import Extraction
import Testing

/// Press releases, invitations, features and interviews: what they tell of one occasion stands far apart.
@Suite("Other manners than a brief")
struct MannerTests {
  private func lines(_ text: String) throws -> [String] {
    Extractor().extract(
      Article(
        publisher: "Agency", language: "en", published: try CivilDate("2019-09-17"), text: text)
    ).events.map(\.line)
  }

  @Test(
    "lines and sentences of when and where belong to the one occasion without a day",
    arguments: [
      (
        """
        Dear friends,

        the Swiss photographer Anna Frei shows her pictures of trains. You are cordially invited to the opening of "Slow \
        Tracks", an exhibition in five rooms.

        She began as a guard and says that it still helps her today.

        When: 4 October, 6 pm
        Where: Setagaya Art Museum, Tokyo
        """,
        "Slow Tracks | exhibition | CH > JP | Tokyo | Setagaya Art Museum | 2019-10-04/.. | planned"
      ),
      (
        """
        The Omani singer Salim Harthy will perform with his quartet at the Birla Museum in Pilani. It is the only date in India.

        His album was released in 2011 and won a prize the year after.

        Doors open at 7 pm on 2 October.
        """,
        "Omani singer Salim Harthy | concert | OM > IN | Pilani | Birla Museum | 2019-10-02 | planned"
      ),
      (
        """
        Book presentation: "The Salt House" by Anna Frei

        The Swiss writer Anna Frei will present her new novel and answer questions.

        Tuesday 8 October 2019, 18:00
        Museum of Art, Osh
        """,
        "The Salt House | literature | CH > KG | Osh | Museum of Art | 2019-10-08 | planned"
      ),
      (
        """
        Visitors to the Museum of Art in Osh can currently discover "Bread", an exhibition of Swiss ceramics.

        The pieces were collected by a doctor from Bern, who began with a single bowl in 1979.

        It runs until 6 October.
        """,
        "Bread | exhibition | CH > KG | Osh | Museum of Art | ../2019-10-06 | ongoing"
      ),
      (
        """
        "Weights"
        2 October – 8 November

        The Museum of Art in Osh presents an exhibition of the Omani artist Salim Harthy.
        """,
        "exhibition of the Omani artist Salim Harthy | exhibition | OM > KG | Osh | Museum of Art | 2019-10-02/2019-11-08 | planned"
      ),
      (
        """
        The Swiss historian Anna Frei will give a lecture on salt at the Museum of Art in Osh, where she has been working since \
        the spring.

        The lecture is in English and begins at 6 pm on 3 October.
        """,
        "lecture on salt | conference | CH > KG | Osh | Museum of Art | 2019-10-03 | planned"
      ),
    ])
  func details(_ text: String, _ line: String) throws {
    #expect(try lines(text) == [line])
  }

  @Test(
    "a title in single marks, before what it names, or of what has its premiere",
    arguments: [
      (
        """
        "On 3 October we are opening the exhibition 'Weights' with ninety pieces from the National Museum in Muscat," says \
        Marat Osmonov, director of the Museum of Art in Osh.
        """,
        "Weights | exhibition | OM > KG | Osh | - | 2019-10-03/.. | planned"
      ),
      (
        """
        The brush was found by the Omani artist Salim Harthy in Muscat. "Weights" is the title of his exhibition at the \
        Museum of Art in Osh.

        "Weights" is on until 8 November.
        """,
        "Weights | exhibition | OM > KG | Osh | Museum of Art | ../2019-11-08 | ongoing"
      ),
      (
        """
        Out of such notes came the second opera of the Swiss composer Anna Frei. "Weights" will have its world premiere at the \
        Teatro Nacional in Brasilia on 3 October.
        """,
        "Weights | performance | CH > BR | Brasília | Teatro Nacional | 2019-10-03 | planned"
      ),
      (
        """
        "Weights", which brings together posters from the National Museum in Muscat, opens at the Museum of Art in Osh on 3 \
        October.
        """,
        "Weights | exhibition | OM > KG | Osh | Museum of Art | 2019-10-03/.. | planned"
      ),
      (
        """
        The puppets belong to the Theatre Drak from Hradec Kralove, which was founded in 1958. They can be seen in "Weights", which \
        the theatre is performing at the Museum of Art in Osh on 3 October.
        """,
        "Weights | performance | CZ > KG | Osh | Museum of Art | 2019-10-03 | planned"
      ),
      (
        """
        Anna Frei has directed the Bern Ballet of Switzerland since 2011. Next month she brings it to Osh with "Weights".

        Dancers are farmers, she says.
        """,
        "Weights | performance | CH > KG | Osh | - | 2019-10 | planned"
      ),
    ])
  func titles(_ text: String, _ line: String) throws {
    #expect(try lines(text) == [line])
  }

  @Test(
    "what is told without its day and then with it is one occasion",
    arguments: [
      (
        """
        The Theatre Drak from Hradec Kralove is coming to Osh with "Weights", a play about a scale. There will be a single \
        performance, on 9 October at 7 pm.
        """,
        "Weights | performance | CZ > KG | Osh | - | 2019-10-09 | planned"
      ),
      (
        """
        As director of the "Weights" festival in Osh she has not slept since Easter. The guest of honour is Oman.

        The festival takes place from 3 to 6 October.
        """,
        "Weights | festival | OM > KG | Osh | - | 2019-10-03/2019-10-06 | planned"
      ),
      (
        """
        Anna Frei is a violinist from Switzerland. The violinist will play in Osh for the first time. She is not nervous.

        On 3 October she gives a concert at the Museum of Art in Osh.
        """,
        "concert at the Museum of Art | concert | CH > KG | Osh | Museum of Art | 2019-10-03 | planned"
      ),
      (
        """
        Exhibition "Weights" opened in Osh

        On 12 September the Swiss ambassador opened an exhibition of works by Anna Frei at the Museum of Art.
        """,
        "Weights | exhibition | CH > KG | Osh | Museum of Art | 2019-09-12/.. | ongoing"
      ),
      (
        """
        From 3 October to 8 November the Museum of Art in Osh is showing "Weights". It is the first museum exhibition in Kyrgyzstan \
        of works by the Swiss artist Anna Frei.
        """,
        "Weights | exhibition | CH > KG | Osh | Museum of Art | 2019-10-03/2019-11-08 | planned"
      ),
      (
        """
        "Weights", the new opera by the Swiss composer Anna Frei, has arrived at the Teatro Nacional in Brasilia. Frei, who \
        wrote her first opera in 1987, knows voices.

        The premiere was on 12 September.
        """,
        "Weights | performance | CH > BR | Brasília | Teatro Nacional | 2019-09-12 | held"
      ),
      (
        """
        The Omani singer Salim Harthy is on the way to Osh. On 3 October he will be on stage at the Museum of Art, alone with a \
        guitar.
        """,
        "Omani singer Salim Harthy | concert | OM > KG | Osh | Museum of Art | 2019-10-03 | planned"
      ),
    ])
  func once(_ text: String, _ line: String) throws {
    #expect(try lines(text) == [line])
  }

  @Test(
    "what is published, recorded or first shown long ago is none",
    arguments: [
      (
        """
        Anna Frei is one of the best-loved writers of Switzerland. Her novel "Weights" came out in 1999. The embassy invites \
        readers to the presentation of the book, which will be held at the Museum of Art in Osh on 3 October.
        """,
        "presentation of the book | literature | CH > KG | Osh | Museum of Art | 2019-10-03 | planned"
      ),
      (
        """
        The Bern Symphony Orchestra gave a concert at the Teatro Nacional in Brasilia on 12 September. A recording of the \
        symphony appeared in 2011.
        """,
        "concert of the Bern Symphony Orchestra | concert | CH > BR | Brasília | Teatro Nacional | 2019-09-12 | held"
      ),
      (
        """
        The Theatre Drak from Hradec Kralove performs "Weights" in Osh on 9 October. The production had its premiere in Prague \
        in 2011.
        """,
        "Weights | performance | CZ > KG | Osh | - | 2019-10-09 | planned"
      ),
      (
        "It was the national day of Oman, and the Omani community of Osh marked it on 14 September in the park.",
        "national day | ceremony | OM > KG | Osh | - | 2019-09-14 | held"
      ),
    ])
  func lives(_ text: String, _ line: String) throws {
    #expect(try lines(text) == [line])
  }
}
