using EHelse.Domain.Invoicing;
using EHelse.Domain.Letters;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;
using NodaTime;

namespace MainTypes;

internal static class InvoicingExamples
{
    public static void Show()
    {
        ForFrameUsage();
        ForInvoice();
    }

    private static void ForFrameUsage()
    {
        var frame = new FrameUsage(
            Kroner.Of(2_950_584),
            usedInTransition: Kroner.Of(400_000),
            invoiced: Kroner.Of(2_000_000)
        );
        Console.WriteLine(frame.Remaining);
        Console.WriteLine(frame.With(Kroner.Of(600_000)).Beyond);
        // 550584
        // 49416
    }

    private static void ForInvoice()
    {
        var letter = AssignmentLetter.ForYear(2024);
        var agder = letter.Networks.Parse("Agder");
        var invoice = new Invoice(agder, grantYear: 2024, Kroner.Of(900_000), datedOn: new LocalDate(2025, 1, 10));
        var frame = new FrameUsage(
            letter.FrameOf(agder),
            usedInTransition: Kroner.Zero,
            invoiced: Kroner.Of(2_500_000)
        );
        foreach (var finding in letter.Assess(invoice, frame).With(Outcome.NotMet))
        {
            Console.WriteLine($"{finding.Code}: {finding.Expected}, but {finding.Actual}");
        }
        // INV-01: <= 450584, but 900000
        // INV-07: <= 2024-12-31, but 2025-01-10
    }
}
