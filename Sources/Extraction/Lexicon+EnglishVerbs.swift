extension Lexicon {
  /// Adds the English verbs. A word alone is regular; others give base, present, past and gerund.
  mutating func addEnglishVerbs() {
    let verbs: [(VerbSense, String)] = [
      (
        .hold,
        "hold/holds/held/holding organize organise arrange stage mount happen occur take/takes/took/taking feature comprise include mount conduct implement form/forms/formed/forming set/sets/set/setting"
      ),
      (
        .begin,
        "open start begin/begins/began/beginning inaugurate launch kick commence debut begun/begun/begun/begun"
      ),
      (
        .end,
        "close conclude end finish wrap complete culminate expire rounds/rounds/rounded/rounded"
      ),
      (
        .last,
        "last continue run/runs/ran/running remain stay span extend hang/hangs/hung/hanging fill occupy adorn grace"
      ),
      (.host, "host receive welcome accommodate"),
      (
        .show,
        "show present display exhibit showcase demonstrate screen view shown/shown/shown/shown see/sees/saw/seeing seen/seen/seen/seen acquaint introduce familiarize familiarise premiere repeat reprise revive release unfold admire discover watch"
      ),
      (
        .perform,
        "perform hear/hears/heard/hearing sing/sings/sang/singing dance play recite tour appear sung/sung/sung/sung entertain headline star parade captivate serenade busk wow enchant read/reads/read/reading mesmerise mesmerize enthral delight treat dazzle thrill drum juggle jam improvise rap croon chant intone yodel regale strum fiddle whirl twirl guested/guested/guested/guested enact reenact enchant charm fascinate interpret"
      ),
      (.give, "give/gives/gave/giving given/given/given/given offer deliver"),
      (
        .teach,
        "teach/teaches/taught/teaching train/train/trained/trained coach/coaches/coached/coaching instruct tutor initiate"
      ),
      (
        .come,
        "come/comes/came/coming go/goes/went/going gone/gone/gone/gone travel arrive visit bring/brings/brought/bringing depart leave/leaves/left/leaving fly/flies/flew/flying return stop crosses/crosses/crossed/crossed"
      ),
      (
        .attend,
        "attend participate send/sends/sent/sending lend/lends/lent/lending join gather convene borrow compete represent taken/taken/taken/taken"
      ),
      (
        .plan,
        "plan book bill pencil earmark schedule fix prepare expect announce envisage slate await intend due agree declare proclaim"
      ),
      (
        .propose,
        "propose suggest consider mull discuss contemplate hope wish want ponder explore negotiate"
      ),
      (.invite, "invite"),
      (
        .cancel,
        "cancel scrap axe shelve abandon withdraw/withdraws/withdrew/withdrawing withdrawn/withdrawn/withdrawn/withdrawn annul scuttle"
      ),
      (.postpone, "postpone reschedule delay defer suspend"),
      (.unveil, "unveil erect dedicate install lay/lays/laid/laying consecrate"),
      (.celebrate, "celebrate mark commemorate honour honor observe"),
      (
        .say,
        "say/says/said/saying talk tell/tells/told/telling report inform note stress emphasize emphasise add explain speak/speaks/spoke/speaking stated/stated/stated/stated learn/learns/learnt/learning learned/learned/learned/learned recall remind mention write/writes/wrote/writing believe point underline express thank confirm informed/informed/informed/informed recall highlight describe call lectured/lectured/lectured/lectured"
      ),
      (.sign, "sign ratify conclude/concludes/concluded/concluding adopt"),
      (
        .found,
        "found establish build/builds/built/building create born/born/born/born die found publish win/wins/won/winning elect appoint meet/meets/met/meeting"
      ),
      (
        .other,
        "make/makes/made/making carry get/gets/got/getting become/becomes/became/becoming know/knows/knew/knowing help support develop strengthen contribute promote provide allow serve move shift push work need require enjoy use keep/keeps/kept/keeping lead/leads/led/leading follow award rank contain consist belong grow/grows/grew/growing pay/pays/paid/paying buy/buys/bought/buying sell/sells/sold/selling put/puts/put/putting look seem think/thinks/thought/thinking raise reach increase amount attract draw/draws/drew/drawing stand/stands/stood/standing remember understand/understands/understood/understanding share supply accompany reflect tell deepen enrich cooperate collaborate exist live aim seek/seeks/sought/seeking coincide reveal prove consider study learn acquaint conduct play turn winds/winds/wound/winding strike/strikes/struck/striking"
      ),
    ]
    for (sense, words) in verbs {
      for entry in words.split(separator: " ") {
        for (spelling, form) in Lexicon.englishForms(entry) {
          add(word: spelling) {
            if $0.verb == nil {
              $0.verb = sense
              $0.form = form
            }
          }
        }
      }
    }
  }

  /// The forms of a verb given as "open" or as "hold/holds/held/holding".
  private static func englishForms(_ entry: Substring) -> [(String, VerbForm)] {
    let parts = entry.split(separator: "/").map(String.init)
    if parts.count == 4 {
      if parts[0] == parts[1], parts[1] == parts[2] { return [(parts[0], .past)] }
      return [(parts[0], .base), (parts[1], .present), (parts[2], .past), (parts[3], .gerund)]
    }
    let base = String(entry)
    let stem = base.hasSuffix("e") ? String(base.dropLast()) : base
    let endsInConsonantY =
      base.hasSuffix("y") && !["ay", "ey", "oy", "uy"].contains { base.hasSuffix($0) }
    if endsInConsonantY {
      let stem = base.dropLast()
      return [
        (base, .base), (stem + "ies", .present), (stem + "ied", .past), (base + "ing", .gerund),
      ]
    }
    let takesEs = ["s", "x", "ch", "sh"].contains { base.hasSuffix($0) }
    var forms: [(String, VerbForm)] = [
      (base, .base), (base + (takesEs ? "es" : "s"), .present), (stem + "ed", .past),
      (stem + "ing", .gerund),
    ]
    // "plan", "scrap", "cancel": the last letter may be doubled
    if let last = base.last, "pnlrmt".contains(last) {
      forms += [(base + "\(last)ed", .past), (base + "\(last)ing", .gerund)]
    }
    return forms
  }
}
