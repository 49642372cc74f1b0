using EHelse.Domain.Agreements;
using EHelse.Domain.Costs;
using EHelse.Domain.Geography;
using EHelse.Domain.Groups;
using EHelse.Domain.Invoicing;
using EHelse.Domain.Letters;
using EHelse.Domain.Money;
using EHelse.Domain.Networks;
using EHelse.Domain.Sources;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace EHelse.Domain.Json.Tests;

/// <summary>Documents of every kind: known and unknown values, texts that JSON must escape, amounts to the last øre.</summary>
internal static class Documents
{
    public static readonly NetworkRegister Networks = AssignmentLetter.Of2024.Networks;

    private static readonly Gen<bool?> Truth = Gen.Elements<bool?>(null, true, false);

    private static readonly Gen<string> Text = Gen.Elements(
        "x",
        "Ås",
        "a'b\"c\\d/<e>&",
        "😀",
        "\u200Eright\u202E",
        "line\nand\ttab\u0000",
        "  spaces  ",
        "æ\u0301",
        "{\"a\":1}"
    );

    private static readonly Gen<DigiNetwork> Network = Gen.Elements(Networks.ToArray());

    private static readonly Gen<MunicipalityNumber?> Municipality = Gen.Elements(
        null,
        MunicipalityNumber.Parse("0301"),
        MunicipalityNumber.Parse("3203"),
        MunicipalityNumber.Parse("5601")
    );

    private static readonly Gen<LocalDate?> Date = Gen.Elements<LocalDate?>(
        null,
        new LocalDate(2024, 2, 29),
        new LocalDate(2024, 12, 31),
        new LocalDate(1, 1, 1),
        new LocalDate(9999, 12, 31)
    );

    // Three sizes, so that øre, whole kroner and amounts beyond 2^53 all occur.
    private static readonly Gen<Kroner> Amount = Gen.OneOf(
        Gen.Choose(0, 1_000_000).Select(ore => Kroner.OfOre(ore)),
        Gen.Choose(0, int.MaxValue).Select(kroner => Kroner.Of(kroner)),
        Gen.Choose(0, int.MaxValue).Select(part => Kroner.OfOre(((System.Numerics.BigInteger)part << 36) + 1))
    );

    private static readonly Gen<ExpenseKind?> Kind = Gen.Elements<ExpenseKind?>([null, .. ExpenseKind.All]);

    private static readonly Gen<StaffRelease> Release =
        from role in Gen.Elements<ReleasedRole?>([null, .. ReleasedRole.All])
        from isNamed in Truth
        from represents in Truth
        select new StaffRelease(role, isNamed, represents);

    private static readonly Gen<CostStatement> Statement =
        from count in Gen.Choose(0, 4)
        from expenses in ExpenseOf().ArrayOf(count)
        select new CostStatement(expenses.Select((make, index) => make(index)));

    public static readonly Gen<GroupMember> Member =
        from id in Text
        from truths in Truth.ArrayOf(5)
        from municipality in Municipality
        from employer in Gen.OneOf(
            Gen.Constant((Employer?)null),
            Municipality.Select(number => number is null ? null : Employer.OfMunicipality(number)),
            Text.Select(name => (Employer?)Employer.OfOrganisation(name))
        )
        from roles in SomeOf(Role.All)
        from areas in SomeOf(CompetenceArea.All)
        from release in Gen.Elements<int?>(null, 0, 50, 100)
        select new GroupMember(
            id,
            null,
            truths[0],
            municipality,
            employer,
            roles,
            areas,
            release,
            truths[1],
            truths[2],
            truths[3],
            truths[4]
        );

    public static readonly Arbitrary<GroupsDocument> Groups = (
        from network in Network
        from count in Gen.Choose(0, 3)
        from groups in GroupOf(network).ArrayOf(count)
        from before in GroupOf(network)
        from judgesChange in Gen.Elements(true, false)
        from isInformed in Truth
        select new GroupsDocument(network, groups, judgesChange && count == 1 ? before : null, isInformed)
    ).ToArbitrary();

    public static readonly Arbitrary<ExpensesDocument> Expenses = (
        from statement in Statement
        from repayment in Gen.OneOf(Gen.Constant((Repayment?)null), RepaymentOf())
        select new ExpensesDocument(statement, repayment)
    ).ToArbitrary();

    public static readonly Arbitrary<InvoiceDocument> Invoices = (
        from network in Network
        from host in Municipality
        from year in Gen.Elements(1, 2024, 9998)
        from amount in Amount
        from dates in Date.ArrayOf(2)
        from number in Gen.Elements(null, network.ProjectNumber)
        from isMarked in Truth
        from code in Gen.OneOf(Gen.Elements(null, "", "P-1"), Text.Select(text => (string?)text))
        from truths in Truth.ArrayOf(5)
        from total in Gen.OneOf(Gen.Constant((Kroner?)null), Amount.Select(known => (Kroner?)known))
        from expenses in Gen.OneOf(Gen.Constant((CostStatement?)null), Statement.Select(all => (CostStatement?)all))
        from frame in Amount
        from used in Gen.OneOf(Gen.Constant((Kroner?)null), Amount.Select(known => (Kroner?)known))
        select new InvoiceDocument(
            new Invoice(
                host is null ? network : network.WithHostMunicipality(host),
                year,
                amount,
                dates[0],
                dates[1] < dates[0] ? null : dates[1],
                number,
                number is null ? isMarked
                    : isMarked is false ? null
                    : isMarked,
                code,
                truths[0],
                truths[1],
                truths[2],
                truths[3],
                total,
                total is null ? truths[4] : null,
                expenses
            ),
            new FrameUsage(frame, used, used is null ? amount : null)
        )
    ).ToArbitrary();

    public static readonly Arbitrary<ConfirmationDocument> Confirmations = (
        from network in Network
        from hosts in Municipality.ArrayOf(2)
        from granted in Gen.OneOf(Gen.Constant((Kroner?)null), Amount.Select(known => (Kroner?)known))
        from frame in Field(Amount)
        from number in Field(Network.Select(known => known.ProjectNumber))
        from host in Field(Municipality.Where(known => known is not null).Select(known => known!))
        from dates in Field(Date.Where(known => known is not null).Select(known => known!.Value)).ArrayOf(2)
        from place in Field(Text)
        from name in Gen.Elements<FormField<PersonName>>(
            default,
            FormField<PersonName>.Blank,
            new PersonName("Kari Nordmann")
        )
        from capacity in Field(
            Gen.Elements(SignerCapacity.MunicipalDirector, SignerCapacity.Delegate, SignerCapacity.Other)
        )
        from truths in Truth.ArrayOf(5)
        select new ConfirmationDocument(
            hosts[0] is null ? network : network.WithHostMunicipality(hosts[0]!),
            new Confirmation(
                host,
                number,
                frame,
                dates[0],
                place,
                dates[1],
                name,
                capacity,
                truths[0],
                truths[1],
                truths[2],
                truths[3],
                truths[4]
            ),
            granted
        )
    ).ToArbitrary();

    private static Gen<RegionalGroup> GroupOf(DigiNetwork network) =>
        from counties in Gen.Elements(null, network.Counties, network.Counties.Take(1))
        from members in Gen.OneOf(
            Gen.Constant((GroupMember[]?)null),
            Gen.Choose(0, 3).SelectMany(count => Member.ArrayOf(count)).Select(all => (GroupMember[]?)all)
        )
        from truths in Truth.ArrayOf(4)
        select new RegionalGroup(
            network.ProjectNumber,
            counties,
            members?.DistinctBy(member => member.Id),
            truths[0],
            truths[1],
            truths[2],
            truths[3]
        );

    private static Gen<Func<int, Expense>> ExpenseOf() =>
        from text in Text
        from kind in Kind
        from amount in Amount
        from isCreditNote in Gen.Elements(true, false)
        from date in Date
        from truths in Truth.ArrayOf(3)
        from release in Gen.OneOf(Gen.Constant((StaffRelease?)null), Release.Select(known => (StaffRelease?)known))
        select (Func<int, Expense>)(
            index => new Expense(
                text + index,
                kind,
                isCreditNote ? -amount : amount,
                isCreditNote,
                date,
                truths[0],
                truths[1],
                truths[2],
                kind is null || kind == ExpenseKind.StaffRelease ? release : null
            )
        );

    private static Gen<Repayment?> RepaymentOf() =>
        from paidOut in Amount
        from isKnown in Truth.ArrayOf(3)
        select (Repayment?)
            new Repayment(
                paidOut,
                isKnown[0] is null ? null : Kroner.Zero,
                isKnown[1] is null ? null : paidOut,
                isKnown[2] is null ? null : Kroner.OfOre(paidOut.ToOre() / 3)
            );

    private static Gen<FormField<T>> Field<T>(Gen<T> content)
        where T : notnull =>
        Gen.OneOf(
            Gen.Constant(default(FormField<T>)),
            Gen.Constant(FormField<T>.Blank),
            content.Select(value => (FormField<T>)value)
        );

    private static Gen<T[]?> SomeOf<T>(IReadOnlyList<T> all) =>
        Gen.OneOf(Gen.Constant((T[]?)null), Gen.SubListOf<T>((IEnumerable<T>)all).Select(some => (T[]?)[.. some]));
}
