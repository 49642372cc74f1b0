using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace EHelse.Domain.Tests.Conventions;

/// <summary>Writes what users see of an assembly as C# declarations, sorted, with the nullability of references.</summary>
internal static class PublicApiText
{
    private const BindingFlags Declared =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(decimal)] = "decimal",
        [typeof(double)] = "double",
        [typeof(float)] = "float",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(object)] = "object",
        [typeof(sbyte)] = "sbyte",
        [typeof(short)] = "short",
        [typeof(string)] = "string",
        [typeof(uint)] = "uint",
        [typeof(ulong)] = "ulong",
        [typeof(ushort)] = "ushort",
        [typeof(void)] = "void",
    };

    private static readonly Dictionary<string, string> Operators = new(StringComparer.Ordinal)
    {
        ["op_Addition"] = "+",
        ["op_Division"] = "/",
        ["op_Equality"] = "==",
        ["op_GreaterThan"] = ">",
        ["op_GreaterThanOrEqual"] = ">=",
        ["op_Inequality"] = "!=",
        ["op_LessThan"] = "<",
        ["op_LessThanOrEqual"] = "<=",
        ["op_Modulus"] = "%",
        ["op_Multiply"] = "*",
        ["op_Subtraction"] = "-",
        ["op_UnaryNegation"] = "-",
        ["op_UnaryPlus"] = "+",
    };

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (
            var types in assembly
                .GetExportedTypes()
                .GroupBy(type => type.Namespace, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
        )
        {
            text.Append("namespace ").Append(types.Key).Append("\n\n");
            foreach (var type in types.OrderBy(type => type.FullName, StringComparer.Ordinal))
            {
                text.Append(Declaration(type)).Append('\n');
                foreach (var member in Members(type).Order(StringComparer.Ordinal))
                {
                    text.Append("    ").Append(member).Append('\n');
                }

                text.Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Declaration(Type type)
    {
        if (typeof(Delegate).IsAssignableFrom(type))
        {
            var invoke = type.GetMethod("Invoke")!;
            return $"public delegate {Return(invoke)} {Name(type)}({Parameters(invoke)})";
        }

        var isRecord = type.GetMethods(Declared).Any(method => method.Name is "<Clone>$" or "PrintMembers");
        var kind = type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => (Has(type.GetCustomAttributesData(), "IsReadOnlyAttribute") ? "readonly " : "")
                + (type.IsByRefLike ? "ref " : "")
                + (isRecord ? "record struct" : "struct"),
            { IsAbstract: true, IsSealed: true } => "static class",
            _ => (
                type.IsAbstract ? "abstract "
                : type.IsSealed ? "sealed "
                : ""
            ) + (isRecord ? "record" : "class"),
        };

        var bases = new List<string>();
        if (type.IsEnum)
        {
            bases.Add(Write(Enum.GetUnderlyingType(type)));
        }
        else if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType))
        {
            bases.Add(Write(parent));
        }

        if (!type.IsEnum)
        {
            var inherited = type.BaseType?.GetInterfaces() ?? [];
            bases.AddRange(
                type.GetInterfaces()
                    .Where(face => face.IsVisible && !inherited.Contains(face))
                    .Select(Write)
                    .Order(StringComparer.Ordinal)
            );
        }

        return $"{Access(type)} {kind} {Name(type)}{(bases.Count > 0 ? " : " + string.Join(", ", bases) : "")}{Constraints(type.GetGenericArguments())}";
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (typeof(Delegate).IsAssignableFrom(type))
        {
            yield break;
        }

        if (type.IsEnum)
        {
            foreach (var name in Enum.GetNames(type))
            {
                yield return $"{name} = {Convert.ToInt64(Enum.Parse(type, name), CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)}";
            }

            yield break;
        }

        foreach (var constructor in type.GetConstructors(Declared).Where(IsSeen))
        {
            yield return $"{Access(constructor)}{type.Name.Split('`')[0]}({Parameters(constructor)})";
        }

        foreach (
            var field in type.GetFields(Declared)
                .Where(field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly)
        )
        {
            var kind = field.IsLiteral
                ? "const "
                : (field.IsStatic ? "static " : "") + (field.IsInitOnly ? "readonly " : "");
            var value = field.IsLiteral ? " = " + Literal(field.GetRawConstantValue()) : "";
            yield return $"{(field.IsPublic ? "public" : "protected")} {kind}{Write(field.FieldType, Nullability.Create(field))} {field.Name}{value}";
        }

        foreach (var property in type.GetProperties(Declared))
        {
            var accessors = new[] { property.GetMethod, property.SetMethod }
                .Where(accessor => accessor is not null && IsSeen(accessor))
                .ToList();
            if (accessors.Count == 0 || (property.Name == "EqualityContract" && IsGenerated(property.GetMethod!)))
            {
                continue;
            }

            var get = property.GetMethod is { } getter && IsSeen(getter) ? " get;" : "";
            var set =
                property.SetMethod is { } setter && IsSeen(setter)
                    ? setter.ReturnParameter.GetRequiredCustomModifiers().Any(type => type.Name == "IsExternalInit")
                        ? " init;"
                        : " set;"
                    : "";
            var required = Has(property.GetCustomAttributesData(), "RequiredMemberAttribute") ? "required " : "";
            var index = property.GetIndexParameters();
            var name = index.Length > 0 ? $"this[{string.Join(", ", index.Select(Parameter))}]" : property.Name;
            yield return $"{Access(accessors[0]!)}{required}{Write(property.PropertyType, Nullability.Create(property))} {name} {{{get}{set} }}";
        }

        foreach (var @event in type.GetEvents(Declared).Where(@event => IsSeen(@event.AddMethod!)))
        {
            yield return $"{Access(@event.AddMethod!)}event {Write(@event.EventHandlerType!)} {@event.Name}";
        }

        foreach (var method in type.GetMethods(Declared).Where(IsSeen))
        {
            // What the compiler writes for a record follows from the word record; accessors are with their properties.
            var isAccessor = method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);
            if (isAccessor || IsGenerated(method) || method.Name.Contains('<', StringComparison.Ordinal))
            {
                continue;
            }

            yield return Access(method) + Signature(method);
        }
    }

    private static string Signature(MethodInfo method)
    {
        var parameters = Parameters(method);
        if (method.Name is "op_Implicit" or "op_Explicit")
        {
            return $"{(method.Name == "op_Implicit" ? "implicit" : "explicit")} operator {Return(method)}({parameters})";
        }

        var name = method.Name.Replace("op_Checked", "op_", StringComparison.Ordinal);
        if (Operators.TryGetValue(name, out var sign))
        {
            return $"{Return(method)} operator {(name == method.Name ? "" : "checked ")}{sign}({parameters})";
        }

        var extension = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        var generics = method.GetGenericArguments();
        var list = generics.Length > 0 ? $"<{string.Join(", ", generics.Select(generic => generic.Name))}>" : "";
        return $"{Return(method)} {method.Name}{list}({extension}{parameters}){Constraints(generics)}";
    }

    // By name: the netstandard2.0 build has its own copy of what the compiler asks for.
    private static bool Has(IList<CustomAttributeData> attributes, string name) =>
        attributes.Any(attribute => attribute.AttributeType.Name == name);

    private static bool IsGenerated(MethodInfo method) => method.IsDefined(typeof(CompilerGeneratedAttribute));

    private static bool IsSeen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Access(Type type) => type.IsNestedFamily || type.IsNestedFamORAssem ? "protected" : "public";

    private static string Access(MethodBase method)
    {
        var access = method.IsPublic ? "public " : "protected ";
        var kind = method switch
        {
            { IsStatic: true, IsAbstract: true } => "static abstract ",
            { IsStatic: true } => "static ",
            { DeclaringType.IsInterface: true } => "",
            { IsAbstract: true } => "abstract ",
            MethodInfo info when info.GetBaseDefinition() != info => method.IsFinal ? "sealed override " : "override ",
            { IsVirtual: true, IsFinal: false } => "virtual ",
            _ => "",
        };
        return access + kind;
    }

    private static string Return(MethodInfo method) =>
        Write(method.ReturnType, Nullability.Create(method.ReturnParameter));

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var passed = parameter switch
        {
            { IsOut: true } => "out ",
            { IsIn: true, ParameterType.IsByRef: true } => "in ",
            { ParameterType.IsByRef: true } => "ref ",
            _ => parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : "",
        };
        var type = parameter.ParameterType.IsByRef
            ? parameter.ParameterType.GetElementType()!
            : parameter.ParameterType;
        var attributes = string.Concat(
            parameter
                .GetCustomAttributesData()
                .Where(attribute => attribute.AttributeType.Namespace == "System.Diagnostics.CodeAnalysis")
                .Select(attribute =>
                    $"[{attribute.AttributeType.Name.Replace("Attribute", "", StringComparison.Ordinal)}{(attribute.ConstructorArguments.Count > 0 ? $"({string.Join(", ", attribute.ConstructorArguments.Select(argument => Literal(argument.Value)))})" : "")}] "
                )
        );
        var value = parameter.HasDefaultValue ? " = " + Literal(parameter.RawDefaultValue) : "";
        return $"{attributes}{passed}{Write(type, Nullability.Create(parameter))} {parameter.Name}{value}";
    }

    private static string Literal(object? value) =>
        value switch
        {
            null => "default",
            string text => $"\"{text}\"",
            bool truth => truth ? "true" : "false",
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        };

    private static string Constraints(Type[] generics) =>
        string.Concat(
            generics
                .Where(generic => generic.IsGenericParameter)
                .Select(generic =>
                {
                    var flags = generic.GenericParameterAttributes;
                    var parts = new List<string>();
                    if (flags.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
                    {
                        parts.Add("class");
                    }

                    if (flags.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint))
                    {
                        parts.Add("struct");
                    }

                    parts.AddRange(
                        generic.GetGenericParameterConstraints().Where(type => type != typeof(ValueType)).Select(Write)
                    );
                    return parts.Count > 0 ? $" where {generic.Name} : {string.Join(", ", parts)}" : "";
                })
        );

    private static string Name(Type type)
    {
        var name = type.IsNested ? $"{Name(type.DeclaringType!)}.{type.Name}" : type.Name;
        var tick = name.IndexOf('`', StringComparison.Ordinal);
        return tick < 0
            ? name
            : $"{name[..tick]}<{string.Join(", ", type.GetGenericArguments().Select(generic => generic.Name))}>";
    }

    private static string Write(Type type) => Write(type, null);

    private static string Write(Type type, NullabilityInfo? nullability)
    {
        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return Write(value) + "?";
        }

        var mark =
            !type.IsValueType
            && nullability is { } info
            && (info.ReadState == NullabilityState.Nullable || info.WriteState == NullabilityState.Nullable)
                ? "?"
                : "";
        if (type.IsArray)
        {
            return $"{Write(type.GetElementType()!, nullability?.ElementType)}[]{mark}";
        }

        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword + mark;
        }

        if (!type.IsGenericType)
        {
            return (type.IsNested && !type.IsGenericParameter ? $"{Write(type.DeclaringType!)}.{type.Name}" : type.Name)
                + mark;
        }

        var arguments = type.GetGenericArguments();
        var states = nullability?.GenericTypeArguments;
        var written = arguments.Select((argument, at) => Write(argument, states?.Length > at ? states[at] : null));
        return $"{type.Name.Split('`')[0]}<{string.Join(", ", written)}>{mark}";
    }
}
