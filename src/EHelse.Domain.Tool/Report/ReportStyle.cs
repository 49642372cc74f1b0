namespace EHelse.Domain.Tool.Report;

/// <summary>How the page looks: light or dark as the reader has it, narrow or wide, on screen and on paper.</summary>
internal static class ReportStyle
{
    public const string Sheet = """
        :root {
          --ground: #fff; --ink: #1c2127; --quiet: #5a6470; --line: #d5dae0; --band: #f4f6f8; --link: #0b5394;
          --c0: #2b5c8a; --c1: #c8791f; --c2: #3f8f6b; --c3: #8a4f9e; --c4: #b8433f; --c5: #6b7a1e; --c6: #4a90a4; --c7: #7a6552;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --ground: #14181d; --ink: #e6e9ed; --quiet: #a3adb8; --line: #37404a; --band: #1d232a; --link: #8ab8e6;
            --c0: #6fa3d6; --c1: #e3a04f; --c2: #6cc19a; --c3: #bd8ad0; --c4: #e58783; --c5: #b3c35a; --c6: #84c3d4; --c7: #bfa78f;
          }
        }
        * { box-sizing: border-box; }
        html { background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, "Segoe UI", "DejaVu Sans", sans-serif; }
        body { max-width: 76rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem; }
        h1 { font-size: clamp(1.5rem, 4.5vw, 2.2rem); line-height: 1.2; margin: .1em 0 .4em; }
        h2 { font-size: 1.25rem; margin: 2.2em 0 .6em; }
        .letter { color: var(--quiet); margin: 0; }
        .lead { font-size: 1.1rem; max-width: 52rem; }
        .note { border-left: .25rem solid var(--c1); background: var(--band); padding: .6rem .9rem; max-width: 52rem; }
        .scroll { overflow-x: auto; }
        .scroll:focus-visible, summary:focus-visible { outline: .15rem solid var(--link); outline-offset: .15rem; }
        table { border-collapse: collapse; min-width: 100%; font-variant-numeric: tabular-nums; }
        caption { text-align: left; color: var(--quiet); padding-bottom: .4rem; }
        th, td { padding: .38rem .7rem; text-align: left; border-bottom: 1px solid var(--line); vertical-align: top; }
        thead th { border-bottom: 2px solid var(--quiet); vertical-align: bottom; }
        tbody tr:nth-child(even) { background: var(--band); }
        tbody th { font-weight: 500; }
        tfoot th, tfoot td { border-top: 2px solid var(--quiet); border-bottom: 0; font-weight: 700; }
        .number { text-align: right; white-space: nowrap; }
        .amount { font-weight: 700; }
        .legend { display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; margin: 0 0 .8rem; }
        .legend i { display: inline-block; width: .9em; height: .9em; margin-right: .45em; vertical-align: -.1em; }
        .row { display: grid; grid-template-columns: minmax(8rem, 13rem) 1fr 7rem; gap: .8rem; align-items: center; margin: .3rem 0; }
        .row .sum { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
        .bar { display: flex; height: 1.4rem; }
        .bar i { border-right: 1px solid var(--ground); }
        .c0 { background: var(--c0); } .c1 { background: var(--c1); } .c2 { background: var(--c2); } .c3 { background: var(--c3); }
        .c4 { background: var(--c4); } .c5 { background: var(--c5); } .c6 { background: var(--c6); } .c7 { background: var(--c7); }
        details { border-bottom: 1px solid var(--line); }
        summary { cursor: pointer; padding: .55rem .2rem; }
        details p { margin: 0 0 .9rem 1.2rem; max-width: 60rem; overflow-wrap: anywhere; }
        footer { margin-top: 2.5rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: .9rem; }
        footer h2 { font-size: 1rem; margin: 1rem 0 .4rem; }
        footer p { margin: .15rem 0; }
        @media (max-width: 40rem) {
          .row { grid-template-columns: 1fr auto; gap: .1rem .8rem; margin: .7rem 0; }
          .row .bar { grid-column: 1 / -1; grid-row: 2; }
          th, td { padding: .35rem .5rem; }
        }
        @media print {
          :root { --ground: #fff; --ink: #000; --quiet: #444; --line: #bbb; --band: #f2f2f2; }
          @page { size: A4 landscape; margin: 14mm; }
          html { font-size: 9.5pt; }
          body { max-width: none; padding: 0; }
          .scroll { overflow: visible; }
          .bar i, .legend i, tbody tr, .note { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
          details::details-content { content-visibility: visible; block-size: auto; }
          summary { list-style: none; font-weight: 700; }
          h2 { break-after: avoid; }
          tr, .row, details { break-inside: avoid; }
        }

        """;
}
