// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "benchmarks",
  dependencies: [.package(name: "culturecal", path: "..")],
  targets: [
    .target(name: "CPeer", linkerSettings: [.linkedLibrary("sqlite3")]),
    .executableTarget(
      name: "bench",
      dependencies: [
        "CPeer", .product(name: "SQLite", package: "culturecal"),
        .product(name: "CultureCal", package: "culturecal"),
        .product(name: "Chronology", package: "culturecal"),
        .product(name: "Extraction", package: "culturecal"),
      ],
      swiftSettings: [.treatAllWarnings(as: .error), .enableUpcomingFeature("ExistentialAny")]),
  ]
)
