namespace EHelse.Domain.Tool.CommandLine;

/// <summary>A command by name. The rest of it is made when it is asked for: a call needs one command of many.</summary>
/// <param name="name">What the user writes.</param>
/// <param name="create">Makes the command of that name.</param>
internal sealed class NamedCommand(string name, Func<ToolCommand> create)
{
    private readonly Lazy<ToolCommand> command = new(create);

    public string Name => name;

    public ToolCommand Command => command.Value;
}
