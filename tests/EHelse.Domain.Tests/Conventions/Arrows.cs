namespace EHelse.Domain.Tests.Conventions;

/// <summary>Who may use whom, decided here. <see cref="ArrowsTests"/> holds the code to it, and <see cref="HousePicture"/> draws it.</summary>
internal static class Arrows
{
    /// <summary>What lies in the library's own folder and in none below it.</summary>
    public const string Root = "";

    /// <summary>What the compiler lacks on netstandard2.0. It uses nothing, and all may use it.</summary>
    public const string Polyfills = "Polyfills";

    private static readonly string[] Values = ["Sources", "Money"];
    private static readonly string[] Networks = [.. Values, "Geography", "Networks"];
    private static readonly string[] Subjects = [.. Networks, "Groups", "Rollout", "Allocation", "Costs"];
    private static readonly string[] Duties = [.. Subjects, "Invoicing", "Reporting", "Agreements"];

    /// <summary>Whom a folder of the library may use. Folders of one layer do not use each other, unless a line here says why they must.</summary>
    public static IReadOnlyDictionary<string, string[]> OfFolders { get; } =
        new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            // What all share: guards and messages. The messages come in two languages.
            [Root] = ["Sources"],
            [Polyfills] = [],
            ["Sources"] = [],
            // An amount that cannot be read is refused in two languages.
            ["Money"] = ["Sources"],
            ["Geography"] = Values,
            ["Networks"] = [.. Values, "Geography"],
            ["Groups"] = Networks,
            // The members of the groups lead the tracks, and their release is what the grant pays.
            ["Rollout"] = [.. Networks, "Groups"],
            ["Allocation"] = Networks,
            ["Costs"] = [.. Networks, "Groups"],
            ["Invoicing"] = Subjects,
            ["Reporting"] = Subjects,
            ["Agreements"] = Subjects,
            ["Letters"] = Duties,
        };

    /// <summary>To which projects a project may refer.</summary>
    public static IReadOnlyDictionary<string, string[]> OfProjects { get; } =
        new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["EHelse.Domain"] = [],
            ["EHelse.Domain.Json"] = ["EHelse.Domain"],
            ["EHelse.Domain.Spreadsheets"] = ["EHelse.Domain"],
            ["EHelse.Domain.Testing"] = ["EHelse.Domain", "EHelse.Domain.Json"],
            ["EHelse.Domain.Tool"] = ["EHelse.Domain", "EHelse.Domain.Json", "EHelse.Domain.Spreadsheets"],
        };

    /// <summary>The arrows that are enough to draw: those that no way over another folder or project makes needless.</summary>
    public static IEnumerable<(string From, string To)> Drawn(IReadOnlyDictionary<string, string[]> arrows) =>
        from entry in arrows
        from used in entry.Value
        where !entry.Value.Any(between => arrows[between].Contains(used, StringComparer.Ordinal))
        select (entry.Key, used);
}
