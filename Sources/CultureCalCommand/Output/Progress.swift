/// A progress bar on standard error while long work goes on.
///
/// There is none where standard error is no terminal, nor for what takes less than half a second. Whoever
/// writes anything else to the terminal hides it before, and so does whoever ends the work.
final class Progress {
  /// How long the work goes on before the bar is shown, in seconds.
  private static let patience = 0.5
  /// How long a line stands before it is drawn anew, in seconds.
  private static let pause = 0.1
  /// Goes to the start of the line and empties it.
  private static let erased = "\r\u{1B}[K"

  private let columns: () -> Int?
  private let elapsed: () -> Double
  private let write: (String) -> Void
  private var bar: ProgressBar
  private var lastDrawing = -Double.infinity
  private var isShown = false
  /// Whether it was hidden for other lines, and is to come back after them.
  private var isDue = false

  /// A bar on standard error.
  ///
  /// - Parameter total: how many bytes there are to read, if known; asked for only where a bar can be.
  convenience init(total: () -> Int?) {
    let start = ContinuousClock.now
    let canBe = Terminal.messageColumns != nil
    self.init(
      total: canBe ? total() : nil, columns: { canBe ? Terminal.messageColumns : nil },
      elapsed: { (ContinuousClock.now - start) / .seconds(1) }, write: Messages.write)
  }

  init(
    total: Int?, columns: @escaping () -> Int?, elapsed: @escaping () -> Double,
    write: @escaping (String) -> Void
  ) {
    self.columns = columns
    self.elapsed = elapsed
    self.write = write
    bar = ProgressBar(articles: 0, done: 0, total: total, elapsed: 0)
  }

  /// Counts what was done, and shows it.
  func advance(articles: Int, bytes: Int) {
    bar.articles += articles
    bar.done += bytes
    bar.elapsed = elapsed()
    guard bar.elapsed >= Self.patience, isDue || bar.elapsed - lastDrawing >= Self.pause,
      let columns = columns()
    else { return }
    write(Self.erased + bar.line(columns: columns))
    lastDrawing = bar.elapsed
    (isShown, isDue) = (true, false)
  }

  /// Makes room for other lines; the bar comes back with the next step.
  func hide() {
    guard isShown else { return }
    write(Self.erased)
    (isShown, isDue) = (false, true)
  }
}
