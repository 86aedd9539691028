import ArgumentParser
import CultureCal
import Extraction
import Gazetteer

/// Who is reminded of what.
struct RemindRule: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rule", abstract: "Say who is to be reminded of what, how long before, and how.",
    subcommands: [RuleAdd.self, RuleList.self, RuleEdit.self, RuleRemove.self],
    defaultSubcommand: RuleList.self)
}

/// What a rule is about.
struct RuleOptions: ParsableArguments {
  @Option(help: ArgumentHelp("How long before, such as 30d,7d,1d or 2w.", valueName: "spans"))
  var lead: String?

  @Option(help: ArgumentHelp("Only with this country as guest or host.", valueName: "country"))
  var country: String?

  @Option(help: ArgumentHelp("Only of this kind.", valueName: "kind"))
  var kind: String?

  @Option(help: ArgumentHelp("Only in this city.", valueName: "name"))
  var city: String?

  @Option(
    help: ArgumentHelp(
      "An address, webhook:URL, exec:COMMAND or stdout.", valueName: "recipient"))
  var to: String?

  @Option(
    help: ArgumentHelp("The key that a webhook's messages are signed with.", valueName: "key"))
  var secret: String?

  /// The rule with what the options say.
  func applied(to rule: ReminderRule) throws(Failure) -> ReminderRule {
    var rule = rule
    if let lead {
      var days: [Int] = []
      for span in lead.split(separator: ",") {
        let seconds = try Interpret.seconds(String(span).trimmed, named: "--lead")
        guard seconds.isMultiple(of: 86_400) else {
          throw .usage("--lead: expected whole days, such as 7d or 2w, but found '\(span)'")
        }
        days.append(seconds / 86_400)
      }
      rule.leads = Set(days).sorted(by: >)
    }
    if let country {
      rule.country = country.isEmpty ? nil : try Interpret.country(country, named: "--country")
    }
    if let kind { rule.kind = kind.isEmpty ? nil : try Interpret.kind(kind) }
    if let city { rule.city = city.isEmpty ? nil : city }
    if let to { (rule.channel, rule.recipient) = try Interpret.recipient(to) }
    if let secret { rule.secret = secret.isEmpty ? nil : secret }
    return rule
  }
}

/// A new rule.
struct RuleAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Enter a rule.",
    discussion: """
      Mail goes through the system's sendmail ($CULTURECAL_SENDMAIL), from $CULTURECAL_FROM, with the \
      events attached as iCalendar. A webhook gets JSON by POST: text, which a chat such as Slack shows, \
      subject, messageId and reminders; with --secret, the header X-Culturecal-Signature has sha256= and \
      the HMAC of the body. A command reads the same JSON. What is not taken is tried again, after 5 \
      minutes, then ever longer.

      culturecal remind rule add --lead 30d,7d,1d --country BY --kind exhibition --to press@example.org
      culturecal remind rule add --lead 1d --to webhook:https://chat.example.org/hook --secret KEY
      """)

  @OptionGroup var options: RuleOptions
  @OptionGroup(title: "Calendar") var calendar: CalendarOptions

  func run() throws {
    guard options.to != nil else {
      throw Failure.usage("expected --to, but found nobody to remind")
    }
    let blank = ReminderRule(leads: [30, 7, 1], channel: .stdout, recipient: "-")
    let rule = try options.applied(to: blank)
    let moment = try calendar.moment()
    let store = try calendar.open(for: .writing, recorded: moment.recorded)
    try Output.print("added      \(try store.add(rule, recorded: moment.recorded).line)")
  }
}

/// A rule that changes.
struct RuleEdit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change a rule; an empty value clears.")

  @Argument(help: ArgumentHelp("The rule's id, or its beginning.", valueName: "id"))
  var id: String

  @OptionGroup var options: RuleOptions
  @OptionGroup(title: "Calendar") var calendar: CalendarOptions

  func run() throws {
    let moment = try calendar.moment()
    let store = try calendar.open(for: .writing, recorded: moment.recorded)
    let rule = try options.applied(to: try store.reminderRule(id))
    try Output.print("changed    \(try store.update(rule).line)")
  }
}

/// A rule that ends.
struct RuleRemove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Remove a rule.")

  @Argument(help: ArgumentHelp("The rule's id, or its beginning.", valueName: "id"))
  var id: String

  @OptionGroup(title: "Calendar") var calendar: CalendarOptions

  func run() throws {
    let moment = try calendar.moment()
    let store = try calendar.open(for: .writing, recorded: moment.recorded)
    let rule = try store.reminderRule(id)
    try store.removeReminderRule(id, recorded: moment.recorded)
    try Output.print("removed    \(rule.line)")
  }
}

/// All rules.
struct RuleList: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "Show all rules.")

  @OptionGroup(title: "Output") var output: FormatOption
  @OptionGroup(title: "Calendar") var calendar: CalendarOptions

  func run() throws {
    let format = try output.chosen()
    let store = try calendar.open(for: .reading, recorded: try calendar.moment().recorded)
    try Listing(
      items: try store.reminderRules(),
      columns: [
        .init("TO", narrowest: 16), .init("BEFORE"), .init("COUNTRY"), .init("KIND"), .init("CITY"),
        .init("ID"),
      ],
      cells: { rule in
        [
          .init(rule.target, .bold), .init(rule.leadsInWords),
          .init(rule.country?.name(in: "en") ?? ""), .init(rule.kind?.rawValue ?? ""),
          .init(rule.city ?? ""), .init(rule.uid, .dim),
        ]
      },
      fields: [
        .init(name: "id") { .string($0.uid) },
        .init(name: "leads") { .array($0.leads.map { .integer($0) }) },
        .init(name: "channel") { .string($0.channel.rawValue) },
        .init(name: "recipient") { .string($0.recipient) },
        .init(name: "country") { .optional($0.country?.code) },
        .init(name: "kind") { .optional($0.kind?.rawValue) },
        .init(name: "city") { .optional($0.city) },
        .init(name: "signed") { .bool($0.secret != nil) },
      ]
    ).write(as: format, none: "no rules")
  }
}

extension ReminderRule {
  /// The rule on one line.
  fileprivate var line: String {
    let about = [country?.name(in: "en"), kind?.rawValue, city].compactMap(\.self)
    let what = about.isEmpty ? "every event" : about.joined(separator: ", ")
    return "\(uid)  \(target): \(what), \(leadsInWords) before".onOneLine
  }

  /// Whom it reminds, as ``Interpret/recipient(_:named:)`` reads it.
  var target: String { channel.target(recipient) }

  fileprivate var leadsInWords: String { leads.map { "\($0)d" }.joined(separator: ", ") }
}

extension ReminderRule.Channel {
  /// A recipient as ``Interpret/recipient(_:named:)`` reads it.
  func target(_ recipient: String) -> String {
    switch self {
    case .mail: recipient
    case .webhook, .exec: "\(rawValue):\(recipient)"
    case .stdout: "stdout"
    }
  }
}
