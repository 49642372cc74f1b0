using EHelse.Domain.Geography;
using EHelse.Domain.Networks;

namespace MainTypes;

internal static class NetworksExamples
{
    public static void Show()
    {
        ForDigiNetwork();
        ForNetworkRegister();
        ForProjectNumber();
    }

    private static void ForDigiNetwork()
    {
        var agder = NetworkRegister.Of2024.Parse("Agder").WithHostMunicipality(MunicipalityNumber.Parse("4203"));
        Console.WriteLine($"{agder.ProjectNumber} {agder.FullName}, accounts in {agder.HostMunicipality}");
        // 103972 Digi Agder, accounts in 4203
    }

    private static void ForNetworkRegister()
    {
        var networks = NetworkRegister.Of2024;
        Console.WriteLine(networks.Parse("103972").Name);
        Console.WriteLine(networks.FindServing(CountyNumber.Parse("42"))?.ProjectNumber);
        // Agder
        // 103972
    }

    private static void ForProjectNumber()
    {
        Console.WriteLine(ProjectNumber.Parse("103972"));
        Console.WriteLine(ProjectNumber.TryParse("10397", out _));
        // 103972
        // False
    }
}
