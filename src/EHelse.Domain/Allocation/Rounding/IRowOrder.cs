namespace EHelse.Domain.Allocation.Rounding;

/// <summary>Which of two rows is the cheaper one of an exchange, and which rows are still open to it.</summary>
internal interface IRowOrder
{
    bool Holds(int row, int other);

    bool IsOpen(int row);
}
