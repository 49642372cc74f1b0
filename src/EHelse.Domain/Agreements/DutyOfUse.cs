using System.Globalization;
using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Agreements;

/// <summary>How far a solution has come in the municipalities before it may become a duty to use it (<i>plikt til bruk</i>).</summary>
/// <remarks>
/// Facts that are not known are null. Values are equal when all their properties are.
/// Source: cooperation agreement (draft), section 3, ministry will, bullet 13.
/// </remarks>
/// <example>
/// <code><![CDATA[
/// var duty = new DutyOfUse("the summary care record", municipalities: 357, availableOrInUse: 280);
/// foreach (var finding in AgreementRules.Assess(duty))
/// {
///     Console.WriteLine($"{finding.Code} {finding.Outcome}: {string.Join(", ", finding.Missing)}");
/// }
/// // AGR-15 Undetermined: substantialShare
/// ]]></code>
/// </example>
public sealed record DutyOfUse
{
    /// <summary>Collects the facts about one solution.</summary>
    /// <param name="solution">The name of the solution; not empty.</param>
    /// <param name="municipalities">The number of municipalities that count, at least 1; null when not known.</param>
    /// <param name="availableOrInUse">How many of them have made the solution available or taken it into use, each counted once; null when not known.</param>
    /// <param name="substantialShare">The smallest share that is called substantial, above 0; null when nobody has decided it (reading R13).</param>
    /// <exception cref="ArgumentNullException"><paramref name="solution"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="solution"/> is empty.</exception>
    /// <exception cref="InvalidValueException">A number cannot be: no municipalities, fewer than none or more than there are, or a share of zero.</exception>
    public DutyOfUse(
        string solution,
        int? municipalities = null,
        int? availableOrInUse = null,
        Share? substantialShare = null
    )
    {
        Solution = Guard.Against.NullOrWhiteSpace(solution);
        Municipalities = municipalities;
        AvailableOrInUse = availableOrInUse;
        SubstantialShare = substantialShare;
        if (municipalities < 1)
        {
            throw Impossible(
                $"Det må være minst én kommune, ikke {Text(municipalities)}.",
                $"There must be at least one municipality, not {Text(municipalities)}.",
                nameof(municipalities)
            );
        }

        if (availableOrInUse < 0 || availableOrInUse > municipalities)
        {
            throw Impossible(
                $"{Text(availableOrInUse)} kommuner kan ikke ha løsningen: tallet må være fra 0 til antallet kommuner.",
                $"{Text(availableOrInUse)} municipalities cannot have the solution: the number must be from 0 to the number of municipalities.",
                nameof(availableOrInUse)
            );
        }

        if (substantialShare == Share.Zero)
        {
            throw Impossible(
                "En vesentlig andel kan ikke være 0.",
                "A substantial share cannot be 0.",
                nameof(substantialShare)
            );
        }
    }

    /// <summary>The name of the solution.</summary>
    public string Solution { get; }

    /// <summary>The number of municipalities that count; at least 1, or null when not known.</summary>
    public int? Municipalities { get; }

    /// <summary>How many municipalities have made the solution available or taken it into use; from 0, or null when not known.</summary>
    public int? AvailableOrInUse { get; }

    /// <summary>The smallest share that is called substantial; above 0, or null when nobody has decided it: the agreement gives no number (reading R13).</summary>
    public Share? SubstantialShare { get; }

    /// <summary>The solution and the two numbers, with ? for one that is not known.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => $"{Solution}: {Text(AvailableOrInUse)}/{Text(Municipalities)}";

    private static string Text(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "?";

    private static InvalidValueException Impossible(string norwegian, string english, string parameterName) =>
        new(new(norwegian, english), parameterName);
}
