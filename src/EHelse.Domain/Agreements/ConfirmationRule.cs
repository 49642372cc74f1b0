using EHelse.Domain.Money;
using EHelse.Domain.Networks;
using EHelse.Domain.Sources;
using NodaTime;
using NodaTime.Text;

namespace EHelse.Domain.Agreements;

/// <summary>A requirement to the acceptance that a host municipality returns.</summary>
/// <remarks>
/// The form has blanks and no verbs. It is the confirmation that shall (<i>skal</i>) be returned, so what the form asks for is read as
/// <see cref="Obligation.Must"/>.
/// </remarks>
public abstract class ConfirmationRule : Rule
{
    private protected const string Given = "given";
    private protected const string Blank = "blank";

    private protected ConfirmationRule(
        string code,
        LocalizedText title,
        LocalizedText meaning,
        Citation citation,
        Obligation obligation = Obligation.Must
    )
        : base(code, obligation, title, meaning, citation) { }

    /// <summary>Checks a confirmation.</summary>
    /// <param name="confirmation">The confirmation as returned.</param>
    /// <param name="network">The network that it should be for.</param>
    /// <param name="frame">What the network was granted, or null when that is not known.</param>
    /// <returns>The finding.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="confirmation"/> or <paramref name="network"/> is null.</exception>
    public Finding Check(Confirmation confirmation, DigiNetwork network, Kroner? frame = null) =>
        Answer(Guard.Against.Null(confirmation), Guard.Against.Null(network), frame);

    private protected abstract Finding Answer(Confirmation confirmation, DigiNetwork network, Kroner? frame);

    private protected static string Text(LocalDate date) => LocalDatePattern.Iso.Format(date);

    /// <summary>A field that only has to be filled in.</summary>
    /// <param name="path">The path of the field.</param>
    /// <param name="field">The field.</param>
    /// <param name="name">What the field is for, with an article, as the first words of a sentence.</param>
    /// <param name="show">The content as text that may be shown.</param>
    private protected Finding IsGiven<T>(string path, FormField<T> field, LocalizedText name, Func<T, string> show)
        where T : notnull =>
        field.TryGet(out var content)
            ? Met(path, Given, show(content), new($"{name.Norwegian} er fylt ut.", $"{name.English} is filled in."))
        : field.IsBlank ? LeftBlank(path, Given, name)
        : NotKnown(path, Given, name);

    /// <summary>A statement that has to be true.</summary>
    /// <param name="path">The path of the fact.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="met">The sentence when it is so.</param>
    /// <param name="notMet">The sentence when it is not so.</param>
    /// <param name="undetermined">The sentence when it is not known.</param>
    private protected Finding IsTrue(
        string path,
        bool? fact,
        LocalizedText met,
        LocalizedText notMet,
        LocalizedText undetermined
    ) =>
        fact switch
        {
            true => Met(path, "true", "true", met),
            false => NotMet(path, "true", "false", notMet),
            null => Undetermined(path, "true", undetermined, path),
        };

    private protected Finding LeftBlank(string path, string expected, LocalizedText name) =>
        NotMet(
            path,
            expected,
            Blank,
            new($"{name.Norwegian} står åpent i bekreftelsen.", $"{name.English} is left blank in the confirmation.")
        );

    private protected Finding NotKnown(string path, string expected, LocalizedText name) =>
        Undetermined(
            path,
            expected,
            new(
                $"{name.Norwegian}: det er ikke opplyst hva bekreftelsen sier.",
                $"{name.English}: it is not known what the confirmation says."
            ),
            path
        );
}
