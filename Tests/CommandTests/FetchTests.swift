import Foundation
import Testing

/// Web pages, served by a small server on this machine.
@Suite("Articles from the web")
struct FetchTests {
  private func served(_ line: String) throws -> Culturecal.Outcome {
    let culturecal = try Culturecal()
    try culturecal.write(
      """
      import http.server
      text = '<html><head><title>Carpets</title></head><body><p>%s</p></body></html>'
      words = 'The exhibition of carpets from Armenia will open at the National Museum in Riga on 3 June 2018.'
      class Site(http.server.BaseHTTPRequestHandler):
          def do_GET(self):
              if self.path == '/page': self.answer(200, text % words)
              elif self.path == '/cyrillic':
                  self.answer(200, (text % ('В Минске 3 июня 2018 года откроется выставка ковров из Армении.')).encode('cp1251'), 'text/html; charset=windows-1251')
              elif self.path == '/long': self.answer(200, 'x' * (17 << 20))
              elif self.path.startswith('/hop'): self.hop(int(self.path[4:]))
              elif self.path == '/out': self.move('http://10.0.0.1/')
              else: self.answer(404, 'none')
          def hop(self, left): self.move('/hop%d' % (left - 1) if left > 1 else '/page')
          def move(self, place):
              self.send_response(302); self.send_header('Location', place); self.end_headers()
          def answer(self, status, body, kind='text/html'):
              self.send_response(status); self.send_header('Content-Type', kind); self.end_headers()
              self.wfile.write(body if isinstance(body, bytes) else body.encode())
          def log_message(self, *arguments): pass
      server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Site)
      open('port', 'w').write(str(server.server_port))
      server.serve_forever()
      """, to: "site.py")
    return try culturecal.shell(
      """
      python3 site.py >/dev/null 2>&1 & server=$!; while [ ! -s port ]; do sleep 0.1; done
      site=http://127.0.0.1:$(cat port)
      \(line) 2>&1 | sed "s,$site,SITE,g"
      kill -9 $server
      """)
  }

  @Test("a page is read, through redirections, and keeps its address")
  func page() throws {
    for path in ["page", "hop5"] {
      let outcome = try served("culturecal extract --allow-private $site/\(path)")
      #expect(outcome.output.contains("\"url\":\"SITE/page\",\"title\":\"Carpets\""), "\(outcome)")
      #expect(outcome.output.contains("\"date\":\"2018-06-03"), "\(outcome)")
    }
  }

  @Test("the character set that a server names is used")
  func characterSet() throws {
    let outcome = try served("culturecal extract --allow-private $site/cyrillic")
    #expect(outcome.output.contains("выставка ковров"), "\(outcome)")
  }

  @Test(
    "what is not fetched is told of",
    arguments: [
      (
        "$site/page",
        "culturecal: SITE/page: expected a public address of '127.0.0.1', but found 127.0.0.1;"
          + " --allow-private allows it\n"
      ),
      (
        "http://localhost/x",
        "culturecal: http://localhost/x: expected a public address of 'localhost', but found"
      ),
      (
        "--allow-private $site/none",
        "culturecal: SITE/none: expected a page at SITE/none, but the server answered 404\n"
      ),
      (
        "--allow-private $site/hop6",
        "culturecal: SITE/hop6: expected at most 5 redirections from SITE/hop6, but found more\n"
      ),
      (
        "--allow-private $site/long",
        "culturecal: SITE/long: expected at most 16777216 bytes at SITE/long, but found more\n"
      ),
      (
        "--allow-private http://user@127.0.0.1/",
        "culturecal: http://user@127.0.0.1/: expected an address such as"
      ),
    ])
  func refused(arguments: String, message: String) throws {
    let outcome = try served("culturecal extract \(arguments)")
    #expect(outcome.output.hasPrefix(message), "\(outcome)")
  }
}
