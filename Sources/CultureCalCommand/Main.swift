import ArgumentParser
import Glibc

/// Where the program begins.
///
/// The root is no `AsyncParsableCommand`: in a static executable, that costs 19 ms at the end of
/// every run.
@main
enum Main {
  static func main() {
    do {
      try run(Array(CommandLine.arguments.dropFirst()))
    } catch {
      let failure = Failure(of: error)
      if !failure.description.isEmpty { Messages.tell(failure.description) }
      exit(failure.status.rawValue)
    }
  }

  private static func run(_ arguments: [String]) throws {
    do {
      var command = try parse(arguments)
      try command.run()
    } catch {
      // Help and the version are asked for by errors, too, which do not end in failure.
      guard CultureCalCommand.exitCode(for: error) == .success else { throw error }
      try Output.print(CultureCalCommand.fullMessage(for: error))
    }
  }

  /// The command of a command line.
  ///
  /// The parser looks at every command below the one that it begins with, which takes it as long as all
  /// else at the start; so it begins with the one that was named. Only what is not simply an order is
  /// parsed from the top: requests for help and faults, which tell of the whole command.
  private static func parse(_ arguments: [String]) throws -> any ParsableCommand {
    let type = try named(arguments.first)
    if let type, !arguments.contains(where: { $0 == "-h" || $0.hasPrefix("--help") }),
      let command = try? type.parseAsRoot(Array(arguments.dropFirst()))
    {
      return command
    }
    do {
      return try CultureCalCommand.parseAsRoot(arguments)
    } catch {
      guard CultureCalCommand.exitCode(for: error) != .success else { throw error }
      throw Failure.usage(reason(error) + "; see 'culturecal \(path(arguments))--help'")
    }
  }

  /// What the parser says, in the manner of the program's own errors.
  private static func reason(_ error: any Error) -> String {
    var reason = CultureCalCommand.message(for: error)
    while reason.hasSuffix(".") { reason.removeLast() }
    return reason.prefix(1).lowercased() + reason.dropFirst()
  }

  /// The commands that arguments begin with, each with a space behind it.
  private static func path(_ arguments: [String]) -> String {
    var commands = CultureCalCommand.configuration.subcommands
    var path = ""
    for argument in arguments {
      guard let command = commands.first(where: { $0.name == argument }) else { break }
      path += "\(argument) "
      commands = command.configuration.subcommands
    }
    return path
  }

  /// The command of a first argument; nil if that is an option.
  ///
  /// - Throws: which command may have been meant, if there is none such.
  private static func named(_ name: String?) throws(Failure) -> (any ParsableCommand.Type)? {
    guard let name, !name.hasPrefix("-"), name != "help" else { return nil }
    let commands = CultureCalCommand.configuration.subcommands
    if let command = commands.first(where: { $0.name == name }) { return command }
    let meant = Nearest.word(to: name, among: commands.map { $0.name })
    throw .usage(
      "expected a command such as ingest or upcoming, but found '\(name)'"
        + (meant.map { "; did you mean '\($0)'?" } ?? "; see 'culturecal --help'"))
  }
}

extension ParsableCommand {
  /// What the command is called by; every command below the root has its name in its configuration.
  fileprivate static var name: String { configuration.commandName ?? "" }
}
