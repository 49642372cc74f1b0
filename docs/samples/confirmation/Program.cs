using EHelse.Domain.Agreements;
using EHelse.Domain.Geography;
using EHelse.Domain.Letters;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;
using NodaTime;

var letter = AssignmentLetter.ForYear(2024);
var network = letter.Networks.Parse("Agder").WithHostMunicipality(MunicipalityNumber.Parse("4203"));

var confirmation = new Confirmation(
    hostMunicipality: MunicipalityNumber.Parse("4203"),
    projectNumber: network.ProjectNumber,
    frame: Kroner.Of(2_950_548),
    acceptedOn: new LocalDate(2024, 5, 2),
    place: "",
    signerCapacity: SignerCapacity.Delegate,
    isSigned: true
);

var assessment = letter.Assess(confirmation, network);
foreach (var finding in assessment.Where(finding => finding.Outcome != Outcome.Met))
{
    Console.WriteLine($"{finding.Code} {finding.Outcome}: {finding.Text.English}");
}

Console.WriteLine(assessment.HoldsAllMusts ? "The confirmation is in order." : "The confirmation is not in order.");
