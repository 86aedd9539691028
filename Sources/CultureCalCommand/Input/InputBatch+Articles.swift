import Extraction

extension InputBatch {
  /// Calls `body` with each article, completed, or with why there is none.
  func forEachArticle(
    completion: ArticleCompletion, _ body: (Result<Article, Failure>) -> Void
  ) {
    let reader = ArticleReader()
    switch content {
    case .fault(let failure):
      body(.failure(Failure("\(shownName): \(failure)", failure.status)))
    case .whole(let bytes):
      do {
        let articles = try reader.read(bytes)
        for (index, article) in articles.enumerated() {
          let name = articles.count > 1 ? "\(name):\(index + 1)" : name
          body(.success(completion.complete(article, name: name)))
        }
      } catch {
        body(.failure(Failure("\(shownName): \(error)", .badData)))
      }
    case .page(let bytes, let address, let characterSet):
      do {
        for article in try reader.read(bytes, characterSet: characterSet) {
          var article = completion.complete(article, name: name)
          article.url = article.url ?? address
          body(.success(article))
        }
      } catch {
        body(.failure(Failure("\(shownName): \(error)", .badData)))
      }
    case .lines(let bytes, let first):
      var start = 0
      var number = first
      while start < bytes.count {
        let end = bytes.span.firstIndex(of: UInt8(ascii: "\n"), from: start) ?? bytes.count
        let line = bytes[start..<end]
        defer {
          start = end + 1
          number += 1
        }
        guard line.contains(where: { $0 != 0x20 && !(9...13).contains($0) }) else { continue }
        do {
          let article = try reader.readLine(Array(line), number: number)
          body(.success(completion.complete(article, name: "\(name):\(number)")))
        } catch {
          body(.failure(Failure("\(shownName): \(error)", .badData)))
        }
      }
    }
  }

  private var shownName: String { name == "-" ? "standard input" : name }
}
