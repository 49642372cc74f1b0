using System.Text;

namespace EHelse.Domain.Json.Tests;

public sealed class ConfirmationDocumentTests
{
    // A name is not written, so what is read is compared with what is read of it again; all but the name must be as it was.
    [Fact]
    public void ToUtf8_AnyConfirmation_IsReadBackAsEqualButForTheName() =>
        Properties.Hold(
            Documents.Confirmations,
            document =>
            {
                var written = document.ToUtf8();
                var read = ConfirmationDocument.Read(written, Documents.Networks);

                Assert.DoesNotContain("Nordmann", Encoding.UTF8.GetString(written), StringComparison.Ordinal);
                Assert.Equal(written, read.ToUtf8());
                Assert.Equal(Facts(document), Facts(read));
                Assert.Equal(read, ConfirmationDocument.Read(read.ToUtf8(), Documents.Networks));
            }
        );

    private static object Facts(ConfirmationDocument document)
    {
        var form = document.Confirmation;
        return (
            (document.Network, document.GrantedFrame, form.HostMunicipality, form.ProjectNumber, form.Frame),
            (form.AcceptedOn, form.Place, form.SignedOn, form.SignerName.IsFilledIn, form.SignerName.IsBlank),
            (form.SignerCapacity, form.HasDocumentedDelegation, form.IsSigned, form.ConfirmsGuidelines),
            (form.ConfirmsReportingAndInvoicing, form.IsReturnedToKs)
        );
    }
}
