namespace EHelse.Domain.Sources;

/// <summary>A value that was handed to the library cannot exist or cannot be used for what was asked.</summary>
public sealed class InvalidValueException : ArgumentException, IExplainedError
{
    /// <summary>Makes the exception.</summary>
    /// <param name="reason">What is wrong, in both languages.</param>
    /// <param name="parameterName">The parameter that held the value, or null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reason"/> is null.</exception>
    public InvalidValueException(LocalizedText reason, string? parameterName = null)
        : base(Guard.Against.Null(reason).English, parameterName) => Reason = reason;

    /// <inheritdoc/>
    public LocalizedText Reason { get; }
}
