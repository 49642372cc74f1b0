namespace EHelse.Domain.Sources;

/// <summary>The words for how strongly a clause binds. The English one is also the code that files have.</summary>
internal static class ObligationText
{
    public static LocalizedText Of(Obligation obligation) =>
        obligation switch
        {
            Obligation.Must => new("skal", "must"),
            Obligation.Should => new("bør", "should"),
            _ => new("kan", "may"),
        };

    public static string CodeOf(Obligation obligation) => Of(obligation).English;
}
