/// A message on its way, as the ledger keeps it.
public struct Dispatch: Hashable, Sendable {
  /// Its name for ever, which a mail carries as Message-ID; the same however often it is sent.
  public let messageID: String
  /// How it goes.
  public let channel: ReminderRule.Channel
  /// Where it goes.
  public let recipient: String
  /// The key that a webhook's message is signed with.
  public let secret: String?
  /// What it says.
  public let message: ReminderMessage
  /// How often it was tried before.
  public let attempts: Int
  /// Whether a run that tried it did not live to tell how it went.
  public let isInDoubt: Bool
  /// Its row in the table `dispatch`.
  let id: Int
}

/// What a reminder says, in the forms in which it is sent.
public struct ReminderMessage: Hashable, Sendable {
  /// One line.
  public var subject: String
  /// Plain text.
  public var text: String
  /// An HTML page.
  public var html: String
  /// The events that have days, as iCalendar; nil if none has.
  public var calendar: String?
  /// For programs: an array of objects, one a reminder.
  public var json: String

  /// A message of these parts.
  public init(subject: String, text: String, html: String, calendar: String?, json: String) {
    self.subject = subject
    self.text = text
    self.html = html
    self.calendar = calendar
    self.json = json
  }
}
