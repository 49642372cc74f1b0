namespace EHelse.Domain.Tests.Conventions;

/// <summary>Tests that listen to the console: nothing runs beside them, since the properties of others write to it.</summary>
[CollectionDefinition(nameof(WritesToTheConsole), DisableParallelization = true)]
public sealed class WritesToTheConsole;
