using EHelse.Domain.Allocation;
using EHelse.Domain.Json.Format;
using EHelse.Domain.Json.Forms;
using EHelse.Domain.Letters;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Json;

/// <summary>A distribution as one JSON document, exact to the last digit.</summary>
/// <remarks>
/// <para>The document, on one line and without byte order mark:</para>
/// <code>
/// {
///   "total": 36683801,              integer: what is distributed
///   "sum": 36683801,                integer: the lines added up anew; always the total
///   "amountsIn": "kroner",          "kroner", or "ore" when the unit is not whole kroner; holds for every integer amount and every "exact"
///   "unit": 1,                      integer: what every amount is a multiple of
///   "method": "largest-remainder",  code of the method
///   "minimum": null,                integer or null: of each recipient that has none of its own
///   "maximum": null,                integer or null: of each recipient that has none of its own
///   "limits": [ { "code": "103972", "minimum": 2900000, "maximum": null } ],   of single recipients; a fixed amount is both
///   "key": "flat=60%,…",            as AllocationKey.Parse reads it
///   "letter": { "code": "letter-2024", "year": 2024, "isWhatIf": false },   only when a letter is given; isWhatIf is true for one thought up
///   "basis": { "source": "…", "asOf": "2024-01-01" },   asOf is null when it is not known
///   "pots": [ { "criterion": "flat", "share": "3/5", "exact": "110051403/5", "amount": 22010281 } ],
///                                   amount is null when there is no breakdown
///   "lines": [ {
///     "code": "103972", "name": "Agder",
///     "amount": 2951682,            integer
///     "exact": "n/d",               the exact share, always with the slash
///     "breakdown": { "flat": 2000935, … },  integers that sum to amount, by the criteria's codes; null when there is none
///     "minimum": 2900000,           integer or null: the one in force, that of a revision where nobody loses among them
///     "maximum": null,              integer or null: the one in force
///     "values": { "municipalities": "25/1", … },   the figures of the basis by the criteria of the key; flat has none
///     "published": 2950584,         integer; only with a published table
///     "difference": -1098,          integer: published − amount; only with a published table
///     "explanation": { … }          only when asked for
///   } ],
///   "ties": [ { "recipients": ["…"], "favoured": ["…"], "remainder": "1/2" } ],   remainder is null for divisor methods
///   "publishedTable": { "statedTotal": …, "sumOfLines": …, "difference": … }      only with a published table
/// }
/// </code>
/// <para>An explanation is <c>{"parts":[{"criterion","share","value","sumOfValues","exact"}],"keyShare","exact","rounding","text":{"nb","en"}}</c>
/// and its rounding <c>{"roundedDown","remainder","rank","recipients","unitsLeft","cutOff","distanceToCutOff","gotUnit","isTied"}</c>, or null for
/// divisor methods. Shares, values and remainders are fractions <c>n/d</c>; what there is none of is null.</para>
/// <para>The document is a certificate: total, key, values and limits are all that decides the amounts, so that anybody can check them.
/// <see cref="DistributionRecord.Verify"/> does.</para>
/// <para>Amounts are JSON integers of any size. A reader that turns numbers into 64-bit floating point is exact up to 2^53.</para>
/// </remarks>
/// <example>
/// <code><![CDATA[
/// var distribution = AssignmentLetter.ForYear(2024).Distribute();
/// var json = JsonDistribution.ToJson(distribution, explain: true);
/// Console.WriteLine(JsonDistribution.Read(Encoding.UTF8.GetBytes(json)).Sum);
/// // 36683801
/// ]]></code>
/// </example>
public static partial class JsonDistribution
{
    private static readonly JsonFormat<DistributionForm> Documents = new(
        JsonDocuments.Readable.DistributionForm,
        version: null
    );

    /// <summary>Reads a document that <c>Write</c> or somebody else has written.</summary>
    /// <param name="utf8">The document as UTF-8, at most 16 MiB. <c>total</c>, <c>sum</c>, <c>amountsIn</c>, <c>unit</c>, <c>lines</c> and <c>ties</c> must be there, and <c>code</c>, <c>name</c>, <c>amount</c> and <c>exact</c> of each line.</param>
    /// <returns>What the document states. Its form is checked and nothing else: figures that contradict one another are read as they stand. Only a key must be one: its shares sum to 1.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="InvalidJsonException">The document has errors: all of them.</exception>
    public static DistributionRecord Read(byte[] utf8) =>
        Documents.Read(Guard.Against.Null(utf8), (building, form) => form.Make(building));

    /// <summary>Writes a distribution as UTF-8.</summary>
    /// <param name="stream">Where the document goes; not closed. Nothing is written when the document cannot be made.</param>
    /// <param name="distribution">The distribution.</param>
    /// <param name="published">A published table with the same recipients, or null for none.</param>
    /// <param name="explain">Whether each line explains itself.</param>
    /// <param name="letter">The letter that the distribution is made of, or null to name none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="distribution"/> is null.</exception>
    /// <exception cref="InvalidValueException">The published table has not the same recipients as the distribution.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(
        Stream stream,
        Distribution distribution,
        PublishedTable? published = null,
        bool explain = false,
        AssignmentLetter? letter = null
    )
    {
        Guard.Against.Null(stream);
        Guard.Against.Null(distribution);
        ExactJson.WriteTo(stream, json => Write(json, distribution, published, explain, letter));
    }

    /// <summary>The same document as text.</summary>
    /// <param name="distribution">The distribution.</param>
    /// <param name="published">A published table with the same recipients, or null for none.</param>
    /// <param name="explain">Whether each line explains itself.</param>
    /// <param name="letter">The letter that the distribution is made of, or null to name none.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="distribution"/> is null.</exception>
    /// <exception cref="InvalidValueException">The published table has not the same recipients as the distribution.</exception>
    public static string ToJson(
        Distribution distribution,
        PublishedTable? published = null,
        bool explain = false,
        AssignmentLetter? letter = null
    )
    {
        Guard.Against.Null(distribution);
        return ExactJson.ToText(json => Write(json, distribution, published, explain, letter));
    }
}
