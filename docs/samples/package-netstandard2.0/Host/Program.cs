using System;
using System.Reflection;
using System.Runtime.Versioning;

// Runs libraries that were compiled against the netstandard2.0 build, and first makes sure which build it got: on .NET
// Framework that same one, on net8.0 the net8.0 one.
#if NETFRAMEWORK
const string Expected = ".NETStandard,Version=v2.0";
#else
const string Expected = ".NETCoreApp,Version=v8.0";
#endif
var target = Assembly.Load("EHelse.Domain").GetCustomAttribute<TargetFrameworkAttribute>().FrameworkName;
if (target != Expected)
{
    Console.Error.WriteLine("EHelse.Domain was built for " + target);
    return 1;
}

foreach (var library in new[] { "Example", "Options" })
{
    Assembly.Load(library).EntryPoint.Invoke(null, new object[] { Array.Empty<string>() });
}

return 0;
