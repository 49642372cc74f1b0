using EHelse.Domain.Sources;

namespace EHelse.Domain.Agreements;

/// <summary>One of the two that the cooperation agreement binds.</summary>
/// <remarks>A fixed list: there are no others than <see cref="All"/>. Source: cooperation agreement (draft), title and section 2, paragraph 1.</remarks>
public sealed class Party
{
    private Party(string code, LocalizedText name)
    {
        Code = code;
        Name = name;
    }

    /// <summary>The Ministry of Health and Care Services (<i>Helse- og omsorgsdepartementet</i>), for the state.</summary>
    public static Party Ministry { get; } =
        new("hod", new("Helse- og omsorgsdepartementet", "the Ministry of Health and Care Services"));

    /// <summary>KS, for the municipalities and counties.</summary>
    public static Party Ks { get; } = new("ks", LocalizedText.Same("KS"));

    /// <summary>Both parties, in the order of the agreement's title.</summary>
    public static IReadOnlyList<Party> All { get; } = Array.AsReadOnly([Ministry, Ks]);

    /// <summary>The short stable code: <c>hod</c> or <c>ks</c>.</summary>
    public string Code { get; }

    /// <summary>The name, as it stands inside a sentence.</summary>
    public LocalizedText Name { get; }

    /// <summary>The English name.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => Name.English;
}
