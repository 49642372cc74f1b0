using EHelse.Domain.Agreements;
using EHelse.Domain.Sources;
using NodaTime;

namespace EHelse.Domain.Tests.Agreements;

public sealed class CooperationAgreementTests
{
    private static readonly CooperationAgreement Draft = CooperationAgreement.Draft2024;

    [Fact]
    public void IsValidOn_TheLastDay_AndNotTheDayAfter()
    {
        Assert.True(Draft.IsValidOn(new LocalDate(2027, 12, 31)));
        Assert.False(Draft.IsValidOn(new LocalDate(2028, 1, 1)));
    }

    [Fact]
    public void IsValidOn_TheDayOfTermination_AndNotTheDayAfter()
    {
        var terminatedOn = new LocalDate(2025, 6, 30);
        Assert.True(Draft.IsValidOn(new LocalDate(2025, 6, 30), terminatedOn));
        Assert.False(Draft.IsValidOn(new LocalDate(2025, 7, 1), terminatedOn));
        Assert.True(Draft.IsValidOn(new LocalDate(2025, 7, 1)));
    }

    [Fact]
    public void IsValidOn_TerminatedAfterTheTerm_DoesNotProlongIt()
    {
        var terminatedOn = new LocalDate(2028, 6, 30);
        Assert.True(Draft.IsValidOn(new LocalDate(2027, 12, 31), terminatedOn));
        Assert.False(Draft.IsValidOn(new LocalDate(2028, 1, 1), terminatedOn));
    }

    [Fact]
    public void Commitments_OfTheDraft_AreThoseOfTheThreeListsInOrder() =>
        Assert.Equal(
            Enumerable
                .Range(1, 6)
                .Select(number => $"ks-will-{number}")
                .Concat(Enumerable.Range(1, 6).Select(number => $"ks-ambition-{number}"))
                .Concat(Enumerable.Range(1, 13).Select(number => $"hod-will-{number}")),
            Draft.Commitments.Select(commitment => commitment.Code)
        );

    [Theory]
    [InlineData("ks-will", "ks", CommitmentStrength.Will, "KS will")]
    [InlineData("ks-ambition", "ks", CommitmentStrength.Ambition, "KS ambition")]
    [InlineData("hod-will", "hod", CommitmentStrength.Will, "ministry will")]
    public void Commitments_OfOneList_HaveItsPartyStrengthAndBullets(
        string list,
        string party,
        CommitmentStrength strength,
        string locator
    )
    {
        var commitments = Draft
            .Commitments.Where(commitment => commitment.Code.StartsWith(list + "-", StringComparison.Ordinal))
            .ToList();
        Assert.NotEmpty(commitments);
        Assert.All(
            commitments,
            commitment =>
            {
                Assert.Equal((party, strength), (commitment.Party.Code, commitment.Strength));
                Assert.Equal($"{locator}, bullet {commitment.Number}", commitment.Citation.Locator);
                Assert.Equal($"{list}-{commitment.Number}", commitment.Code);
            }
        );
    }

    [Fact]
    public void Commitments_Ambitions_AreWordedAsAmbitions() =>
        Assert.All(
            Draft.Commitments,
            commitment =>
                Assert.Equal(
                    commitment.Strength == CommitmentStrength.Ambition,
                    commitment.Text.English.Contains("has the ambition", StringComparison.Ordinal)
                        && commitment.Text.Norwegian.Contains("har KS en ambisjon", StringComparison.Ordinal)
                )
        );

    [Fact]
    public void CommitmentsOf_BothParties_AreAllOfThem()
    {
        Assert.Equal(12, Draft.CommitmentsOf(Party.Ks).Count());
        Assert.Equal(13, Draft.CommitmentsOf(Party.Ministry).Count());
        Assert.Equal(Draft.Commitments, Draft.CommitmentsOf(Party.Ks).Concat(Draft.CommitmentsOf(Party.Ministry)));
        Assert.Throws<ArgumentNullException>(() => Draft.CommitmentsOf(null!));
    }

    [Fact]
    public void FollowUp_OfTheDraft_BindsBothParties()
    {
        Assert.Equal(["made-known", "consultation-meeting"], Draft.FollowUp.Select(duty => duty.Code));
        Assert.Equal(["paragraph 1", "paragraph 2"], Draft.FollowUp.Select(duty => duty.Citation.Locator));
        Assert.All(Draft.FollowUp, duty => Assert.Equal([Party.Ministry, Party.Ks], duty.Parties));
    }

    /// <summary>Reading R12: nobody may take the draft for an agreement.</summary>
    [Fact]
    public void TextsAndCitations_All_SayThatTheAgreementIsADraft()
    {
        var texts = Draft
            .Commitments.Select(commitment => (Text: commitment.Text, Citation: commitment.Citation))
            .Concat(Draft.FollowUp.Select(duty => (Text: duty.Text, Citation: duty.Citation)))
            .Append((Text: Draft.Scope, Citation: Draft.ScopeCitation))
            .ToList();
        Assert.Equal(28, texts.Distinct().Count());
        Assert.All(
            texts,
            said =>
            {
                Assert.Contains("utkastet", said.Text.Norwegian, StringComparison.OrdinalIgnoreCase);
                Assert.Contains("the draft", said.Text.English, StringComparison.OrdinalIgnoreCase);
                Assert.Contains("(draft)", said.Citation.ToString(), StringComparison.Ordinal);
            }
        );
        Assert.Contains("(draft)", Draft.ValidityCitation.ToString(), StringComparison.Ordinal);
        Assert.Contains("(draft)", Draft.ToString(), StringComparison.Ordinal);
        Assert.Equal(SourceStatus.Draft, Draft.Document.Status);
    }

    [Fact]
    public void Citations_OfCommitmentsAndDuties_AreAllDifferent() =>
        Assert.Equal(
            27,
            Draft
                .Commitments.Select(commitment => commitment.Citation.Fingerprint)
                .Concat(Draft.FollowUp.Select(duty => duty.Citation.Fingerprint))
                .Distinct()
                .Count()
        );
}
