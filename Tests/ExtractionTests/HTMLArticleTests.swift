import Chronology
import Testing

@testable import Extraction

@Suite("Reading web pages")
struct HTMLArticleTests {
  private func article(_ page: String) throws -> Article {
    let articles = try ArticleReader().read(Array(page.utf8))
    return try #require(articles.first)
  }

  private let sentence =
    "The museum opened the exhibition of carpets from Armenia on 3 June in Riga."
  private let other = "Visitors can see some forty carpets, the oldest of which was woven in 1680."

  @Test("the article is found among menus, banners and related links")
  func mainText() throws {
    let found = try article(
      """
      <!DOCTYPE html><html lang="en-GB"><head><title>Carpets in Riga | Daily</title></head>
      <body class="menu-open"><div class="cookie-banner"><p>We use cookies so that this site works
      better for you and your family; do you accept them all?</p></div>
      <nav><ul><li><a href="/">Home</a><li><a href="/c">Culture</a></ul></nav>
      <div class="page"><div class="text"><h1>Carpets in Riga</h1><p class="date">3 June, 10:00
      <p>\(sentence)<p>\(other)</div>
      <div class="related"><h3>Read also</h3><p>A long story about other things that went on in the
      city of Riga today and yesterday.</p></div></div>
      <footer><p>All rights belong to the owner of this site and to nobody else in the world.</p>
      </footer></body></html>
      """)
    #expect(found.text == "\(sentence)\n\n\(other)")
    #expect(found.title == "Carpets in Riga")
    #expect(found.language == "en")
  }

  @Test(
    "an element that the page marks as the article is believed",
    arguments: [
      "<div itemprop=\"articleBody\">", "<article>", "<main>", "<article class='x'><div><section>",
    ])
  func marked(open: String) throws {
    let found = try article(
      """
      <body><p>Some words of welcome that are long enough to be taken for running text here.</p>
      \(open)<p>\(sentence)</p><p>\(other)</p>
      """)
    #expect(found.text.hasSuffix("\(sentence)\n\n\(other)"))
    #expect(!found.text.contains("welcome") || open == "<nothing>")
  }

  @Test("JSON-LD gives headline, day, publisher, language and address")
  func jsonLD() throws {
    let found = try article(
      """
      <html><head><script type="application/ld+json">
      {"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "x"},
      {"@type": ["NewsArticle"], "headline": "Carpets &  more", "inLanguage": "en",
      "datePublished": "2019-06-03T09:00:00+03:00", "url": "https://daily.example/carpets",
      "publisher": {"@type": "Organization", "name": "Daily"}}]}</script>
      <meta property="og:title" content="Another title"></head><body><p>\(sentence)</p>
      """)
    #expect(
      found
        == Article(
          url: "https://daily.example/carpets", publisher: "Daily", language: "en",
          title: "Carpets & more", published: CivilDate(year: 2019, month: 6, day: 3),
          text: sentence))
  }

  @Test("broken JSON-LD is passed over, and OpenGraph and canonical address serve")
  func openGraph() throws {
    let found = try article(
      """
      <head><script type="application/ld+json">{"@type": "NewsArticle", "headline": </script>
      <meta property="og:title" content="Carpets &quot;of the hills&quot;">
      <meta property=og:site_name content=Daily>
      <meta property="article:published_time" content="2019-06-03 09:00">
      <meta property="og:locale" content="ru_RU"><link rel="canonical" href="https://d.example/1">
      </head><body><p>\(sentence)</p>
      """)
    #expect(found.title == "Carpets \"of the hills\"")
    #expect(found.publisher == "Daily")
    #expect(found.published == CivilDate(year: 2019, month: 6, day: 3))
    #expect(found.language == "ru")
    #expect(found.url == "https://d.example/1")
  }

  @Test(
    "the day comes from <time>, the article's own before the page's",
    arguments: [
      ("<time datetime=\"2019-06-04\">4 June</time><article>", 4),
      (
        "<time datetime=\"2019-06-04\">4 June</time><article><time datetime='2019-06-03T10:00Z'>", 3
      ),
      ("<article><time datetime=\"yesterday\">yesterday</time>", nil),
    ])
  func time(open: String, day: Int?) throws {
    let found = try article("<body>\(open)<p>\(sentence)</p>")
    #expect(found.published?.day == day)
  }

  @Test(
    "references become their characters",
    arguments: [
      ("&laquo;Sun&raquo; &amp; moon", "«Sun» & moon"), ("&#8212;&#x2014;", "——"),
      ("&#150;", "–"), ("&#0;&#xD800;", "\u{FFFD}\u{FFFD}"), ("&nosuch; &amp &", "&nosuch; & &"),
      ("&#99999999999;", "\u{FFFD}"),
    ])
  func references(page: String, text: String) throws {
    let found = try article("<p>\(sentence) \(page) end.</p>")
    #expect(found.text == "\(sentence) \(text) end.")
  }

  @Test("lines are joined, and two breaks part paragraphs")
  func breaks() throws {
    let found = try article("<div>\(sentence)<br>and\n on<br><br>\(other)</div>")
    #expect(found.text == "\(sentence)\nand on\n\n\(other)")
  }

  @Test("scripts, styles, comments and hidden parts hold no text")
  func hidden() throws {
    let found = try article(
      """
      <p>\(sentence)<script>"<p>\(other)</p>"</script><style>p { }</style><!-- > \(other) -->
      <p hidden>\(other)</p><p style="display: none">\(other)</p><noscript><p>\(other)</noscript>
      """)
    #expect(found.text == sentence)
  }

  @Test("the declared character set is used")
  func characterSets() throws {
    let words = "В музее открылась выставка ковров из Армении, её увидят жители и гости города."
    let upper1251 = Array("АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя")
    var bytes = Array("<meta charset=\"windows-1251\"><p>".utf8)
    for character in words {
      if let index = upper1251.firstIndex(of: character) {
        bytes.append(UInt8(0xC0 + index))
      } else {
        bytes += character == "ё" ? [0xB8] : Array(String(character).utf8)
      }
    }
    #expect(try ArticleReader().read(bytes).first?.text == words)
    let latin = Array("<meta http-equiv=Content-Type content='text/html; charset=ISO-8859-1'>".utf8)
    let page = latin + Array("<p>\(sentence) Caf".utf8) + [0xE9, 0x2E]
    #expect(try ArticleReader().read(page).first?.text == "\(sentence) Café.")
  }

  @Test(
    "what is no readable page says why",
    arguments: [
      (
        "<meta charset=big5><p>words",
        "expected one of the character sets UTF-8, windows-1251,"
          + " windows-1252 and KOI8-R in the input, but found a page in \"big5\""
      ),
      (
        "<html><body><nav>Home</nav></body></html>",
        "expected an article's text in the input, but found a page without running text"
      ),
    ])
  func unreadable(page: String, message: String) {
    let error = #expect(throws: ArticleError.self) { try ArticleReader().read(Array(page.utf8)) }
    #expect(error?.description == message)
  }

  @Test(
    "badly nested, endless and hostile pages are read to their end",
    arguments: [
      String(repeating: "<div>", count: 20_000), String(repeating: "</p></b><b>", count: 20_000),
      String(repeating: "<i><li><p>", count: 10_000), String(repeating: "&amp;", count: 50_000),
      "<p " + String(repeating: "a='b' ", count: 20_000) + ">",
      String(repeating: "<", count: 50_000),
      "<!DOCTYPE html [<!ENTITY a \"&b;&b;\">]>&a;", "<p/><br/ ><p =\">\"x>",
    ])
  func hostile(opening: String) throws {
    #expect(try article("<p>\(opening)<p>\(sentence)</p>").text.hasSuffix(sentence))
  }

  @Test("a page that ends inside a tag, a comment or a script keeps what came before")
  func truncated() throws {
    for end in ["<p class=\"x", "<!-- x", "<script>var x", "&am", "<"] {
      #expect(try article("<p>\(sentence)</p>\(end)").text.hasPrefix(sentence))
    }
  }
}
