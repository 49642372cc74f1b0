using EHelse.Domain.Sources;

namespace EHelse.Domain.Spreadsheets.Workbooks;

/// <summary>Words that several sheets use, in the workbook's language.</summary>
internal sealed class WorkbookWords(Language language)
{
    public Language Language => language;

    /// <summary>The language as files name it.</summary>
    public string Code => In("nb-NO", "en-GB");

    public string Distribution => In("Fordeling", "Distribution");

    public string Key => In("Nøkkel", "Key");

    public string Basis => In("Grunnlag", "Basis");

    public string Breakdown => In("Oppdeling", "Breakdown");

    public string Check => In("Kontroll", "Check");

    public string Reconciliation => In("Avstemming", "Reconciliation");

    public string Calendar => In("Kalender", "Calendar");

    public string Sources => In("Kilder", "Sources");

    public string RecipientCode => In("Kode", "Code");

    public string Recipient => In("Mottaker", "Recipient");

    public string Sum => In("Sum", "Sum");

    public string Amount => In("Beløp (kr)", "Amount (kr)");

    public string DateFormat => In("dd.mm.yyyy", "yyyy-mm-dd");

    public string In(string norwegian, string english) => language == Language.NorwegianBokmal ? norwegian : english;

    public string In(LocalizedText text) => text.In(language);

    public string SourceOf(Provenance provenance) => ProvenanceText.SourceOf(provenance, language);

    public string Of(Obligation obligation) => In(ObligationText.Of(obligation));
}
