using System.Globalization;
using System.Reflection;
using System.Runtime.Versioning;
using Digest;
using EHelse.Domain.Allocation;

// One line for each section: its name, how many answers it has, how many characters, and their SHA-256.
// What it ran with goes to the other stream, since that is what differs.
var build = typeof(Fraction).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName;
var culture = CultureInfo.CurrentCulture.Name.Length == 0 ? "invariant" : CultureInfo.CurrentCulture.Name;
Console.Error.WriteLine($"{build} on {Environment.Version} under {culture} in {TimeZoneInfo.Local.Id}");

// Another directory argument than none: what is digested is written there too, to see where two runs differ.
var folder = args.Length > 0 ? args[0] : null;
foreach (var (name, write) in Sections.All)
{
    var section = new Section(name);
    write(section);
    Console.WriteLine(section.Digest());
    if (folder is not null)
    {
        File.WriteAllText(Path.Combine(folder, name + ".txt"), section.Text);
    }
}
