namespace EHelse.Domain.Json.Tests;

/// <summary>The readers of documents, by the names that tests use.</summary>
internal static class DocumentKinds
{
    public static object Read(string kind, byte[] utf8) =>
        kind switch
        {
            "groups" => GroupsDocument.Read(utf8, Documents.Networks),
            "expenses" => ExpensesDocument.Read(utf8),
            "invoice" => InvoiceDocument.Read(utf8, Documents.Networks),
            "confirmation" => ConfirmationDocument.Read(utf8, Documents.Networks),
            "basis" => JsonBasis.Read(utf8),
            "key" => JsonKey.Read(utf8),
            "distribution" => JsonDistribution.Read(utf8),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such document."),
        };
}
