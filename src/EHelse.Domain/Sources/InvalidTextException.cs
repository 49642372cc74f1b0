namespace EHelse.Domain.Sources;

/// <summary>A text could not be read as the value that was asked for.</summary>
/// <remarks>Every <c>Parse</c> of the library throws this one, so that catching <see cref="FormatException"/> is enough.</remarks>
public sealed class InvalidTextException : FormatException, IExplainedError
{
    /// <summary>Makes the exception.</summary>
    /// <param name="reason">What is wrong, in both languages.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reason"/> is null.</exception>
    public InvalidTextException(LocalizedText reason)
        : base(Guard.Against.Null(reason).English) => Reason = reason;

    /// <inheritdoc/>
    public LocalizedText Reason { get; }
}
