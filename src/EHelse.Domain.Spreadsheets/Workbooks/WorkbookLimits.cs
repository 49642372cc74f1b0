using EHelse.Domain.Allocation;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;
using EHelse.Domain.Spreadsheets.Workbooks.Cells;

namespace EHelse.Domain.Spreadsheets.Workbooks;

/// <summary>What a workbook can hold.</summary>
internal static class WorkbookLimits
{
    /// <exception cref="InvalidValueException">The distribution cannot stand in a workbook; the reason says why.</exception>
    public static void Check(Distribution distribution)
    {
        // The limits in force, and not those of the options: a revision may have held some of its own.
        if (
            distribution.Options.Method != ApportionmentMethod.LargestRemainder
            || distribution.Lines.Any(line => line.Minimum is not null || line.Maximum is not null)
        )
        {
            throw Refused(
                "Arbeidsboken fordeler med største rest, uten minste og største beløp.",
                "The workbook distributes by largest remainder, with no minimum and no maximum."
            );
        }

        if (distribution.Total < Kroner.Zero)
        {
            throw Refused(
                $"Arbeidsboken fordeler ikke en negativ total: {distribution.Total} kr.",
                $"The workbook does not distribute a negative total: {distribution.Total} kr."
            );
        }

        CheckSizes(distribution);
        CheckNumbers(distribution);
    }

    private static void CheckSizes(Distribution distribution)
    {
        if (distribution.Lines.Count > DistributionWorkbook.MostRecipients)
        {
            var (count, most) = (
                Place.Number(distribution.Lines.Count),
                Place.Number(DistributionWorkbook.MostRecipients)
            );
            throw Refused(
                $"Arbeidsboken har plass til {most} mottakere, ikke {count}: et regneark blir for tregt. Bruk ehelse distribute.",
                $"The workbook has room for {most} recipients, not {count}: a spreadsheet becomes too slow. Use ehelse distribute."
            );
        }

        var criteria = distribution
            .Basis.Criteria.Concat(distribution.Key.Parts.Select(part => part.Criterion))
            .Distinct()
            .Count();
        if (criteria > DistributionWorkbook.MostCriteria)
        {
            var (count, most) = (Place.Number(criteria), Place.Number(DistributionWorkbook.MostCriteria));
            throw Refused(
                $"Arbeidsboken har plass til {most} kriterier, ikke {count}.",
                $"The workbook has room for {most} criteria, not {count}."
            );
        }
    }

    private static void CheckNumbers(Distribution distribution)
    {
        var total = WorkbookPlan.Kroner(distribution.Total);
        var unit = WorkbookPlan.Kroner(distribution.Options.Unit);
        if (!CellNumber.IsExact(total) || !CellNumber.IsExact(unit) || (total / unit).Numerator >= CellNumber.Most)
        {
            throw TooLong(distribution.Total + " kr");
        }

        foreach (var part in distribution.Key.Parts)
        {
            if (!CellNumber.CanBeWritten(part.Share.Value))
            {
                throw TooLong(part.ToString());
            }
        }

        foreach (var line in distribution.Basis.Lines)
        {
            foreach (var criterion in line.Criteria)
            {
                if (!CellNumber.CanBeWritten(line.ValueOf(criterion)!.Value))
                {
                    throw TooLong($"{line.Recipient}, {criterion}");
                }
            }
        }
    }

    private static InvalidValueException TooLong(string what) =>
        Refused(
            $"{Quote.Of(what)}: tallet har flere sifre enn de 15 som et regneark holder.",
            $"{Quote.Of(what)}: the number has more digits than the 15 that a spreadsheet keeps."
        );

    private static InvalidValueException Refused(
        string norwegian,
        string english,
        string parameterName = "distribution"
    ) => new(new(norwegian, english), parameterName);
}
