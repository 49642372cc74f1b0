using System;
using System.Reflection;
using System.Runtime.Versioning;

// A .NET Framework program that runs the example, and first makes sure that it got the netstandard2.0 build.
var library = Assembly.Load("EHelse.Domain");
var target = library.GetCustomAttribute<TargetFrameworkAttribute>().FrameworkName;
if (target != ".NETStandard,Version=v2.0")
{
    Console.Error.WriteLine("EHelse.Domain was built for " + target);
    return 1;
}

Assembly.Load("Example").EntryPoint.Invoke(null, new object[] { Array.Empty<string>() });
return 0;
