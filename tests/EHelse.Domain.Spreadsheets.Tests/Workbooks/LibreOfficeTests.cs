using System.Globalization;
using EHelse.Domain.Allocation;
using EHelse.Domain.Letters;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;
using EHelse.Domain.Spreadsheets.Workbooks;
using EHelse.Domain.Tests.Conventions;
using Xunit.Abstractions;

namespace EHelse.Domain.Spreadsheets.Tests.Workbooks;

/// <summary>The formulas, calculated by a spreadsheet, give what the library gives.</summary>
public sealed class LibreOfficeTests(ITestOutputHelper output)
{
    private const string Sheet = "Distribution";
    private const int Random = 210;
    private const int Edited = 50;

    private static readonly AssignmentLetter Letter = AssignmentLetter.ForYear(2024);

    [LibreOfficeFact]
    public void Recalculate_AnyWorkbook_GivesTheLibrarysAmounts()
    {
        var cases = new WorkbookCases(1);
        var distributions = Enumerable
            .Range(0, Random)
            .Select(_ => cases.Distribution())
            .Append(Letter.Distribute())
            .ToArray();
        Compare("random", distributions, [.. distributions.Select(Write)], least: Random * 9 / 10);
    }

    [LibreOfficeFact]
    public void Recalculate_EditedCells_GivesTheLibrarysAmountsForThem()
    {
        var cases = new WorkbookCases(2);
        var expected = new List<Distribution>();
        var workbooks = new List<byte[]>();
        for (var place = 0; place < Edited; place++)
        {
            var before = cases.Distribution();
            var after = Changed(cases, before);
            expected.Add(after);
            workbooks.Add(WorkbookCells.Edit(Write(before), [.. Edits(before, after)]));
        }

        Compare("edited", [.. expected], [.. workbooks], least: Edited * 8 / 10);
    }

    [LibreOfficeFact]
    public void Recalculate_InputThatIsNotAllowed_ShowsAMessageAndNoAmounts()
    {
        (string What, string Sheet, string Place, string Value)[] edits =
        [
            ("shares", "Key", "B10", "0.5"),
            ("shares", "Key", "B10", "x"),
            ("shares", "Key", "B11", ""),
            ("figures", "Basis", "D9", "-1"),
            ("figures", "Basis", "D10", "many"),
            ("figures", "Basis", "E11", ""),
            ("total", "Key", "B5", "36683801.5"),
            ("total", "Key", "B5", "-1"),
            ("total", "Key", "B5", "much"),
            ("unit", "Key", "B6", "0"),
            ("total", "Key", "B6", "1000"),
        ];
        var file = Write(Letter.Distribute());
        var zeros = Enumerable.Range(9, 11).Select(row => ("Basis", "D" + Text(row), "0")).ToArray();
        var results = LibreOffice.Recalculate([
            .. edits.Select(edit => WorkbookCells.Edit(file, (edit.Sheet, edit.Place, edit.Value))),
            WorkbookCells.Edit(file, zeros),
        ]);
        for (var place = 0; place < results.Count; place++)
        {
            var message = results[place][Sheet, "C6"];
            Assert.StartsWith("ERROR: ", message, StringComparison.Ordinal);
            Assert.Contains(
                place < edits.Length ? edits[place].What : "sum to zero",
                message,
                StringComparison.Ordinal
            );
            Assert.All(results[place].Amounts(Sheet, 12), amount => Assert.Equal("–", amount));
        }
    }

    [LibreOfficeFact]
    public void Recalculate_TieThatDoublesCannotTell_Warns()
    {
        // Thirds are no decimals: the sheet's remainders of three equal recipients are equal only by luck.
        var basis = new AllocationBasis(
            new Provenance("test", null),
            new[] { "a", "b", "c" }.Select(code => new BasisLine(
                new Recipient(code, code),
                [new(Criterion.Population, Fraction.Of(1, 10))]
            ))
        );
        var file = Write(Distribution.Of(Kroner.Of(100), AllocationKey.Parse("population=1/3,flat=2/3"), basis));
        Assert.StartsWith("WARNING: ", LibreOffice.Recalculate([file])[0][Sheet, "C6"], StringComparison.Ordinal);
        Assert.StartsWith("WARNING: ", new WorkbookCells(file)[Sheet, "C6"], StringComparison.Ordinal);
    }

    private static byte[] Write(Distribution distribution) =>
        DistributionWorkbook.Of(Letter, Language.English, distribution).ToBytes();

    private static Distribution Changed(WorkbookCases cases, Distribution before)
    {
        var basis = cases.Below(3) == 0 ? before.Basis : Refilled(cases, before.Basis);
        var unit = cases.One<string>(["1", "1", "0.01", "100"]);
        // The sheet has one row for each criterion it was made with.
        var key = AllocationKey.Of([
            .. Parts(before)
                .Select(part => part.Criterion)
                .Zip(
                    Parts(before).Count() switch
                    {
                        4 => cases.One<string[]>([
                            ["25%", "25%", "50%", "0"],
                            ["0.000001", "0.333333", "0.333333", "0.333333"],
                            ["0", "0", "0", "1"],
                        ]),
                        _ => cases.One<string[]>([
                            ["25%", "25%", "50%"],
                            ["1", "0", "0"],
                        ]),
                    },
                    (criterion, share) => new KeyPart(criterion, Share.Parse(share))
                ),
        ]);
        return Distribution.Of(cases.Total(unit), key, basis, new DistributionOptions { Unit = Kroner.Parse(unit) });
    }

    private static AllocationBasis Refilled(WorkbookCases cases, AllocationBasis basis)
    {
        var other = cases.Basis(Math.Max(1, basis.Lines.Count - 1)).Lines;
        return new AllocationBasis(
            basis.Provenance,
            basis.Lines.Select(
                (line, place) =>
                    new BasisLine(
                        line.Recipient,
                        line.Criteria.Select(criterion =>
                            KeyValuePair.Create(
                                criterion,
                                // The last of each has figures above zero.
                                other[place == basis.Lines.Count - 1 ? other.Count - 1 : place % other.Count]
                                    .ValueOf(criterion)!
                                    .Value
                            )
                        )
                    )
            )
        );
    }

    private static IEnumerable<KeyPart> Parts(Distribution distribution) =>
        distribution.Key.Parts.Concat(
            distribution
                .Basis.Criteria.Except(distribution.Key.Parts.Select(part => part.Criterion))
                .Select(criterion => new KeyPart(criterion, Share.Zero))
        );

    private static IEnumerable<(string Sheet, string Place, string Value)> Edits(
        Distribution before,
        Distribution after
    )
    {
        yield return ("Key", "B5", after.Total.ToString());
        yield return ("Key", "B6", after.Options.Unit.ToString());
        var parts = Parts(before).ToArray();
        for (var part = 0; part < parts.Length; part++)
        {
            yield return ("Key", "B" + Text(10 + part), Number(after.Key.ShareOf(parts[part].Criterion).Value));
            if (parts[part].Criterion != Criterion.Flat)
            {
                for (var line = 0; line < after.Basis.Lines.Count; line++)
                {
                    yield return (
                        "Basis",
                        (char)('C' + part) + Text(9 + line),
                        Number(after.Basis.Lines[line].ValueOf(parts[part].Criterion)!.Value)
                    );
                }
            }
        }
    }

    private void Compare(string what, Distribution[] expected, byte[][] workbooks, int least)
    {
        var results = LibreOffice.Recalculate(workbooks);
        var (amounts, warned) = (0, 0);
        var wrong = new List<string>();
        for (var place = 0; place < results.Count; place++)
        {
            var lines = expected[place].Lines;
            var found = results[place].Amounts(Sheet, lines.Count);
            var check = results[place][Sheet, "C6"];
            if (check.StartsWith("WARNING: ", StringComparison.Ordinal))
            {
                warned++;
                continue;
            }

            if (!check.StartsWith("OK: ", StringComparison.Ordinal))
            {
                wrong.Add($"{Text(place)}: {check}");
            }

            for (var line = 0; line < lines.Count; line++)
            {
                amounts++;
                if (found[line] != Number(Fraction.Of(lines[line].Amount.ToOre(), 100)))
                {
                    wrong.Add(
                        $"{Text(place)}, {lines[line].Recipient}: {found[line]}, not {lines[line].Amount}; key {expected[place].Key}, total {expected[place].Total}, {check}"
                    );
                }
            }
        }

        var all = what == "random" ? CompareAll(workbooks, results, wrong) : 0;
        Report(
            $"LibreOffice, {what}: {Text(results.Count)} workbooks, {Text(amounts)} amounts and {Text(all)} other cells compared, {Text(wrong.Count)} differences; {Text(warned)} workbooks warned that the library must decide ({Library.Target})"
        );
        Violations.None(wrong);
        Assert.True(results.Count - warned >= least, $"{warned} of {results.Count} workbooks warned.");
    }

    // What stood in the cells before is what the formulas give: viewers that do not calculate show the right figures.
    private static int CompareAll(byte[][] workbooks, IReadOnlyList<WorkbookCells> results, List<string> wrong)
    {
        var compared = 0;
        for (var place = 0; place < results.Count; place++)
        {
            var result = results[place];
            var isExact = result["Check", "C20"] == "1";
            foreach (var (sheet, cell, value, formula) in new WorkbookCells(workbooks[place]).All)
            {
                // Steps of approximate arithmetic may be cut at another place; what they give is compared.
                if (formula is null || (sheet == "Check" && !isExact))
                {
                    continue;
                }

                if (result[Sheet, "C6"].StartsWith("OK", StringComparison.Ordinal))
                {
                    compared++;
                    if (!IsSame(value, result[sheet, cell]))
                    {
                        wrong.Add($"{Text(place)}, {sheet}!{cell}: {result[sheet, cell]}, not {value}: {formula}");
                    }
                }
            }
        }

        return compared;
    }

    private static bool IsSame(string one, string other) =>
        one == other
        || (
            double.TryParse(one, NumberStyles.Float, CultureInfo.InvariantCulture, out var first)
            && double.TryParse(other, NumberStyles.Float, CultureInfo.InvariantCulture, out var second)
            && Math.Abs(first - second) <= 1e-5 + (1e-12 * Math.Abs(first))
        );

    private void Report(string line)
    {
        output.WriteLine(line);
        Figures.Report("libreoffice", line);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Number(Fraction value) =>
        value.IsWhole ? value.ToString() : value.ToDecimalString(10).TrimEnd('0');
}
