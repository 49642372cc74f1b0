using EHelse.Domain.Money;

namespace MainTypes;

internal static class MoneyExamples
{
    public static void Show()
    {
        ForKroner();
    }

    private static void ForKroner()
    {
        var travel = Kroner.Parse("12400.50");
        Console.WriteLine(travel + Kroner.Of(100));
        Console.WriteLine(travel.ToNorwegianString());
        Console.WriteLine(travel.IsWhole);
        // 12500.50
        // kr 12 400,50
        // False
    }
}
