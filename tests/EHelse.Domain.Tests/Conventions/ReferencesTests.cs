using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace EHelse.Domain.Tests.Conventions;

/// <summary>What the compiled library uses: whatever the source looks like, this is what runs.</summary>
public sealed class ReferencesTests : IDisposable
{
    private static readonly string[] Frameworks = ["netstandard", "mscorlib"];

    /// <summary>Namespaces that reach out of the program, or into its own types.</summary>
    private static readonly string[] BannedNamespaces =
    [
        "System.IO",
        "System.Net",
        "System.Reflection",
        "System.Diagnostics",
        "System.Threading.Tasks",
        "Microsoft.Win32",
    ];

    private static readonly string[] BannedTypes =
    [
        "System.Activator",
        "System.AppContext",
        "System.AppDomain",
        "System.Console",
        "System.DateTime",
        "System.DateTimeOffset",
        "System.DateOnly",
        "System.TimeOnly",
        "System.TimeProvider",
        "System.TimeZoneInfo",
        "System.Environment",
        "System.Random",
        "System.Threading.Thread",
        "NodaTime.SystemClock",
        "NodaTime.DateTimeZoneProviders",
    ];

    /// <summary>Only attributes for the compiler and the debugger, and what an iterator asks to know its thread.</summary>
    private static readonly string[] Harmless = ["System.Environment.get_CurrentManagedThreadId"];

    private static readonly Dictionary<int, OpCode> OpCodesByValue = typeof(OpCodes)
        .GetFields()
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => (int)(ushort)code.Value);

    private readonly PEReader file = new(File.OpenRead(Library.Assembly.Location));
    private readonly MetadataReader metadata;

    public ReferencesTests() => metadata = file.GetMetadataReader();

    public void Dispose() => file.Dispose();

    [Fact]
    public void Assemblies_Referenced_AreNodaTimeAndTheFramework() =>
        Violations.None(
            metadata
                .AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))
                .Where(name =>
                    name != "NodaTime"
                    && !name.StartsWith("System.", StringComparison.Ordinal)
                    && !Frameworks.Contains(name, StringComparer.Ordinal)
                )
        );

    [Fact]
    public void Members_Referenced_NeedNoClockNoFilesAndNoReflection()
    {
        var used = metadata
            .MemberReferences.Select(handle => metadata.GetMemberReference(handle))
            .Where(member => member.Parent.Kind == HandleKind.TypeReference)
            .Select(member =>
                (Type: NameOf((TypeReferenceHandle)member.Parent), Member: metadata.GetString(member.Name))
            );
        Violations.None(
            used.Where(use =>
                    IsBanned(use.Type) && !Harmless.Contains($"{use.Type}.{use.Member}", StringComparer.Ordinal)
                )
                .Select(use => $"{use.Type}.{use.Member}")
        );
    }

    [Fact]
    public void Types_Referenced_AreNotDatesOfTheFramework() =>
        Violations.None(
            metadata
                .TypeReferences.Select(NameOf)
                .Where(type => BannedTypes.Contains(type, StringComparer.Ordinal) && type != "System.Environment")
        );

    /// <summary>A share of a krone is exact or it is wrong, so no instruction of the library makes or loads a floating-point number.</summary>
    [Fact]
    public void Instructions_OfTheLibrary_NeverTouchFloatingPoint() => Violations.None(FloatingPoint(file, metadata));

    /// <summary>Decimal is exact for money but not for thirds, so allocation does without it.</summary>
    [Fact]
    public void Signatures_InAllocation_HoldNeitherDecimalNorFloatingPoint()
    {
        var types = Library
            .Assembly.GetTypes()
            .Where(type => type.Namespace?.StartsWith("EHelse.Domain.Allocation", StringComparison.Ordinal) == true)
            .ToList();
        Assert.NotEmpty(types);
        var inexact = new[] { typeof(decimal), typeof(double), typeof(float) };
        const BindingFlags All =
            BindingFlags.Public
            | BindingFlags.NonPublic
            | BindingFlags.Instance
            | BindingFlags.Static
            | BindingFlags.DeclaredOnly;
        Violations.None(
            from type in types
            from member in type.GetMembers(All).OfType<MethodBase>()
            let locals = member.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? []
            let parameters = member.GetParameters().Select(parameter => parameter.ParameterType)
            let returned = member is MethodInfo method ? method.ReturnType : typeof(void)
            where locals.Concat(parameters).Append(returned).Any(inexact.Contains)
            select $"{type.FullName}.{member.Name}"
        );
    }

    /// <summary>A check that finds nothing must be able to find something: this test's own assembly uses what the library may not.</summary>
    [Fact]
    public void Check_OnAnAssemblyThatBreaksIt_Finds()
    {
        using var own = new PEReader(File.OpenRead(typeof(ReferencesTests).Assembly.Location));
        var reader = own.GetMetadataReader();
        Assert.Contains(FloatingPoint(own, reader), place => place.Contains(nameof(Half), StringComparison.Ordinal));
        Assert.Contains(
            reader.TypeReferences,
            handle => IsBanned(NameOf(reader, handle)) && NameOf(reader, handle) == "System.IO.File"
        );
        Assert.Equal(0.5, Half(1));
    }

    private static double Half(int whole) => whole * 0.5;

    private static bool IsBanned(string type) =>
        !type.EndsWith("Attribute", StringComparison.Ordinal)
        && type
            is not (
                "System.Diagnostics.DebuggableAttribute.DebuggingModes"
                or "System.Diagnostics.DebuggerBrowsableState"
            )
        && (
            BannedTypes.Contains(type, StringComparer.Ordinal)
            || BannedNamespaces.Any(space => type.StartsWith(space + ".", StringComparison.Ordinal))
        );

    private string NameOf(TypeReferenceHandle handle) => NameOf(metadata, handle);

    private static string NameOf(MetadataReader reader, TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        var name = reader.GetString(type.Name);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
                ? $"{NameOf(reader, (TypeReferenceHandle)type.ResolutionScope)}.{name}"
            : type.Namespace.IsNil ? name
            : $"{reader.GetString(type.Namespace)}.{name}";
    }

    private static List<string> FloatingPoint(PEReader file, MetadataReader metadata)
    {
        var found = new List<string>();
        foreach (var handle in metadata.MethodDefinitions)
        {
            var method = metadata.GetMethodDefinition(handle);
            if (method.RelativeVirtualAddress == 0)
            {
                continue;
            }

            var code = file.GetMethodBody(method.RelativeVirtualAddress).GetILReader();
            while (code.RemainingBytes > 0)
            {
                int value = code.ReadByte();
                var instruction = OpCodesByValue[value == 0xFE ? 0xFE00 | code.ReadByte() : value];
                if (
                    instruction.Name is { } name
                    && (
                        name.Contains(".r4", StringComparison.Ordinal)
                        || name.Contains(".r8", StringComparison.Ordinal)
                        || name == "conv.r.un"
                    )
                )
                {
                    var type = metadata.GetTypeDefinition(method.GetDeclaringType());
                    found.Add(
                        $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}.{metadata.GetString(method.Name)}: {name}"
                    );
                }

                // A switch has its count before its targets; reading the count moves past it.
                var operand = instruction.OperandType switch
                {
                    OperandType.InlineNone => 0,
                    OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                    OperandType.InlineVar => 2,
                    OperandType.InlineI8 or OperandType.InlineR => 8,
                    OperandType.InlineSwitch => 4 * code.ReadInt32(),
                    _ => 4,
                };
                code.Offset += operand;
            }
        }

        return found;
    }
}
