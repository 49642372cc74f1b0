using EHelse.Domain.Sources;

namespace EHelse.Domain.Reporting;

/// <summary>The accounts of the year before are submitted by 1 March.</summary>
/// <remarks>Source: assignment letter 2024, Krav til rapportering, bullet 2.</remarks>
public sealed class AccountsAreSubmittedInTime : ReportingRule
{
    private AccountsAreSubmittedInTime()
        : base(
            "REP-02",
            "accounts",
            new("Regnskapstallene er sendt inn i tide", "The accounts are submitted in time"),
            new(
                "Senest 1. mars: regnskapstall for året før. Brevet sier ikke at fristen gjentas; den leses som årlig (lesning R8). Innholdet følger tilskuddsregelverket og vurderes ikke her.",
                "By 1 March: accounts of the year before. The letter does not say that the date recurs; it is read as yearly (reading R8). The contents follow the grant scheme and are not judged here."
            ),
            Letter2024Clauses.ReportMarch
        ) { }

    /// <summary>The rule.</summary>
    public static AccountsAreSubmittedInTime Rule { get; } = new();
}
