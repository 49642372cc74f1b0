namespace EHelse.Domain.Json.Tests;

public sealed class InvoiceDocumentTests
{
    [Fact]
    public void ToUtf8_AnyInvoice_IsReadBackAsEqual() =>
        Properties.Hold(
            Documents.Invoices,
            document => Assert.Equal(document, InvoiceDocument.Read(document.ToUtf8(), Documents.Networks))
        );
}
