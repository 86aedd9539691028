/// How a page looks, on screens of any width, in the dark and on paper.
enum PageStyle {
  static let sheet = """
    :root{color-scheme:light dark}
    *{box-sizing:border-box}
    body{margin:0;background:#fff;color:#17212b;font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif}
    header,main,footer{max-width:62rem;margin:0 auto;padding:0 1.25rem}
    header{padding-top:2.5rem}
    h1{font-size:clamp(1.6rem,4vw,2.2rem);line-height:1.2;margin:0 0 1rem;text-wrap:balance}
    h2{font-size:1.3rem;line-height:1.3;margin:2.75rem 0 .75rem;padding-top:.9rem;border-top:2px solid #17212b}
    p{margin:.4rem 0;max-width:44rem}
    .lead{border-left:4px solid #1f4e79;padding:.1rem 0 .1rem 1rem;font-size:1.1rem}
    .lead p:first-child{font-size:1.2rem;font-weight:600}
    figure{margin:1.25rem 0}
    figcaption{color:#52606d;font-size:.9rem;margin-bottom:.5rem}
    .scroll{overflow-x:auto;background:linear-gradient(to left,#fff 40%,#fff0) right/3rem 100% no-repeat local,linear-gradient(to left,#17212b40,#17212b00) right/.8rem 100% no-repeat scroll}
    .scroll:focus-visible{outline:3px solid #1f4e79;outline-offset:3px}
    figure svg{display:block;width:100%;min-width:44rem;height:auto}
    table{border-collapse:collapse;width:100%;font-size:.94rem;margin:1rem 0 .5rem;font-variant-numeric:tabular-nums}
    caption{text-align:left;color:#52606d;font-size:.9rem;padding-bottom:.5rem}
    th,td{text-align:left;vertical-align:top;padding:.42rem .6rem;border-bottom:1px solid #d9dfe5}
    tbody th,thead th:first-child{padding-left:0}
    thead tr+tr th:first-child{padding-left:.6rem}
    th.group,td.group,thead tr+tr th.group{padding-left:1.75rem}
    thead th{border-bottom:1.5px solid #52606d;vertical-align:bottom}
    thead th[colspan]{border-bottom:1px solid #b4bfc9}
    tbody th{font-weight:600}
    .again th{font-weight:400;color:#7a8793}
    .number{text-align:right;white-space:nowrap}
    .zero{color:#7a8793}
    .note,footer{color:#52606d;font-size:.9rem}
    footer{margin-top:3rem;padding-bottom:2.5rem}
    """

  private static let dark = """
    body{background:#10171e;color:#e8edf2}
    h2{border-color:#e8edf2}
    .lead,.scroll:focus-visible{border-color:#7fb4e6;outline-color:#7fb4e6}
    .scroll{background-image:linear-gradient(to left,#10171e 40%,#10171e00),linear-gradient(to left,#e8edf250,#e8edf200)}
    .zero,.again th{color:#84919d}
    figcaption,caption,.note,footer{color:#a9b5c1}
    th,td{border-color:#2b3742}
    thead th,thead th[colspan]{border-color:#a9b5c1}
    """

  private static let paper = """
    @page{margin:16mm}
    body{font-size:10pt}
    header,main,footer{max-width:none;padding:0}
    header{padding-top:0}
    h2{break-after:avoid;margin-top:1.5rem}
    figure,tr{break-inside:avoid}
    thead{display:table-header-group}
    .scroll{overflow:visible;background:none}
    figure svg{min-width:0}
    *{print-color-adjust:exact;-webkit-print-color-adjust:exact}
    """

  /// All rules of a page with charts.
  static let whole = """
    \(sheet)
    \(ChartStyle.sheet)
    @media screen and (prefers-color-scheme:dark){
    \(dark)
    }
    @media print{
    \(paper)
    }
    """
}
