namespace EHelse.Domain.Sources;

/// <summary>A rule as a letter states it, described by data alone.</summary>
/// <remarks>
/// Where the library has a rule of the same code, that rule's check answers for it; else a person must. Stated rules are
/// equal when they say the same: see <see cref="Rule.SaysTheSameAs"/>.
/// </remarks>
public sealed class StatedRule : Rule, IEquatable<StatedRule>
{
    /// <summary>Describes a rule.</summary>
    /// <param name="code">The code: 2 to 10 letters from A to Z, a dash and 2 or 3 digits, such as <c>GROUP-17</c>.</param>
    /// <param name="obligation">How strongly the clause binds.</param>
    /// <param name="title">The rule as one short sentence.</param>
    /// <param name="meaning">What the rule asks for and how the clause is read.</param>
    /// <param name="document">The document that states the rule.</param>
    /// <param name="citations">The clauses that the rule rests on, the first one first; none when they are not given.</param>
    /// <exception cref="ArgumentNullException">A reference is null, or a citation.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="obligation"/> is no case of <see cref="Obligation"/>.</exception>
    /// <exception cref="InvalidValueException"><paramref name="code"/> has another form.</exception>
    public StatedRule(
        string code,
        Obligation obligation,
        LocalizedText title,
        LocalizedText meaning,
        SourceDocument document,
        IEnumerable<Citation> citations
    )
        : this(
            Checked(code),
            obligation is Obligation.Must or Obligation.Should or Obligation.May
                ? obligation
                : throw new ArgumentOutOfRangeException(
                    nameof(obligation),
                    obligation,
                    "The obligation is neither must, should nor may."
                ),
            Guard.Against.Null(title),
            Guard.Against.Null(meaning),
            Guard.Against.Null(document),
            new ValueList<Citation>(
                Guard.Against.Null(citations).Select(citation => Guard.Against.Null(citation, nameof(citations)))
            )
        ) { }

    private StatedRule(
        string code,
        Obligation obligation,
        LocalizedText title,
        LocalizedText meaning,
        SourceDocument document,
        ValueList<Citation> citations
    )
        : base(
            code,
            obligation,
            title,
            meaning,
            citations.Count > 0 ? citations[0] : Citation.WithoutClause(document)
        ) => Citations = citations;

    /// <summary>All clauses that the rule rests on, <see cref="Rule.Citation"/> first; empty when the letter file gives none.</summary>
    public override IReadOnlyList<Citation> Citations { get; }

    /// <summary>Whether two stated rules are equal.</summary>
    /// <param name="left">A rule or null.</param>
    /// <param name="right">A rule or null.</param>
    /// <returns>Whether they say the same, or both are null.</returns>
    public static bool operator ==(StatedRule? left, StatedRule? right) => Equals(left, right);

    /// <summary>Whether two stated rules differ.</summary>
    /// <param name="left">A rule or null.</param>
    /// <param name="right">A rule or null.</param>
    /// <returns>Whether they say something else, or only one is null.</returns>
    public static bool operator !=(StatedRule? left, StatedRule? right) => !Equals(left, right);

    /// <inheritdoc/>
    public bool Equals(StatedRule? other) => other is not null && SaysTheSameAs(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as StatedRule);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    internal Finding NeedsAPerson() =>
        Undetermined(
            Code,
            "",
            new(
                $"Biblioteket kan ikke prøve denne regelen; et menneske må: {Title.Norwegian}.",
                $"The library cannot check this rule; a person must: {Title.English}."
            ),
            Code
        );

    private static string Checked(string code)
    {
        var dash = Guard.Against.Null(code).IndexOf('-');
        return
            dash is >= 2 and <= 10
            && code.Length - dash - 1 is 2 or 3
            && code.Substring(0, dash).All(letter => letter is >= 'A' and <= 'Z')
            && code.Substring(dash + 1).All(digit => digit is >= '0' and <= '9')
            ? code
            : throw new InvalidValueException(
                new(
                    $"«{Quote.Of(code)}» er ikke en regelkode: ventet 2 til 10 store bokstaver fra A til Z, bindestrek og 2 eller 3 sifre, for eksempel GROUP-17.",
                    $"'{Quote.Of(code)}' is not the code of a rule: expected 2 to 10 capital letters from A to Z, a dash and 2 or 3 digits, such as GROUP-17."
                ),
                nameof(code)
            );
    }
}
