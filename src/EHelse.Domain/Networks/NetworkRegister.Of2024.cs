using EHelse.Domain.Geography;

namespace EHelse.Domain.Networks;

public sealed partial class NetworkRegister
{
    /// <summary>The 11 networks of 2024, in the order of the letter's table.</summary>
    /// <remarks>
    /// The letter says that 15 counties are spread over 11 networks, not which: the counties follow from the names
    /// and the county division of 2020–2023. Host municipalities are not in the letter (reading R16).
    /// Source: assignment letter 2024, table 1 and the list of recipients.
    /// </remarks>
    public static NetworkRegister Of2024 { get; } =
        new([
            Row("103972", "Agder", "42"),
            Row("103976", "Innlandet", "34"),
            Row("103969", "Møre og Romsdal", "15"),
            Row("103967", "Nordland", "18"),
            Row("103975", "Oslo", "03"),
            Row("103971", "Rogaland", "11"),
            Row("103966", "Troms og Finnmark", "55", "56"),
            Row("103968", "Trøndelag", "50"),
            Row("103973", "Vestfold og Telemark", "39", "40"),
            Row("103970", "Vestland", "46"),
            Row("103974", "Viken", "31", "32", "33"),
        ]);

    private static DigiNetwork Row(string number, string name, params string[] counties) =>
        new(ProjectNumber.Parse(number), name, "Digi " + name, counties.Select(CountyNumber.Parse));
}
