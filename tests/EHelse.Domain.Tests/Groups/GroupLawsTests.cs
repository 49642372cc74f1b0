using EHelse.Domain.Geography;
using EHelse.Domain.Groups;
using EHelse.Domain.Sources;
using FsCheck;
using FsCheck.Fluent;
using Outcome = EHelse.Domain.Sources.Outcome;

namespace EHelse.Domain.Tests.Groups;

/// <summary>What holds for the rules of any group.</summary>
public sealed class GroupLawsTests
{
    // Rules that ask for something that one more member cannot take away.
    private static readonly string[] Growing =
    [
        "GROUP-02",
        "GROUP-08",
        "GROUP-09",
        "GROUP-11",
        "GROUP-12",
        "GROUP-13",
        "GROUP-14",
    ];

    [Fact]
    public void Assess_OneMemberMore_KeepsWhatIsMet() =>
        Properties.Hold(
            Members().ToArbitrary(),
            members =>
            {
                var before = Assess(members.Skip(1));
                var after = Assess(members);
                foreach (var code in Growing)
                {
                    var (was, now) = (Of(before, code), Of(after, code));
                    Assert.True(was.Outcome != Outcome.Met || now.Outcome == Outcome.Met, code);
                }
            }
        );

    [Fact]
    public void Assess_MembersInAnotherOrder_AnswersTheSame() =>
        Properties.Hold(
            Members().ToArbitrary(),
            members =>
                Assess(members)
                    .Select(finding => (finding.Outcome, finding.Actual, finding.Missing.Count))
                    .SequenceEqual(
                        Assess(members.Reverse())
                            .Select(finding => (finding.Outcome, finding.Actual, finding.Missing.Count))
                    )
        );

    [Fact]
    public void Assess_MissingSupplied_KeepsWhatWasAnswered() =>
        Properties.Hold(
            Members().ToArbitrary(),
            members =>
            {
                // What is met or not met while something is unknown stays so when the unknown becomes known.
                var before = Assess(members);
                foreach (var able in new[] { true, false })
                {
                    var after = Assess(members.Select(member => Known(member, able)));
                    foreach (var finding in before.Where(entry => entry.Outcome is Outcome.Met or Outcome.NotMet))
                    {
                        // Whether there is a contact person at all decides whether the recommendation applies.
                        if (finding.Code != "GROUP-04")
                        {
                            Assert.Equal(finding.Outcome, Of(after, finding.Code).Outcome);
                        }
                    }
                }
            }
        );

    [Fact]
    public void Texts_OfFindingsAndChanges_NeverHoldAName() =>
        Properties.Hold(
            Members().ToArbitrary(),
            Members().ToArbitrary(),
            (before, after) =>
            {
                var (earlier, later) = (GivenGroup.Group(before), GivenGroup.Group(after));
                var roster = GroupRoster.Between(earlier, later);
                string[] said =
                [
                    earlier.ToString(),
                    later.Members![0].ToString(),
                    .. roster.Changes.Select(change => change.ToString()),
                    .. GroupRules
                        .AssessChange(earlier, later, false, GivenGroup.Agder, GivenGroup.Division)
                        .SelectMany(finding =>
                            new[]
                            {
                                finding.ToString(),
                                finding.Path,
                                finding.Expected,
                                finding.Actual,
                                finding.Text.Norwegian,
                                finding.Text.English,
                            }.Concat(finding.Missing)
                        ),
                ];
                foreach (var name in before.Concat(after).Select(member => member.Name).OfType<PersonName>())
                {
                    Assert.All(
                        said,
                        text => Assert.DoesNotContain(name.Reveal(), text, StringComparison.OrdinalIgnoreCase)
                    );
                }
            }
        );

    private static GroupMember Known(GroupMember member, bool able) =>
        new(
            member.Id,
            member.Name,
            member.IsNamed ?? able,
            member.Municipality ?? (able ? GivenGroup.Kristiansand : GivenGroup.Stavanger),
            member.Employer,
            member.Roles ?? (able ? Role.All : []),
            member.Competences ?? (able ? CompetenceArea.All : []),
            member.ReleasePercent,
            member.CanLeadRegionalTracks ?? able,
            member.CanLeadNationalTracks ?? able,
            member.TakesPartInNationalArenas ?? able,
            member.CanJoinCoordinationGroup ?? able
        );

    private static Finding Of(Assessment assessment, string code) => assessment.Single(finding => finding.Code == code);

    private static Assessment Assess(IEnumerable<GroupMember> members) =>
        GroupRules.Assess(GivenGroup.Group([.. members]), GivenGroup.Agder, GivenGroup.Division);

    private static Gen<GroupMember[]> Members() =>
        from count in Gen.Choose(1, 4)
        from members in Member().ArrayOf(count)
        select members.Select((make, at) => make($"m{at}")).ToArray();

    private static Gen<Func<string, GroupMember>> Member() =>
        from name in Gen.Elements("Qåøz Xwq", "Жанна", "Zqx O'Wqz-Xq", "")
        from named in Fact()
        from municipality in Gen.Elements<MunicipalityNumber?>(
            null,
            GivenGroup.Arendal,
            GivenGroup.Kristiansand,
            GivenGroup.Stavanger
        )
        from roles in Some(Role.All)
        from competences in Some(CompetenceArea.All)
        from facts in Fact().ArrayOf(4)
        select (Func<string, GroupMember>)(
            id =>
                new(
                    id,
                    name.Length > 0 ? new PersonName(name) : null,
                    name.Length > 0 ? null : named,
                    municipality,
                    null,
                    roles,
                    competences,
                    null,
                    facts[0],
                    facts[1],
                    facts[2],
                    facts[3]
                )
        );

    private static Gen<bool?> Fact() => Gen.Elements<bool?>(true, false, null);

    // Half the time all or nearly all, so that lists are covered often enough.
    private static Gen<T[]?> Some<T>(IReadOnlyList<T> all) =>
        from kept in Gen.Elements(true, true, false).ArrayOf(all.Count)
        from kind in Gen.Choose(0, 3)
        select kind switch
        {
            0 => null,
            1 => all.ToArray(),
            2 => [],
            _ => all.Where((_, at) => kept[at]).ToArray(),
        };
}
