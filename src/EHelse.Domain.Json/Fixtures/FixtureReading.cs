using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using EHelse.Domain.Allocation;
using EHelse.Domain.Costs;
using EHelse.Domain.Json.Format;
using EHelse.Domain.Json.Forms;
using EHelse.Domain.Letters;
using EHelse.Domain.Reporting;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Json.Fixtures;

/// <summary>Makes fixtures of a file whose form was checked.</summary>
internal sealed class FixtureReading(JsonBuilding building, FixtureFileDocument file, string name)
{
    private static readonly LetterReference Default = LetterReference.Parse("2024");

    public FixtureFile? Make()
    {
        if (file.Fixtures.Length == 0)
        {
            building.Fail("$.fixtures", new("Filen har ingen tilfeller.", "The file has no fixtures."));
            return null;
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        var fixtures = JsonBuilding.Each("$.fixtures", file.Fixtures, (path, given) => Make(path, given, names));
        return fixtures is null ? null : new FixtureFile(name, fixtures);
    }

    private Fixture? Make(string path, FixtureFileDocument.FixtureCase given, HashSet<string> names)
    {
        if (!names.Add(given.Name))
        {
            var twice = Quote.Of(given.Name);
            building.Fail(path + ".name", new($"To tilfeller heter «{twice}».", $"Two fixtures are called '{twice}'."));
        }

        var source = given.Source ?? file.Source;
        if (source is null)
        {
            building.Fail(
                path,
                new(
                    "Tilfellet sier ikke hvor det kommer fra: gi det, eller hele filen, «source».",
                    "The fixture does not say where it comes from: give it, or the whole file, a 'source'."
                )
            );
        }

        var letter = given.Letter ?? file.Letter ?? Default;
        var subject = Subject(path, given, letter);
        var expectations = subject is null ? null : new ExpectationReading(building, path, given, subject.Name).Make();
        return source is null || subject is null || expectations is null
            ? null
            : new Fixture(name, given.Name, source, building.LineOf(path), letter, subject, expectations);
    }

    private FixtureSubject? Subject(string path, FixtureFileDocument.FixtureCase given, LetterReference letter)
    {
        var types = JsonDocuments.Readable;
        (string Name, Func<string, FixtureSubject?>? Make)[] subjects =
        [
            ("distribution", Found(given.Distribution, Distribution)),
            ("correctedTable", Found(given.CorrectedTable, (_, _) => new FixtureSubject.OfCorrectedTable())),
            ("apportionment", Found(given.Apportionment, Apportionment)),
            ("group", ToBeJudged(given.Group, types.GroupsForm, letter, JudgeGroup)),
            ("expenses", ToBeJudged(given.Expenses, types.ExpensesForm, letter, JudgeExpenses)),
            ("invoice", ToBeJudged(given.Invoice, types.InvoiceForm, letter, JudgeInvoice)),
            ("confirmation", ToBeJudged(given.Confirmation, types.ConfirmationForm, letter, JudgeConfirmation)),
            (
                "calendar",
                Found(
                    given.Calendar,
                    (_, calendar) => new FixtureSubject.OfCalendar(calendar.Year, calendar.Roll ?? RollPolicy.None)
                )
            ),
        ];
        var present = Array.FindAll(subjects, subject => subject.Make is not null);
        if (present.Length == 1)
        {
            return present[0].Make!(path + "." + present[0].Name);
        }

        var all = string.Join(", ", subjects.Select(subject => subject.Name));
        var found = string.Join(", ", present.Select(subject => subject.Name));
        building.Fail(
            path,
            present.Length == 0
                ? new(
                    $"Tilfellet har ingen inndata: gi det én av {all}.",
                    $"The fixture has no input: give it one of {all}."
                )
                : new($"Tilfellet har mer enn én inndata: {found}.", $"The fixture has more than one input: {found}.")
        );
        return null;
    }

    private static Func<string, FixtureSubject?>? Found<T>(T? given, Func<string, T, FixtureSubject?> make)
        where T : class => given is null ? null : path => make(path, given);

    private FixtureSubject? Distribution(string path, FixtureFileDocument.FixtureDistribution given)
    {
        var key = given.Key is null ? null : KeyDocument.Make(building, path + ".key", given.Key);
        var basis = given.Basis?.Make(building, path + ".basis", _ => null);
        var options = building.Try(
            path,
            () =>
                new DistributionOptions
                {
                    Method = given.Method ?? ApportionmentMethod.LargestRemainder,
                    Unit = given.Unit ?? DistributionOptions.Default.Unit,
                    Minimum = given.Minimum,
                    Maximum = given.Maximum,
                }
        );
        return options is null ? null : new FixtureSubject.OfDistribution(given.Total, key, basis, options);
    }

    private static FixtureSubject.OfApportionment Apportionment(
        string path,
        FixtureFileDocument.FixtureApportionment given
    ) =>
        new(
            given.Total,
            given.Weights,
            given.Method ?? ApportionmentMethod.LargestRemainder,
            given.Minimum,
            given.Maximum
        );

    // What is judged is read once for each letter: networks, areas and kinds are the letter's. It is read here as well, so that
    // what no letter can mend is told with the file's other errors.
    private Func<string, FixtureSubject?>? ToBeJudged<T>(
        T? given,
        JsonTypeInfo<T> type,
        LetterReference letter,
        Func<byte[], AssignmentLetter, (Assessment, CostStatement?)> judge
    )
        where T : class
    {
        if (given is null)
        {
            return null;
        }

        var json = JsonSerializer.SerializeToUtf8Bytes(given, type);
        return path =>
        {
            try
            {
                if (letter.Year is { } year)
                {
                    judge(json, AssignmentLetter.ForYear(year));
                }
            }
            catch (InvalidJsonException exception)
            {
                foreach (var error in exception.Errors)
                {
                    building.Fail(path + error.Path.Substring(1), error.Text);
                }

                return null;
            }

            return new FixtureSubject.ToBeJudged(
                path.Substring(path.LastIndexOf('.') + 1),
                other => judge(json, other)
            );
        };
    }

    private static (Assessment, CostStatement?) JudgeGroup(byte[] json, AssignmentLetter letter) =>
        (GroupsDocument.Read(json, letter).Assess(letter), null);

    private static (Assessment, CostStatement?) JudgeExpenses(byte[] json, AssignmentLetter letter)
    {
        var document = ExpensesDocument.Read(json, letter);
        return (document.Assess(letter), document.Statement);
    }

    private static (Assessment, CostStatement?) JudgeInvoice(byte[] json, AssignmentLetter letter) =>
        (InvoiceDocument.Read(json, letter).Assess(letter), null);

    private static (Assessment, CostStatement?) JudgeConfirmation(byte[] json, AssignmentLetter letter) =>
        (ConfirmationDocument.Read(json, letter).Assess(letter), null);
}
