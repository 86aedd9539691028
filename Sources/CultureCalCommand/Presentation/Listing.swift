/// A list of things that can be written in every format.
struct Listing<Item> {
  /// A field for programs to read.
  struct Field {
    let name: String
    let value: (Item) -> JSON
  }

  let items: [Item]
  /// The columns for people to read.
  let columns: [Table.Column]
  /// What stands in the columns.
  let cells: (Item) -> [Table.Cell]
  let fields: [Field]
  /// The whole of an item as JSON, where that is more than its ``fields``.
  var object: ((Item) throws -> JSON)?

  /// Writes the list to standard output; `none` tells people on standard error that it is empty.
  func write(as format: ListFormat, none: String) throws {
    let output = Output()
    switch format {
    case .table:
      if items.isEmpty { Messages.write(none + "\n") }
      for line in table.lines(on: .output) { try output.line(line) }
    case .json:
      try output.write("[")
      for (index, item) in items.enumerated() {
        try output.write((index > 0 ? "," : "") + "\n  " + json(item).pretty(indent: 2))
      }
      try output.line(items.isEmpty ? "]" : "\n]")
    case .jsonl:
      for item in items { try output.line(json(item).compact) }
    case .csv:
      try output.write(CSV.record(fields.map(\.name)))
      for item in items {
        try output.write(CSV.record(fields.map { CSV.words($0.value(item).plain) }))
      }
    case .markdown:
      let headings = columns.map { column in
        column.heading.count < 3
          ? column.heading : column.heading.prefix(1) + column.heading.dropFirst().lowercased()
      }
      let rows = items.map { cells($0).map(\.text) }
      for line in Markdown.table(headings, rows) { try output.line(line) }
    }
    try output.flush()
  }

  private func json(_ item: Item) throws -> JSON {
    try object?(item) ?? .object(fields.map { ($0.name, $0.value(item)) })
  }

  private var table: Table {
    var table = Table(columns)
    for item in items { table.append(cells(item)) }
    return table
  }
}

extension JSON {
  /// The value as plain text: nothing for null, several with spaces between.
  var plain: String {
    switch self {
    case .null: ""
    case .string(let text): text
    case .array(let elements): elements.map(\.plain).joined(separator: " ")
    case .bool, .integer, .number, .object, .written: compact
    }
  }
}
