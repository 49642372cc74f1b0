using EHelse.Domain.Agreements;
using EHelse.Domain.Allocation;
using EHelse.Domain.Geography;
using EHelse.Domain.Networks;
using EHelse.Domain.Reporting;
using EHelse.Domain.Sources;
using static System.FormattableString;

namespace EHelse.Domain.Letters;

internal sealed partial class LetterFacts
{
    private LetterFacts(AssignmentLetter letter, bool withDivision)
    {
        Section("year");
        Add("year", "Tilskuddsår", "Grant year", Invariant($"{letter.Year:D4}"));
        Section("document");
        Add("document", "Brev", "Letter", letter.Document);
        Add("isWhatIf", "Tenkt brev", "What-if letter", letter.IsWhatIf);
        Section("total");
        Add("total", "Total", "Total", letter.Total.ToString());
        AddKey(letter);
        AddNetworks(letter.Networks);
        Section("division");
        if (withDivision)
        {
            AddDivision(letter.Division);
        }

        AddBasis(letter);
        AddTable(letter);
        AddClauses(letter.Citations);
        Section("invoicing");
        var invoicing = letter.InvoicingTerms;
        Add(
            "invoicing.grantYear",
            "Faktura: tilskuddsår",
            "Invoice: grant year",
            Invariant($"{invoicing.GrantYear:D4}")
        );
        Add(
            "invoicing.datedNoLaterThan",
            "Faktura: siste dato",
            "Invoice: last date",
            Text(invoicing.DatedNoLaterThan)
        );
        Add(
            "invoicing.receivedNoLaterThan",
            "Faktura: siste dag for mottak",
            "Invoice: last day to arrive",
            Text(invoicing.ReceivedNoLaterThan)
        );
        AddReporting(letter.ReportingTerms);
        AddAgreement(letter.Agreement);
        AddCompetence(letter);
        AddExpenseKinds(letter);
    }

    private void AddKey(AssignmentLetter letter)
    {
        Section("key");
        foreach (var part in letter.Key.Parts)
        {
            var (norwegian, english) = NameOf(part.Criterion);
            Add("key.parts." + part.Criterion.Code, "Nøkkel: " + norwegian, "Key: " + english, part.Share.ToString());
        }

        Add("key.decidedOn", "Nøkkel: vedtatt", "Key: adopted", Text(letter.KeyDecidedOn));
    }

    private void AddNetworks(NetworkRegister networks)
    {
        Section("networks");
        foreach (var network in networks)
        {
            var path = "networks." + network.ProjectNumber;
            var (norwegian, english) = ("Nettverk " + network.Name, "Network " + network.Name);
            var counties = string.Join(", ", network.Counties);
            Subject(path, norwegian, english, $"{network.Name} ({counties})");
            Add(path + ".name", norwegian + ": navn", english + ": name", network.Name);
            Add(path + ".fullName", norwegian + ": fullt navn", english + ": full name", network.FullName);
            Add(path + ".counties", norwegian + ": fylker", english + ": counties", counties);
            Add(
                path + ".hostMunicipality",
                norwegian + ": vertskommune",
                english + ": host municipality",
                network.HostMunicipality?.ToString()
            );
        }
    }

    private void AddDivision(AdministrativeDivision division)
    {
        Add("division", "Inndeling", "Division", division.Provenance);
        foreach (var county in division.Counties)
        {
            var path = "division.counties." + county.Number;
            Subject(path, "Fylke " + county.Number, "County " + county.Number, county.Name);
            Add(path + ".name", $"Fylke {county.Number}: navn", $"County {county.Number}: name", county.Name);
        }

        foreach (var municipality in division.Municipalities)
        {
            var path = "division.municipalities." + municipality.Number;
            var (norwegian, english) = ("Kommune " + municipality.Number, "Municipality " + municipality.Number);
            Subject(path, norwegian, english, municipality.Name);
            Add(path + ".name", norwegian + ": navn", english + ": name", municipality.Name);
            Add(
                path + ".officialName",
                norwegian + ": offisielt navn",
                english + ": official name",
                municipality.OfficialName
            );
            Add(
                path + ".population",
                norwegian + ": innbyggere",
                english + ": population",
                Invariant($"{municipality.Population}")
            );
        }
    }

    private void AddBasis(AssignmentLetter letter)
    {
        Section("basis");
        Add("basis", "Grunnlag", "Basis", letter.Basis.Provenance);
        foreach (var line in letter.Basis.Lines)
        {
            var path = subject = "basis." + line.Recipient.Code;
            var (norwegian, english) = ("Grunnlag for " + line.Recipient.Name, "Basis of " + line.Recipient.Name);
            AddName(letter, "basis.names.", norwegian, english, line.Recipient);
            foreach (var criterion in letter.Basis.Criteria)
            {
                var name = NameOf(criterion);
                Add(
                    path + "." + criterion.Code,
                    $"{norwegian}: {name.Norwegian}",
                    $"{english}: {name.English}",
                    line.ValueOf(criterion)?.ToString()
                );
            }
        }
    }

    private void AddTable(AssignmentLetter letter)
    {
        Section("publishedTable");
        if (letter.PublishedTable is not { } table)
        {
            return;
        }

        Subject("publishedTable", "Publisert tabell", "Published table", table.StatedTotal.ToString());
        Add(
            "publishedTable.statedTotal",
            "Publisert tabell: oppgitt total",
            "Published table: stated total",
            table.StatedTotal.ToString()
        );
        Add("publishedTable", "Publisert tabell", "Published table", table.Provenance);
        foreach (var line in table.Lines)
        {
            var path = subject = "publishedTable.lines." + line.Recipient.Code;
            var (norwegian, english) = (
                "Publisert beløp for " + line.Recipient.Name,
                "Published amount of " + line.Recipient.Name
            );
            AddName(letter, "publishedTable.names.", norwegian, english, line.Recipient);
            Add(path, norwegian, english, line.Amount.ToString());
        }
    }

    // A network that is renamed is told once, and not for its figures and its amount as well.
    // Not under the path of its figures: a criterion may be called anything.
    private void AddName(AssignmentLetter letter, string folder, string norwegian, string english, Recipient recipient)
    {
        var own = ProjectNumber.TryParse(recipient.Code, out var number) ? letter.Networks.Find(number)?.Name : null;
        if (!string.Equals(own, recipient.Name, StringComparison.Ordinal))
        {
            Add(folder + recipient.Code, norwegian + ": navn", english + ": name", recipient.Name);
        }
    }

    private void AddClauses(IEnumerable<Citation> citations)
    {
        Section("citations");
        foreach (var citation in citations)
        {
            // By the clause's words: a clause that is moved stays the same clause. One whose words are not known goes by its place.
            // Words that stand in several places are several clauses.
            var words = "citations." + (citation.Fingerprint?.Sha256 ?? Place(citation));
            var path = Find(words) is null ? words : words + " " + Place(citation);
            Subject(path, "Klausul for tallene", "Clause of the figures", Place(citation));
            Add(path + ".place", "Klausul for tallene: sted", "Clause of the figures: place", Place(citation));
        }
    }

    private void AddReporting(ReportingTerms terms)
    {
        Section("reporting");
        Add(
            "reporting.firstYear",
            "Rapportering: første tilskuddsår",
            "Reporting: first grant year",
            Invariant($"{terms.FirstYear:D4}")
        );
        Add(
            "reporting.notKnownBefore",
            "Rapportering: ikke kjent før",
            "Reporting: not known before",
            Text(terms.NotKnownBefore)
        );
        foreach (var duty in terms.Duties)
        {
            var path = "reporting.duties." + duty.Code;
            var (norwegian, english) = ("Frist " + duty.Code, "Deadline " + duty.Code);

            // That a duty comes, goes or moves is told by the deadlines.
            Subject(path, norwegian, english, value: null);
            Add(path + ".name", norwegian + ": navn", english + ": name", duty.Name);
            Add(
                path + ".obligation",
                norwegian + ": styrke",
                english + ": obligation",
                ObligationText.CodeOf(duty.Obligation)
            );
            Add(path + ".reading", norwegian + ": lesning", english + ": reading", duty.Reading);
            Add(path + ".citation", norwegian, english, duty.Citation);
            Add(
                path + ".contents",
                norwegian + ": innhold",
                english + ": contents",
                string.Join(", ", duty.Contents.Select(Text))
            );
            foreach (var content in duty.Contents)
            {
                Add(
                    path + ".contents." + content.Code + ".name",
                    norwegian + ": innhold " + content.Code,
                    english + ": content " + content.Code,
                    content.Name
                );
            }

            Add(
                path + ".isAskedForInItsOwnYear",
                norwegian + ": hører til årets brev",
                english + ": belongs to the year's letter",
                duty.IsAskedForInItsOwnYear
            );
            Add(path + ".mayRoll", norwegian + ": kan flyttes", english + ": may roll", duty.MayRoll);
        }
    }

    // The code, how many years before the deadline's it is about, and whether it stops at the deadline.
    private static string Text(ReportContent content) =>
        Invariant(
            $"{content.Code} (-{content.YearsBefore}{(content.EndsAtTheDeadline ? ", until the deadline" : "")})"
        );

    private void AddAgreement(CooperationAgreement agreement)
    {
        Section("agreement");
        Add("agreement.document", "Avtale", "Agreement", agreement.Document);
        Add("agreement.lastDay", "Avtale: siste dag", "Agreement: last day", Text(agreement.LastDay));
        Add("agreement.scope", "Avtale: formål", "Agreement: scope", agreement.Scope);
        Add("agreement.scopeCitation", "Avtale: formål", "Agreement: scope", agreement.ScopeCitation);
        Add("agreement.validityCitation", "Avtale: varighet", "Agreement: term", agreement.ValidityCitation);
        foreach (var commitment in agreement.Commitments)
        {
            AddPromise("agreement.commitments.", commitment.Code, commitment.Text, commitment.Citation);
        }

        foreach (var duty in agreement.FollowUp)
        {
            AddPromise("agreement.followUp.", duty.Code, duty.Text, duty.Citation);
        }
    }

    private void AddPromise(string folder, string code, LocalizedText text, Citation citation)
    {
        var (path, norwegian, english) = (folder + code, "Avtale: " + code, "Agreement: " + code);
        Subject(path, norwegian, english, code);
        Add(path + ".text", norwegian, english, text);
        Add(path + ".citation", norwegian, english, citation);
    }

    private void AddCompetence(AssignmentLetter letter)
    {
        Section("competence.requirements");
        foreach (var list in letter.CompetenceRequirements)
        {
            var path = "competence.requirements." + list.Code;
            var (norwegian, english) = ("Kompetanse: " + list.Code, "Competence: " + list.Code);
            Subject(path, norwegian, english, list.Code);
            Add(path + ".name", norwegian + ": navn", english + ": name", list.Name);
            Add(path + ".citation", norwegian, english, list.Citation);
            foreach (var area in list.Areas)
            {
                var own = $"{path}.areas.{area.Code}";
                var (areaNorwegian, areaEnglish) = (
                    $"{norwegian}: {area.Name.Norwegian}",
                    $"{english}: {area.Name.English}"
                );
                Subject(own, areaNorwegian, areaEnglish, area.Code);
                Add(own + ".name", areaNorwegian + ": navn", areaEnglish + ": name", area.Name);
                if (list.CitationOf(area) is { } citation)
                {
                    Add(own + ".citation", areaNorwegian, areaEnglish, citation);
                }
            }
        }
    }

    private void AddExpenseKinds(AssignmentLetter letter)
    {
        Section("expenseKinds");
        foreach (var kind in letter.ExpenseKinds)
        {
            var path = "expenseKinds." + kind.Code;
            var (norwegian, english) = ("Utgiftstype: " + kind.Name.Norwegian, "Kind of expense: " + kind.Name.English);
            Subject(path, norwegian, english, kind.Code);
            Add(path + ".name", norwegian + ": navn", english + ": name", kind.Name);
            Add(
                path + ".isNeverCovered",
                norwegian + ": dekkes aldri",
                english + ": never covered",
                kind.IsNeverCovered
            );
        }
    }
}
