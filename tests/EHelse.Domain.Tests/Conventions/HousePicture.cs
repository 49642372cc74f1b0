using System.Globalization;
using System.Text;

namespace EHelse.Domain.Tests.Conventions;

/// <summary>The picture of the house: projects and folders as rooms, and the arrows of <see cref="Arrows"/> between them.</summary>
internal static class HousePicture
{
    private const int Left = 220;
    private const int Middle = 480;
    private const int Right = 740;
    private const int Height = 46;

    /// <summary>Where each project and folder stands (the middle of its upper edge), how wide it is, and what it holds.</summary>
    private static readonly Dictionary<string, Room> Rooms = new(StringComparer.Ordinal)
    {
        ["EHelse.Domain.Tool"] = new("tool", Middle, 84, 250, "the ehelse command"),
        ["EHelse.Domain.Testing"] = new("package", 200, 184, 250, "laws and fixtures for tests"),
        ["EHelse.Domain.Json"] = new("package", Middle, 184, 250, "letters, fixtures, certificates"),
        ["EHelse.Domain.Spreadsheets"] = new("package", 760, 184, 250, "CSV and .xlsx"),
        ["EHelse.Domain"] = new("library", Middle, 284, 820, ""),
        ["Letters"] = new("folder", Middle, 318, 220, "all of a grant year in one value"),
        ["Invoicing"] = new("folder", Left, 408, 220, "invoices and the frame"),
        ["Reporting"] = new("folder", Middle, 408, 220, "duties, deadlines, calendar"),
        ["Agreements"] = new("folder", Right, 408, 220, "acceptance, duty of use"),
        ["Rollout"] = new("folder", Left, 512, 220, "tracks and who carries them out"),
        ["Costs"] = new("folder", Middle, 512, 220, "what the grant may pay"),
        ["Allocation"] = new("folder", Right, 512, 220, "keys and exact distributions"),
        ["Groups"] = new("folder", 350, 598, 220, "members, roles, competence"),
        ["Networks"] = new("folder", Middle, 684, 220, "who receives the grant"),
        ["Geography"] = new("folder", Middle, 760, 220, "counties and municipalities"),
        ["Money"] = new("folder", Middle, 836, 220, "kroner, exact to the øre"),
        ["Sources"] = new("folder", Middle, 912, 220, "clauses, rules, findings"),
    };

    /// <summary>The picture as SVG, with a line feed after each line.</summary>
    public static string Draw()
    {
        var svg = new StringBuilder(
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 1000" role="img" aria-labelledby="title" font-family="system-ui, -apple-system, 'Segoe UI', 'Liberation Sans', sans-serif">
              <title id="title">The house: the projects and the folders of the library, with an arrow from each to what it uses</title>
              <style>
                .ground { fill: #fbfaf7; stroke: #d9d5cc; }
                .roof { fill: #f6e7d3; stroke: #b0702a; }
                .tool { fill: #fffaf2; stroke: #b0702a; }
                .package { fill: #e6f3e8; stroke: #3f7d4a; }
                .library { fill: #f1f5fb; stroke: #8aa6c9; }
                .folder { fill: #dfeaf8; stroke: #3b6ea8; }
                .name { fill: #17212c; font-size: 14px; font-weight: 600; text-anchor: middle; }
                .holds { fill: #46515e; font-size: 12px; text-anchor: middle; }
                .arrow { fill: none; stroke: #5d6875; stroke-width: 1.4; }
                .tip { fill: #5d6875; }
                @media (prefers-color-scheme: dark) {
                  .ground { fill: #14181e; stroke: #323a45; }
                  .roof { fill: #33281b; stroke: #c98d4b; }
                  .tool { fill: #241c13; stroke: #c98d4b; }
                  .package { fill: #1b2f20; stroke: #6bb37a; }
                  .library { fill: #1a2129; stroke: #4d6684; }
                  .folder { fill: #1e3147; stroke: #74a7df; }
                  .name { fill: #eef3f8; }
                  .holds { fill: #b4c0cd; }
                  .arrow { stroke: #98a5b3; }
                  .tip { fill: #98a5b3; }
                }
              </style>
              <defs>
                <marker id="tip" viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="8" markerHeight="8" orient="auto">
                  <path class="tip" d="M0 0 L8 4 L0 8 Z"/>
                </marker>
              </defs>
              <rect class="ground" x="1" y="1" width="958" height="998" rx="14"/>
              <path class="roof" d="M480 22 L920 156 L40 156 Z" stroke-linejoin="round"/>

            """
        );
        foreach (var (name, room) in Rooms)
        {
            svg.Append(Drawn(name, room));
        }

        foreach (var (from, to) in Arrows.Drawn(Arrows.OfProjects).Concat(Arrows.Drawn(Arrows.OfFolders)))
        {
            // The root's guards and messages are in every room, and so not drawn.
            if (from != Arrows.Root)
            {
                svg.Append(Arrow(from, to));
            }
        }

        return svg.Append("</svg>\n").ToString().ReplaceLineEndings("\n");
    }

    private static string Drawn(string name, Room room)
    {
        var left = room.Middle - room.Width / 2;
        return room.Kind == "library"
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"""
                  <rect class="library" x="{left}" y="{room.Top}" width="{room.Width}" height="692" rx="10"/>
                  <text class="name" x="{left + 82}" y="{room.Top + 30}">{name}</text>

                """
            )
            : string.Create(
                CultureInfo.InvariantCulture,
                $"""
                  <rect class="{room.Kind}" x="{left}" y="{room.Top}" width="{room.Width}" height="{Height}" rx="7"/>
                  <text class="name" x="{room.Middle}" y="{room.Top + 20}">{name}</text>
                  <text class="holds" x="{room.Middle}" y="{room.Top + 37}">{room.Holds}</text>

                """
            );
    }

    private static string Arrow(string from, string to)
    {
        var (start, end) = (Rooms[from], Rooms[to]);
        string way;
        if (start.Top == end.Top)
        {
            way = FormattableString.Invariant(
                $"M{start.Middle + start.Width / 2} {start.Top + Height / 2} L{end.Middle - end.Width / 2} {end.Top + Height / 2}"
            );
        }
        else
        {
            // Into the library an arrow goes straight down; between rooms it leaves and comes upright.
            var x = end.Kind == "library" ? start.Middle : end.Middle;
            var (y1, y2) = (start.Top + Height, end.Top);
            var bend = (y2 - y1) / 2;
            way = FormattableString.Invariant(
                $"M{start.Middle} {y1} C{start.Middle} {y1 + bend} {x} {y2 - bend} {x} {y2}"
            );
        }

        return $"  <path class=\"arrow\" id=\"{from}-uses-{to}\" d=\"{way}\" marker-end=\"url(#tip)\"/>\n";
    }

    private sealed record Room(string Kind, int Middle, int Top, int Width, string Holds);
}
