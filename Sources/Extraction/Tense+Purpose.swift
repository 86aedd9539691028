import Gazetteer

/// Infinitives that tell what something is done for.
extension TenseReader {
  /// Whether a verb tells what for: "gave a concert to mark the anniversary".
  func isPurpose(_ index: Int) -> Bool {
    guard text.language == .english, document.word(index - 1) == .to else { return false }
    switch document.word(index - 2) {
    case .is, .are, .was, .were, .be: return false
    default: return document.lexeme(index - 2).verb == nil
    }
  }

  /// When something is that people did something for: "sat in the library on Friday to hear".
  func purposeTime(at index: Int) -> Tense.Time? {
    guard isPurpose(index),
      document.word(index - 2) != nil || document.lexeme(index - 2).noun != nil
        || document.lexeme(index - 2).head != nil
        || text.time(at: index - 2) != nil || text.place(at: index - 2) != nil,
      let verb = finiteVerb(before: index - 1, in: text.sentence(at: index)), verb.time == .past
    else { return nil }
    switch document.verb(verb.token) {
    case .plan, .propose, .invite, .say, .sign, .other, .cancel, .postpone: return nil
    default: return (verb.token..<index - 1).contains(where: document.isDeciding) ? nil : .past
    }
  }
}
