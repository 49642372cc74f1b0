namespace EHelse.Domain.Tool.CommandLine;

/// <summary>The options that every command has.</summary>
internal sealed class CommonOptions
{
    public ToolOption Language { get; } =
        new(
            "--lang",
            "nb|en",
            new(
                "Språket i tabeller og meldinger; ellers språket i omgivelsene, ellers engelsk. Endrer aldri JSON og CSV.",
                "The language of tables and messages; else the environment's, else English. Never changes JSON and CSV."
            )
        );

    public ToolOption Help { get; } = new("--help", null, new("Vis denne hjelpen.", "Show this help."));

    public ToolOption Version { get; } = new("--version", null, new("Vis versjonen.", "Show the version."));

    public IReadOnlyList<ToolOption> All => [Language, Help, Version];
}
