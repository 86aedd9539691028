/// How charts look, in light, in the dark and on paper.
enum ChartStyle {
  /// The rules; each class is named after what it is for.
  static let rules = """
    .chart text{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif;font-size:13px;fill:#17212b}
    .chart .title{font-size:26px;font-weight:700}
    .chart .heading{font-size:18px;font-weight:700}
    .chart .lead{font-size:15px}
    .chart .strong{font-weight:600}
    .chart .small{font-size:12px;fill:#52606d}
    .chart .halo{paint-order:stroke;stroke:#fff;stroke-width:4px;stroke-linejoin:round}
    .chart .struck{text-decoration:line-through;fill:#52606d}
    .chart .inverse{fill:#fff;font-weight:600}
    .chart .now{fill:#a3211a;font-size:12px;font-weight:600}
    .paper{fill:#fff}
    .a{fill:#1f4e79;stroke:#1f4e79}
    .b{fill:#9a5b13;stroke:#9a5b13}
    .off{fill:#52606d;stroke:#52606d}
    .solid{stroke:none}
    .chart .edge{fill:none;stroke-width:1.4}
    .dashed{stroke-dasharray:4 3}
    .chart .dotted{stroke-dasharray:0.1 4;stroke-linecap:round;stroke-width:2}
    .open{fill:#fff;stroke-width:1.4}
    .strike{stroke-width:2}
    .tint{fill:#e3ecf5;stroke:none}
    .tint.b{fill:#f6e9d7}
    .tint.off{fill:#eceff2}
    .chart .hatch{fill:none;stroke-width:2}
    .grid{stroke:#e4e9ee;stroke-width:1}
    .rule{stroke:#b4bfc9;stroke-width:1}
    .axis{stroke:#52606d;stroke-width:1.2}
    .band{fill:#eef2f6}
    .today{stroke:#a3211a;stroke-width:1.6;stroke-dasharray:6 3}
    .chart .arrow{fill:none;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
    """

  /// What is other in the dark.
  private static let dark = """
    .chart text{fill:#e8edf2}
    .chart .small,.chart .struck{fill:#a9b5c1}
    .chart .halo{stroke:#10171e}
    .chart .inverse{fill:#10171e}
    .chart .now{fill:#ff9a90}
    .paper{fill:#10171e}
    .a{fill:#7fb4e6;stroke:#7fb4e6}
    .b{fill:#e3a857;stroke:#e3a857}
    .off{fill:#a9b5c1;stroke:#a9b5c1}
    .open{fill:#10171e}
    .tint{fill:#1c3247}
    .tint.b{fill:#3b2c16}
    .tint.off{fill:#26313b}
    .grid{stroke:#222d37}
    .rule{stroke:#4a5865}
    .axis{stroke:#a9b5c1}
    .band{fill:#1a242d}
    .today{stroke:#ff9a90}
    """

  /// The rules as a picture or page carries them.
  static let sheet = """
    \(rules)
    @media screen and (prefers-color-scheme:dark){
    \(dark)
    }
    """
}
