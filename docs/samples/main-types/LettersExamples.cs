using EHelse.Domain.Allocation;
using EHelse.Domain.Letters;
using EHelse.Domain.Money;

namespace MainTypes;

internal static class LettersExamples
{
    public static void Show()
    {
        ForAssignmentLetter();
        ForLetterDifference();
        ForLetterGap();
    }

    private static void ForAssignmentLetter()
    {
        var letter = AssignmentLetter.ForYear(2024);
        Console.WriteLine($"{letter.Total} kr to {letter.Networks.Count} networks");
        Console.WriteLine(letter.Distribute()["103972"].Amount);
        // 36683801 kr to 11 networks
        // 2937520
    }

    private static void ForLetterDifference()
    {
        var before = AssignmentLetter.ForYear(2024);
        var after = before.WithKey(AllocationKey.Parse("flat=50%,municipalities=25%,population=25%"));
        var difference = LetterDifference.Between(before, after);
        Console.WriteLine(difference.Amounts.Count(amount => amount.Change < Kroner.Zero));
        Console.WriteLine(difference.TotalChange);
        // 7
        // 0
    }

    private static void ForLetterGap()
    {
        foreach (var gap in AssignmentLetter.ForYear(2024).FindGaps())
        {
            Console.WriteLine($"{gap.Code}: {gap.Text.English}");
        }
        // table-does-not-sum: The published lines sum to 36,683,802 kr, 1 kr more than the stated total 36,683,801 kr.
    }
}
