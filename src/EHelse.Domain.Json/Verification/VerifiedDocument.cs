namespace EHelse.Domain.Json.Verification;

/// <summary>A file that was verified, and what was found.</summary>
public sealed class VerifiedDocument
{
    /// <summary>Names the file of a verification.</summary>
    /// <param name="fileName">The name of the file, as results are to show it; not empty.</param>
    /// <param name="record">What stands in it.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="fileName"/> is empty.</exception>
    public VerifiedDocument(string fileName, DistributionRecord record)
    {
        FileName = Guard.Against.NullOrWhiteSpace(fileName);
        Record = Guard.Against.Null(record);
        Verification = record.Verify();
    }

    /// <summary>The name of the file.</summary>
    public string FileName { get; }

    /// <summary>What stands in it.</summary>
    public DistributionRecord Record { get; }

    /// <summary>What was found.</summary>
    public DistributionVerification Verification { get; }

    /// <summary>The name of the file, and how many laws are not met and how many undetermined.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => $"{Quote.Of(FileName)}: {Verification}";
}
