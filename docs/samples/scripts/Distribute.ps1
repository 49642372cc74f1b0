# The grant of 2024 by Windows PowerShell 5.1, and into the open Excel sheet when asked.
#
# This script is NOT run by the project's checks, which have neither Windows nor Excel. SameCalls.cs makes the same calls of the
# library on Mono, and that is run.
#
# Folder: where EHelse.Domain.dll (from lib/netstandard2.0 of the package) lies together with NodaTime.dll and what that needs. The build of a
# .NET Framework program that uses the package, such as package-netstandard2.0/Host, leaves all of them in one folder.
#
#   .\Distribute.ps1 -Folder C:\ehelse                  prints code and amount of each network
#   .\Distribute.ps1 -Folder C:\ehelse -IntoExcel       also writes them from the selected cell of the running Excel downwards
param(
    [Parameter(Mandatory = $true)][string] $Folder,
    [switch] $IntoExcel
)
$ErrorActionPreference = 'Stop'

# Libraries that others need are found in the same folder.
[AppDomain]::CurrentDomain.add_AssemblyResolve({
        param($sender, $asked)
        $file = Join-Path $Folder (([Reflection.AssemblyName] $asked.Name).Name + '.dll')
        if (Test-Path $file) { [Reflection.Assembly]::LoadFrom($file) }
    })
Add-Type -Path (Join-Path $Folder 'EHelse.Domain.dll')

$letter = [EHelse.Domain.Letters.AssignmentLetter]::Of2024
$distribution = $letter.Distribute($null)
foreach ($line in $distribution.Lines) {
    '{0} {1}' -f $line.Recipient.Code, $line.Amount
}

if ($IntoExcel) {
    $cell = [Runtime.InteropServices.Marshal]::GetActiveObject('Excel.Application').ActiveCell
    $row = 0
    foreach ($line in $distribution.Lines) {
        $cell.Offset($row, 0).NumberFormat = '@'
        $cell.Offset($row, 0).Value2 = $line.Recipient.Code
        # Excel counts in double, which is exact for whole kroner.
        $cell.Offset($row, 1).Value2 = [double] $line.Amount.ToWholeKroner()
        $row++
    }
}
