namespace EHelse.Domain.Reporting;

/// <summary>How a deadline stands on a date.</summary>
public enum DeadlineStatus
{
    /// <summary>Not complete, and the last day has not passed. The last day itself is still upcoming.</summary>
    Upcoming = 1,

    /// <summary>Complete on the last day or before.</summary>
    Met = 2,

    /// <summary>Complete, but after the last day.</summary>
    Late = 3,

    /// <summary>Not complete, and the last day has passed.</summary>
    Overdue = 4,

    /// <summary>KS has waived it, and it was not complete in time.</summary>
    Waived = 5,

    /// <summary>The date passed before the letter can have been known, and nothing was complete by then (reading R10).</summary>
    BeforeTheLetter = 6,

    /// <summary>Nothing is known of what was submitted.</summary>
    Undetermined = 7,
}
