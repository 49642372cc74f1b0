using System.Globalization;
using System.Text;
using EHelse.Domain.Allocation;
using EHelse.Domain.Json.Verification;
using EHelse.Domain.Letters;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Json.Tests.Verification;

public sealed class DistributionVerificationTests
{
    // Written by hand, as other software may write it: three equal recipients of 10 kr.
    private const string ByHand = """
        {"total":10,"sum":10,"amountsIn":"kroner","unit":1,"method":"largest-remainder","key":"beds=1","lines":[
          {"code":"A","name":"A","amount":4,"exact":"10/3","values":{"beds":1}},
          {"code":"B","name":"B","amount":3,"exact":"10/3","values":{"beds":"1"}},
          {"code":"C","name":"C","amount":3,"exact":"10/3","values":{"beds":"2/2"}}],
         "ties":[{"recipients":["C","B","A"],"favoured":["A"],"remainder":"1/3"}]}
        """;

    [Fact]
    public void Verify_WrittenByHand_Holds() => Certificates.Holds(ByHand);

    [Fact]
    public void Verify_TheTieGivenToAnother_BreaksTheOrderAlone() =>
        Breaks(
            ByHand.Replace("\"amount\":4", "\"amount\":3").Replace("\"C\",\"amount\":3", "\"C\",\"amount\":4"),
            VerificationLaw.LargestRemaindersFirst
        );

    [Fact]
    public void Verify_OneKroneMore_SaysWhereAndWhatIsRight()
    {
        var verification = Certificates.Verify(ByHand.Replace("\"amount\":4", "\"amount\":5"));
        var finding = Single(verification, VerificationLaw.StaysWithinQuota);

        Assert.True(verification.IsBroken);
        Assert.False(verification.Holds);
        Assert.Equal(
            ("lines[0].amount", "3..4", "5", Outcome.NotMet),
            (finding.Path, finding.Expected, finding.Actual, finding.Outcome)
        );
        Assert.Equal("lines[0].amount: the amount of 'A' must be from 3 to 4, not 5.", finding.Text.English);
        Assert.Equal("lines[0].amount: beløpet til «A» skal være fra 3 til 4, ikke 5.", finding.Text.Norwegian);
        Assert.Equal("11", Single(verification, VerificationLaw.SumsToTheTotal).Actual);
    }

    [Fact]
    public void ToString_VerifiedDocument_IsTheFileAndWhatWasFound()
    {
        var broken = JsonDistribution.Read(Encoding.UTF8.GetBytes(ByHand.Replace("\"amount\":4", "\"amount\":5")));
        ValueText.Is("ours.json: 4 not met, 0 undetermined", new VerifiedDocument("ours.json", broken));
        ValueText.IsShort(new VerifiedDocument(new string('x', 100_000) + "\n", broken));
    }

    [Fact]
    public void Verify_ValueLeftOut_SaysWhatIsMissingAndChecksTheRestByTheStatedShares()
    {
        var verification = Certificates.Verify(ByHand.Replace(",\"values\":{\"beds\":\"1\"}", ""));
        var finding = Single(verification, VerificationLaw.ExactShares);

        Assert.False(verification.Holds);
        Assert.False(verification.IsBroken);
        Assert.Equal((Outcome.Undetermined, "lines[1].values.beds"), (finding.Outcome, finding.Path));
        Assert.Equal(Outcome.Met, verification.OutcomeOf(VerificationLaw.StaysWithinQuota));
        Assert.Equal(Outcome.Met, verification.OutcomeOf(VerificationLaw.TiesAreListed));
    }

    [Fact]
    public void Verify_DocumentBeforeValues_IsUndeterminedUnlessItExplains()
    {
        var distribution = AssignmentLetter.Of2024.Distribute();
        Assert.Equal(
            Outcome.Undetermined,
            Certificates
                .Verify(Without("values", JsonDistribution.ToJson(distribution)))
                .OutcomeOf(VerificationLaw.ExactShares)
        );
        Certificates.Holds(Without("values", JsonDistribution.ToJson(distribution, explain: true)));
    }

    [Theory]
    [InlineData("method", "largest-remainders-first")]
    [InlineData("key", "exact-shares")]
    public void Verify_WithoutMethodOrKey_IsUndetermined(string property, string law)
    {
        var verification = Certificates.Verify(Without(property, ByHand));

        Assert.Equal(Outcome.Undetermined, verification.OutcomeOf(VerificationLaw.Parse(law)));
        Assert.False(verification.Holds);
        Assert.False(verification.IsBroken);
    }

    [Fact]
    public void Verify_StatedSharesThatDoNotSum_BreakTheirLaw() =>
        Breaks(
            Without("key", ByHand).Replace("\"amount\":4,\"exact\":\"10/3\"", "\"amount\":4,\"exact\":\"11/3\""),
            VerificationLaw.ExactShares
        );

    [Fact]
    public void Verify_DivisorMethodWithAnotherUnitMoved_NamesWhoHasTheBetterClaim()
    {
        var json = JsonDistribution.ToJson(
            AssignmentLetter.Of2024.Distribute(new DistributionOptions { Method = ApportionmentMethod.Webster })
        );
        var record = JsonDistribution.Read(System.Text.Encoding.UTF8.GetBytes(json));
        string Amount(int line, int change) =>
            $"\"name\":\"{record.Lines[line].Name}\",\"amount\":{(record.Lines[line].Amount + change).ToString(CultureInfo.InvariantCulture)}";

        var verification = Certificates.Verify(
            json.Replace(Amount(0, 0), Amount(0, -1), StringComparison.Ordinal)
                .Replace(Amount(4, 0), Amount(4, 1), StringComparison.Ordinal)
        );

        Assert.Equal("lines[0].amount", Single(verification, VerificationLaw.BestClaimsFirst).Path);
        Assert.Equal(Outcome.NotApplicable, verification.OutcomeOf(VerificationLaw.StaysWithinQuota));
    }

    [Theory]
    [InlineData("\"minimum\":4", "lines")] // 12 kr of minimums, and 10 to give
    [InlineData("\"limits\":[{\"code\":\"D\",\"minimum\":1}]", "limits[0].code")]
    [InlineData("\"limits\":[{\"code\":\"B\",\"minimum\":3},{\"code\":\"B\",\"minimum\":3}]", "limits[1].code")]
    [InlineData("\"limits\":[{\"code\":\"B\",\"minimum\":4}]", "lines[1].amount")]
    [InlineData("\"maximum\":3,\"limits\":[{\"code\":\"B\",\"maximum\":null}]", "lines")]
    public void Verify_LimitThatIsNotKept_BreaksItsLaw(string limit, string path) =>
        Assert.Equal(
            path,
            Single(
                Certificates.Verify(ByHand.Replace("\"key\"", limit + ",\"key\"")),
                VerificationLaw.StaysWithinLimits
            ).Path
        );

    [Fact]
    public void Verify_NegativeMinimumOfATotalAboveZero_AllowsNoNegativeAmount() =>
        Assert.Equal(
            ("lines[0].amount", "0.."),
            Single(
                Certificates.Verify(
                    ByHand.Replace("\"key\"", "\"minimum\":-5,\"key\"").Replace("\"amount\":4", "\"amount\":-1")
                ),
                VerificationLaw.StaysWithinLimits
            )
                is { } finding
                ? (finding.Path, finding.Expected)
                : default
        );

    [Fact]
    public void Verify_LimitInForceLooserThanTheOneGiven_BreaksItsLaw() =>
        Assert.Equal(
            ("lines[1].minimum", "3.."),
            Single(
                Certificates.Verify(
                    ByHand
                        .Replace("\"key\"", "\"minimum\":3,\"key\"")
                        .Replace("\"name\":\"B\"", "\"name\":\"B\",\"minimum\":2")
                ),
                VerificationLaw.StaysWithinLimits
            )
                is { } finding
                ? (finding.Path, finding.Expected)
                : default
        );

    [Theory]
    [InlineData(
        "\"code\":\"B\",",
        "\"code\":\"A\",",
        "lines[1].code: the code, which lines[0].code is as well, cannot be A.",
        "lines[1].code: koden, som lines[0].code også er, kan ikke være A."
    )]
    [InlineData(
        "\"unit\":1",
        "\"unit\":5",
        "lines[0].amount: the amount must be a multiple of 5, not 4.",
        "lines[0].amount: beløpet skal være et helt antall ganger 5, ikke 4."
    )]
    [InlineData(
        "\"key\"",
        "\"minimum\":4,\"key\"",
        "lines: the sum of amounts within the limits must be 10, not at least 12.",
        "lines: summen av beløp innenfor grensene skal være 10, ikke minst 12."
    )]
    [InlineData(
        "\"key\"",
        "\"maximum\":3,\"key\"",
        "lines: the sum of amounts within the limits must be 10, not from 0 to 9.",
        "lines: summen av beløp innenfor grensene skal være 10, ikke fra 0 til 9."
    )]
    [InlineData(
        "\"key\"",
        "\"limits\":[{\"code\":\"B\",\"minimum\":5,\"maximum\":3}],\"key\"",
        "lines[1].minimum: the least whole amount of 'B' must be at most 3, not 5.",
        "lines[1].minimum: det minste hele beløpet til «B» skal være høyst 3, ikke 5."
    )]
    [InlineData(
        "{\"beds\":1}",
        "{\"beds\":-1}",
        "lines[0].values.beds: the value must be at least 0, not -1/1.",
        "lines[0].values.beds: verdien skal være minst 0, ikke -1/1."
    )]
    public void Verify_OneThingWrong_IsSaidInWords(string from, string to, string english, string norwegian)
    {
        var findings = Certificates.Verify(ByHand.Replace(from, to)).Findings;

        Assert.Contains(english, findings.Select(finding => finding.Text.English));
        Assert.Contains(norwegian, findings.Select(finding => finding.Text.Norwegian));
    }

    [Fact]
    public void Verify_CrossedLimitsOfANegativeTotal_AreSaidWithTheirSigns() =>
        Assert.Equal(
            ("lines[0].minimum", "-3..", "-5"),
            Single(
                Certificates.Verify(
                    """
                    {"total":-9,"sum":-9,"amountsIn":"kroner","unit":1,"method":"webster","key":"flat=1","minimum":-3,"maximum":-5,
                     "lines":[{"code":"A","name":"A","amount":-9,"exact":"-9/1"}],"ties":[]}
                    """
                ),
                VerificationLaw.StaysWithinLimits
            )
                is { } finding
                ? (finding.Path, finding.Expected, finding.Actual)
                : default
        );

    [Theory]
    [InlineData("\"unit\":1", "\"unit\":0", "whole-units")]
    [InlineData("\"unit\":1", "\"unit\":3", "whole-units")]
    [InlineData("\"code\":\"B\"", "\"code\":\"A\"", "each-recipient-once")]
    [InlineData("{\"beds\":1}", "{\"beds\":-1}", "exact-shares")]
    [InlineData("\"total\":10,\"sum\":10", "\"total\":-10,\"sum\":-10", "stays-within-limits")]
    public void Verify_FiguresThatCannotBe_BreakTheirLaw(string from, string to, string law) =>
        Breaks(ByHand.Replace(from, to), VerificationLaw.Parse(law));

    [Fact]
    public void Verify_NoLines_IsBroken()
    {
        var verification = Certificates.Verify(
            """{"total":0,"sum":0,"amountsIn":"kroner","unit":1,"lines":[],"ties":[]}"""
        );

        Assert.Equal("lines", Single(verification, VerificationLaw.EachRecipientOnce).Path);
    }

    [Fact]
    public void Verify_ManyPlaces_ListsTheFirstAndCountsTheRest()
    {
        const int Lines = 250;
        var lines = string.Join(
            ",",
            Enumerable.Range(0, Lines).Select(i => $$"""{"code":"{{i}}","name":"x","amount":1,"exact":"0/1"}""")
        );
        var verification = Certificates.Verify(
            $$"""{"total":250,"sum":250,"amountsIn":"kroner","unit":2,"lines":[{{lines}}],"ties":[]}"""
        );
        var places = verification.Findings.Where(finding => finding.Law == VerificationLaw.WholeUnits).ToArray();

        Assert.Equal(101, places.Length);
        Assert.Equal("150 more places break the law.", places[^1].Text.English);
    }

    [Fact]
    public void Verify_FiguresOfTooManyDigits_AreUndeterminedAndNotComputed()
    {
        // Denominators without a common factor: together they would have a million digits.
        var lines = string.Join(
            ",",
            Enumerable
                .Range(0, 700)
                .Select(i =>
                    $$$"""{"code":"{{{i}}}","name":"x","amount":0,"exact":"0/1","values":{"beds":"1/{{{System.Numerics.BigInteger.Pow(10, 1500 + i) + 1}}}"}}"""
                )
        );
        var verification = Certificates.Verify(
            $$"""{"total":0,"sum":0,"amountsIn":"kroner","unit":1,"key":"beds=1","lines":[{{lines}}],"ties":[]}"""
        );

        Assert.Equal(
            "The figures have too many digits to be checked.",
            Single(verification, VerificationLaw.ExactShares).Text.English
        );
    }

    [Fact]
    public void Write_LetterGiven_IsNamedAndMarkedWhenThoughtUp()
    {
        var letter = AssignmentLetter.Of2024;
        var json = JsonDistribution.ToJson(letter.Distribute(), letter: letter);
        var stated = JsonDistribution.Read(System.Text.Encoding.UTF8.GetBytes(json)).Letter!;

        Assert.Equal((letter.Document.Code, 2024, false), (stated.Code, stated.Year, stated.IsWhatIf));
    }

    [Fact]
    public void Write_Limits_StandAsGivenAndInForce()
    {
        var code = AssignmentLetter.Of2024.Basis.Lines[0].Recipient.Code;
        var options = new DistributionOptions
        {
            Minimum = Kroner.Of(2_950_000),
            Limits = [RecipientLimit.AtMost(code, Kroner.Of(3_000_000))],
        };
        var json = JsonDistribution.ToJson(AssignmentLetter.Of2024.Distribute(options));
        var record = JsonDistribution.Read(System.Text.Encoding.UTF8.GetBytes(json));

        Assert.Equal(
            (code, null, 3_000_000),
            (record.Limits[0].Code, record.Limits[0].Minimum, record.Limits[0].Maximum)
        );
        Assert.Equal((2_950_000, 3_000_000), (record.Lines[0].Minimum, record.Lines[0].Maximum));
        Assert.Equal((2_950_000, null), (record.Lines[1].Minimum, record.Lines[1].Maximum));
        Certificates.Holds(json);
    }

    private static void Breaks(string json, VerificationLaw law) =>
        Assert.Equal(Outcome.NotMet, Certificates.Verify(json).OutcomeOf(law));

    private static VerificationFinding Single(DistributionVerification verification, VerificationLaw law) =>
        Assert.Single(verification.Findings, finding => finding.Law == law);

    private static string Without(string property, string json)
    {
        var root = System.Text.Json.Nodes.JsonNode.Parse(json)!;
        root.AsObject().Remove(property);
        foreach (var line in root["lines"]!.AsArray())
        {
            line!.AsObject().Remove(property);
        }

        return root.ToJsonString();
    }
}
