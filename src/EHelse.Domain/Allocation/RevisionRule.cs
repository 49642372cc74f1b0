using System.Diagnostics.CodeAnalysis;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Allocation;

/// <summary>What a revised total may do to what recipients already have.</summary>
/// <remarks>The list is closed: <see cref="All"/> has every rule.</remarks>
public sealed class RevisionRule
{
    private RevisionRule(string code, LocalizedText name)
    {
        Code = code;
        Name = name;
    }

    /// <summary>The new total is distributed as if there had been no other; what anyone had before counts for nothing.</summary>
    public static RevisionRule Anew { get; } = new("anew", new("på nytt", "anew"));

    /// <summary>
    /// Nobody moves against the total: when it grows nobody gets less than before, when it is cut nobody gets more, and when it is the
    /// same everyone keeps what they have.
    /// </summary>
    /// <remarks>
    /// Where the distribution anew already has it so, that is the answer: with a divisor method it always is. Else the amounts before are
    /// limits besides those of the options, and the new total is distributed within both. It is never refused where <see cref="Anew"/> is not.
    /// </remarks>
    public static RevisionRule NobodyLoses { get; } = new("nobody-loses", new("ingen taper", "nobody loses"));

    /// <summary>All rules.</summary>
    public static IReadOnlyList<RevisionRule> All { get; } = Array.AsReadOnly([Anew, NobodyLoses]);

    /// <summary>The code that commands and files use, such as <c>nobody-loses</c>.</summary>
    public string Code { get; }

    /// <summary>The name for people.</summary>
    public LocalizedText Name { get; }

    /// <summary>Reads the code of a rule.</summary>
    /// <param name="code">The code; upper and lower case differ.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="InvalidTextException">No rule has the code; the reason lists those there are.</exception>
    public static RevisionRule Parse(string code) =>
        FixedList.Parse(
            All,
            known => known.Code,
            code,
            new("er ingen regel for revisjon; reglene er", "is not a rule of revision; the rules are")
        );

    /// <summary>Reads the code of a rule, without throwing.</summary>
    /// <param name="code">The code; upper and lower case differ.</param>
    /// <param name="rule">The rule, or null.</param>
    /// <returns>Whether a rule has the code.</returns>
    public static bool TryParse(string? code, [NotNullWhen(true)] out RevisionRule? rule)
    {
        rule = FixedList.Find(All, known => known.Code, code);
        return rule is not null;
    }

    /// <summary>The code. <see cref="Parse"/> reads it back.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;
}
