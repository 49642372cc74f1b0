using EHelse.Domain.Allocation;
using EHelse.Domain.Geography;
using EHelse.Domain.Invoicing;
using EHelse.Domain.Letters;
using EHelse.Domain.Money;
using EHelse.Domain.Networks;
using EHelse.Domain.Reporting;
using EHelse.Domain.Sources;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace EHelse.Domain.Testing;

public static partial class Generated
{
    private static readonly SourceDocument WhatIf = new(
        "generated",
        LocalizedText.Same("Generated"),
        SourceStatus.Draft
    );

    /// <summary>
    /// Letters: that of 2024, and others with other years, totals, keys and networks (some of 2024, one for each county, other groups of counties), own
    /// figures, criteria of their own, no table, a table that does not sum, and some rules only.
    /// </summary>
    /// <param name="distributable">Whether every letter can be distributed in whole kroner. If not, about a third have øre, or a key whose criteria lack figures.</param>
    /// <returns>The generator; its shrinker goes, part by part, to the letter of 2024, and where that is not possible to fewer networks and plainer keys.</returns>
    public static Arbitrary<AssignmentLetter> Letters(bool distributable = true) =>
        Arb.From(
            Letter(distributable),
            letter => Shrink(letter).Where(simpler => !distributable || CanBeDistributed(simpler))
        );

    // What Distribution.Of asks for.
    private static bool CanBeDistributed(AssignmentLetter letter) =>
        letter.Total.IsWhole
        && letter.Key.Parts.All(part =>
            letter.Basis.SumOf(part.Criterion) is { } sum && (part.Share == Share.Zero || sum.Sign > 0)
        );

    private static Gen<AssignmentLetter> Letter(bool distributable) =>
        Gen.Frequency(
            (1, Gen.Constant(AssignmentLetter.Of2024)),
            (
                19,
                from year in Gen.Frequency((1, Gen.Constant(2024)), (1, Gen.Choose(2025, 2100)))
                from isWhole in distributable ? Gen.Constant(true) : Gen.Elements(true, true, false)
                from total in Totals(ore: !isWhole).Generator
                from key in Gen.Frequency((1, Gen.Constant(AssignmentLetter.Of2024.Key)), (2, Keys().Generator))
                from networks in SomeNetworks()
                from basis in BasisOf(networks, key, isWhole)
                from table in Table(networks, total)
                from rules in Gen.Frequency(
                    (2, Gen.Constant<IEnumerable<Rule>>(AssignmentLetter.Of2024.Rules)),
                    (1, Gen.SubListOf<Rule>(AssignmentLetter.Of2024.Rules).Select(some => some.AsEnumerable()))
                )
                from isWhatIf in Gen.Elements(true, false)
                select LetterOf(year, total, key, networks, basis, table, rules, isWhatIf)
            )
        );

    private static Gen<NetworkRegister> SomeNetworks() =>
        Gen.OneOf(
            Gen.Constant(NetworkRegister.Of2024),
            from networks in Gen.Shuffle<DigiNetwork>(NetworkRegister.Of2024)
            from count in Gen.Choose(1, networks.Length)
            select new NetworkRegister(networks.Take(count)),
            Gen.Constant(OfGroups([.. Division.Counties.Select(county => new[] { county.Number })])),
            from counties in Gen.Shuffle<County>(Division.Counties)
            from places in Gen.Choose(0, 5).ArrayOf(counties.Length)
            select OfGroups([
                .. counties
                    .Select((county, i) => (County: county.Number, Place: places[i]))
                    .GroupBy(one => one.Place, one => one.County)
                    .Select(together => together.ToArray()),
            ])
        );

    // Named by the first of their counties, whose numbers two networks cannot share.
    private static NetworkRegister OfGroups(IEnumerable<CountyNumber[]> groups) =>
        new(
            groups.Select(counties => new DigiNetwork(
                ProjectNumber.Parse("9900" + counties[0]),
                "Nettverk " + counties[0],
                "Digi Nettverk " + counties[0],
                counties
            ))
        );

    private static Gen<AllocationBasis> BasisOf(NetworkRegister networks, AllocationKey key, bool isComplete)
    {
        var counted = AllocationBasis.OfNetworks(networks, Division);
        if (!isComplete)
        {
            return Gen.Constant(counted);
        }

        Criterion[] columns = [.. CriteriaOf(key).Where(criterion => criterion != Criterion.Flat)];
        var needed = Needed(key);
        var own =
            from figures in Gen.CollectToArray(columns, column => Figures(networks.Count, needed.Contains(column)))
            select OfFigures(networks, columns, figures);
        return columns.All(counted.Criteria.Contains) ? Gen.OneOf(Gen.Constant(counted), own) : own;
    }

    private static AllocationBasis OfFigures(NetworkRegister networks, Criterion[] columns, Fraction[][] figures) =>
        new(
            new Provenance("generated", null),
            networks.Select(
                (network, i) =>
                    new BasisLine(
                        RecipientOf(network),
                        columns.Select((column, c) => new KeyValuePair<Criterion, Fraction>(column, figures[c][i]))
                    )
            )
        );

    private static Recipient RecipientOf(DigiNetwork network) => new(network.ProjectNumber.ToString(), network.Name);

    // No table, one that sums to the total, or one that is a krone too high, as in 2024.
    private static Gen<PublishedTable?> Table(NetworkRegister networks, Kroner total) =>
        Gen.Elements<int?>(null, 0, 1)
            .Select(odd =>
                odd is null || total > Kroner.Of(long.MaxValue) - Kroner.Of(1)
                    ? null
                    : new PublishedTable(
                        new Provenance("generated", null),
                        networks.Select(
                            (network, i) =>
                                new PublishedLine(
                                    RecipientOf(network),
                                    i == 0 ? total + Kroner.Of(odd.Value) : Kroner.Zero
                                )
                        ),
                        total
                    )
            );

    private static AssignmentLetter LetterOf(
        int year,
        Kroner total,
        AllocationKey key,
        NetworkRegister networks,
        AllocationBasis basis,
        PublishedTable? table,
        IEnumerable<Rule> rules,
        bool isWhatIf
    )
    {
        var of2024 = AssignmentLetter.Of2024;
        return new(
            year,
            isWhatIf ? WhatIf : of2024.Document,
            total,
            key,
            of2024.KeyDecidedOn,
            networks,
            of2024.Division,
            basis,
            table,
            of2024.Citations,
            year == of2024.Year
                ? of2024.InvoicingTerms
                : new InvoicingTerms(year, new LocalDate(year, 12, 31), new LocalDate(year + 1, 1, 15)),
            ReportingTerms.Of2024,
            of2024.Agreement,
            of2024.CompetenceRequirements,
            of2024.ExpenseKinds,
            rules,
            isWhatIf
        );
    }

    // Every step makes one part that of 2024, or, where a part stays another one, makes it smaller: it comes to an end.
    private static IEnumerable<AssignmentLetter> Shrink(AssignmentLetter letter)
    {
        var goal = AssignmentLetter.Of2024;
        if (letter == goal)
        {
            yield break;
        }

        yield return goal;
        foreach (var simpler in ShrinkNetworks(letter, goal))
        {
            yield return simpler;
        }

        if (letter.Year != goal.Year)
        {
            yield return With(letter, year: goal.Year);
        }

        if (letter.Total != goal.Total)
        {
            yield return With(letter, total: goal.Total);
        }

        if (letter.Key != goal.Key)
        {
            yield return With(letter, key: goal.Key);
            foreach (var key in Shrink(letter.Key).Where(key => key != goal.Key))
            {
                yield return With(letter, key: key);
            }
        }

        if (letter.Rules.Count != goal.Rules.Count)
        {
            yield return With(letter, rules: goal.Rules);
        }

        if (letter.IsWhatIf)
        {
            yield return With(letter, isWhatIf: false);
        }
    }

    // Networks, their figures and their table go together.
    private static IEnumerable<AssignmentLetter> ShrinkNetworks(AssignmentLetter letter, AssignmentLetter goal)
    {
        if (letter.Networks != goal.Networks || letter.Basis != goal.Basis)
        {
            var networks = With(letter, networks: goal.Networks, basis: goal.Basis, table: goal.PublishedTable);
            yield return networks;
            yield return networks.WithKey(goal.Key);
        }
        else if (letter.PublishedTable != goal.PublishedTable)
        {
            yield return With(letter, table: goal.PublishedTable);
        }

        if (letter.Networks == goal.Networks)
        {
            yield break;
        }

        foreach (var kept in WeightLists.Places(letter.Networks.Count).Where(kept => kept.Length > 0))
        {
            yield return With(
                letter,
                networks: new(kept.Select(i => letter.Networks[i])),
                basis: new(letter.Basis.Provenance, kept.Select(i => letter.Basis.Lines[i])),
                table: letter.PublishedTable is { } table
                    ? new(table.Provenance, kept.Select(i => table.Lines[i]), table.StatedTotal)
                    : null
            );
        }
    }

    private static AssignmentLetter With(
        AssignmentLetter letter,
        int? year = null,
        Kroner? total = null,
        AllocationKey? key = null,
        NetworkRegister? networks = null,
        AllocationBasis? basis = null,
        PublishedTable? table = null,
        IEnumerable<Rule>? rules = null,
        bool? isWhatIf = null
    ) =>
        LetterOf(
            year ?? letter.Year,
            total ?? letter.Total,
            key ?? letter.Key,
            networks ?? letter.Networks,
            basis ?? letter.Basis,
            table ?? letter.PublishedTable,
            rules ?? letter.Rules,
            isWhatIf ?? letter.IsWhatIf
        );
}
