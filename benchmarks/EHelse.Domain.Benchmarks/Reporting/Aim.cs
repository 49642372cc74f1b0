namespace EHelse.Domain.Benchmarks.Reporting;

/// <summary>A speed that is aimed at, beside what was measured.</summary>
/// <param name="Work">What is done.</param>
/// <param name="Most">The most it may take, in <paramref name="Unit"/>.</param>
/// <param name="Measured">What it took, in <paramref name="Unit"/>.</param>
/// <param name="Unit">The unit of both.</param>
internal sealed record Aim(string Work, double Most, double Measured, string Unit)
{
    /// <summary>The row of the table.</summary>
    public string Row
    {
        get
        {
            var met = Measured <= Most ? "yes" : $"no: {Figure.Times(Measured / Most)} the aim";
            return $"| {Work} | ≤ {Most.ToString("#,0.##", System.Globalization.CultureInfo.InvariantCulture)} {Unit} | {Figure.Short(Measured)} {Unit} | {met} |";
        }
    }
}
