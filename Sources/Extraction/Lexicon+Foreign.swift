extension Lexicon {
  /// Adds the heads of names that English texts leave in another language: "Semana de Cine", "Fête de la Musique",
  /// "Filmtage".
  mutating func addForeignOccasions() {
    // words that may be names of people or English ones: only in a name that goes on in their language
    let heads: [(HeadNoun, String)] = [
      (
        .festival,
        "festa festas feste fête fêtes fiesta fiestas festivais festivales festivaux rassegna encuentro encuentros encontro encontros rencontre rencontres incontri incontro muestra verbena romería kermesse sommerfest volksfest"
      ),
      (.days, "días dias jornada jornadas jornades journées giornate journée giorni tage"),
      (.week, "semana semanas setmana semaine semaines settimana woche wochen settimane"),
      (.evening, "noche noches noite notte nuit nuits nacht velada soirée soirées serata"),
      (.biennale, "bienal bienala trienal triennale biennale"),
      (.exhibition, "exposición exposição esposizione mostra ausstellung"),
      (.fair, "feria feira fiera salon salón salone foire"),
      (.competition, "concurso concours concorso wettbewerb"),
      (.conference, "congreso congresso congrès kongress coloquio colloque simposio foro"),
      (.season, "temporada saison"),
    ]
    for (head, words) in heads {
      add(words) {
        guard $0.head == nil else { return }
        $0.head = head
        $0.traits.insert(.foreign)
      }
    }
    // compounds that mean nothing else
    add(
      "filmtage filmwoche filmwochen kinotage kulturtage kulturwoche kulturwochen musiktage musikwochen tanztage tanzwochen theatertage literaturtage festwochen festspielwochen opernfestspiele musikfest klangfest literaturfest filmfestspiele festivalul festivalen filmfestival kulturfest"
    ) { if $0.head == nil { $0.head = .festival } }
    add("buchmesse bokmässan") { if $0.head == nil { $0.head = .fair } }
    add(
      "teatro teatr théâtre sala salle saal museo museu musée muzeum palacio palácio palais palazzo kulturhaus biblioteca bibliothèque galería galeria galerie auditorio auditório cinemateca cinémathèque kinemathek filmhaus literaturhaus kunsthalle kunsthaus"
    ) { if $0.noun == nil, $0.head == nil { $0.noun = .venue } }
    let arts: [(Lexeme.Traits, String)] = [
      ([.culture, .film], "cine cinéma kino filme filmes películas cinematográfica"),
      (
        [.culture, .literary],
        "libro libros livro livros livre livres libri buch bücher poesía poésie poesia lectura literatura littérature letteratura letras poetas poètes poeti"
      ),
      (
        .culture,
        "música musique musica musik danza danse dança tanz arte artes arts cultura kultur flamenco canción"
      ),
    ]
    for (traits, words) in arts { add(words) { $0.traits.formUnion(traits) } }
  }
}
