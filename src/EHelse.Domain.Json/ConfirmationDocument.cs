using EHelse.Domain.Agreements;
using EHelse.Domain.Geography;
using EHelse.Domain.Json.Format;
using EHelse.Domain.Money;
using EHelse.Domain.Networks;
using EHelse.Domain.Sources;
using NodaTime;

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
/// </remarks>
public sealed class ConfirmationDocument
{
    private static readonly Dictionary<string, SignerCapacity> Capacities = new(StringComparer.Ordinal)
    {
        ["municipal-director"] = SignerCapacity.MunicipalDirector,
        ["delegate"] = SignerCapacity.Delegate,
        ["other"] = SignerCapacity.Other,
    };

    // Stands for a name that the document says is there; no text of the library ever shows a name.
    private static readonly PersonName Named = new("named");

    private ConfirmationDocument(DigiNetwork network, Kroner? grantedFrame, Confirmation confirmation)
    {
        Network = network;
        GrantedFrame = grantedFrame;
        Confirmation = confirmation;
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
    /// <exception cref="InvalidJsonException">The document has errors: all of them.</exception>
    public static ConfirmationDocument Read(byte[] utf8, NetworkRegister networks)
    {
        Guard.Against.Null(networks);
        return JsonReading.Document(Guard.Against.Null(utf8), (reading, node) => Read(reading, node, networks));
    }

    /// <summary>Asks every rule of confirmations.</summary>
    /// <param name="distribution">What the networks were granted, for a document that does not say it.</param>
    /// <returns>The findings, in the letter's order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="distribution"/> is null.</exception>
    public Assessment Assess(Allocation.Distribution distribution) =>
        GrantedFrame is { } granted
            ? ConfirmationRules.Assess(Confirmation, Network, granted)
            : ConfirmationRules.Assess(Confirmation, Network, distribution);

    private static ConfirmationDocument? Read(JsonReading reading, JsonNode node, NetworkRegister networks)
    {
        if (reading.Object(node) is not { } document)
        {
            return null;
        }

        var network = document.Required("network", value => reading.Parsed(value, networks.Parse));
        var host = document.Optional(
            "networkHostMunicipality",
            value => reading.Parsed(value, MunicipalityNumber.Parse)
        );
        var granted = document.OptionalValue<Kroner>("grantedFrame", reading.Amount);
        var confirmation = document.Required("confirmation", value => ConfirmationOf(reading, value));
        document.End();
        return network is null || confirmation is null
            ? null
            : new ConfirmationDocument(
                host is null ? network : network.WithHostMunicipality(host),
                granted,
                confirmation
            );
    }

    private static Confirmation? ConfirmationOf(JsonReading reading, JsonNode node)
    {
        if (reading.Object(node) is not { } form)
        {
            return null;
        }

        var host = Field(form, "hostMunicipality", value => reading.Parsed(value, MunicipalityNumber.Parse));
        var number = Field(form, "projectNumber", value => reading.Parsed(value, ProjectNumber.Parse));
        var frame = FieldValue<Kroner>(form, "frame", reading.Amount);
        var acceptedOn = FieldValue<LocalDate>(form, "acceptedOn", reading.Date);
        var place = Field(form, "place", reading.Text);
        var signedOn = FieldValue<LocalDate>(form, "signedOn", reading.Date);
        var isNamed = form.OptionalValue<bool>("isSignerNamed", reading.Boolean);
        var capacity = FieldValue<SignerCapacity>(form, "signerCapacity", value => CapacityOf(reading, value));
        var delegation = form.OptionalValue<bool>("hasDocumentedDelegation", reading.Boolean);
        var isSigned = form.OptionalValue<bool>("isSigned", reading.Boolean);
        var guidelines = form.OptionalValue<bool>("confirmsGuidelines", reading.Boolean);
        var reporting = form.OptionalValue<bool>("confirmsReportingAndInvoicing", reading.Boolean);
        var isReturned = form.OptionalValue<bool>("isReturnedToKs", reading.Boolean);
        form.End();
        return reading.Try(
            node,
            () =>
                new Confirmation(
                    host,
                    number,
                    frame,
                    acceptedOn,
                    place,
                    signedOn,
                    isNamed switch
                    {
                        true => Named,
                        false => FormField<PersonName>.Blank,
                        null => default,
                    },
                    capacity,
                    delegation,
                    isSigned,
                    guidelines,
                    reporting,
                    isReturned
                )
        );
    }

    private static FormField<T> Field<T>(JsonObjectReading form, string name, Func<JsonNode, T?> read)
        where T : class
    {
        var isBlank = false;
        var content = form.Optional(name, value => (isBlank = IsBlank(value)) ? null : read(value));
        return isBlank ? FormField<T>.Blank : content;
    }

    private static FormField<T> FieldValue<T>(JsonObjectReading form, string name, Func<JsonNode, T?> read)
        where T : struct
    {
        var isBlank = false;
        var content = form.OptionalValue(name, value => (isBlank = IsBlank(value)) ? null : read(value));
        return isBlank ? FormField<T>.Blank
            : content is { } known ? known
            : default(FormField<T>);
    }

    private static bool IsBlank(JsonNode node) => node is JsonNode.Text text && string.IsNullOrWhiteSpace(text.Value);

    private static SignerCapacity? CapacityOf(JsonReading reading, JsonNode node)
    {
        if (reading.Text(node) is not { } code)
        {
            return null;
        }

        if (Capacities.TryGetValue(code, out var capacity))
        {
            return capacity;
        }

        var known = string.Join(", ", Capacities.Keys);
        reading.Fail(
            node.Path,
            node.Line,
            node.Column,
            Names.Unknown(
                $"«{Quote.Of(code)}» er ingen av {known}.",
                $"'{Quote.Of(code)}' is none of {known}.",
                code,
                Capacities.Keys
            )
        );
        return null;
    }
}
