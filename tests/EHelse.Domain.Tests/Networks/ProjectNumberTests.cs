using EHelse.Domain.Networks;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Networks;

public sealed class ProjectNumberTests : OfficialNumberTests<ProjectNumber>
{
    private protected override int Length => 6;

    private protected override LocalizedText Kind => new("et prosjektnummer", "a project number");

    private protected override Func<string, ProjectNumber> Parse => ProjectNumber.Parse;

    private protected override Reader TryParse => ProjectNumber.TryParse;

    private protected override bool IsNumber(int digits) => digits >= 100_000;

    private protected override bool AreEqual(ProjectNumber? left, ProjectNumber? right) =>
        left == right && !(left != right);

    private protected override (bool Less, bool LessOrEqual, bool Greater, bool GreaterOrEqual) Compare(
        ProjectNumber? left,
        ProjectNumber? right
    ) => (left < right, left <= right, left > right, left >= right);
}
