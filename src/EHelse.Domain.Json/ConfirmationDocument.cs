using EHelse.Domain.Agreements;
using EHelse.Domain.Json.Format;
using EHelse.Domain.Json.Forms;
using EHelse.Domain.Letters;
using EHelse.Domain.Money;
using EHelse.Domain.Networks;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Json;

/// <summary>A signed confirmation to be judged, as a JSON document has it.</summary>
/// <remarks>
/// <code>
/// { "network": "103974", "networkHostMunicipality": "3203", "grantedFrame": 4781743,
///   "confirmation": { "hostMunicipality": "3203", "projectNumber": "103974", "frame": 4781743, "acceptedOn": "2024-05-02",
///     "place": "Lillestrøm", "signedOn": "2024-05-02", "isSignerNamed": true, "signerCapacity": "municipal-director",
///     "hasDocumentedDelegation": null, "isSigned": true, "confirmsGuidelines": true, "confirmsReportingAndInvoicing": true, "isReturnedToKs": true } }
/// </code>
/// <para>Only <c>network</c> (number or name) and <c>confirmation</c> must be there. What is left out or null is not known; an empty string is a field
/// that was left blank. <c>grantedFrame</c> is what the network was granted; the distribution's amount when left out. <c>signerCapacity</c> is
/// <c>municipal-director</c>, <c>delegate</c> or <c>other</c>. Names of persons have no place: <c>isSignerNamed</c> says whether the signer is named.</para>
/// <para>Documents are equal when all their properties are. One that was read has another name in place of the signer's.</para>
/// </remarks>
public sealed record ConfirmationDocument
{
    private static readonly JsonFormat<ConfirmationForm> Documents = new(
        JsonDocuments.Readable.ConfirmationForm,
        version: null
    );

    /// <summary>Makes a document of a confirmation.</summary>
    /// <param name="network">The network, with its host municipality when it is known.</param>
    /// <param name="confirmation">The confirmation.</param>
    /// <param name="grantedFrame">What the network was granted; null for what the distribution gives it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="network"/> or <paramref name="confirmation"/> is null.</exception>
    public ConfirmationDocument(DigiNetwork network, Confirmation confirmation, Kroner? grantedFrame = null)
    {
        Network = Guard.Against.Null(network);
        Confirmation = Guard.Against.Null(confirmation);
        GrantedFrame = grantedFrame;
    }

    /// <summary>The network, with its host municipality when the document has it.</summary>
    public DigiNetwork Network { get; }

    /// <summary>What the network was granted; null when the document does not say.</summary>
    public Kroner? GrantedFrame { get; }

    /// <summary>The confirmation.</summary>
    public Confirmation Confirmation { get; }

    /// <summary>Reads a document.</summary>
    /// <param name="utf8">The document as UTF-8, at most 16 MiB.</param>
    /// <param name="networks">The networks that there are.</param>
    /// <returns>The confirmation.</returns>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="InvalidJsonException">The document has errors: all of its form, or else all that is refused.</exception>
    public static ConfirmationDocument Read(byte[] utf8, NetworkRegister networks)
    {
        Guard.Against.Null(networks);
        return Documents.Read(
            Guard.Against.Null(utf8),
            new JsonCodes().With(networks.Parse),
            (building, form) => form.Make(building)
        );
    }

    /// <summary>Reads a document with what a letter knows.</summary>
    /// <param name="utf8">The document as UTF-8, at most 16 MiB.</param>
    /// <param name="letter">The letter, with its networks, areas of competence and kinds of expense.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="InvalidJsonException">The document has errors: all of its form, or else all that is refused.</exception>
    public static ConfirmationDocument Read(byte[] utf8, AssignmentLetter letter) =>
        Read(utf8, Guard.Against.Null(letter).Networks);

    /// <summary>Makes the document. The network stands by its number, and the name of the signer is not written.</summary>
    /// <returns>
    /// The document as UTF-8, indented; <see cref="Read(byte[], AssignmentLetter)"/> reads it back as an equal value, with the same networks, except that
    /// another name stands in place of the signer's.
    /// </returns>
    public byte[] ToUtf8() => Documents.ToUtf8(ConfirmationForm.Of(this));

    /// <summary>Asks every rule of confirmations.</summary>
    /// <param name="distribution">What the networks were granted, for a document that does not say it.</param>
    /// <returns>The findings, in the letter's order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="distribution"/> is null.</exception>
    public Assessment Assess(Allocation.Distribution distribution) =>
        GrantedFrame is { } granted
            ? ConfirmationRules.Assess(Confirmation, Network, granted)
            : ConfirmationRules.Assess(Confirmation, Network, distribution);

    /// <summary>Asks every rule of a letter that concerns it.</summary>
    /// <param name="letter">The letter.</param>
    /// <returns>The findings, in the letter's order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="letter"/> is null.</exception>
    public Assessment Assess(AssignmentLetter letter) =>
        Guard.Against.Null(letter).Assess(Confirmation, Network, GrantedFrame);

    /// <summary>The network.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => Network.ToString();
}
