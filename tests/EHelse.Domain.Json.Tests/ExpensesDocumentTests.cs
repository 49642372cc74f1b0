namespace EHelse.Domain.Json.Tests;

public sealed class ExpensesDocumentTests
{
    [Fact]
    public void ToUtf8_AnyExpenses_AreReadBackAsEqual() =>
        Properties.Hold(
            Documents.Expenses,
            document => Assert.Equal(document, ExpensesDocument.Read(document.ToUtf8()))
        );
}
