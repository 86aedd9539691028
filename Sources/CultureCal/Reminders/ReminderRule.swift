public import Extraction
public import Gazetteer

/// Who wants to be reminded of what, how long before, and how.
public struct ReminderRule: Hashable, Sendable {
  /// How a reminder gets to somebody.
  public enum Channel: String, CaseIterable, Hashable, Sendable {
    /// By the system's sendmail; the recipient is an address.
    case mail
    /// By HTTP POST of JSON; the recipient is a URL.
    case webhook
    /// By a command that reads JSON; the recipient is the command, as a shell takes it.
    case exec
    /// By standard output; the recipient is "-".
    case stdout
  }

  /// Its name for ever, made as an event's.
  public internal(set) var uid = ""
  /// Days before the first possible day, each once, the longest first; 0 is the day itself.
  public var leads: [Int]
  /// Only events with this country as guest or host.
  public var country: Country?
  /// Only events of this kind.
  public var kind: EventKind?
  /// Only events in this city.
  public var city: String?
  /// How the reminder gets there.
  public var channel: Channel
  /// Where it goes, in the channel's form.
  public var recipient: String
  /// The key that a webhook's messages are signed with.
  public var secret: String?
  /// Its row in the table `reminder_rule`.
  var id = 0

  /// A rule that nobody has entered yet.
  public init(
    leads: [Int], country: Country? = nil, kind: EventKind? = nil, city: String? = nil,
    channel: Channel, recipient: String, secret: String? = nil
  ) {
    self.leads = Set(leads).sorted(by: >)
    self.country = country
    self.kind = kind
    self.city = city
    self.channel = channel
    self.recipient = recipient
    self.secret = secret
  }

  /// The events that it is about.
  var filter: EventFilter {
    var filter = EventFilter()
    filter.country = country
    if let kind { filter.kinds = [kind] }
    filter.city = city
    return filter
  }
}
