using System.Globalization;
using System.Text;

namespace EHelse.Domain.Tests.Geography;

/// <summary>The published figures of 2024 that stand in the folder <c>Data</c>.</summary>
internal static class StatisticsNorway
{
    public static IReadOnlyList<MunicipalityRow> Municipalities { get; } =
    [
        .. Rows("municipalities-2024.csv", "number,name_no,name_official,county_number,population_2024_01_01")
            .Select(row => new MunicipalityRow(row[0], row[1], row[2], row[3], Number(row[4]))),
    ];

    public static IReadOnlyList<CountyRow> Counties { get; } =
    [
        .. Rows("counties-2024.csv", "number,name,municipalities,population_2024_01_01")
            .Select(row => new CountyRow(row[0], row[1], Number(row[2]), Number(row[3]))),
    ];

    public static IReadOnlyList<NetworkRow> Networks { get; } =
    [
        .. Rows(
                "networks-2024.csv",
                "project_number,network,counties,municipalities,population_2024_01_01,published_amount_nok"
            )
            .Select(row => new NetworkRow(
                row[0],
                row[1],
                row[2].Split(' '),
                Number(row[3]),
                Number(row[4]),
                Number(row[5])
            )),
    ];

    private static IEnumerable<string[]> Rows(string file, string header)
    {
        using var data = typeof(StatisticsNorway).Assembly.GetManifestResourceStream(file)!;
        using var reader = new StreamReader(data, Encoding.UTF8);
        var lines = reader
            .ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.Equal(header, lines[0]);
        return lines.Skip(1).Select(line => line.Split(','));
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    internal sealed record MunicipalityRow(
        string Number,
        string Name,
        string OfficialName,
        string County,
        int Population
    );

    internal sealed record CountyRow(string Number, string Name, int Municipalities, int Population);

    internal sealed record NetworkRow(
        string ProjectNumber,
        string Name,
        IReadOnlyList<string> Counties,
        int Municipalities,
        int Population,
        int PublishedAmount
    );
}
