using EHelse.Domain.Costs;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Costs;

public sealed class CostRuleTests
{
    public static TheoryData<string> NeverCovered { get; } =
    ["software-purchase", "software-leasing", "equipment-purchase", "equipment-leasing", "software-development"];

    public static TheoryData<string> Allowed { get; } = ["staff-release", "gathering", "travel", "other"];

    public static TheoryData<string> Roles { get; } = ["contact-person", "rollout-lead", "network-resource"];

    [Theory]
    [InlineData("gathering")]
    [InlineData("travel")]
    [InlineData("other")]
    public void COST_01_ActivityRunByKs_Met(string kind) =>
        Is(Outcome.Met, "isNetworkActivity", Activity(ExpenseKind.Parse(kind), true));

    [Fact]
    public void COST_01_ActivityOfOthers_NotMet() =>
        Is(Outcome.NotMet, "isNetworkActivity", Activity(ExpenseKind.Gathering, false));

    [Fact]
    public void COST_01_ActivityNotKnown_Undetermined() =>
        Lacks("isNetworkActivity", Activity(ExpenseKind.Gathering, null));

    [Fact]
    public void COST_01_KindNotKnown_Undetermined() => Lacks("kind", Activity(null, true));

    [Theory]
    [InlineData("staff-release")]
    [InlineData("software-purchase")]
    public void COST_01_KindWithARuleOfItsOwn_NotApplicable(string kind) =>
        Is(Outcome.NotApplicable, "kind", Activity(ExpenseKind.Parse(kind), false));

    [Theory]
    [MemberData(nameof(Roles))]
    public void COST_02_MunicipalStaffInARole_Met(string role)
    {
        var finding = Released(Expenses.Release(ReleasedRole.Parse(role)));
        Is(Outcome.Met, "release.role", finding);
        Assert.Equal(role, finding.Actual);
        Assert.Equal("contact-person|rollout-lead|network-resource", finding.Expected);
    }

    [Fact]
    public void COST_02_OtherFunction_NotMet() =>
        Is(Outcome.NotMet, "release.role", Released(Expenses.Release(ReleasedRole.Other, true, null)));

    [Fact]
    public void COST_02_NotOfAMunicipality_NotMet() =>
        Is(Outcome.NotMet, "release.representsMunicipality", Released(Expenses.Release(null, true, false)));

    [Fact]
    public void COST_02_RoleNotKnown_Undetermined() => Lacks("release.role", Released(Expenses.Release(null)));

    [Fact]
    public void COST_02_MunicipalityNotKnown_Undetermined() =>
        Lacks(
            "release.representsMunicipality",
            Released(Expenses.Release(ReleasedRole.RolloutLead, representsMunicipality: null))
        );

    [Fact]
    public void COST_02_NothingKnownOfTheRelease_UndeterminedByBoth()
    {
        var finding = Released(Expenses.Of(ExpenseKind.StaffRelease));
        Assert.Equal(Outcome.Undetermined, finding.Outcome);
        Assert.Equal(["release.role", "release.representsMunicipality"], finding.Missing);
    }

    [Fact]
    public void COST_02_KindNotKnown_Undetermined() => Lacks("kind", Released(Expenses.Of(null)));

    [Fact]
    public void COST_02_NoRelease_NotApplicable() =>
        Is(Outcome.NotApplicable, "kind", Released(Expenses.Of(ExpenseKind.Travel)));

    [Theory]
    [MemberData(nameof(Allowed))]
    public void COST_03_OtherKinds_Met(string kind) =>
        Is(Outcome.Met, "kind", ExpenseIsNotForSoftwareOrEquipment.Rule.Check(Expenses.Of(ExpenseKind.Parse(kind))));

    [Theory]
    [MemberData(nameof(NeverCovered))]
    public void COST_03_SoftwareOrEquipmentInAnActivityOfKs_NotMet(string kind)
    {
        var finding = ExpenseIsNotForSoftwareOrEquipment.Rule.Check(Expenses.Of(ExpenseKind.Parse(kind)));
        Is(Outcome.NotMet, "kind", finding);
        Assert.Equal(kind, finding.Actual);
    }

    [Fact]
    public void COST_03_KindNotKnown_Undetermined() =>
        Lacks("kind", ExpenseIsNotForSoftwareOrEquipment.Rule.Check(Expenses.Of(null)));

    [Fact]
    public void COST_04_ServesThePurpose_Met() => Is(Outcome.Met, "servesThePurpose", Purpose(true));

    [Fact]
    public void COST_04_ServesAnotherPurpose_NotMet() => Is(Outcome.NotMet, "servesThePurpose", Purpose(false));

    [Fact]
    public void COST_04_NotKnown_Undetermined() => Lacks("servesThePurpose", Purpose(null));

    [Fact]
    public void COST_06_Named_Met() => Is(Outcome.Met, "release.isNamed", Named(true));

    [Fact]
    public void COST_06_NotNamed_NotMet() => Is(Outcome.NotMet, "release.isNamed", Named(false));

    [Fact]
    public void COST_06_NotKnown_Undetermined() => Lacks("release.isNamed", Named(null));

    [Fact]
    public void COST_06_NothingKnownOfTheRelease_Undetermined() =>
        Lacks("release.isNamed", ReleaseIsOfANamedPerson.Rule.Check(Expenses.Of(ExpenseKind.StaffRelease)));

    [Fact]
    public void COST_06_KindNotKnown_Undetermined() =>
        Lacks("kind", ReleaseIsOfANamedPerson.Rule.Check(Expenses.Of(null)));

    [Fact]
    public void COST_06_NoRelease_NotApplicable() =>
        Is(Outcome.NotApplicable, "kind", ReleaseIsOfANamedPerson.Rule.Check(Expenses.Of(ExpenseKind.Other)));

    [Fact]
    public void Check_Null_IsRefused() =>
        Assert.All(
            CostRules.All.OfType<CostRule>(),
            rule => Assert.Throws<ArgumentNullException>("expense", () => rule.Check(null!))
        );

    private static Finding Activity(ExpenseKind? kind, bool? isNetworkActivity) =>
        ExpenseBelongsToANetworkActivity.Rule.Check(
            new Expense("1", kind, Kroner.Of(1), isNetworkActivity: isNetworkActivity)
        );

    private static Finding Released(Expense expense) => ReleaseIsOfMunicipalStaffForTheThreeRoles.Rule.Check(expense);

    private static Finding Purpose(bool? serves) =>
        ExpenseServesThePurpose.Rule.Check(Expenses.Travel(servesThePurpose: serves));

    private static Finding Named(bool? isNamed) =>
        ReleaseIsOfANamedPerson.Rule.Check(Expenses.Release(ReleasedRole.ContactPerson, isNamed));

    private static void Is(Outcome outcome, string path, Finding finding)
    {
        Assert.Equal(outcome, finding.Outcome);
        Assert.Equal(path, finding.Path);
        Assert.Empty(finding.Missing);
    }

    private static void Lacks(string path, Finding finding)
    {
        Assert.Equal(Outcome.Undetermined, finding.Outcome);
        Assert.Equal([path], finding.Missing);
        Assert.EndsWith("?", finding.Text.English, StringComparison.Ordinal);
        Assert.EndsWith("?", finding.Text.Norwegian, StringComparison.Ordinal);
    }

    [Fact]
    public void COST_03_KindsOfAnotherLetter_Decides()
    {
        var food = new ExpenseKind("food", new("mat", "food"), isNeverCovered: true);
        var rent = new ExpenseKind("rent", new("leie av lokaler", "rent of rooms"), isNeverCovered: false);
        Is(Outcome.NotMet, "kind", ExpenseIsNotForSoftwareOrEquipment.Rule.Check(Expenses.Of(food)));
        var finding = ExpenseIsNotForSoftwareOrEquipment.Rule.Check(Expenses.Of(rent));
        Is(Outcome.Met, "kind", finding);
        Assert.Equal($"staff-release|gathering|travel|other|{rent.Code}", finding.Expected);
    }

    [Fact]
    public void COST_05_StaffReleaseOfAnotherLetter_IsStaffRelease()
    {
        var release = new ExpenseKind("staff-release", new("frikjøp av ansatte", "release"), isNeverCovered: false);
        var expense = new Expense("1", release, Kroner.Of(1), release: new StaffRelease(null, isNamed: false, null));
        Is(Outcome.NotMet, "release.isNamed", ReleaseIsOfANamedPerson.Rule.Check(expense));
    }
}
