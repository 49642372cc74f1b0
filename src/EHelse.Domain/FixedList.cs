using EHelse.Domain.Sources;

namespace EHelse.Domain;

/// <summary>Finds a member of a fixed list by its code, and tells which there are when none has it.</summary>
internal static class FixedList
{
    /// <summary>The member with a code, or null; upper and lower case differ.</summary>
    public static T? Find<T>(IReadOnlyList<T> all, Func<T, string> codeOf, string? code)
        where T : class => all.FirstOrDefault(member => string.Equals(codeOf(member), code, StringComparison.Ordinal));

    /// <summary>The member with a code; else <see cref="InvalidTextException"/> with what the code is not, and then the codes that there are.</summary>
    public static T Parse<T>(IReadOnlyList<T> all, Func<T, string> codeOf, string code, LocalizedText isNot)
        where T : class
    {
        if (Find(all, codeOf, Guard.Against.Null(code)) is { } member)
        {
            return member;
        }

        var codes = all.Select(codeOf).ToArray();
        var known = string.Join(", ", codes);
        throw new InvalidTextException(
            Names.Unknown(
                $"«{Quote.Of(code)}» {isNot.Norwegian} {known}.",
                $"'{Quote.Of(code)}' {isNot.English} {known}.",
                code,
                codes
            )
        );
    }
}
