using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace EHelse.Domain.Tests;

/// <summary>Readers given inputs that somebody broke: they accept or refuse, in bounded time and memory, and never do anything else.</summary>
/// <remarks>
/// Inputs are made from a fixed seed, so that every run tries the same; a failure tells the reader, the number of the case and the input.
/// <c>EHELSE_HOSTILE=100000</c> tries more, <c>EHELSE_HOSTILE_SEED=7</c> others.
/// </remarks>
internal static class Hostile
{
    private const int InputsByDefault = 10_000;

    // What one input may allocate in all, also what is given back at once: so much, and so much for each of its bytes.
    private const long AllowedForAny = 8L * 1024 * 1024;
    private const long AllowedForByte = 512;

    // Far above what any input takes, far below what a person waits for.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>How many changed inputs each reader is given.</summary>
    public static int Inputs { get; } = Setting("EHELSE_HOSTILE", Math.Min(InputsByDefault, 10 * Properties.Cases));

    private static int Seed { get; } = Setting("EHELSE_HOSTILE_SEED", 1);

    /// <summary>Gives a reader of bytes changed inputs.</summary>
    /// <param name="reader">What it is called in figures and failures.</param>
    /// <param name="seeds">Inputs that it accepts.</param>
    /// <param name="read">Answers whether the input was accepted; throws when something else happened.</param>
    public static void Bytes(string reader, IReadOnlyList<byte[]> seeds, Func<byte[], bool> read) =>
        Try(
            reader,
            [.. seeds.Select(Encoding.Latin1.GetString)],
            HostileText.InUtf8,
            input => read(Encoding.Latin1.GetBytes(input))
        );

    /// <summary>Gives a reader of strings changed inputs, lone surrogates among them.</summary>
    /// <param name="reader">What it is called in figures and failures.</param>
    /// <param name="seeds">Inputs that it may accept.</param>
    /// <param name="read">Answers whether the input was accepted; throws when something else happened.</param>
    public static void Texts(string reader, IReadOnlyList<string> seeds, Func<string, bool> read) =>
        Try(reader, seeds, HostileText.InStrings, read);

    /// <summary>Runs every input and tells the figures.</summary>
    /// <param name="reader">What the reader is called.</param>
    /// <param name="inputs">The inputs, made one by one.</param>
    /// <param name="read">Answers whether the input was accepted.</param>
    /// <param name="show">The input as a failure shows it.</param>
    /// <param name="length">The bytes of an input, which decide how much may be allocated for it.</param>
    public static void Run<T>(
        string reader,
        IEnumerable<T> inputs,
        Func<T, bool> read,
        Func<T, string> show,
        Func<T, long> length
    )
    {
        var (tried, accepted, most, started) = (0, 0, 0L, Stopwatch.GetTimestamp());
        string current = "";
        string? failure = null;
        var thread = new Thread(
            () =>
            {
                foreach (var input in inputs)
                {
                    Volatile.Write(ref started, Stopwatch.GetTimestamp());
                    current = $"{reader}, seed {Seed}, input {tried}";
                    try
                    {
                        var before = GC.GetAllocatedBytesForCurrentThread();
                        accepted += read(input) ? 1 : 0;
                        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
                        most = Math.Max(most, allocated);
                        if (allocated > Allowed(length(input)))
                        {
                            failure = $"{current} of {length(input)} bytes allocated {allocated} bytes:\n{show(input)}";
                            return;
                        }
                    }
#pragma warning disable CA1031 // Whatever is thrown is the finding.
                    catch (Exception exception)
#pragma warning restore CA1031
                    {
                        failure = $"{current}: {exception}\n{show(input)}";
                        return;
                    }

                    tried++;
                }
            },
            16 * 1024 * 1024
        )
        {
            IsBackground = true,
        };
        thread.Start();
        while (!thread.Join(TimeSpan.FromSeconds(1)))
        {
            Assert.True(Stopwatch.GetElapsedTime(Volatile.Read(ref started)) < Patience, $"{current} hangs.");
        }

        Assert.True(failure is null, failure);
        Figures.Report(
            "hostile",
            FormattableString.Invariant(
                $"{reader}: {tried} inputs, {accepted} accepted, {tried - accepted} refused; at most {Mebibytes(most)} MiB for one"
            )
        );
    }

    /// <summary>How many bytes an input may make its reader allocate.</summary>
    public static long Allowed(long length) => AllowedForAny + (AllowedForByte * length);

    /// <summary>What is said of an input is short, and has nothing in it that a terminal or a log would obey.</summary>
    public static void CanBeShown(string message)
    {
        const int Longest = 64 * 1024;
        if (message.Length >= Longest)
        {
            Assert.Fail("The message is long: " + Shown(message));
        }

        for (var place = 0; place < message.Length; place++)
        {
            // Of half a pair the category is that of surrogates; of a whole one it is the character's.
            var category = CharUnicodeInfo.GetUnicodeCategory(message, place);
            var isSafe =
                message[place] == '\n'
                || category
                    is not (
                        UnicodeCategory.Control
                        or UnicodeCategory.Format
                        or UnicodeCategory.LineSeparator
                        or UnicodeCategory.ParagraphSeparator
                        or UnicodeCategory.Surrogate
                    );
            // Made only when it fails: of a long message, once for each of its characters would take gigabytes.
            if (!isSafe)
            {
                Assert.Fail("The message has what a terminal may obey: " + Shown(message));
            }

            place += char.IsHighSurrogate(message[place]) ? 1 : 0;
        }
    }

    /// <summary>The number of a case's own sequence of chance: any case can be made again alone.</summary>
    public static Random Chance(string reader, int input)
    {
        // String.GetHashCode differs between processes.
        var name = reader.Aggregate(17, (sum, character) => unchecked((sum * 31) + character));
        return new Random(unchecked((((name * 31) + Seed) * 1_000_003) + input));
    }

    /// <summary>An input as a failure shows it: what is not ASCII as escapes, and not more than can be looked at.</summary>
    public static string Shown(string input)
    {
        var shown = new StringBuilder();
        foreach (var character in input.Length > 4000 ? input[..4000] : input)
        {
            shown.Append(
                character is >= ' ' and <= '~' or '\n'
                    ? character.ToString()
                    : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}")
            );
        }

        return shown.ToString();
    }

    private static void Try(
        string reader,
        IReadOnlyList<string> seeds,
        IReadOnlyList<string> inserted,
        Func<string, bool> read
    ) => Run(reader, Changed(reader, seeds, inserted), read, Shown, input => input.Length);

    private static IEnumerable<string> Changed(
        string reader,
        IReadOnlyList<string> seeds,
        IReadOnlyList<string> inserted
    )
    {
        foreach (var cut in seeds.SelectMany(HostileText.Cuts))
        {
            yield return cut;
        }

        for (var input = 0; input < Inputs; input++)
        {
            yield return HostileText.Changed(Chance(reader, input), seeds, inserted);
        }
    }

    private static double Mebibytes(long bytes) => Math.Round(bytes / (1024.0 * 1024.0), 1);

    private static int Setting(string name, int otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } given
            ? int.Parse(given, CultureInfo.InvariantCulture)
            : otherwise;
}
