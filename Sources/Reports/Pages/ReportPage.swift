public import Chronology

/// A report as it is shown: words, charts and tables, whatever they are written in.
public struct ReportPage: Hashable, Sendable {
  /// A part under a heading of its own.
  public struct Section: Hashable, Sendable {
    /// What it is about.
    public let heading: String
    /// Sentences before the chart.
    public var words: [String] = []
    /// The figures to look at.
    public var chart: Chart?
    /// The figures to read.
    public var table: ReportTable?
    /// Sentences after the table.
    public var notes: [String] = []
  }

  /// What the report is called.
  public let title: String
  /// The day from which it looks.
  public let today: CivilDate
  /// What it comes to, in sentences.
  public let lead: [String]
  /// Its parts.
  public let sections: [Section]
}

/// A table of a report; the first column names the rows.
public struct ReportTable: Hashable, Sendable {
  /// A column.
  public struct Column: Hashable, Sendable {
    /// What several columns in a row have in common.
    public let group: String?
    /// What it shows.
    public let heading: String
    /// Whether it has figures, which are set to the right.
    public let isNumeric: Bool

    init(_ heading: String, of group: String? = nil, isNumeric: Bool = false) {
      (self.group, self.heading, self.isNumeric) = (group, heading, isNumeric)
    }

    /// The heading as it stands where columns have no common one above them.
    public var fullHeading: String { group.map { "\($0): \(heading)" } ?? heading }
  }

  /// What it shows, in a phrase.
  public let caption: String
  /// The columns.
  public let columns: [Column]
  /// The rows, with a cell for each column.
  public let rows: [[String]]
  /// Whether rows whose first cells are alike belong together.
  public var isGrouped = false
}
