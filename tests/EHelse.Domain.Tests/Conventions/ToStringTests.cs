using System.Collections;
using System.Reflection;
using EHelse.Domain.Costs;
using EHelse.Domain.Groups;
using EHelse.Domain.Invoicing;
using EHelse.Domain.Letters;
using EHelse.Domain.Money;

namespace EHelse.Domain.Tests.Conventions;

/// <summary>What the types say of themselves in a log or a debugger.</summary>
public sealed class ToStringTests
{
    [Fact]
    public void ToString_WhateverALetterLeadsTo_SaysWhatItsListsHold()
    {
        var letter = AssignmentLetter.Of2024;
        var agder = letter.Networks.Parse("Agder");
        var statement = new CostStatement([new Expense("1", ExpenseKind.Other, Kroner.Of(1))]);
        var group = new RegionalGroup(
            agder.ProjectNumber,
            agder.Counties,
            [new GroupMember("m1", roles: [Role.RolloutLead])]
        );
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        Walk(letter, seen);
        Walk(letter.Distribute(), seen);
        Walk(letter.Reconcile(), seen);
        Walk(statement, seen);
        Walk(letter.Assess(statement), seen);
        Walk(group, seen);
        Walk(letter.Assess([group], agder), seen);
        Walk(letter.Assess(new Invoice(agder, 2024, Kroner.Of(1)), new FrameUsage(Kroner.Of(1), null, null)), seen);
        Assert.Contains(seen, value => value is Eligibility.NeedsAssessment);
        Violations.None(
            seen.Where(value => value.GetType().Assembly == typeof(AssignmentLetter).Assembly)
                .Select(value => (Type: value.GetType(), Text: value.ToString()!))
                // What a list says of itself when nobody asks its items.
                .Where(value => value.Text.Contains('`'))
                .Select(value => $"{value.Type.Name}: {value.Text}")
                .Distinct(StringComparer.Ordinal)
                .Take(20)
        );
    }

    private static void Walk(object? value, HashSet<object> seen)
    {
        if (value is null or string || value.GetType().IsPrimitive || !seen.Add(value))
        {
            return;
        }

        if (value is IEnumerable items)
        {
            foreach (var item in items)
            {
                Walk(item, seen);
            }
        }

        if (value.GetType().Assembly != typeof(AssignmentLetter).Assembly)
        {
            return;
        }

        var properties = value
            .GetType()
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0);
        foreach (var property in properties)
        {
            Walk(property.GetValue(value), seen);
        }
    }
}
