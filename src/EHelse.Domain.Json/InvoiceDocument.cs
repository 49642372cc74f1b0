using EHelse.Domain.Geography;
using EHelse.Domain.Invoicing;
using EHelse.Domain.Json.Format;
using EHelse.Domain.Money;
using EHelse.Domain.Networks;
using EHelse.Domain.Sources;
using NodaTime;

namespace EHelse.Domain.Json;

/// <summary>An invoice to be judged, and the frame it draws on, as a JSON document has them.</summary>
/// <remarks>
/// <code>
/// { "network": "103974", "hostMunicipality": "3203", "grantYear": 2024, "amount": 1200000.50,
///   "datedOn": "2024-12-31", "receivedOn": "2025-01-15", "projectNumber": "103974", "isMarked": true, "projectCode": "P-12",
///   "hasIncomeStatement": true, "isApprovedByLeader": true, "isSignedByLeader": true,
///   "isYearEndInvoice": true, "totalAccrued": 4000000, "statesTotalAccrued": true,
///   "expenses": [ … as in <see cref="ExpensesDocument"/> … ],
///   "frame": { "frame": 4781743, "usedInTransition": 500000, "invoiced": 1000000 } }
/// </code>
/// <para>Only <c>network</c> (number or name), <c>grantYear</c>, <c>amount</c>, <c>frame</c> and the <c>frame</c> in it must be there. What is left out or null is not known; an empty
/// <c>projectCode</c> says that there is none.</para>
/// </remarks>
public sealed class InvoiceDocument
{
    private InvoiceDocument(Invoice invoice, FrameUsage frame)
    {
        Invoice = invoice;
        Frame = frame;
    }

    /// <summary>The invoice.</summary>
    public Invoice Invoice { get; }

    /// <summary>The frame before the invoice.</summary>
    public FrameUsage Frame { get; }

    /// <summary>Reads a document.</summary>
    /// <param name="utf8">The document as UTF-8, at most 16 MiB.</param>
    /// <param name="networks">The networks that there are.</param>
    /// <returns>The invoice and its frame.</returns>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="InvalidJsonException">The document has errors: all of them.</exception>
    public static InvoiceDocument Read(byte[] utf8, NetworkRegister networks)
    {
        Guard.Against.Null(networks);
        return JsonReading.Document(Guard.Against.Null(utf8), (reading, node) => Read(reading, node, networks));
    }

    /// <summary>Asks every invoice rule.</summary>
    /// <param name="terms">The dates of the grant year.</param>
    /// <returns>The findings, in the letter's order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="terms"/> is null.</exception>
    public Assessment Assess(InvoicingTerms terms) => InvoiceRules.Assess(Invoice, terms, Frame);

    private static InvoiceDocument? Read(JsonReading reading, JsonNode node, NetworkRegister networks)
    {
        if (reading.Object(node) is not { } document)
        {
            return null;
        }

        var network = document.Required("network", value => reading.Parsed(value, networks.Parse));
        var host = document.Optional("hostMunicipality", value => reading.Parsed(value, MunicipalityNumber.Parse));
        var grantYear = document.RequiredValue("grantYear", reading.Year);
        var amount = document.RequiredValue<Kroner>("amount", reading.Amount);
        var datedOn = document.OptionalValue<LocalDate>("datedOn", reading.Date);
        var receivedOn = document.OptionalValue<LocalDate>("receivedOn", reading.Date);
        var projectNumber = document.Optional("projectNumber", value => reading.Parsed(value, ProjectNumber.Parse));
        var isMarked = document.OptionalValue<bool>("isMarked", reading.Boolean);
        var projectCode = document.Optional("projectCode", reading.AnyText);
        var hasIncomeStatement = document.OptionalValue<bool>("hasIncomeStatement", reading.Boolean);
        var isApproved = document.OptionalValue<bool>("isApprovedByLeader", reading.Boolean);
        var isSigned = document.OptionalValue<bool>("isSignedByLeader", reading.Boolean);
        var isYearEnd = document.OptionalValue<bool>("isYearEndInvoice", reading.Boolean);
        var totalAccrued = document.OptionalValue<Kroner>("totalAccrued", reading.Amount);
        var statesTotal = document.OptionalValue<bool>("statesTotalAccrued", reading.Boolean);
        var expenses = document.Optional("expenses", reading.Statement);
        var frame = document.Required("frame", value => FrameOf(reading, value));
        document.End();
        if (network is null || grantYear is null || amount is null || frame is null || !reading.IsClean)
        {
            return null;
        }

        var invoice = reading.Try(
            node,
            () =>
                new Invoice(
                    host is null ? network : network.WithHostMunicipality(host),
                    grantYear.Value,
                    amount.Value,
                    datedOn,
                    receivedOn,
                    projectNumber,
                    isMarked,
                    projectCode,
                    hasIncomeStatement,
                    isApproved,
                    isSigned,
                    isYearEnd,
                    totalAccrued,
                    statesTotal,
                    expenses
                )
        );
        return invoice is null ? null : new InvoiceDocument(invoice, frame);
    }

    private static FrameUsage? FrameOf(JsonReading reading, JsonNode node)
    {
        if (reading.Object(node) is not { } usage)
        {
            return null;
        }

        var frame = usage.RequiredValue<Kroner>("frame", reading.Amount);
        var usedInTransition = usage.OptionalValue<Kroner>("usedInTransition", reading.Amount);
        var invoiced = usage.OptionalValue<Kroner>("invoiced", reading.Amount);
        usage.End();
        return frame is null ? null : reading.Try(node, () => new FrameUsage(frame.Value, usedInTransition, invoiced));
    }
}
