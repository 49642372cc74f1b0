using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using EHelse.Domain.Costs;
using EHelse.Domain.Groups;
using EHelse.Domain.Json.Fixtures;
using EHelse.Domain.Json.Format;
using EHelse.Domain.Json.Letters;
using EHelse.Domain.Networks;

namespace EHelse.Domain.Json.Forms;

/// <summary>The documents that are read and written by their types. Their metadata are made when the library is compiled.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true,
    Converters = [
        typeof(JsonLeaves.DateLeaf),
        typeof(JsonLeaves.AnnualDateLeaf),
        typeof(JsonLeaves.AmountLeaf),
        typeof(JsonLeaves.ExactNumberLeaf),
        typeof(JsonLeaves.ShareLeaf),
        typeof(JsonLeaves.CriterionLeaf),
        typeof(JsonLeaves.ProjectNumberLeaf),
        typeof(JsonLeaves.CountyNumberLeaf),
        typeof(JsonLeaves.MunicipalityNumberLeaf),
        typeof(JsonLeaves.FingerprintLeaf),
        typeof(JsonLeaves.ObligationLeaf),
        typeof(JsonLeaves.SourceStatusLeaf),
        typeof(JsonLeaves.OutcomeLeaf),
        typeof(JsonLeaves.IntegerLeaf),
        typeof(JsonLeaves.MethodLeaf),
        typeof(JsonLeaves.RollPolicyLeaf),
        typeof(JsonLeaves.LetterReferenceLeaf),
        typeof(RatioLeaf),
        typeof(FigureLeaf),
        typeof(JsonLeaves.TextFieldLeaf),
        typeof(JsonLeaves.DateFieldLeaf),
        typeof(JsonLeaves.AmountFieldLeaf),
        typeof(JsonLeaves.ProjectNumberFieldLeaf),
        typeof(JsonLeaves.MunicipalityNumberFieldLeaf),
        typeof(JsonLeaves.SignerCapacityFieldLeaf),
        typeof(CodeLeaf<DigiNetwork>),
        typeof(CodeLeaf<Role>),
        typeof(CodeLeaf<CompetenceArea>),
        typeof(CodeLeaf<ExpenseKind>),
        typeof(CodeLeaf<ReleasedRole>),
    ]
)]
[JsonSerializable(typeof(BasisDocument))]
[JsonSerializable(typeof(KeyDocument))]
[JsonSerializable(typeof(LetterDocument))]
[JsonSerializable(typeof(FixtureFileDocument))]
[JsonSerializable(typeof(GroupsForm))]
[JsonSerializable(typeof(ExpensesForm))]
[JsonSerializable(typeof(InvoiceForm))]
[JsonSerializable(typeof(ConfirmationForm))]
[JsonSerializable(typeof(DistributionForm))]
internal sealed partial class JsonDocuments : JsonSerializerContext
{
    /// <summary>The documents, with letters of every script as they are.</summary>
    public static JsonDocuments Readable => Once.Readable;

    // A class of its own, so that it is made after the generated half of this one.
    private static class Once
    {
        public static readonly JsonDocuments Readable = new(
            new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) }
        );
    }
}
