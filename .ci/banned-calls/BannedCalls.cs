namespace EHelse.Domain;

internal static class BannedCalls
{
    internal static object Date() => System.DateTime.Parse("2024-01-01"); // banned

    internal static object Now() => System.DateTimeOffset.Now; // banned

    internal static object Clock() => NodaTime.SystemClock.Instance; // banned

    internal static object Timer() => System.Diagnostics.Stopwatch.StartNew(); // banned

    internal static object Chance() => new System.Random(); // banned

    internal static object Read(string text) => int.Parse(text); // banned

    internal static object ReadBig(string text) => System.Numerics.BigInteger.Parse(text); // banned

    internal static string Write(long number) => number.ToString(); // banned

    internal static string Upper(string text) => text.ToUpper(); // banned

    internal static int Order(string left, string right) => string.Compare(left, right); // banned

    internal static object Culture() => System.Globalization.CultureInfo.CurrentCulture; // banned

    internal static string Machine() => System.Environment.MachineName; // banned

    internal static void Print() => System.Console.WriteLine(); // banned

    internal static string File(string path) => System.IO.File.ReadAllText(path); // banned

    internal static object Assembly() => System.Reflection.Assembly.GetExecutingAssembly(); // banned

    internal static string Allowed(int number) =>
        number.ToString(System.Globalization.CultureInfo.InvariantCulture).ToUpperInvariant();
}
