using System.Globalization;
using EHelse.Domain.Letters;

namespace EHelse.Domain.Tool.CommandLine;

/// <summary>The option that chooses an assignment letter.</summary>
internal static class LetterOption
{
    public static ToolOption Create() =>
        new(
            "--letter",
            "2024",
            new(
                "Oppdragsbrevet som tallene og reglene tas fra; ellers det nyeste.",
                "The assignment letter that figures and rules come from; else the latest."
            )
        );

    /// <exception cref="BadInputException">The letter is unknown.</exception>
    public static AssignmentLetter Read(Invocation call, ToolOption option)
    {
        if (call.ValueOf(option) is not { } text)
        {
            return AssignmentLetter.ForYear(AssignmentLetter.KnownYears[^1]);
        }

        var known = string.Join(", ", AssignmentLetter.KnownYears);
        return
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && AssignmentLetter.TryForYear(year, out var letter)
            ? letter
            : throw new BadInputException(
                new(
                    $"{option.Name}: oppdragsbrevet «{Quote.Of(text)}» er ukjent; kjente år er {known}.",
                    $"{option.Name}: the assignment letter '{Quote.Of(text)}' is unknown; known years are {known}."
                )
            );
    }
}
