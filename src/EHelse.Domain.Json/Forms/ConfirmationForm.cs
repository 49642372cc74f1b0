using EHelse.Domain.Agreements;
using EHelse.Domain.Geography;
using EHelse.Domain.Json.Format;
using EHelse.Domain.Money;
using EHelse.Domain.Networks;
using EHelse.Domain.Sources;
using NodaTime;

namespace EHelse.Domain.Json.Forms;

/// <summary>What stands in a <see cref="ConfirmationDocument"/>.</summary>
internal sealed class ConfirmationForm
{
    public required Code<DigiNetwork> Network { get; init; }

    public MunicipalityNumber? NetworkHostMunicipality { get; init; }

    public Kroner? GrantedFrame { get; init; }

    public required SignedForm Confirmation { get; init; }

    public static ConfirmationForm Of(ConfirmationDocument document) =>
        new()
        {
            Network = new(document.Network.ProjectNumber.ToString()),
            NetworkHostMunicipality = document.Network.HostMunicipality,
            GrantedFrame = document.GrantedFrame,
            Confirmation = SignedForm.Of(document.Confirmation),
        };

    public ConfirmationDocument? Make(JsonBuilding building)
    {
        var network = building.Parse(Network);
        return Confirmation.Make(building, "$.confirmation") is { } confirmation
            ? new ConfirmationDocument(
                NetworkHostMunicipality is null ? network : network.WithHostMunicipality(NetworkHostMunicipality),
                confirmation,
                GrantedFrame
            )
            : null;
    }

    /// <summary>The form that the host municipality returns. There is no property for the name of who signs (reading R15).</summary>
    public sealed class SignedForm
    {
        // Stands for a name that the document says is there; no text of the library ever shows a name.
        private static readonly PersonName Named = new("named");

        public FormField<MunicipalityNumber>? HostMunicipality { get; init; }

        public FormField<ProjectNumber>? ProjectNumber { get; init; }

        public FormField<Kroner>? Frame { get; init; }

        public FormField<LocalDate>? AcceptedOn { get; init; }

        public FormField<string>? Place { get; init; }

        public FormField<LocalDate>? SignedOn { get; init; }

        public bool? IsSignerNamed { get; init; }

        public FormField<SignerCapacity>? SignerCapacity { get; init; }

        public bool? HasDocumentedDelegation { get; init; }

        public bool? IsSigned { get; init; }

        public bool? ConfirmsGuidelines { get; init; }

        public bool? ConfirmsReportingAndInvoicing { get; init; }

        public bool? IsReturnedToKs { get; init; }

        public static SignedForm Of(Confirmation confirmation) =>
            new()
            {
                HostMunicipality = Known(confirmation.HostMunicipality),
                ProjectNumber = Known(confirmation.ProjectNumber),
                Frame = Known(confirmation.Frame),
                AcceptedOn = Known(confirmation.AcceptedOn),
                Place = Known(confirmation.Place),
                SignedOn = Known(confirmation.SignedOn),
                IsSignerNamed = Known(confirmation.SignerName)?.IsFilledIn,
                SignerCapacity = Known(confirmation.SignerCapacity),
                HasDocumentedDelegation = confirmation.HasDocumentedDelegation,
                IsSigned = confirmation.IsSigned,
                ConfirmsGuidelines = confirmation.ConfirmsGuidelines,
                ConfirmsReportingAndInvoicing = confirmation.ConfirmsReportingAndInvoicing,
                IsReturnedToKs = confirmation.IsReturnedToKs,
            };

        public Confirmation? Make(JsonBuilding building, string path) =>
            building.Try(
                path,
                () =>
                    new Confirmation(
                        HostMunicipality ?? default,
                        ProjectNumber ?? default,
                        Frame ?? default,
                        AcceptedOn ?? default,
                        Place ?? default,
                        SignedOn ?? default,
                        IsSignerNamed switch
                        {
                            true => Named,
                            false => FormField<PersonName>.Blank,
                            null => default(FormField<PersonName>),
                        },
                        SignerCapacity ?? default,
                        HasDocumentedDelegation,
                        IsSigned,
                        ConfirmsGuidelines,
                        ConfirmsReportingAndInvoicing,
                        IsReturnedToKs
                    )
            );

        private static FormField<T>? Known<T>(FormField<T> field)
            where T : notnull => field.IsFilledIn || field.IsBlank ? field : null;
    }
}
