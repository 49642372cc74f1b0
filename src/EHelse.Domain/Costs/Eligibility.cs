using EHelse.Domain.Sources;

namespace EHelse.Domain.Costs;

/// <summary>Whether the grant pays an expense: covered, excluded, or in need of an assessment (reading R7).</summary>
/// <remarks>A closed list of three cases; answers are equal when all they say is equal. Source: assignment letter 2024, Tilskuddet skal dekke.</remarks>
public abstract record Eligibility
{
    private Eligibility(Citation citation) => Citation = citation;

    /// <summary>The clause that the answer rests on.</summary>
    public Citation Citation { get; }

    private protected abstract int Case { get; }

    /// <summary>Answers by case.</summary>
    /// <typeparam name="T">What is answered.</typeparam>
    /// <param name="covered">Called when the grant pays the expense.</param>
    /// <param name="excluded">Called when it does not.</param>
    /// <param name="needsAssessment">Called when it cannot be said yet.</param>
    /// <returns>What the called one answers.</returns>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    public T Match<T>(Func<Covered, T> covered, Func<Excluded, T> excluded, Func<NeedsAssessment, T> needsAssessment)
    {
        Guard.Against.Null(covered);
        Guard.Against.Null(excluded);
        Guard.Against.Null(needsAssessment);
        return this switch
        {
            Covered answer => covered(answer),
            Excluded answer => excluded(answer),
            _ => needsAssessment((NeedsAssessment)this),
        };
    }

    /// <summary>The answer, and the paths of the facts that are missing; of many the first four.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public sealed override string ToString() =>
        Match(_ => "covered", _ => "excluded", needs => "needs assessment: " + ShortText.List(needs.Missing));

    /// <summary>The grant pays the expense: every cost rule is met or does not apply.</summary>
    public sealed record Covered : Eligibility
    {
        internal Covered(Citation citation)
            : base(citation) { }

        private protected override int Case => 1;
    }

    /// <summary>The grant does not pay the expense: a cost rule is broken.</summary>
    public sealed record Excluded : Eligibility
    {
        internal Excluded(Citation citation, LocalizedText reason)
            : base(citation) => Reason = reason;

        /// <summary>Why not, by the first rule that is broken.</summary>
        public LocalizedText Reason { get; }

        private protected override int Case => 2;
    }

    /// <summary>Nothing shuts the expense out, but something must be answered first.</summary>
    public sealed record NeedsAssessment : Eligibility
    {
        internal NeedsAssessment(Citation citation, IEnumerable<LocalizedText> questions, IEnumerable<string> missing)
            : base(citation)
        {
            Questions = new ValueList<LocalizedText>(questions);
            Missing = new ValueList<string>(missing);
        }

        /// <summary>The first question to be answered.</summary>
        public LocalizedText Question => Questions[0];

        /// <summary>All questions to be answered, in the letter's order; at least one.</summary>
        public IReadOnlyList<LocalizedText> Questions { get; }

        /// <summary>The paths of the facts that answer them, each once; at least one.</summary>
        public IReadOnlyList<string> Missing { get; }

        private protected override int Case => 3;
    }
}
