using System.Text;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tool.CommandLine;

/// <summary>The help of the tool and of each command.</summary>
internal static class HelpText
{
    public static string Of(IReadOnlyList<ToolCommand> commands, CommonOptions common, Language language)
    {
        var text = new StringBuilder();
        text.AppendLine(In(language, "Bruk: ehelse KOMMANDO [VALG]", "Usage: ehelse COMMAND [OPTIONS]")).AppendLine();
        text.AppendLine(In(language, "Kommandoer:", "Commands:"));
        Rows(text, commands.Select(command => (command.Name, command.Help.In(language))));
        text.AppendLine().AppendLine(In(language, "Valg for alle:", "Options of all:"));
        Rows(text, common.All.Select(option => (Synopsis(option), option.Help.In(language))));
        text.AppendLine()
            .AppendLine(
                In(
                    language,
                    "Svar: 0 utført, 1 en regel eller kontroll holder ikke, 2 feil bruk eller feil i inndata.",
                    "Exit codes: 0 done, 1 a rule or check does not hold, 2 wrong usage or bad input."
                )
            );
        return text.ToString();
    }

    public static string Of(ToolCommand command, CommonOptions common, Language language)
    {
        var text = new StringBuilder();
        text.Append(In(language, "Bruk: ehelse ", "Usage: ehelse ")).Append(command.Name);
        text.Append(In(language, " [VALG]", " [OPTIONS]"));
        text.AppendLine(string.Concat(command.Arguments.Select(argument => " " + argument))).AppendLine();
        text.AppendLine(command.Help.In(language)).AppendLine();
        text.AppendLine(In(language, "Valg:", "Options:"));
        Rows(text, command.Options.Concat(common.All).Select(option => (Synopsis(option), option.Help.In(language))));
        foreach (var note in command.Notes)
        {
            text.AppendLine().AppendLine(note.In(language));
        }

        return text.ToString();
    }

    private static string Synopsis(ToolOption option) =>
        (option.ShortName is null ? "" : option.ShortName + ", ")
        + (option.Value is null ? option.Name : option.Name + " " + option.Value);

    private static void Rows(StringBuilder text, IEnumerable<(string Left, string Right)> rows)
    {
        const int LeftWidth = 26;
        foreach (var (left, right) in rows)
        {
            text.Append("  ").Append(left.PadRight(LeftWidth));
            text.AppendLine(left.Length < LeftWidth ? right : "\n" + new string(' ', LeftWidth + 2) + right);
        }
    }

    private static string In(Language language, string norwegian, string english) =>
        language == Language.NorwegianBokmal ? norwegian : english;
}
