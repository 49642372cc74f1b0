namespace EHelse.Domain.Spreadsheets.Tests.Workbooks;

/// <summary>
/// A test that calculates workbooks with LibreOffice. It runs where <c>soffice</c> is on the path, and elsewhere it is reported as
/// not run, with the reason.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LibreOfficeFactAttribute : FactAttribute
{
    public LibreOfficeFactAttribute()
    {
        if (LibreOffice.Program is null)
        {
            Skip = "LibreOffice is not at hand: put soffice on the path (Debian: libreoffice-calc).";
        }
    }
}
