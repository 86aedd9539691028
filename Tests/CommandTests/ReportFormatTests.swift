import Foundation
import Testing

/// Every report in every form, read by programs that know the form.
@Suite("Reports in all forms")
struct ReportFormatTests {
  private static let reports = [
    "balance", "balance --between KZ,BY", "timeline", "timeline --by programme --year 2018",
    "statistics", "sources",
  ]

  /// Reads a file and says what is wrong with it.
  private static let reader = """
    import csv, html.parser, json, sys, xml.etree.ElementTree as tree
    form, text = sys.argv[1], sys.stdin.buffer.read().decode()
    assert text.endswith('\\n'), 'no end of line'
    space = '{http://www.w3.org/2000/svg}'
    def check(picture):
        assert picture.get('role') == 'img', 'no role'
        names = picture.get('aria-labelledby').split()
        said = [picture.find(f'{space}{name}') for name in ('title', 'desc')]
        assert [part.get('id') for part in said] == names, names
        assert all(part.text.strip() for part in said), 'nothing said'
        ids = [part.get('id') for part in picture.iter() if part.get('id')]
        assert len(ids) == len(set(ids)), 'an id twice'
    if form == 'json':
        assert json.loads(text)
    elif form == 'csv':
        widths = {len(row) for row in csv.reader(text.splitlines())}
        assert len(widths) == 1, widths
    elif form == 'svg':
        check(tree.fromstring(text))
    elif form == 'html':
        assert text.startswith('<!DOCTYPE html>\\n<html lang="en">'), text[:60]
        for outside in ('src=', '<link', '<script', '@import', 'url(h', 'href="http'):
            assert outside not in text, outside
        class Page(html.parser.HTMLParser):
            def __init__(self):
                super().__init__()
                self.open = []
            def handle_starttag(self, tag, attributes):
                if tag not in ('meta', 'br', 'hr', 'col'): self.open.append(tag)
            def handle_endtag(self, tag):
                assert self.open.pop() == tag, tag
        page = Page()
        page.feed(text)
        page.close()
        assert page.open == [], page.open
        for part in text.split('<svg')[1:]:
            check(tree.fromstring('<svg' + part.split('</svg>')[0] + '</svg>'))
    elif form == 'markdown':
        assert text.startswith('# '), text[:20]
    else:
        assert '\\033' not in text and '\\t' not in text
    """

  @Test(
    "is what it says it is, for an empty calendar and a full one",
    arguments: ["text", "markdown", "json", "csv", "svg", "html"])
  func form(_ form: String) throws {
    for isFull in [false, true] {
      let culturecal = try Culturecal(today: "2018-01-15")
      try culturecal.write(Self.reader, to: "reader.py")
      try culturecal.run("db", "migrate")
      if isFull {
        try culturecal.linkExamples()
        try culturecal.run("ingest", "Examples/kazakhstan-belarus.txt")
        try culturecal.run(
          "add", "<Night> & \"Day\"", "--when", "2018-05~", "--guest", "KZ", "--host", "BY")
        try culturecal.run("add", "Дни культуры", "--when", "../2018-05", "--status", "cancelled")
        try culturecal.run(
          "series", "add", "Bazaar", "--host", "BY", "--start", "1992-07", "--every", "1")
      }
      for report in Self.reports {
        let outcome = try culturecal.shell(
          """
          culturecal report \(report) --format \(form) > report && python3 reader.py \(form) < report
          """)
        #expect(outcome == .init(), "\(report)\(isFull ? "" : ", empty")")
      }
    }
  }
}
