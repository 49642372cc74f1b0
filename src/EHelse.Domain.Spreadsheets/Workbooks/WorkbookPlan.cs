using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Letters;
using EHelse.Domain.Sources;
using EHelse.Domain.Spreadsheets.Workbooks.Cells;

namespace EHelse.Domain.Spreadsheets.Workbooks;

/// <summary>What the workbook shows and where: the places that the sheets' formulas name.</summary>
internal sealed class WorkbookPlan
{
    /// <summary>The places on the sheet of the key.</summary>
    public const int KeyTotalRow = 5;
    public const int KeyUnitRow = 6;
    public const int KeyFirstRow = 10;
    public const int KeyShareColumn = 2;

    /// <summary>The places on the sheet of the basis.</summary>
    public const int BasisFirstRow = 9;
    public const int BasisFirstColumn = 3;

    /// <summary>The places on the sheet of the distribution.</summary>
    public const int DistributionFirstRow = 9;
    public const int DistributionAmountColumn = 4;

    /// <summary>The places on the sheet of the breakdown.</summary>
    public const int BreakdownFirstRow = 8;

    public WorkbookPlan(Distribution distribution, AssignmentLetter letter, Language language)
    {
        Distribution = distribution;
        Letter = letter;
        Words = new WorkbookWords(language);
        Parts =
        [
            .. distribution.Key.Parts,
            // The figures that the key does not use, so that a share can be given to them.
            .. distribution
                .Basis.Criteria.Where(criterion => distribution.Key.Parts.All(part => part.Criterion != criterion))
                .Select(criterion => new KeyPart(criterion, Share.Zero)),
        ];
        Units = Fraction.Of(distribution.Total.ToOre(), distribution.Options.Unit.ToOre()).Numerator;
        Unit = Fraction.Of(distribution.Options.Unit.ToOre(), 100);
        Total = Fraction.Of(distribution.Total.ToOre(), 100);
        Check = new CheckPlan(this);
        Figures = new WorkbookFigures(this);
    }

    public Distribution Distribution { get; }

    public AssignmentLetter Letter { get; }

    public WorkbookWords Words { get; }

    /// <summary>The criteria of the key, then those that only the basis has, with a share of zero.</summary>
    public IReadOnlyList<KeyPart> Parts { get; }

    public IReadOnlyList<DistributionLine> Lines => Distribution.Lines;

    /// <summary>The total in kroner.</summary>
    public Fraction Total { get; }

    /// <summary>The unit in kroner.</summary>
    public Fraction Unit { get; }

    /// <summary>The total in units.</summary>
    public BigInteger Units { get; }

    /// <summary>The places on the sheet of checks.</summary>
    public CheckPlan Check { get; }

    /// <summary>What the formulas give.</summary>
    public WorkbookFigures Figures { get; }

    /// <summary>The letter's table, when it has the same recipients; else null.</summary>
    public PublishedTable? Table =>
        Letter.PublishedTable is { } table
        && table.Lines.Count == Lines.Count
        && Lines.All(line => table.Find(line.Recipient.Code) is not null)
            ? table
            : null;

    /// <summary>The letter's table, when it is one of the same total as well; else null.</summary>
    public PublishedTable? ComparableTable =>
        Table is { } table && table.StatedTotal == Distribution.Total ? table : null;

    /// <summary>Whether the key is the one that rests on our reading of the letter for 2024 (reading R2).</summary>
    public bool HasKeyOf2024 => Letter.Document == SourceDocument.Letter2024 && Distribution.Key == Letter.Key;

    public int KeyLastRow => KeyFirstRow + Parts.Count - 1;

    public int BasisLastRow => BasisFirstRow + Lines.Count - 1;

    public int DistributionLastRow => DistributionFirstRow + Lines.Count - 1;

    public int BreakdownLastRow => BreakdownFirstRow + Lines.Count - 1;

    public int BreakdownFitsColumn => 2 + (2 * Parts.Count) + 4;

    /// <summary>The total that the user may change, in kroner.</summary>
    public string TotalCell => Place.On(Words.Key, Place.Fixed(KeyShareColumn, KeyTotalRow));

    public string UnitCell => Place.On(Words.Key, Place.Fixed(KeyShareColumn, KeyUnitRow));

    public string Shares => Place.On(Words.Key, Place.Fixed(KeyShareColumn, KeyFirstRow, KeyShareColumn, KeyLastRow));

    public string ShareCell(int part) => Place.On(Words.Key, Place.Fixed(KeyShareColumn, KeyFirstRow + part));

    /// <summary>The figures of all recipients for a criterion.</summary>
    public string FiguresOf(int part) =>
        Place.On(
            Words.Basis,
            Place.Fixed(BasisFirstColumn + part, BasisFirstRow, BasisFirstColumn + part, BasisLastRow)
        );

    public string AllFigures =>
        Place.On(
            Words.Basis,
            Place.Fixed(BasisFirstColumn, BasisFirstRow, BasisFirstColumn + Parts.Count - 1, BasisLastRow)
        );

    public string FigureCell(int part, int line) =>
        Place.On(Words.Basis, Place.Cell(BasisFirstColumn + part, BasisFirstRow + line));

    public string Amounts =>
        Place.On(
            Words.Distribution,
            Place.Fixed(DistributionAmountColumn, DistributionFirstRow, DistributionAmountColumn, DistributionLastRow)
        );

    public string AmountCell(int line) =>
        Place.On(Words.Distribution, Place.Cell(DistributionAmountColumn, DistributionFirstRow + line));

    public Fraction ValueOf(int part, int line) =>
        Distribution.Basis.Lines[line].ValueOf(Parts[part].Criterion) ?? Fraction.Zero;

    /// <summary>An amount of the library in kroner.</summary>
    public static Fraction Kroner(Money.Kroner amount) => Fraction.Of(amount.ToOre(), 100);
}
