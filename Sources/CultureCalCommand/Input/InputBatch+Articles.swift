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
      for (index, line) in bytes.split(
        separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
      )
      .enumerated() where line.contains(where: { $0 != 0x20 && !(9...13).contains($0) }) {
        do {
          let article = try reader.readLine(Array(line), number: first + index)
          body(.success(completion.complete(article, name: "\(name):\(first + index)")))
        } catch {
          body(.failure(Failure("\(shownName): \(error)", .badData)))
        }
      }
    }
  }

  private var shownName: String { name == "-" ? "standard input" : name }
}
