using EHelse.Domain.Agreements;
using EHelse.Domain.Geography;
using EHelse.Domain.Money;
using EHelse.Domain.Networks;
using EHelse.Domain.Sources;
using NodaTime;

namespace EHelse.Domain.Tests.Agreements;

/// <summary>A confirmation in order, and the network it is for.</summary>
internal static class Confirmations
{
    /// <summary>No text may show it.</summary>
    public const string SignersName = "Kari Nordmann";

    public static readonly MunicipalityNumber Host = MunicipalityNumber.Parse("4203");
    public static readonly Kroner Granted = Kroner.Of(2_950_584);

    public static DigiNetwork Agder => NetworkRegister.Of2024.Parse("Agder").WithHostMunicipality(Host);

    public static Confirmation InOrder =>
        new(
            hostMunicipality: Host,
            projectNumber: ProjectNumber.Parse("103972"),
            frame: Granted,
            acceptedOn: new LocalDate(2024, 5, 2),
            place: "Arendal",
            signedOn: new LocalDate(2024, 5, 3),
            signerName: new PersonName(SignersName),
            signerCapacity: SignerCapacity.MunicipalDirector,
            isSigned: true,
            confirmsGuidelines: true,
            confirmsReportingAndInvoicing: true,
            isReturnedToKs: true
        );

    public static Finding Check(ConfirmationRule rule, Confirmation confirmation) =>
        rule.Check(confirmation, Agder, Granted);

    public static void Is(Outcome outcome, string path, string expected, string actual, Finding finding)
    {
        Assert.Equal(
            (outcome, path, expected, actual),
            (finding.Outcome, finding.Path, finding.Expected, finding.Actual)
        );
        Assert.Empty(finding.Missing);
    }

    public static void IsUndetermined(Finding finding, params string[] missing)
    {
        Assert.Equal(Outcome.Undetermined, finding.Outcome);
        Assert.Equal(missing, finding.Missing);
        Assert.Equal("", finding.Actual);
    }
}
