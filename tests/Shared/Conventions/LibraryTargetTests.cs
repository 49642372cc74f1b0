using System.Reflection;
using System.Runtime.Versioning;

namespace EHelse.Domain.Tests.Conventions;

public sealed class LibraryTargetTests
{
    /// <summary>
    /// <c>dotnet test -p:LibraryTarget=netstandard2.0</c> must not test the net8.0 build once more. The project writes
    /// the property into this assembly; the loaded libraries say themselves what they were built for.
    /// </summary>
    [Fact]
    public void Libraries_WhateverTheRun_AreOfTheTargetAskedFor()
    {
        var asked = typeof(LibraryTargetTests)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .SingleOrDefault(attribute => attribute.Key == "LibraryTarget")
            ?.Value;
        Assert.Equal(string.IsNullOrEmpty(asked) ? "net8.0" : asked, Library.Target);

        var framework = Library.Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName;
        foreach (var reference in Library.Assembly.GetReferencedAssemblies())
        {
            if (reference.Name!.StartsWith("EHelse.Domain", StringComparison.Ordinal))
            {
                Assert.Equal(
                    framework,
                    Assembly.Load(reference).GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName
                );
            }
        }
    }
}
