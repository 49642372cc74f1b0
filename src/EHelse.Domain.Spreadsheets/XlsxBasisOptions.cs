using System.Globalization;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Spreadsheets;

/// <summary>Where in a workbook the basis stands, and where its figures come from.</summary>
public sealed record XlsxBasisOptions
{
    /// <summary>The last row that a sheet can have: 1 048 576.</summary>
    public const int LastRow = 1_048_576;

    /// <summary>The first visible sheet with a header, the first row that is one, and the file's name as source.</summary>
    public static XlsxBasisOptions Default { get; } = new();

    /// <summary>
    /// The sheet: its name, where upper and lower case do not differ, or its number from 1 among all sheets, hidden ones too. A
    /// name goes before a number. Null, the default, for the first visible sheet with a header.
    /// </summary>
    /// <exception cref="InvalidValueException">The text is empty.</exception>
    public string? Sheet
    {
        get;
        init =>
            field =
                value is not null && string.IsNullOrWhiteSpace(value)
                    ? throw new InvalidValueException(
                        new("Arket har ikke noe navn.", "The sheet has no name."),
                        nameof(Sheet)
                    )
                    : value;
    }

    /// <summary>
    /// The row with the names of the columns, from 1 to <see cref="LastRow"/>. Null, the default, for the first row with <c>code</c>
    /// and <c>name</c> among rows 1 to 50.
    /// </summary>
    /// <exception cref="InvalidValueException">There is no such row in any sheet.</exception>
    public int? HeaderRow
    {
        get;
        init =>
            field = value is < 1 or > LastRow
                ? throw new InvalidValueException(
                    new(
                        $"Overskriftsraden må være fra 1 til {LastRow}, ikke {value}.",
                        $"The header row must be from 1 to {LastRow}, not {value}."
                    ),
                    nameof(HeaderRow)
                )
                : value;
    }

    /// <summary>Where the figures come from and the date they hold for; null, the default, for the file's name and no date.</summary>
    public Provenance? Provenance { get; init; }

    /// <summary>The sheet, the header row and the source, when they are chosen.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() =>
        $"sheet: {(Sheet is null ? "any" : Quote.Of(Sheet))}, "
        + $"header row: {HeaderRow?.ToString(CultureInfo.InvariantCulture) ?? "any"}"
        + (Provenance is null ? "" : $", source: {Quote.Of(Provenance.ToString())}");
}
