extension Lexicon {
  /// Adds the Russian heads of phrases that name occasions.
  mutating func addRussianOccasions() {
    func head(_ head: HeadNoun, _ stems: String, _ declension: Declension) {
      add(stems, declension) { $0.head = head }
    }
    func words(_ head: HeadNoun, _ words: String, plural: Bool = false) {
      add(words) {
        $0.head = head
        $0.isPlural = plural
      }
    }
    words(.days, "день дня дню днем дне")
    words(.days, "дни дней дням днями днях", plural: true)
    head(.week, "недел", .softFeminine)
    head(.week, "декад кинодекад", .feminine)
    head(.week, "месячник", .masculine)
    words(.week, "месяц месяца месяцу месяцем месяце")
    words(.year, "год года году годом годе")
    head(.season, "сезон", .masculine)
    head(
      .festival,
      "фестивал кинофестивал мегафестивал этнофестивал фолкфестивал рокфестивал медиафестивал телефестивал мультфестивал",
      .softMasculine)
    head(.festival, "фест карнавал смотр слет кинофест опенэйр кинофорум", .masculine)
    words(.biennale, "биеннале триеннале")
    head(.exhibition, "выставк фотовыставк минивыставк", .feminine)
    words(.exhibition, "выставок фотовыставок", plural: true)
    head(.exhibition, "экспозиц инсталляц фотоэкспозиц", .inIya)
    head(.exhibition, "вернисаж фотопроект", .masculine)
    head(.exhibition, "ретроспектив", .feminine)
    head(
      .concert,
      "концерт гала киноконцерт рецитал клавирабенд квартирник джем сейшн сейшен",
      .masculine)
    head(.performance, "спектакл", .softMasculine)
    head(.performance, "мюзикл бенефис", .masculine)
    head(.performance, "моноспектакл киноспектакл водевил", .softMasculine)
    head(.performance, "перформанс хеппенинг хэппенинг", .masculine)
    head(.performance, "постановк", .feminine)
    head(.performance, "представлен выступлен", .inIye)
    head(.show, "шоу", .masculine)
    head(.performance, "опер оперетт арлекинад пантомим", .feminine)
    head(.performance, "балет", .masculine)
    head(.tour, "гастрол", .softMasculine)
    head(.tour, "турне", .masculine)
    head(.tour, "тур", .masculine)
    head(
      .screening,
      "показ кинопоказ видеопоказ спецпоказ кинопросмотр киносеанс киномарафон",
      .masculine)
    head(.screening, "киновечер", .pluralInA)
    head(.screening, "премьер кинопремьер", .feminine)
    add("премьер", .feminine) { $0.hint = .performance }
    head(.screening, "кинопрограмм", .feminine)
    words(.screening, "кинодни кинодней кинодням киноднями киноднях", plural: true)
    head(.screening, "кинонедел", .softFeminine)
    head(.conference, "конференц", .inIya)
    head(
      .conference,
      "форум медиафорум семинар симпозиум конгресс съезд коллоквиум вебинар конвент",
      .masculine)
    head(.talk, "лекц", .inIya)
    head(.talk, "доклад диспут", .masculine)
    head(.talk, "дискусс", .inIya)
    head(.talk, "бесед", .feminine)
    head(.talk, "лектор", .inIy)
    head(.conference, "ассамбле", .softFeminine)
    head(.conference, "стол", .masculine)
    head(.meeting, "встреч", .feminine)
    head(
      .competition, "конкурс фотоконкурс видеоконкурс телеконкурс айтыс айтыш слэм баттл",
      .masculine)
    head(.competition, "олимпиад викторин", .feminine)
    head(.competition, "состязан", .inIye)
    head(.fair, "ярмарк", .feminine)
    head(.fair, "салон", .masculine)
    words(.fair, "экспо ярмарок")
    head(.market, "базар", .masculine)
    head(.ceremony, "церемон", .inIya)
    head(.ceremony, "вручен награжден", .inIye)
    head(.celebration, "праздник", .masculine)
    head(.celebration, "празднован чествован гулян", .inIye)
    words(.celebration, "гулянье гулянья гулянью гуляньем гуляний")
    head(.celebration, "торжеств", .neuter)
    head(.reception, "прием", .masculine)
    head(.literary, "чтен", .inIye)
    head(.evening, "вечер", .pluralInA)
    words(.evening, "посиделки посиделок ночь", plural: false)
    head(.presentation, "презентац", .inIya)
    head(.course, "класс", .masculine)
    head(.course, "мастерск", .adjective)
    head(.workshop, "пленэр практикум воркшоп", .masculine)
    head(.course, "урок", .masculine)
    head(.course, "занят", .inIye)
    head(.workshop, "резиденц", .inIya)
    head(.course, "стажировк", .feminine)
    head(.course, "тренинг", .masculine)
    head(.course, "курс", .masculine)
    head(.course, "лаборатор", .inIya)
    head(.camp, "лагер", .softMasculine)
    head(.camp, "школ", .feminine)
    head(.opening, "открыт закрыт", .inIye)
    head(.event, "мероприят событ собран", .inIye)
    head(.event, "дегустац", .inIya)
    head(.event, "флешмоб флэшмоб", .masculine)
    words(.event, "дефиле")
    head(.event, "проект", .masculine)
    head(.event, "программ", .feminine)
    words(.event, "концертно")
    head(.event, "акц", .inIya)
  }

  /// Adds the Russian nouns of people, works and houses.
  mutating func addRussianNouns() {
    func noun(_ noun: NounClass, _ stems: String, _ declension: Declension) {
      add(stems, declension) { if $0.noun == nil { $0.noun = noun } }
    }
    addRussianPeople()
    addRussianWorks()
    noun(.venue, "музе", .inY)
    noun(.venue, "галере", .softFeminine)
    noun(
      .venue,
      "зал дворец дворц театр парк собор университет стадион клуб кинотеатр дом манеж павильон центр комплекс цирк отел кремл институт филиал",
      .masculine)
    noun(.venue, "библиотек площад консерватор академ школ мечет площадк сцен", .feminine)
    noun(.venue, "филармон академ консерватор", .inIya)
    noun(.venue, "площад крепост набережн церков церкв", .softLast)
    noun(.venue, "площадк", .feminine)
    noun(.venue, "здан фой", .inIye)
    noun(
      .venue,
      "храм костел арсенал амфитеатр колледж ипподром сквер бульвар особняк форт киноцентр киноклуб концертхолл холл лекторий планетарий лицей тюз дк фольварк ресторан",
      .masculine)
    noun(.venue, "монастыр", .softMasculine)
    noun(.venue, "ратуш кирх синагог пагод арен усадьб", .feminine)
    noun(.venue, "часовн читальн", .softFeminine)
    noun(.venue, "гимназ оранжере", .inIya)
    noun(.venue, "училищ", .neuter)
    add(
      "замок замка замке замку замком лектория лектории планетария планетарии лицея лицее музее-заповеднике дк оранжерея оранжерее кафе"
    ) {
      if $0.noun == nil { $0.noun = .venue }
    }
    add("фойе гатоб цкз вднх музей") { $0.noun = .venue }
    add("атташе") { $0.noun = .mission }
    noun(.mission, "посольств консульств представительств", .neuter)
    noun(.mission, "посол посл дипломат консул", .masculine)
    noun(.office, "министерств агентств правительств ведомств", .neuter)
    noun(.office, "комитет оргкомитет департамент фонд союз совет", .masculine)
    noun(.office, "ассоциац администрац", .inIya)
    add("минкультуры мид минкультуре минобрнауки минпросвещения акимат мэрия мэрии") {
      $0.noun = .office
    }
    noun(
      .official, "министр президент директор глава замминистр премьер вице губернатор мэр",
      .masculine)
    noun(.official, "председател руководител секретар", .softMasculine)
    noun(
      .monument, "памятник монумент бюст мемориал барельеф горельеф хачкар обелиск кенотаф",
      .masculine)
    noun(.monument, "стату скульптур стел", .feminine)
    noun(.monument, "доск", .feminine)
    noun(.institution, "центр уголок филиал", .masculine)
    noun(.delegation, "делегац", .inIya)
    noun(.delegation, "представител гост", .softMasculine)
    noun(.delegation, "гост исследовател преподавател издател библиотекар", .softMasculine)
    noun(
      .delegation,
      """
      историк филолог археолог музыковед искусствовед переводчик литературовед этнограф востоковед \
      киновед театровед специалист эксперт педагог музейщик краевед лингвист этномузыколог
      """, .masculine)
    noun(.delegation, "издательств", .neuter)
    noun(.delegation, "учен", .adjective)
    noun(.delegation, "участник студент школьник музеевед", .masculine)
    noun(.capital, "столиц", .feminine)
    noun(.city, "город регион район поселок аул", .masculine)
    noun(.city, "област", .softLast)
    noun(.agreement, "соглашен", .inIye)
    noun(.agreement, "меморандум договор протокол", .masculine)
    noun(.agreement, "конвенц декларац", .inIya)
    noun(.anniversary, "лет", .inIye)
    noun(.anniversary, "годовщин", .feminine)
    noun(.anniversary, "юбиле", .inY)
  }
}
