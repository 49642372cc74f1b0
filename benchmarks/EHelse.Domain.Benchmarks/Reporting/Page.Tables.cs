using EHelse.Domain.Allocation;

namespace EHelse.Domain.Benchmarks.Reporting;

/// <content>The tables.</content>
internal sealed partial class Page
{
    private const double Micro = 1e3;
    private const double Second = 1e9;

    private static readonly string[] TieShapes =
    [
        nameof(TieBenchmarks.Uneven),
        nameof(TieBenchmarks.Equal),
        nameof(TieBenchmarks.Two),
        nameof(TieBenchmarks.Tied),
    ];

    private static readonly string[] Sizes = ["11x12", "357x12", "100x100"];

    private static readonly string[] Methods = [.. DivisorMethodBenchmarks.Methods];

    private void Aims()
    {
        Heading("The aims");
        Header("Work", "Aim", "Measured", "Met");
        foreach (var n in measurements.Recipients)
        {
            var spans = measurements.Of<LargestRemainderBenchmarks>(nameof(LargestRemainderBenchmarks.Spans), n);
            Line(
                new Aim(
                    $"Largest remainder, {Figure.Whole(n)} recipients, each",
                    n <= 1_000 ? 5 : 12,
                    spans.Nanoseconds / n,
                    "ns"
                ).Row
            );
            if (n > 1_000)
            {
                Line(new Aim("– memory beyond input and output, each", 1, (double)spans.Bytes / n, "bytes").Row);
            }
        }

        foreach (var n in measurements.Recipients)
        {
            var times = TieTimes(n);
            Line(
                new Aim(
                    $"Ties, {Figure.Whole(n)} recipients, worst against uneven weights",
                    2,
                    times[1..].Max() / times[0],
                    "×"
                ).Row
            );
        }

        foreach (var n in measurements.Recipients)
        {
            var slowest = Methods.Max(method => DivisorTime(method, n));
            Line(new Aim($"Slowest divisor method, {Figure.Whole(n)} recipients, each", 30, slowest, "ns").Row);
        }

        Line(new Aim("The full key, 11 networks, in all", 3, KeyTime(11) / Micro, "µs").Row);
        Line(new Aim("The full key, 357 municipalities, in all", 60, KeyTime(357) / Micro, "µs").Row);
        var sweep = measurements.Of<SweepBenchmarks>(nameof(SweepBenchmarks.Library));
        Line(new Aim("Sweep of 100 000 keys over 11 networks, in all", 0.3, sweep.Nanoseconds / Second, "s").Row);
        if (commandTimes.Length > 0)
        {
            Line(new Aim("`ehelse distribute`, median", 150, MedianCommand(), "ms").Row);
        }
    }

    private void LargestRemainder()
    {
        Heading("Largest remainder");
        Line("Nanoseconds for each recipient:");
        Line();
        string[] methods =
        [
            nameof(LargestRemainderBenchmarks.RoundedAlone),
            nameof(LargestRemainderBenchmarks.LastTakesTheRest),
            nameof(LargestRemainderBenchmarks.SortedRemainders),
            nameof(LargestRemainderBenchmarks.Spans),
            nameof(LargestRemainderBenchmarks.Lists),
        ];
        Header(
            "Recipients",
            "Rounded alone, `decimal`",
            "Last takes the rest, `decimal`",
            "Exact, `BigInteger` with sort",
            "**Spans**",
            "**Lists**"
        );
        foreach (var n in measurements.Recipients)
        {
            Row([
                Figure.Whole(n),
                .. methods.Select(method =>
                    Figure.Short(measurements.Of<LargestRemainderBenchmarks>(method, n).Nanoseconds / n)
                ),
            ]);
        }

        Line();
        Line("How many times as fast the spans are, and what each call allocates in bytes:");
        Line();
        Header(
            "Recipients",
            "… as rounded alone",
            "… as last takes the rest",
            "… as `BigInteger` with sort",
            "Spans allocate",
            "Lists allocate",
            "`BigInteger` allocates"
        );
        foreach (var n in measurements.Recipients)
        {
            var found = methods.Select(method => measurements.Of<LargestRemainderBenchmarks>(method, n)).ToArray();
            Row([
                Figure.Whole(n),
                .. found.Take(3).Select(one => Figure.Times(one.Nanoseconds / found[3].Nanoseconds)),
                Figure.Whole(found[3].Bytes),
                Figure.Whole(found[4].Bytes),
                Figure.Whole(found[2].Bytes),
            ]);
        }

        Line();
        Line("What the two in `decimal` get wrong with these figures:");
        Line();
        Header("Recipients", "Rounded alone: sum less total", "The last who takes the rest gets", "… and is due");
        foreach (var misses in measurements.Recipients.Select(Misses.Of))
        {
            Row(
                Figure.Whole(misses.Recipients),
                Figure.Signed(misses.BeyondTotal),
                Figure.Whole(misses.LastGets),
                Figure.WithCents(misses.LastIsDue)
            );
        }
    }

    private void Ties()
    {
        Heading("Ties");
        Line("Largest remainder, nanoseconds for each recipient:");
        Line();
        Header(
            "Recipients",
            "Uneven weights",
            "Equal weights, all tied",
            "Two weights, two remainders",
            "Uneven weights, all tied",
            "Worst against uneven"
        );
        foreach (var n in measurements.Recipients)
        {
            var times = TieTimes(n);
            Row([Figure.Whole(n), .. times.Select(Figure.Short), Figure.Times(times[1..].Max() / times[0])]);
        }
    }

    private void DivisorMethods()
    {
        Heading("Divisor methods");
        Line("Nanoseconds for each recipient:");
        Line();
        Header(["Recipients", .. Methods.Select(method => ApportionmentMethod.Parse(method).Name.English)]);
        foreach (var n in measurements.Recipients)
        {
            Row([Figure.Whole(n), .. Methods.Select(method => Figure.Short(DivisorTime(method, n)))]);
        }

        Line();
        Line("The same from a priority queue, and in brackets how many times as fast the library is:");
        Line();
        Header(["Recipients", .. Methods.Select(method => ApportionmentMethod.Parse(method).Name.English)]);
        foreach (var n in measurements.Recipients.Where(n => n <= DivisorMethodBenchmarks.MostForQueue))
        {
            Row([Figure.Whole(n), .. Methods.Select(method => QueueTime(method, n))]);
        }
    }

    private void Keys()
    {
        Heading("Keys");
        Header(
            "Work",
            "Each line alone, `decimal`",
            "**EHelse.Domain**",
            "Times as fast",
            "Allocates, bytes",
            "With every explanation and the breakdown"
        );
        foreach (var n in new[] { 11, 357 })
        {
            KeyRow(
                $"The letter's key over {Figure.Whole(n)}",
                measurements.Of<DistributionBenchmarks>(nameof(DistributionBenchmarks.RoundedAlone), n),
                measurements.Of<DistributionBenchmarks>(nameof(DistributionBenchmarks.Distribute), n),
                Figure.Time(
                    measurements.Of<DistributionBenchmarks>(nameof(DistributionBenchmarks.Explain), n).Nanoseconds
                )
            );
        }

        KeyRow(
            "100 000 keys over 11",
            measurements.Of<SweepBenchmarks>(nameof(SweepBenchmarks.RoundedAlone)),
            measurements.Of<SweepBenchmarks>(nameof(SweepBenchmarks.Library)),
            ""
        );
    }

    private void Tables()
    {
        Heading("Tables");
        Header(
            "Rows and columns",
            "Each cell alone, `decimal`",
            "**`RoundedTable.Of`**",
            "… each cell",
            "Allocates, bytes"
        );
        foreach (var size in Sizes)
        {
            var library = measurements.Of<TableBenchmarks>(nameof(TableBenchmarks.Library), size);
            var alone = measurements.Of<TableBenchmarks>(nameof(TableBenchmarks.RoundedAlone), size);
            Row(
                size.Replace("x", " × ", StringComparison.Ordinal),
                Figure.Time(alone.Nanoseconds),
                Figure.Time(library.Nanoseconds),
                Figure.Time(library.Nanoseconds / TableBenchmarks.CellsOf(size)),
                Figure.Whole(library.Bytes)
            );
        }
    }

    private void Growth()
    {
        Heading("How cost grows");
        Line("One division of the total, in all; in brackets how much longer it takes than the one to the left.");
        Line();
        Header(["Work", .. measurements.Recipients.Select(n => Figure.Whole(n))]);
        GrowthRow(
            "Largest remainder",
            n => measurements.Of<LargestRemainderBenchmarks>(nameof(LargestRemainderBenchmarks.Spans), n).Nanoseconds
        );
        GrowthRow("Largest remainder, worst ties", n => TieTimes(n)[1..].Max() * n);
        foreach (var method in Methods)
        {
            GrowthRow(ApportionmentMethod.Parse(method).Name.English, n => DivisorTime(method, n) * n);
        }

        GrowthRow(
            "`BigInteger` with sort",
            n =>
                measurements
                    .Of<LargestRemainderBenchmarks>(nameof(LargestRemainderBenchmarks.SortedRemainders), n)
                    .Nanoseconds
        );
    }

    private void GrowthRow(string work, Func<int, double> time)
    {
        var cells = new List<string> { work };
        double? before = null;
        foreach (var n in measurements.Recipients)
        {
            var now = time(n);
            cells.Add(Figure.Time(now) + (before is { } less ? $" ({Figure.Times(now / less)})" : ""));
            before = now;
        }

        Row([.. cells]);
    }

    private void KeyRow(string work, Measurement alone, Measurement library, string explained) =>
        Row(
            work,
            Figure.Time(alone.Nanoseconds),
            Figure.Time(library.Nanoseconds),
            Figure.Times(alone.Nanoseconds / library.Nanoseconds),
            Figure.Whole(library.Bytes),
            explained
        );

    private string QueueTime(string method, int n)
    {
        var queue =
            measurements.Of<DivisorMethodBenchmarks>(nameof(DivisorMethodBenchmarks.Queue), method, n).Nanoseconds / n;
        return $"{Figure.Short(queue)} ({Figure.Times(queue / DivisorTime(method, n))})";
    }

    private double KeyTime(int n) =>
        measurements.Of<DistributionBenchmarks>(nameof(DistributionBenchmarks.Distribute), n).Nanoseconds;

    private double DivisorTime(string method, int n) =>
        measurements.Of<DivisorMethodBenchmarks>(nameof(DivisorMethodBenchmarks.Spans), method, n).Nanoseconds / n;

    private double[] TieTimes(int n) =>
        Array.ConvertAll(TieShapes, shape => measurements.Of<TieBenchmarks>(shape, n).Nanoseconds / n);
}
