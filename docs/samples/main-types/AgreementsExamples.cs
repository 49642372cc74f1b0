using EHelse.Domain.Agreements;
using EHelse.Domain.Geography;
using EHelse.Domain.Letters;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;
using NodaTime;

namespace MainTypes;

internal static class AgreementsExamples
{
    public static void Show()
    {
        ForConfirmation();
        ForCooperationAgreement();
        ForDutyOfUse();
    }

    private static void ForConfirmation()
    {
        var letter = AssignmentLetter.ForYear(2024);
        var agder = letter.Networks.Parse("Agder").WithHostMunicipality(MunicipalityNumber.Parse("4203"));
        var confirmation = new Confirmation(
            hostMunicipality: MunicipalityNumber.Parse("4203"),
            projectNumber: agder.ProjectNumber,
            frame: Kroner.Of(2_950_000),
            acceptedOn: new LocalDate(2024, 5, 2)
        );
        foreach (var finding in letter.Assess(confirmation, agder).With(Outcome.NotMet))
        {
            Console.WriteLine($"{finding.Code}: {finding.Actual}");
        }
        // AGR-06: 2950000
    }

    private static void ForCooperationAgreement()
    {
        var agreement = CooperationAgreement.Draft2024;
        Console.WriteLine(agreement.IsValidOn(new LocalDate(2024, 6, 1)));
        Console.WriteLine(agreement.CommitmentsOf(Party.Ks).Count());
        // True
        // 12
    }

    private static void ForDutyOfUse()
    {
        var duty = new DutyOfUse("the summary care record", municipalities: 357, availableOrInUse: 280);
        foreach (var finding in AgreementRules.Assess(duty))
        {
            Console.WriteLine($"{finding.Code} {finding.Outcome}: {string.Join(", ", finding.Missing)}");
        }
        // AGR-15 Undetermined: substantialShare
    }
}
