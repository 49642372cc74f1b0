// The calls of Distribute.ps1, late bound as PowerShell makes them, for Mono: mcs -r:Microsoft.CSharp SameCalls.cs
using System;
using System.IO;
using System.Reflection;

internal static class SameCalls
{
    private static void Main(string[] args)
    {
        var folder = args[0];
        AppDomain.CurrentDomain.AssemblyResolve += (sender, asked) =>
        {
            var file = Path.Combine(folder, new AssemblyName(asked.Name).Name + ".dll");
            return File.Exists(file) ? Assembly.LoadFrom(file) : null;
        };
        var library = Assembly.LoadFrom(Path.Combine(folder, "EHelse.Domain.dll"));
        dynamic letter = library
            .GetType("EHelse.Domain.Letters.AssignmentLetter", throwOnError: true)
            .GetProperty("Of2024")
            .GetValue(null);
        dynamic distribution = letter.Distribute(null);
        foreach (dynamic line in distribution.Lines)
        {
            Console.WriteLine("{0} {1}", line.Recipient.Code, line.Amount);
        }
    }
}
