using System.Reflection;
using System.Runtime.CompilerServices;

namespace EHelse.Domain.Tests.Conventions;

/// <summary>What every public type of a library keeps to.</summary>
public sealed class TypeShapeTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly string[] ComparisonOperators =
    [
        "op_LessThan",
        "op_LessThanOrEqual",
        "op_GreaterThan",
        "op_GreaterThanOrEqual",
    ];

    private static readonly string[] EqualityOperators = ["op_Equality", "op_Inequality"];

    [Fact]
    public void PublicClasses_All_AreSealedOrAbstractOrStatic() =>
        Holds(
            "may be derived from by accident: make it sealed or abstract",
            type => !type.IsClass || type.IsSealed || type.IsAbstract
        );

    [Fact]
    public void ComparableTypes_All_HaveTheFourComparisonOperators() =>
        Holds(
            "is IComparable of itself without all of < <= > >=",
            type =>
                type.IsEnum
                || !Implements(type, typeof(IComparable<>))
                || ComparisonOperators.All(name => HasOperator(type, name))
        );

    [Fact]
    public void EquatableTypes_All_HaveIEquatableAndBothOperators() =>
        Holds(
            "defines Equals without IEquatable of itself, == and !=",
            type =>
                type.IsEnum
                || type.IsInterface
                || !DefinesEquality(type)
                || (Implements(type, typeof(IEquatable<>)) && EqualityOperators.All(name => HasOperator(type, name)))
        );

    [Fact]
    public void PublicEnums_All_StartAtOne() =>
        Holds(
            "has a case that is the default value, so a forgotten value looks like a chosen one",
            type =>
                !type.IsEnum
                || type.IsDefined(typeof(FlagsAttribute))
                || Enum.GetValuesAsUnderlyingType(type)
                    .Cast<object>()
                    .All(value => Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture) != 0)
        );

    [Fact]
    public void ParseMethods_All_HaveTryParseBeside() =>
        Holds(
            "has a Parse without the TryParse of that name",
            type =>
                type.GetMethods(Declared)
                    .Where(method => method.IsStatic && method.Name.StartsWith("Parse", StringComparison.Ordinal))
                    .All(parse =>
                        type.GetMethods(Declared)
                            .Any(method => method.Name == "Try" + parse.Name && method.ReturnType == typeof(bool))
                    )
        );

    [Fact]
    public void PublicTypes_All_HaveNoPublicFieldThatCanChange() =>
        Holds(
            "has a public field that can be assigned",
            type => type.IsEnum || type.GetFields(Declared).All(field => field.IsInitOnly || field.IsLiteral)
        );

    [Fact]
    public void PublicTypes_WithValues_HaveATextOfTheirOwn() =>
        Holds(
            "has no ToString of its own: a log would show its name, or its members as the culture writes them",
            type => !HasValues(type) || HasATextOfItsOwn(type)
        );

    [Fact]
    public void HasATextOfItsOwn_WhatTheCompilerMakes_IsNot()
    {
        Assert.False(HasATextOfItsOwn(typeof(TypeShapeTests)));
        Assert.False(HasATextOfItsOwn(typeof(StructWithoutText)));
        Assert.False(HasATextOfItsOwn(typeof(RecordWithoutText)));
        Assert.True(HasATextOfItsOwn(typeof(RecordWithText)));
    }

    private static void Holds(string otherwise, Func<Type, bool> rule)
    {
        var broken = Library.PublicTypes.Where(type => !rule(type)).Select(type => $"{type.FullName} {otherwise}.");
        Violations.None(broken);
    }

    // What is an error, a name or a function has a text from elsewhere, and what is static or an interface has no values.
    private static bool HasValues(Type type) =>
        type is { IsInterface: false, IsEnum: false }
        && !(type.IsAbstract && type.IsSealed)
        && !typeof(Exception).IsAssignableFrom(type)
        && !typeof(Delegate).IsAssignableFrom(type);

    private static bool HasATextOfItsOwn(Type type)
    {
        var text = type.GetMethod(nameof(ToString), Type.EmptyTypes)!;
        return text.DeclaringType != typeof(object)
            && text.DeclaringType != typeof(ValueType)
            // A record's, which prints every number, date and list of it.
            && !text.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);
    }

    // A record counts, and so does whoever writes Equals(object); what only inherits it does not.
    private static bool DefinesEquality(Type type) =>
        type.GetMethod(nameof(Equals), Declared, [typeof(object)]) is not null
        || Implements(type, typeof(IEquatable<>));

    private static bool Implements(Type type, Type contract) =>
        type.GetInterfaces()
            .Any(face =>
                face.IsGenericType
                && face.GetGenericTypeDefinition() == contract
                && face.GenericTypeArguments[0] == type
            );

    private static bool HasOperator(Type type, string name) => type.GetMethod(name, Declared, [type, type]) is not null;

    private readonly struct StructWithoutText;

    private sealed record RecordWithoutText;

    private sealed record RecordWithText
    {
        public override string ToString() => "text";
    }
}
