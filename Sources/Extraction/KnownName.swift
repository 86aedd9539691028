import Gazetteer

/// The countries of poets, painters and players whom all know, as Russian texts name them: an evening in honour of Pushkin
/// abroad is of Russian culture, and an exhibition of Goya of Spanish.
struct KnownName {
  let country: Country
  /// Whether they play and sing today, so that what they are heard at is a concert of theirs.
  let plays: Bool

  /// Whom a token names by a surname; nil for nearly all, and for a street, house or prize that bears the name.
  init?(_ document: Document, at index: Int) {
    guard document.isCapitalised(index),
      let entry = KnownName.list.first(where: { entry in
        entry.stems.contains { document.begins(index, $0) }
      }), let country = Country(code: entry.code),
      !(max(0, index - 3)..<index).contains(where: {
        document.word($0) == .of || document.lexeme($0).noun == .venue
      })
    else { return nil }
    self.country = country
    plays = entry.plays
  }

  private static let list: [(code: String, plays: Bool, stems: [StaticString])] = [
    (
      "RU", false,
      [
        "пушкин", "толсто", "достоевск", "чехов", "тургенев", "есенин", "лермонтов", "гогол",
        "высоцк", "чайковск", "рахманинов", "шостакович", "мусоргск", "рерих", "гагарин",
        "ахматов", "цветаев", "маяковск", "бунин", "булгаков", "пастернак", "солженицын",
        "эйзенштейн", "тарковск", "репин", "левитан", "шишкин", "станиславск", "гамзатов",
      ]
    ),
    ("RU", true, ["мацуев", "спиваков", "гергиев", "башмет", "нетребко"]),
    ("BY", false, ["купал", "колас", "короткевич", "богданович", "скорин"]),
    ("UA", false, ["шевченко", "сковород", "довженко"]),
    ("KZ", false, ["абая", "абаю", "абаем", "ауэзов", "курмангаз", "кастеев"]),
    ("KZ", true, ["димаш", "кудайберген"]),
    ("KG", false, ["айтматов", "токтогул"]),
    ("UZ", false, ["навои", "улугбек"]), ("TM", false, ["махтумкул"]),
    ("TJ", false, ["рудаки"]), ("AZ", false, ["низами", "насими", "физули", "гаджибейли"]),
    ("GE", false, ["руставели", "пиросмани", "чавчавадзе"]),
    ("AM", false, ["комитас", "туманян", "сарьян", "хачатурян", "параджанов"]),
    ("AM", true, ["азнавур"]), ("RO", false, ["эминеску", "энеску"]),
    ("LT", false, ["чюрленис"]), ("LV", false, ["райнис"]),
    ("PL", false, ["мицкевич", "шопен", "сенкевич"]), ("IN", false, ["тагор", "ганди"]),
    ("CN", false, ["конфуци"]), ("TR", false, ["ататюрк"]),
    ("IR", false, ["хайям", "фирдоуси", "хафиз", "саади"]),
    ("FR", false, ["матисс", "роден", "бальзак"]),
    ("ES", false, ["гойи", "гойя", "гойе", "пикассо", "сервантес", "гауди"]),
    ("IT", false, ["микеланджело", "караваджо", "рафаэл", "феллини", "пазолини"]),
    ("DE", false, ["дюрер", "шиллер", "брехт"]), ("AT", false, ["климт"]),
    ("NL", false, ["рембрандт", "вермеер"]), ("GB", false, ["шекспир"]),
    ("NO", false, ["ибсен", "мунк"]), ("SE", false, ["бергман", "линдгрен"]),
    ("FI", false, ["сибелиус"]), ("CZ", false, ["чапек"]), ("JP", false, ["куросав"]),
  ]
}
