using EHelse.Domain.Geography;

namespace MainTypes;

internal static class GeographyExamples
{
    public static void Show()
    {
        ForAdministrativeDivision();
        ForCounty();
        ForCountyNumber();
        ForMunicipality();
        ForMunicipalityNumber();
    }

    private static void ForAdministrativeDivision()
    {
        var division = AdministrativeDivision.Of2024;
        var agder = division.ParseCounty("Agder");
        Console.WriteLine(
            $"{division.MunicipalitiesIn(agder.Number).Count} municipalities, {division.PopulationOf(agder.Number)} inhabitants"
        );
        Console.WriteLine(division.ParseMunicipality("Kristiansand").Number);
        // 25 municipalities, 319850 inhabitants
        // 4204
    }

    private static void ForCounty()
    {
        var akershus = AdministrativeDivision.Of2024.ParseCounty("Akershus");
        Console.WriteLine($"{akershus.Number} {akershus.Name}");
        // 32 Akershus
    }

    private static void ForCountyNumber()
    {
        Console.WriteLine(CountyNumber.Parse("42") == MunicipalityNumber.Parse("4203").County);
        // True
    }

    private static void ForMunicipality()
    {
        var place = AdministrativeDivision.Of2024.ParseMunicipality("4204");
        Console.WriteLine($"{place.Name}: {place.Population}");
        // Kristiansand: 116986
    }

    private static void ForMunicipalityNumber()
    {
        Console.WriteLine(MunicipalityNumber.Parse("0301").County);
        Console.WriteLine(MunicipalityNumber.TryParse("301", out _));
        // 03
        // False
    }
}
