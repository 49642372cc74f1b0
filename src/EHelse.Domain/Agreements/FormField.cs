using System.Diagnostics.CodeAnalysis;

namespace EHelse.Domain.Agreements;

/// <summary>One field of a form: filled in, known to be left blank, or not known.</summary>
/// <typeparam name="T">What the field holds.</typeparam>
/// <remarks>
/// <para>A value of <typeparamref name="T"/> converts to a field that is filled in, and null to one that is not known.</para>
/// <para>The default value is a field that is not known.</para>
/// </remarks>
public readonly record struct FormField<T>
    where T : notnull
{
    private readonly T? value;

    private FormField(T? value, bool isFilledIn, bool isBlank)
    {
        this.value = value;
        IsFilledIn = isFilledIn;
        IsBlank = isBlank;
    }

    /// <summary>A field that is known to be left blank.</summary>
    [SuppressMessage(
        "Design",
        "CA1000:Do not declare static members on generic types",
        Justification = "Read as FormField<LocalDate>.Blank beside the parameter that has this type."
    )]
    public static FormField<T> Blank { get; } = new(default, isFilledIn: false, isBlank: true);

    /// <summary>Whether the field holds a value.</summary>
    public bool IsFilledIn { get; }

    /// <summary>Whether the field is known to be left blank.</summary>
    public bool IsBlank { get; }

    /// <summary>A field that holds a value.</summary>
    /// <param name="value">The value; null for a field that is not known.</param>
    [SuppressMessage(
        "Usage",
        "CA2225:Operator overloads have named alternates",
        Justification = "A field is written as its value; what it holds is read with TryGet."
    )]
    public static implicit operator FormField<T>(T? value) => value is null ? default : new(value, true, false);

    /// <summary>What the field holds, if it is filled in.</summary>
    /// <param name="content">The value, or the default of its type.</param>
    /// <returns>Whether the field is filled in.</returns>
    public bool TryGet([NotNullWhen(true)] out T? content)
    {
        content = value;
        return IsFilledIn;
    }

    /// <summary>Says how the field is, and never what it holds: it may be the name of a person (reading R15).</summary>
    /// <returns><c>(filled in)</c>, <c>(blank)</c> or <c>(not known)</c>.</returns>
    public override string ToString() =>
        IsFilledIn ? "(filled in)"
        : IsBlank ? "(blank)"
        : "(not known)";
}
