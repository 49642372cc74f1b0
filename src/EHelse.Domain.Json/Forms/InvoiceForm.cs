using System.Text.Json.Serialization;
using EHelse.Domain.Geography;
using EHelse.Domain.Invoicing;
using EHelse.Domain.Json.Format;
using EHelse.Domain.Money;
using EHelse.Domain.Networks;
using NodaTime;

namespace EHelse.Domain.Json.Forms;

/// <summary>What stands in an <see cref="InvoiceDocument"/>.</summary>
internal sealed class InvoiceForm
{
    public required Code<DigiNetwork> Network { get; init; }

    public MunicipalityNumber? HostMunicipality { get; init; }

    [JsonConverter(typeof(JsonLeaves.InvoiceYearLeaf))]
    public required int GrantYear { get; init; }

    public required Kroner Amount { get; init; }

    public LocalDate? DatedOn { get; init; }

    public LocalDate? ReceivedOn { get; init; }

    public ProjectNumber? ProjectNumber { get; init; }

    public bool? IsMarked { get; init; }

    [JsonConverter(typeof(JsonLeaves.AnyTextLeaf))]
    public string? ProjectCode { get; init; }

    public bool? HasIncomeStatement { get; init; }

    public bool? IsApprovedByLeader { get; init; }

    public bool? IsSignedByLeader { get; init; }

    public bool? IsYearEndInvoice { get; init; }

    public Kroner? TotalAccrued { get; init; }

    public bool? StatesTotalAccrued { get; init; }

    public ExpensesForm.ExpenseForm[]? Expenses { get; init; }

    public required FrameForm Frame { get; init; }

    public static InvoiceForm Of(InvoiceDocument document)
    {
        var invoice = document.Invoice;
        return new()
        {
            Network = new(invoice.Network.ProjectNumber.ToString()),
            HostMunicipality = invoice.Network.HostMunicipality,
            GrantYear = invoice.GrantYear,
            Amount = invoice.Amount,
            DatedOn = invoice.DatedOn,
            ReceivedOn = invoice.ReceivedOn,
            ProjectNumber = invoice.ProjectNumber,
            IsMarked = invoice.IsMarked,
            ProjectCode = invoice.ProjectCode,
            HasIncomeStatement = invoice.HasIncomeStatement,
            IsApprovedByLeader = invoice.IsApprovedByLeader,
            IsSignedByLeader = invoice.IsSignedByLeader,
            IsYearEndInvoice = invoice.IsYearEndInvoice,
            TotalAccrued = invoice.TotalAccrued,
            StatesTotalAccrued = invoice.StatesTotalAccrued,
            Expenses = invoice.Expenses is { } expenses ? ExpensesForm.ExpenseForm.Of(expenses) : null,
            Frame = FrameForm.Of(document.Frame),
        };
    }

    public InvoiceDocument? Make(JsonBuilding building)
    {
        var network = building.Parse(Network);
        var expenses = Expenses is null ? null : ExpensesForm.ExpenseForm.Make(building, "$.expenses", Expenses);
        var frame = Frame.Make(building, "$.frame");
        // What is made of parts that were refused is not judged.
        var invoice =
            Expenses is not null && expenses is null
                ? null
                : building.Try(
                    "$",
                    () =>
                        new Invoice(
                            HostMunicipality is null ? network : network.WithHostMunicipality(HostMunicipality),
                            GrantYear,
                            Amount,
                            DatedOn,
                            ReceivedOn,
                            ProjectNumber,
                            IsMarked,
                            ProjectCode,
                            HasIncomeStatement,
                            IsApprovedByLeader,
                            IsSignedByLeader,
                            IsYearEndInvoice,
                            TotalAccrued,
                            StatesTotalAccrued,
                            expenses
                        )
                );
        return invoice is null || frame is null ? null : new InvoiceDocument(invoice, frame);
    }

    /// <summary>The frame.</summary>
    public sealed class FrameForm
    {
        public required Kroner Frame { get; init; }

        public Kroner? UsedInTransition { get; init; }

        public Kroner? Invoiced { get; init; }

        public static FrameForm Of(FrameUsage usage) =>
            new()
            {
                Frame = usage.Frame,
                UsedInTransition = usage.UsedInTransition,
                Invoiced = usage.Invoiced,
            };

        public FrameUsage? Make(JsonBuilding building, string path) =>
            building.Try(path, () => new FrameUsage(Frame, UsedInTransition, Invoiced));
    }
}
