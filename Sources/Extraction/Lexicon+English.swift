extension Lexicon {
  /// The English words.
  static let english: Lexicon = {
    var lexicon = Lexicon()
    lexicon.addEnglishFunctionWords()
    lexicon.addEnglishTime()
    lexicon.addEnglishOccasions()
    lexicon.addForeignOccasions()
    lexicon.addEnglishNouns()
    lexicon.addEnglishVerbs()
    lexicon.addEnglishTraits()
    lexicon.addEnglishHints()
    lexicon.markTopics(
      with: "diplomatic",
      besides: """
        company companies group groups life feature score scores display displays stage appearance performance
        show shows play plays panel panels conducted conducts author authors language languages design school building
        delegates experts youth modern prize read reads reading session sessions directed production visitors
        tradition traditions expo match
        """)
    return lexicon
  }()

  private mutating func addEnglishFunctionWords() {
    let words: [(Word, String)] = [
      (.on, "on upon"), (.in, "in"), (.at, "at"), (.from, "from"), (.to, "to"),
      (.until, "until till"), (.through, "through"), (.by, "by"), (.of, "of"),
      (.between, "between"), (.since, "since"), (.before, "before"), (.after, "after"),
      (.during, "during"), (.within, "within inside"), (.and, "and"), (.or, "or nor"),
      (.the, "the"), (.a, "a an"), (.with, "with"), (.for, "for"), (.near, "near"),
      (.under, "under"), (.about, "about"), (.into, "into onto"), (.over, "over"),
      (.around, "around"), (.this, "this these those"), (.next, "next coming upcoming forthcoming"),
      (.last, "last past"), (.current, "current ongoing"), (.same, "same"), (.its, "its"),
      (.their, "their his her our my your whose"), (.it, "it"),
      (.they, "they he she we i you them him us"),
      (.both, "both"), (.other, "other others"), (.each, "each"), (.another, "another"),
      (.such, "such similar"), (.be, "be"), (.am, "am"), (.is, "is"), (.are, "are"),
      (.was, "was"), (.were, "were"), (.been, "been"), (.being, "being"), (.has, "has"),
      (.have, "have having"), (.had, "had"), (.will, "will shall"), (.would, "would"),
      (.can, "can"), (.could, "could may might"), (.should, "should must ought"),
      (.not, "not don doesn didn isn aren wasn weren hasn haven hadn"),
      (.no, "no neither none nothing"),
      (.never, "never"),
      (.usually, "usually traditionally normally regularly often sometimes frequently annually"),
      (.always, "always"), (.every, "every"), (.regular, "regular"), (.where, "where"),
      (.here, "here there"), (.that, "that"), (.which, "which"), (.who, "who whom"), (.as, "as"),
      (.but, "but while whereas although though"), (.also, "also too"),
      (.according, "according"), (.reference, "reference"), (.citing, "citing"),
      (.quoted, "quoted"), (.news, "news"), (.agency, "agency"), (.press, "press"),
      (
        .preposition,
        "among amid against across behind above below beyond via per despite without throughout towards toward beside besides along alongside off out up down except regarding than like because if when whether how what why then"
      ),
      (.pronoun, "many several some few all any more most only what everyone people one's"),
      (
        .adverb,
        "now just already yet still again soon recently earlier later ago previously currently jointly officially once twice together however therefore thus even ever well back almost nearly so very quite rather especially particularly namely meanwhile moreover"
      ),
    ]
    for (word, spellings) in words { add(spellings) { $0.word = word } }
    add(
      .beforeName,
      "mr mrs ms dr prof st gen col rev hon sen gov jr sr smt shri amb no vs etc h.e ph lt capt dir feat arr"
    )
  }

  mutating func addEnglishTraits() {
    let traits: [(Lexeme.Traits, String)] = [
      (
        .culture,
        "culture cultures cultural art arts artistic music musical literature literary poetry cinema film films movie movies cinematography folklore folk heritage theatre theater dance ballet opera painting paintings sculpture photography fashion design cuisine gastronomy gastronomic culinary language languages crafts craft handicraft handicrafts book books books classical jazz choral traditions tradition traditional ethnic calligraphy carpet poet poets writers museum museums artists artist creative contemporary modern puppet circus creation animation documentary comics architecture song songs choir youth"
      ),
      (
        .business,
        "business trade investment investments economic economy economics industrial energy oil gas export exports import market finance financial bank banking agriculture agricultural construction technology innovation digital startup entrepreneurs mining transport logistics tourism tax nuclear manufacturers pharmaceutical factories furniture footwear shoes drugs goods products equipment machinery vehicles foodstuffs pharmaceuticals"
      ),
      (
        .sport,
        "sport sports tournament championship football hockey chess olympic olympics wrestling boxing judo cup match race marathon athletics tennis volleyball basketball games cycling ski"
      ),
      (
        .politics,
        "summit cooperation negotiations talks diplomatic consultations parliamentary parliament political security defense defence military nato election elections legal consular intergovernmental interparliamentary humanitarian media bilateral ministerial counterterrorism climate medical health ecological environmental water scientific science university universities rectors educational education labor labour"
      ),
      (
        .international,
        "international world global regional eurasian european asian african arab turkic slavic pan foreign asean cis brics sco saarc commonwealth lusophone francophone nordic baltic balkan balkans caspian mekong caribbean mediterranean turksoy intercultural scandinavian celtic"
      ),
      (.habit, "annual yearly annually regularly traditionally biennial periodically"),
      (
        .voidsHead,
        "hall halls centre center centres centers complex space spaces room rooms grounds ground organizer organizers organiser organisers director committee team participants participant visitors visitor guests guest goers venue venues activities house houses pavilion tickets ticket poster jury directorate curator curators curated halls stage office posters management company companies studio studios life performance performances producer producers industry market institution institutions organization organizations organisation organisations repertoire block stand stands catalog catalogue road street lane avenue boulevard"
      ),
      (
        .doubt,
        "proposal possibility idea intention plans initiative prospects prospect negotiations"
      ),
      (
        .plain,
        "large big new great major main grand special small joint unique first second last next biggest largest modern solo personal international national official unforgettable another various different numerous such similar many several two three four five other whole entire respective further additional extra repeat little short brief long quiet"
      ),
      (
        .naming,
        "titled entitled called named dubbed title name"
      ),
      (.joint, "joint jointly"),
      (.framework, "part framework programme program sidelines umbrella roof ambit scope margins"),
      (.honour, "honour honor special"),
      (.opening, "opening closing inaugural final inauguration closure finale launch"),
      (.film, "film films movie movies cinema screening documentary animation"),
      (
        .literary,
        "poetry literary book books poet poets writer writers novel literature poem poems poetic anthology verse prose haiku fiction storytelling mushaira mushairas novelist novelists playwright playwrights essayist essayists translator translators"
      ),
      (.remote, "online virtual virtually videoconference zoom"),
      (
        .aside,
        "occasion eve ahead ambit scope margins service winner winners laureate laureates founder framework sidelines participant member members jury logo website page history idea author part programme program results tradition importance success"
      ),
      (
        .audience,
        "public audience audiences spectators residents viewers listeners visitors citizens readers lovers filmgoers moviegoers cinemagoers theatregoers theatergoers concertgoers operagoers connoisseurs people soil cities cinemas stages stage"
      ),
      (.pointing, "latter former aforementioned"),
      (.exchange, "exchange exchanges exchanged exchanging swap swapping"),
    ]
    for (trait, words) in traits { add(words) { $0.traits.insert(trait) } }
    add(
      "edition editions instalment installment inaugural previous earlier another similar such comparable kind sort first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth last next s those that it they remember remembers recall recalls guest guests role one ones"
    ) { $0.mayTellEdition = true }
  }

  /// Adds the words that tell of what sort an occasion is without naming it.
  private mutating func addEnglishHints() {
    let hints: [(EventKind, String)] = [
      (
        .exhibition,
        "museum museums gallery galleries curator curators curated pavilion hang hangs hung display displays displayed exhibited visitors"
      ),
      (
        .performance,
        "kathak bharatanatyam kathakali odissi flamenco tango butoh capoeira samba dances dancers ballets theatre theater stage stages curtain choreographer choreography choreographed drama tragedy comedy directed dance dancing danced acrobatics puppets puppet costumes staged stages staging"
      ),
      (
        .concert,
        "music musical musically album albums songs song sings sang jazz rock melodies symphonic orchestral piano violin cello guitar sitar tabla oud lute harp flute drums drum drumming bandoneon accordion bagpipes pipes saxophone trumpet percussion kora balafon komuz dombra saz duduk koto shamisen erhu gamelan steelpan panduri chonguri kamancha kemenche santur qanun tanbur dotar dutar rubab morin khuur topshur jaw-harp nyckelharpa hardanger kantele kannel kokle langspil alphorn launeddas gaida tulum panpipes panpipe ocarina charangos cajon berimbau maracas marimba angklung kulintang ney zurna saz bouzouki balalaika gusli bandura kobza domra cimbalom zither dulcimer mandolin ukulele banjo charango quena harmonica mbira kalimba djembe tambura tamburitza sarod santoor shehnai pipa guzheng sheng gayageum daegeum pansori samulnori taiko shakuhachi candombe cumbia bolero mariachi rumba mambo chaabi rai malouf gnawa highlife mbalax soukous marabi kwaito fado raga ragas qawwali mugham maqam maqom reggae hip-hop funk blues soul salsa polyphony hymns carols strings brass arias melody tunes conservatory conservatoire chamber repertoire arias score scores conducted conducts"
      ),
      (
        .film,
        "cinema cinemas screened screens subtitles subtitled filmgoers cinemagoers moviegoers feature documentary"
      ),
      (.literature, "novel novels poems poem library translated translation verses reads recited"),
      (.fair, "stands booths exhibitors stalls publishers booksellers"),
      (.conference, "papers scholars experts speakers panel panels professor keynote delegates"),
      (.competition, "jury prize prizes contestants finalists grand-prix nominations"),
    ]
    for (kind, words) in hints { add(words) { if $0.hint == nil { $0.hint = kind } } }
  }
}
