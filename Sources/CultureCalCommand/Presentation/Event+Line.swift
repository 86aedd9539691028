import CultureCal

extension Event {
  /// The event on one line, such as "9k3m2q7x1a  Days of Kazakhstan Culture in Belarus, 2018, …".
  var line: String {
    let parts = [title, whenInWords, countriesInWords, placeInWords, statusInWords]
    return uid + "  " + parts.filter { !$0.isEmpty }.joined(separator: " · ").onOneLine
  }
}
