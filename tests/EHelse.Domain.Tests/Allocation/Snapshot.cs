using System.Text;
using EHelse.Domain.Allocation;

namespace EHelse.Domain.Tests.Allocation;

/// <summary>All that a distribution says, as one text, so that two can be compared.</summary>
internal static class Snapshot
{
    /// <summary>Everything, texts for people among it, in the order given.</summary>
    public static string Of(Distribution distribution)
    {
        var text = new StringBuilder()
            .AppendLine(distribution.ToString())
            .AppendLine(distribution.Key.ToString())
            .AppendLine(distribution.Breakdown.WhyNot?.Norwegian);
        foreach (var line in distribution.Lines)
        {
            var explanation = line.Explanation;
            text.AppendLine(line.ToString())
                .AppendLine(line.ExactShare.ToString())
                .AppendLine(line.ExactShare.ToDecimalString(6))
                .AppendLine(explanation.Text.Norwegian)
                .AppendLine(explanation.ToString());
            foreach (var part in distribution.Key.Parts)
            {
                text.AppendLine(distribution.Breakdown.Cell(line.Recipient.Code, part.Criterion)?.ToString());
            }
        }

        foreach (var pot in distribution.Breakdown.Pots)
        {
            text.AppendLine(pot.ToString());
        }

        foreach (var tie in distribution.Ties)
        {
            text.AppendLine(string.Join(", ", tie.Recipients))
                .AppendLine(string.Join(", ", tie.Favoured))
                .AppendLine(tie.Remainder.ToString());
        }

        return text.ToString();
    }

    /// <summary>Amounts, exact shares, ties and cells, in the order of codes: what the order of the input must not change.</summary>
    public static string WithoutOrder(Distribution distribution)
    {
        var text = new StringBuilder();
        var criteria = distribution
            .Key.Parts.Select(part => part.Criterion)
            .OrderBy(criterion => criterion.Code, StringComparer.Ordinal)
            .ToArray();
        foreach (var line in distribution.Lines.OrderBy(line => line.Recipient.Code, StringComparer.Ordinal))
        {
            var cells = criteria.Select(criterion =>
                distribution.Breakdown.Cell(line.Recipient.Code, criterion)?.ToString()
            );
            text.AppendLine(line.ToString()).AppendLine(line.ExactShare.ToString()).AppendLine(string.Join(" ", cells));
        }

        foreach (var tie in distribution.Ties)
        {
            text.AppendLine(string.Join(", ", tie.Recipients)).AppendLine(string.Join(", ", tie.Favoured));
        }

        return text.ToString();
    }
}
