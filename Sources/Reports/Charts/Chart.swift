/// A chart, told by its figures; how it is drawn is another matter.
public enum Chart: Hashable, Sendable {
  /// Bars beside each other.
  case bars(BarChart)
  /// Bars to the left and right of a line.
  case mirror(MirrorChart)
  /// Stretches of time below each other.
  case timeline(TimelineChart)
  /// What followed on what.
  case steps(StepsChart)

  /// What it shows, in a phrase.
  public var title: String {
    switch self {
    case .bars(let chart): chart.title
    case .mirror(let chart): chart.title
    case .timeline(let chart): chart.title
    case .steps(let chart): chart.title
    }
  }
}

/// One of the figures that each bar of a chart is put together of.
public struct ChartSeries: Hashable, Sendable {
  /// How its part of a bar is filled, to be told apart without colour.
  public enum Texture: Hashable, Sendable {
    case solid, hatched, open
  }

  /// What it counts.
  public let name: String
  /// How its part of a bar is filled.
  public let texture: Texture

  init(_ name: String, _ texture: Texture) {
    (self.name, self.texture) = (name, texture)
  }
}

/// Bars beside each other.
public struct BarChart: Hashable, Sendable {
  /// A bar.
  public struct Bar: Hashable, Sendable {
    /// What it is of.
    public let label: String
    /// A figure for each series.
    public let figures: [Int]

    /// The sum of its figures.
    public var total: Int { figures.reduce(0, +) }
  }

  /// What it shows, in a phrase.
  public let title: String
  /// What the bars are put together of.
  public let series: [ChartSeries]
  /// The bars.
  public let bars: [Bar]
  /// Whether they stand, with time running to the right.
  public var isUpright = false
}

/// Bars to the left and right of a line.
public struct MirrorChart: Hashable, Sendable {
  /// A side of a row.
  public struct Side: Hashable, Sendable {
    /// What stands beyond its figure; empty if the heading says it for all rows.
    public var name = ""
    /// A figure for each series.
    public let figures: [Int]

    /// The sum of its figures.
    public var total: Int { figures.reduce(0, +) }
  }

  /// A row.
  public struct Row: Hashable, Sendable {
    /// What stands between the bars.
    public let label: String
    /// The bar to the left.
    public let left: Side
    /// The bar to the right.
    public let right: Side
  }

  /// What it shows, in a phrase.
  public let title: String
  /// What the bars to the left are of; empty if each row says so.
  public let leftHeading: String
  /// What the bars to the right are of.
  public let rightHeading: String
  /// What the bars are put together of.
  public let series: [ChartSeries]
  /// The rows.
  public let rows: [Row]
}

/// What followed on what, in rows.
public struct StepsChart: Hashable, Sendable {
  /// A step.
  public struct Step: Hashable, Sendable {
    /// What it came to.
    public let label: String
    /// Who took it.
    public let by: String
    /// On which day, and what it did if that is not plain.
    public let note: String
    /// Whether it left something open.
    public let isVague: Bool
  }

  /// A row.
  public struct Row: Hashable, Sendable {
    /// What it is of.
    public let label: String
    /// Its steps, the first one first.
    public let steps: [Step]
  }

  /// What it shows, in a phrase.
  public let title: String
  /// The rows.
  public let rows: [Row]
}
