using System.Reflection;
using System.Runtime.Versioning;

namespace EHelse.Domain.Tests.Conventions;

/// <summary>The library that a test project tests: EHelse.Domain.Json.Tests tests EHelse.Domain.Json.</summary>
internal static class Library
{
    private const string Suffix = ".Tests";

    /// <summary>The assembly's name, which is also its project's name.</summary>
    public static string Name { get; } = typeof(Library).Assembly.GetName().Name![..^Suffix.Length];

    /// <summary>The assembly as the tests got it: one of its two builds.</summary>
    public static Assembly Assembly { get; } = Assembly.Load(Name);

    /// <summary>Which build it is: net8.0 or netstandard2.0.</summary>
    public static string Target { get; } =
        Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName switch
        {
            ".NETStandard,Version=v2.0" => "netstandard2.0",
            ".NETCoreApp,Version=v8.0" => "net8.0",
            var other => other,
        };

    /// <summary>The types a user sees, nested ones as well.</summary>
    public static IReadOnlyList<Type> PublicTypes { get; } =
    [.. Assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal)];
}
