using EHelse.Domain.Allocation;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;
using EHelse.Domain.Tool.CommandLine;

namespace EHelse.Domain.Tool.Distribute;

/// <summary>The options that limit what recipients get: for all as <c>--min N</c>, for one as <c>--min CODE=N</c>.</summary>
internal sealed class LimitOptions
{
    private readonly ToolOption minimum = new(
        "--min",
        "[CODE=]N",
        new(
            "Det hver mottaker minst får, i kroner, eller den med koden; kan gis flere ganger.",
            "What each recipient gets at least, in kroner, or the one with the code; may be repeated."
        )
    );

    private readonly ToolOption maximum = new(
        "--max",
        "[CODE=]N",
        new(
            "Det hver mottaker høyst får, i kroner, eller den med koden; kan gis flere ganger.",
            "What each recipient gets at most, in kroner, or the one with the code; may be repeated."
        )
    );

    private readonly ToolOption fixedAmount = new(
        "--fixed",
        "CODE=N",
        new(
            "Det mottakeren med koden får, i kroner; resten fordeles på de andre. Kan gis flere ganger.",
            "What the recipient with the code gets, in kroner; the rest goes to the others. May be repeated."
        )
    );

    public IReadOnlyList<ToolOption> All => [minimum, maximum, fixedAmount];

    /// <summary>Options with the limits of the call.</summary>
    /// <exception cref="BadInputException">A limit cannot be read, or two are given for the same.</exception>
    public DistributionOptions Read(Invocation call, DistributionOptions options)
    {
        if (!All.Any(call.Has))
        {
            return options;
        }

        var least = Amounts(call, minimum);
        var most = Amounts(call, maximum);
        var amounts = Amounts(call, fixedAmount);
        if (amounts.ContainsKey(""))
        {
            throw new BadInputException(
                new(
                    $"{fixedAmount.Name} gjelder én mottaker: skriv CODE=N.",
                    $"{fixedAmount.Name} is for one recipient: write CODE=N."
                )
            );
        }

        if (amounts.Keys.FirstOrDefault(code => least.ContainsKey(code) || most.ContainsKey(code)) is { } both)
        {
            var other = least.ContainsKey(both) ? minimum.Name : maximum.Name;
            throw new BadInputException(
                new(
                    $"«{Quote.Of(both)}» har både {fixedAmount.Name} og {other}.",
                    $"'{Quote.Of(both)}' has both {fixedAmount.Name} and {other}."
                )
            );
        }

        var codes = least.Keys.Concat(most.Keys).Where(code => code.Length > 0).Distinct(StringComparer.Ordinal);
        return options with
        {
            Minimum = AmountOf(least, ""),
            Maximum = AmountOf(most, ""),
            Limits =
            [
                .. codes.Select(code => Limit(code, AmountOf(least, code), AmountOf(most, code))),
                .. amounts.Select(pair => RecipientLimit.Fixed(pair.Key, pair.Value)),
            ],
        };
    }

    private static RecipientLimit Limit(string code, Kroner? least, Kroner? most) =>
        (least, most) switch
        {
            ({ } from, { } to) => RecipientLimit.Between(code, from, to),
            ({ } from, null) => RecipientLimit.AtLeast(code, from),
            _ => RecipientLimit.AtMost(code, most!.Value),
        };

    private static Kroner? AmountOf(Dictionary<string, Kroner> amounts, string code) =>
        amounts.TryGetValue(code, out var amount) ? amount : null;

    // By code; the amount for all stands under no code.
    private static Dictionary<string, Kroner> Amounts(Invocation call, ToolOption option)
    {
        var amounts = new Dictionary<string, Kroner>(StringComparer.Ordinal);
        foreach (var (code, amount) in call.ValuesOf(option, CodeAndAmount))
        {
            if (!amounts.TryAdd(code, amount))
            {
                throw new BadInputException(
                    code.Length == 0
                        ? new($"{option.Name} står to ganger.", $"{option.Name} stands twice.")
                        : new(
                            $"{option.Name} står to ganger for «{Quote.Of(code)}».",
                            $"{option.Name} stands twice for '{Quote.Of(code)}'."
                        )
                );
            }
        }

        return amounts;
    }

    // A code may hold the sign, an amount never does.
    private static (string Code, Kroner Amount) CodeAndAmount(string text)
    {
        var place = text.LastIndexOf('=');
        if (place < 0)
        {
            return ("", Kroner.Parse(text));
        }

        var code = text[..place].Trim();
        return code.Length == 0
            ? throw new InvalidTextException(
                new(
                    $"«{Quote.Of(text)}» mangler koden foran likhetstegnet.",
                    $"'{Quote.Of(text)}' has no code before the equals sign."
                )
            )
            : (code, Kroner.Parse(text[(place + 1)..]));
    }
}
