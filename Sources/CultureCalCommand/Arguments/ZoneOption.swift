import ArgumentParser

/// The zone that today is reckoned in.
struct ZoneOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The time zone whose day it is (default: $CULTURECAL_ZONE, else the system's).",
      valueName: "zone"))
  var zone: String?
}
