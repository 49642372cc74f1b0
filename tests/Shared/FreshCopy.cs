using System.Reflection;
using System.Runtime.Loader;

namespace EHelse.Domain.Tests;

/// <summary>
/// The test assembly and the libraries loaded once more, with nothing in them used yet: what is made at the first use is
/// made anew, as in a process that has just started.
/// </summary>
internal sealed class FreshCopy : AssemblyLoadContext, IDisposable
{
    public FreshCopy()
        : base(isCollectible: true) { }

    /// <summary>The same static method in the copy.</summary>
    public Func<int, string> Of(Func<int, string> method)
    {
        var type = method.Method.DeclaringType!;
        return LoadFromAssemblyPath(type.Assembly.Location)
            .GetType(type.FullName!, throwOnError: true)!
            .GetMethod(method.Method.Name, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!
            .CreateDelegate<Func<int, string>>();
    }

    public void Dispose() => Unload();

    // What is not of this repository comes from the process, so that the copy and the test share the runtime's types only.
    protected override Assembly? Load(AssemblyName assemblyName) =>
        assemblyName.Name!.StartsWith("EHelse.Domain", StringComparison.Ordinal)
            ? LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, assemblyName.Name + ".dll"))
            : null;
}
