namespace EHelse.Domain.Reporting;

/// <summary>Which report a result stands in.</summary>
public enum ResultStage
{
    /// <summary>The half-year report of 1 June: how far the year has come.</summary>
    HalfYear = 1,

    /// <summary>The annual report of 1 February after: the year's result.</summary>
    Annual = 2,
}
