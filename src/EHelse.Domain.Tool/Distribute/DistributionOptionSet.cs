using EHelse.Domain.Allocation;
using EHelse.Domain.Letters;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;
using EHelse.Domain.Tool.CommandLine;

namespace EHelse.Domain.Tool.Distribute;

/// <summary>The options that say what is distributed and how, and what they give.</summary>
/// <param name="keyOption">The option that names the key; <c>--key</c> when null.</param>
internal sealed class DistributionOptionSet(ToolOption? keyOption = null)
{
    private readonly ToolOption letter = LetterOption.Create();

    private readonly ToolOption total = new(
        "--total",
        "N",
        new(
            "Totalen i kroner, som 36683801 eller 0.50; kan være negativ.",
            "The total in kroner, such as 36683801 or 0.50; may be negative."
        )
    );

    private readonly BasisInput basis = new();

    private readonly ToolOption key =
        keyOption
        ?? new(
            "--key",
            "KEY",
            new(
                "Nøkkelen, som flat=60%,municipalities=20%,population=20%; andelene summerer til 1.",
                "The key, such as flat=60%,municipalities=20%,population=20%; the shares sum to 1."
            )
        );

    private readonly ToolOption method = new(
        "--method",
        "METHOD",
        new(
            $"Avrundingen: {string.Join(", ", ApportionmentMethod.All)}; ellers største rest.",
            $"The rounding: {string.Join(", ", ApportionmentMethod.All)}; else largest remainder."
        )
    );

    private readonly ToolOption unit = new(
        "--unit",
        "N",
        new(
            "Det hvert beløp er et multiplum av, i kroner: 1, 0.01, 100, 1000; ellers 1.",
            "What every amount is a multiple of, in kroner: 1, 0.01, 100, 1000; else 1."
        )
    );

    private readonly LimitOptions limits = new();

    /// <summary>All of them, for distributing any total.</summary>
    public IReadOnlyList<ToolOption> All => [letter, total, .. basis.All, key, method, unit, .. limits.All];

    /// <summary>Those that leave the letter's total as it is.</summary>
    public IReadOnlyList<ToolOption> WithoutTotal => [letter, .. basis.All, key, method, unit, .. limits.All];

    /// <summary>Those of a workbook, whose formulas do largest remainder and nothing else.</summary>
    public IReadOnlyList<ToolOption> LargestRemainder => [letter, total, .. basis.All, key, unit];

    /// <summary>The letter and the distribution that the options ask for.</summary>
    /// <exception cref="BadInputException">An option or a file cannot be used.</exception>
    /// <exception cref="InvalidValueException">The options do not go together.</exception>
    public (AssignmentLetter Letter, Distribution Distribution) Read(Invocation call)
    {
        var source = LetterOption.Read(call, letter);
        var amount = call.AmountOf(total, Kroner.Parse) ?? source.Total;
        var split = call.ValueOf(key, AllocationKey.Parse) ?? source.Key;
        var options = limits.Read(
            call,
            new()
            {
                Method = call.ValueOf(method, ApportionmentMethod.Parse) ?? ApportionmentMethod.LargestRemainder,
                Unit = call.AmountOf(unit, PositiveKroner) ?? DistributionOptions.Default.Unit,
            }
        );
        var read = basis.Read(call);
        try
        {
            return (source, Distribution.Of(amount, split, read ?? source.Basis, options));
        }
        catch (InvalidValueException exception) when (FileOf(call, exception.ParamName) is { } file)
        {
            throw new BadInputException(
                new(
                    $"{Quote.Whole(file)}: {exception.Reason.Norwegian}",
                    $"{Quote.Whole(file)}: {exception.Reason.English}"
                )
            );
        }
    }

    // The file that what is refused came from; null when an option gave it.
    private string? FileOf(Invocation call, string? refused) =>
        refused switch
        {
            "basis" => basis.FileOf(call) ?? LetterOption.FileOf(call, letter),
            "total" when call.ValueOf(total) is null => LetterOption.FileOf(call, letter),
            _ => null,
        };

    private static Kroner PositiveKroner(string text) =>
        Kroner.Parse(text) is var amount && amount > Kroner.Zero
            ? amount
            : throw new InvalidTextException(
                new(
                    $"enheten må være større enn null, ikke {Quote.Of(text)}.",
                    $"the unit must be above zero, not {Quote.Of(text)}."
                )
            );
}
