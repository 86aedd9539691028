// swift-tools-version: 6.2
import PackageDescription

/// Every target: warnings are errors, and an import is used in the file that names it.
let settings: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// Every target but `SQLite`, which alone touches C pointers freely.
let strict = settings + [.strictMemorySafety()]

let package = Package(
  name: "culturecal",
  products: [
    .executable(name: "culturecal", targets: ["CultureCalCommand"]),
    // What a program that uses the library imports, each by its own name; the benchmarks do.
    .library(name: "CultureCal", targets: ["CultureCal"]),
    .library(name: "Extraction", targets: ["Extraction"]),
    .library(name: "Gazetteer", targets: ["Gazetteer"]),
    .library(name: "Chronology", targets: ["Chronology"]),
    .library(name: "SQLite", targets: ["SQLite"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-crypto", "3.12.3"..<"5.0.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .target(name: "SQLite", dependencies: ["CSQLite"], swiftSettings: settings),
    .target(name: "Chronology", swiftSettings: strict),
    .target(name: "CGazetteer", exclude: ["gazetteer.bin"]),
    .target(name: "Gazetteer", dependencies: ["CGazetteer"], swiftSettings: strict),
    .target(
      name: "Extraction", dependencies: ["Chronology", "Gazetteer"], swiftSettings: strict),
    .executableTarget(name: "embed-migrations", swiftSettings: strict),
    .plugin(
      name: "EmbedMigrations", capability: .buildTool(), dependencies: ["embed-migrations"]),
    .target(name: "Migrations", swiftSettings: strict, plugins: ["EmbedMigrations"]),
    .target(
      name: "CultureCal",
      dependencies: [
        "SQLite", "Chronology", "Gazetteer", "Extraction", "Holidays", "ICalendar", "Migrations",
        .product(name: "Crypto", package: "swift-crypto"),
      ], swiftSettings: strict),
    .target(name: "ICalendar", swiftSettings: strict),
    .testTarget(name: "ICalendarTests", dependencies: ["ICalendar"], swiftSettings: strict),
    .target(
      name: "Reports", dependencies: ["CultureCal", "Extraction", "Chronology", "Gazetteer"],
      swiftSettings: strict),
    .target(name: "CHolidays", exclude: ["holidays.bin"]),
    .target(name: "Holidays", dependencies: ["CHolidays", "Chronology"], swiftSettings: strict),
    .testTarget(
      name: "HolidaysTests", dependencies: ["Holidays", "Chronology"], swiftSettings: strict),
    .executableTarget(
      name: "CultureCalCommand",
      dependencies: [
        "CultureCal", "Reports", "Extraction", "Chronology", "Gazetteer", "SQLite",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(name: "SQLiteTests", dependencies: ["SQLite"], swiftSettings: settings),
    .testTarget(
      name: "ChronologyTests", dependencies: ["Chronology", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "GazetteerTests", dependencies: ["Gazetteer", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "CultureCalTests",
      dependencies: [
        "CultureCal", "Reports", "SQLite", "Chronology", "Gazetteer", "Extraction", "TestSupport",
      ],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "CommandTests",
      dependencies: ["CultureCalCommand", "CultureCal", "Chronology", "SQLite"],
      exclude: ["Sessions"], swiftSettings: strict),
    .testTarget(
      name: "ExtractionTests",
      dependencies: ["Extraction", "Chronology", "Gazetteer", "TestSupport"],
      exclude: ["Fixtures", "Corpus"], swiftSettings: strict),
  ]
)
