extension Lexicon {
  /// Adds the English heads of phrases that name occasions.
  mutating func addEnglishOccasions() {
    let heads: [(HeadNoun, singular: String, plural: String)] = [
      (.days, "day", "days"),
      (.week, "week month fortnight weekend", "weeks months"),
      (.year, "year", "years"),
      (.season, "season", "seasons"),
      (
        .festival,
        "festival fest filmfest folkfest carnival fiesta tattoo festspiele eisteddfod jamboree fringe mela encounter feis fleadh kermis powwow matsuri folkmoot songfest fete folkfestival jazzfest kinofest",
        "festivals carnivals fiestas melas encounters fests fleadhs powwows jamborees fetes filmfests"
      ),
      (.biennale, "biennale biennial triennale triennial", "biennales biennials"),
      (
        .exhibition,
        "exhibition exposition exhibit retrospective vernissage installation showcase finissage mini-exhibition photo-exhibition",
        "exhibitions expositions retrospectives installations showcases vernissages"
      ),
      (.display, "display", "displays"),
      (
        .concert,
        "concert recital gala matinee serenade gig singalong busking musicale songfest serenata liederabend ceilidh céilidh hootenanny hafla sing-along",
        "concerts recitals galas gigs serenades matinees singalongs sing-alongs ceilidhs"
      ),
      (
        .performance,
        "performance appearance ballet opera musical spectacle operetta pantomime circus cabaret revue flashmob milonga monodrama zarzuela singspiel vaudeville burlesque",
        "performances appearances operas ballets musicals spectacles operettas choreographies pantomimes milongas zarzuelas"
      ),
      (.show, "show play production staging", "shows plays productions stagings"),
      (.tour, "tour", "tours"),
      (.screening, "screening premiere showing cycle", "screenings premieres showings cycles"),
      (
        .conference,
        "conference table forum seminar symposium congress colloquium roundtable convention summit",
        "conferences tables forums seminars symposiums symposia congresses roundtables colloquia conventions"
      ),
      (.meeting, "meeting gathering", "meetings gatherings"),
      (.talk, "lecture talk webinar discussion debate", "lectures webinars discussions debates"),
      (
        .competition, "competition contest olympiad quiz pageant bake-off bakeoff cook-off cookoff",
        "competitions contests olympiads pageants"
      ),
      (.fair, "fair expo bazaar", "fairs expos bazaars"), (.market, "market", "markets"),
      (
        .ceremony,
        "ceremony commemoration vigil wreath-laying prizegiving prize-giving groundbreaking pōwhiri powhiri",
        "ceremonies commemorations vigils"
      ),
      (
        .celebration, "celebration festivity parade procession cavalcade march-past",
        "celebrations festivities parades processions cavalcades"
      ),
      (.reception, "reception", "receptions"),
      (
        .literary, "reading recitation slam session mushaira",
        "readings recitations sessions mushairas slams"
      ),
      (.evening, "evening soiree night", "evenings nights"),
      (.presentation, "presentation launch", "presentations"),
      (
        .workshop,
        "workshop plein masterclass residency seminar-workshop hackathon bootcamp pleinair plein-air",
        "workshops masterclasses residencies hackathons bootcamps pleinairs plein-airs"
      ),
      (.course, "course class lesson clinic", "courses classes lessons clinics"),
      (.camp, "camp symposium-camp", "camps"),
      (.opening, "opening inauguration", ""),
      (.unveiling, "unveiling dedication", ""), (.tasting, "tasting degustation", ""),
      (
        .event,
        "event programme program project edition celebration action occasion initiative festivity series activity",
        "events programmes programs projects editions activities"
      ),
    ]
    for (head, singular, plural) in heads {
      add(singular) { if $0.head == nil || head != .event { $0.head = head } }
      add(plural) {
        $0.head = head
        // "the celebrations" are one
        $0.isPlural = head != .celebration
      }
    }
  }

  /// Adds the English nouns of people, works and houses.
  mutating func addEnglishNouns() {
    let nouns: [(NounClass, String)] = [
      (
        .musician,
        "orchestra orchestras choir choirs band bands quartet quartets quintet quintets sextet octet trio trios duo duos duet musician musicians singer singers soloist soloists pianist pianists violinist violinists cellist cellists soprano sopranos mezzo tenor tenors baritone bass conductor conductors maestro choristers chorister chorus choruses capella philharmonic philharmonics symphony sinfonia sinfonietta camerata chorale composer composers vocalist vocalists guitarist guitarists dj djs instrumentalists instrumentalist drummer drummers percussionist percussionists flautist flutist harpist organist saxophonist trumpeter trumpeters saxophonists harpists organists accordionists accordionist clarinettist clarinettists clarinetist clarinetists songstress songbird crooner diva troubadour troubadours rapper rappers songwriter piper pipers fiddler fiddlers bakhshi bakhshis ashug ashugs bard bards virtuoso virtuosos consort consorts septet septets nonet octets sextets bagad bagads bassist bassists bassoonist bassoonists oboist oboists hornist hornists trombonist trombonists harpsichordist harpsichordists lutenist lutenists violist violists flautists flutists pianists countertenor countertenors contralto contraltos mezzos baritones cantor cantors chanteuse chansonnier chansonniers griot griots fadista fadistas mariachi mariachis minstrel minstrels accompanist accompanists yodeller yodellers yodelers bandoneonist bandoneonists sitarist sitarists oudist azmari azmaris bandsman bandsmen bandleader bandleaders bandmaster bandmasters keyboardist keyboardists bagpiper bagpipers fifer fifers bugler buglers cornettist cornettists tubist xylophonist vibraphonist marimbist marimbists timpanist gambist gambists theorbist mandolinist mandolinists banjoist zitherist zitherists cimbalomist kobzar kobzars bandurist bandurists akyn akyns aqyn jyrau zhyrau dombrist dombrists komuzist qawwal qawwals choirboy choirboys choirgirls choirmaster choirmasters carollers carolers bellringer bellringers carillonneur carillonneurs singer-songwriter singer-songwriters beatboxer beatboxers cantaor cantaora cantaores payador payadores trovador trovadores sonero soneros rumberos guitarrista orquesta orchestre orchester orkester orkestar orkesteri orkiestra coro chor chœur choeur kórus cuarteto quatuor quartett quartetto kvartett conjunto rondalla rondallas estudiantina batucada fanfara blaskapelle kapelle schola collegium supergroup boyband big-band steelband steelbands oompah drumline altos oudists violone lutists lutist tablist guslar guslars gusans gusan klezmorim kirtankar taarab tamburitzans tamburaši tamburasi psalmodist psalmodists chanters chanter concertmaster concertmistress maestra maestri rockers heldentenor bass-baritone balladeer balladeers lieder-singer folksinger folksingers folk-singer folk-singers accordeonist nyckelharpist kantelists muezzin muezzins"
      ),
      (
        .performer,
        "troupe troupes ensemble ensembles dancer dancers actor actors actress actresses acrobats acrobat artistes performers performer comedian comedians clown clowns juggler jugglers mime mimes puppeteer puppeteers collective collectives company companies group groups magician magicians illusionist ballerina ballerinas storyteller storytellers aerialist aerialists contortionist contortionists tumblers mummers marionettist marionettists improvisers stilt-walkers trapezist trapezists ropewalker ropewalkers rope-walkers funambulist funambulists fire-eater fire-eaters conjuror conjurors conjurer conjurers ventriloquist ventriloquists pantomimist pantomimists impersonator impersonators geisha geishas maiko dervish dervishes guisers lion-dancers stiltwalkers stilt-walker puppet-master puppet-masters raconteur raconteurs reciter reciters declaimers manaschi manaschis meddah improviser improvisors majorettes breakdancers breakdancer capoeiristas capoeirista flamencos bailaora bailaoras bailaor bailaores sambistas comparsa comparsas murga murgas jesters jester tragedian tragedians thespians danseur danseuse choreographer mimics stand-up comediennes comedienne burlesquers unicyclists tap-dancer tap-dancers belly-dancer belly-dancers folk-dancers sword-dancers castellers illusionists tumbler ropedancers dramaturgs skomorokhi cuentacuentos troupers"
      ),
      (
        .artist,
        "artist artists painter painters sculptor sculptors photographer photographers craftsmen craftswomen artisans artisan masters calligrapher designers designer weavers jewelers jewellers ceramicists ceramist potters author authors writer writers poet poets filmmaker filmmakers illustrator illustrators engraver engravers printmaker printmakers potter weaver carver carvers woodcarver woodcarvers embroiderer embroiderers embroideresses lacemaker lacemakers silversmith silversmiths goldsmith goldsmiths blacksmith blacksmiths glassblower glassblowers calligraphers muralist muralists cartoonist cartoonists portraitist portraitists watercolourist watercolourists jeweller jeweler craftsman craftswoman luthier luthiers dyer dyers knitter knitters basketmakers novelist novelists playwright playwrights photojournalist photojournalists film-maker film-makers animators illustrators aquarellist miniaturist miniaturists iconographer iconographers icon-painter icon-painters mosaicist mosaicists enameller enamellers bookbinder bookbinders papermaker papermakers lacquerer lacquerers cabinetmaker cabinetmakers cabinet-maker cabinet-makers coppersmith coppersmiths tinsmith tinsmiths couturier couturiers tattooist tattooists conservator conservators restorer restorers woodworker woodworkers stonemason stonemasons stone-carver stone-carvers stonecarvers maskmaker maskmakers mask-maker mask-makers puppet-maker puppet-makers puppetmaker instrument-maker instrument-makers toymaker toymakers doll-maker doll-makers kitemaker kitemakers kite-maker kite-makers fan-maker fan-makers feltmaker feltmakers felt-maker felt-makers quilter quilters lace-maker lace-makers glassmaker glassmakers glass-blower glass-blowers ceramists batik-makers basketmaker basket-maker basket-makers basketweaver basketweavers draughtsman draughtsmen lithographer lithographers etcher etchers essayist essayists dramatist dramatists translator translators librettist librettists memoirist storywriter screenwriter screenwriters cinematographer cinematographers documentarist documentarists documentarian documentarians ironsmiths bladesmith bladesmiths swordsmith swordsmiths saddler saddlers shoemaker shoemakers carpet-weaver carpet-weavers carpetmakers netmaker boatbuilder boatbuilders sketchers graffitist violin-maker violin-makers piano-maker organ-builder calligraphist haijin oil-painter sign-painter craftspeople craftsperson handicraftsmen tilemaker tilemakers henna-artist marbler marblers lacquerists"
      ),
      (
        .work,
        "paintings painting figures bronzes works work photographs photos photograph sculptures artworks artwork artefacts artifacts canvases pictures drawings illustrations graphics engravings icons carpets tapestries costumes relics treasures masterpieces pieces collection collections manuscripts ceramics jewelry jewellery posters watercolours watercolors items prints etchings kilems oils canvas sketches textiles dolls masks objects exhibits treasures frescoes lithographs woodcuts installations quilts embroideries weavings portraits landscapes caricatures shots images snapshots ikats kimonos panels miniatures glassware porcelain pottery sculptures reproductions facsimiles linocuts cloths fabrics furniture figurines statuettes terracottas idols reliquaries altarpieces triptychs bowls jugs goblets plates jars kites hats sweaters harnesses saddles amulets jewels tiaras brooches swords armour saris sarongs caftans kaftans turbans headdresses pastels gouaches daguerreotypes tapestry rugs shawls ponchos garments robes gowns vases tiles puppets marionettes banners scrolls netsuke codices papyri mosaics carvings reliefs enamels ivories batiks embroidery lacquerware woodblocks monotypes collages maquettes aquatints mezzotints silkscreens screenprints serigraphs photomontages photogravures photograms cyanotypes stills holograms frescos murals friezes bas-reliefs stelae sarcophagi mummies amphorae amphoras urns earthenware stoneware celadon celadons faience maiolica majolica samovars tankards chalices monstrances crucifixes vestments kilims kilim kelims felts suzani suzanis phulkari kantha kente adire bogolan molas huipils huipiles rebozos headgear parasols kokeshi matryoshkas thangkas thangka thankas mandalas calligraphies ukiyo-e bookplates incunabula folios atlases globes daguerreotype postcards playbills automata helmets daggers sabres sabers bracelets necklaces earrings buckles fibulae filigree snuffboxes basketry baskets wickerwork woodcarvings figureheads papercuts paper-cuts cut-outs silhouettes marquetry intarsia assemblages readymades pysanky bronze-ware lacquers stoneworks gravures xylographs aquarelles still-lifes seascapes cityscapes dioramas maiolicas cameos intaglios netsukes scarabs terracotta cross-stitch macramé patchworks tablecloths doilies laces trousseaux dowry-chests"
      ),
      (
        .film,
        "film films movie movies documentary documentaries cartoon cartoons shorts biopic biopics melodrama melodramas featurette featurettes anime animations docudrama docudramas thriller thrillers newsreel newsreels talkies telefilm telefilms"
      ),
      (
        .venue,
        "museum museums gallery galleries hall theatre theater theatres theaters palace park square library cathedral university opera stadium club cinema philharmonia conservatory conservatoire house institute academy school arena complex amphitheatre amphitheater mosque church monastery fortress castle pavilion centre center hotel residence auditorium boulevard pier garden gardens campus atelier studio mansion temple village foyer lobby courtyard auditorium atrium promenade street avenue plaza site space capella hermitage ballroom villa chapel abbey synagogue basilica velodrome manor estate embankment waterfront headquarters expocentre planetarium bookshop restaurant lounge arboretum zoo citadel amphitheatres mausoleum conservatorium playhouse hippodrome racecourse fairgrounds lyceum gymnasium archive archives observatory pub cafe tent marquee cinematheque filmhouse"
      ),
      (.mission, "embassy embassies consulate consulates ambassador ambassadors consul"),
      (
        .office,
        "ministry ministries department committee agency council administration association union foundation fund government federation commission society board authority organization organisation secretariat"
      ),
      (
        .monument,
        "monument monuments statue statues bust busts memorial plaque sculpture khachkar obelisk stele mural stela tombstone"
      ),
      (.institution, "centre center branch institute museum library corner house school"),
      (
        .agreement,
        "agreement agreements memorandum memoranda treaty convention protocol accord pact mou declaration"
      ),
      (
        .official,
        "minister ministers president director head chairman chairwoman deputy secretary mayor governor rector chief spokesman spokeswoman vice curator envoy king queen prince"
      ),
      (
        .delegation,
        "delegation delegations contingent contingents deputation deputations guests representatives participants scholars scholar historians librarians translators archaeologists linguists curators museologists folklorists musicologists academics experts specialists researchers publishers contestants entrants exhibitors chefs designers group creative team teams students pupils schoolchildren winners laureates prizewinners finalists figures"
      ),
      (.capital, "capital"),
      (.city, "city town village region district province county oblast"),
      (.anniversary, "anniversary birthday jubilee centenary bicentenary centennial"),
    ]
    for (noun, words) in nouns { add(words) { if $0.noun == nil { $0.noun = noun } } }
  }
}
