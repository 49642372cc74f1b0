using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace EHelse.Domain;

/// <summary>Argument checks with the vocabulary of Ardalis.GuardClauses, so that the file can be swapped for the package.</summary>
internal static class Guard
{
    public static Clauses Against { get; } = new();

    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Read as Guard.Against.Null.")]
    public sealed class Clauses
    {
        /// <summary>Throws <see cref="ArgumentNullException"/> for null.</summary>
        public T Null<T>([NotNull] T? input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
            where T : class => input ?? throw new ArgumentNullException(parameterName);

        /// <summary>Throws <see cref="ArgumentException"/> for text that is null, empty or only white space.</summary>
        public string NullOrWhiteSpace(
            [NotNull] string? input,
            [CallerArgumentExpression(nameof(input))] string? parameterName = null
        )
        {
            Null(input, parameterName);
            return string.IsNullOrWhiteSpace(input)
                ? throw new ArgumentException("The text is empty.", parameterName)
                : input;
        }

        /// <summary>Throws <see cref="ArgumentOutOfRangeException"/> for a value outside a closed interval.</summary>
        public int OutOfRange(
            int input,
            int from,
            int to,
            [CallerArgumentExpression(nameof(input))] string? parameterName = null
        ) =>
            input < from || input > to
                ? throw new ArgumentOutOfRangeException(
                    parameterName,
                    input,
                    FormattableString.Invariant($"The value must lie from {from} to {to}.")
                )
                : input;
    }
}
