using System.CommandLine;
using System.CommandLine.Parsing;
using System.Reflection;
using System.Text;
using EHelse.Domain.Sources;
using EHelse.Domain.Tool.Apportion;
using EHelse.Domain.Tool.Assess;
using EHelse.Domain.Tool.Calendar;
using EHelse.Domain.Tool.CommandLine;
using EHelse.Domain.Tool.Distribute;
using EHelse.Domain.Tool.Fixtures;
using EHelse.Domain.Tool.Letters;
using EHelse.Domain.Tool.Reconcile;
using EHelse.Domain.Tool.Report;
using EHelse.Domain.Tool.Revise;
using EHelse.Domain.Tool.Rules;
using EHelse.Domain.Tool.Sweep;
using EHelse.Domain.Tool.Verify;
using EHelse.Domain.Tool.Workbook;

namespace EHelse.Domain.Tool;

/// <summary>The <c>ehelse</c> command.</summary>
public static class EhelseCommand
{
    private const string Name = "ehelse";

    /// <summary>Runs the command.</summary>
    /// <param name="args">What stands after <c>ehelse</c>.</param>
    /// <param name="surroundings">Streams, terminal and environment.</param>
    /// <returns>0 when done and all holds; 1 when a rule or a verification fails; 2 for wrong usage, bad input, or results that cannot be written.</returns>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    public static int Run(IReadOnlyList<string> args, Surroundings surroundings)
    {
        Guard.Against.Null(args);
        Guard.Against.Null(surroundings);
        var language = LanguageChoice.Of(surroundings);
        try
        {
            return new Call(args, surroundings).Run(ref language);
        }
        catch (BadInputException exception)
        {
            return Fail(surroundings, exception.Lines(language));
        }
        catch (IOException exception) when (IsClosedPipe(exception))
        {
            // Whoever read the results has seen enough, as in `ehelse … | head -1`.
            return ExitCode.Done;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var what = language == Language.NorwegianBokmal ? "kan ikke skrive svaret: " : "cannot write the result: ";
            return Fail(surroundings, [what + OneLine(exception.Message)]);
        }
        catch (Exception exception) when (exception is IExplainedError)
        {
            return Fail(surroundings, [((IExplainedError)exception).Reason.In(language)]);
        }
        catch (OverflowException)
        {
            return Fail(
                surroundings,
                [language == Language.NorwegianBokmal ? "et beløp er for stort." : "an amount is too large."]
            );
        }
#pragma warning disable CA1031 // Whatever else goes wrong is told in a line; a stack trace helps no user.
        catch (Exception exception)
        {
            return Fail(
                surroundings,
                [
                    (language == Language.NorwegianBokmal ? "uventet feil: " : "unexpected error: ")
                        + exception.GetType().Name
                        + ": "
                        + OneLine(exception.Message),
                ]
            );
        }
#pragma warning restore CA1031
    }

    private static int Fail(Surroundings surroundings, IEnumerable<string> lines)
    {
        try
        {
            foreach (var line in lines)
            {
                surroundings.Errors.Write($"{Name}: {line}\n");
            }

            surroundings.Errors.Flush();
        }
        catch (IOException)
        {
            // Nobody is left to tell; the exit code still does.
        }

        return ExitCode.BadInput;
    }

    private static string OneLine(string message) => message.ReplaceLineEndings(" ");

    // EPIPE on Unix, ERROR_BROKEN_PIPE and ERROR_NO_DATA on Windows.
    private static bool IsClosedPipe(IOException exception) =>
        exception.HResult is 32 or unchecked((int)0x8007006D) or unchecked((int)0x800700E8);

    /// <summary>One call: parses, checks, and hands over to the command.</summary>
    private sealed class Call
    {
        private readonly Surroundings surroundings;
        private readonly CommonOptions common = new();
        private readonly IReadOnlyList<NamedCommand> commands =
        [
            new("distribute", DistributeCommand.Create),
            new("reconcile", ReconcileCommand.Create),
            new("sweep", SweepCommand.Create),
            new("revise", ReviseCommand.Create),
            new("apportion", ApportionCommand.Create),
            new("calendar", CalendarCommand.Create),
            new("assess", AssessCommand.Create),
            new("rules", RulesCommand.Create),
            new("sources", SourcesCommand.Create),
            new("letter", LetterCommand.Create),
            new("fixture", FixtureCommand.Create),
            new("verify", VerifyCommand.Create),
            new("workbook", WorkbookCommand.Create),
            new("report", ReportCommand.Create),
        ];
        private readonly Dictionary<ToolCommand, Argument<string[]>> arguments = [];
        private readonly ParseResult parsed;

        public Call(IReadOnlyList<string> args, Surroundings surroundings)
        {
            this.surroundings = surroundings;
            var root = new Command(Name);
            foreach (var command in commands)
            {
                // The options of a command matter only where its name stands.
                root.Add(
                    args.Contains(command.Name, StringComparer.Ordinal)
                        ? SymbolOf(command.Command)
                        : new Command(command.Name)
                );
            }

            foreach (var option in common.All)
            {
                option.Symbol.Recursive = true;
                root.Add(option.Symbol);
            }

            parsed = root.Parse(
                args,
                // Values are taken as they stand: no files of arguments, no letters bundled after one dash.
                new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null }
            );
        }

        public int Run(ref Language language)
        {
            var anywhere = new Invocation(parsed, surroundings, language);
            language = anywhere.AmountOf(common.Language, LanguageChoice.Parse) ?? language;
            var command = commands
                .FirstOrDefault(command =>
                    string.Equals(command.Name, parsed.CommandResult.Command.Name, StringComparison.Ordinal)
                )
                ?.Command;
            if (anywhere.Has(common.Help))
            {
                return Write(
                    command is null
                        ? HelpText.Of(AllCommands(), common, language)
                        : HelpText.Of(command, common, language)
                );
            }

            if (anywhere.Has(common.Version))
            {
                return Write(Version() + "\n");
            }

            CheckUnmatched(command);
            if (command is null)
            {
                surroundings.Errors.Write(HelpText.Of(AllCommands(), common, language));
                return ExitCode.BadInput;
            }

            return command.Run(new Invocation(parsed, surroundings, language) { Arguments = ArgumentsOf(command) });
        }

        private Command SymbolOf(ToolCommand command)
        {
            var symbol = new Command(command.Name);
            foreach (var option in command.Options)
            {
                symbol.Add(option.Symbol);
            }

            if (command.Arguments.Count > 0)
            {
                arguments[command] = new Argument<string[]>(command.Arguments[0]) { Arity = ArgumentArity.ZeroOrMore };
                symbol.Add(arguments[command]);
            }

            return symbol;
        }

        private string[] ArgumentsOf(ToolCommand command)
        {
            string[] given = arguments.TryGetValue(command, out var argument) ? parsed.GetValue(argument) ?? [] : [];
            // The parser takes a misspelt option for an argument.
            if (given.FirstOrDefault(IsOption) is { } option)
            {
                throw UnknownOption(option, command);
            }

            var most = command.TakesMore ? int.MaxValue : command.Arguments.Count;
            return given.Length > most ? throw TooMuch(given[most]) : given;
        }

        private void CheckUnmatched(ToolCommand? command)
        {
            // The parser keeps what stands in brackets first for itself, as directives; the tool has none.
            string[] unmatched =
            [
                .. parsed.Tokens.Where(token => token.Type == TokenType.Directive).Select(token => token.Value),
                .. parsed.UnmatchedTokens,
            ];
            if (unmatched.Length > 0)
            {
                throw IsOption(unmatched[0]) ? UnknownOption(unmatched[0], command)
                : command is null
                    ? new BadInputException(
                        Names.Unknown(
                            $"«{Quote.Of(unmatched[0])}» er ingen kommando; kommandoene er {CommandNames()}.",
                            $"'{Quote.Of(unmatched[0])}' is not a command; the commands are {CommandNames()}.",
                            unmatched[0],
                            commands.Select(known => known.Name)
                        )
                    )
                : TooMuch(unmatched[0]);
            }

            // What is left is a switch that was given a value, which only the parser sees.
            if (command is not null && parsed.Errors.Count > 0)
            {
                var english = OneLine(parsed.Errors[0].Message);
                throw new BadInputException(new($"feil bruk: {english}", $"wrong usage: {english}"));
            }
        }

        private BadInputException UnknownOption(string token, ToolCommand? command)
        {
            var name = token.Split('=')[0];
            var known = (command?.Options ?? []).Concat(common.All).Select(option => option.Name).ToArray();
            return new BadInputException(
                Names.Unknown(
                    $"«{Quote.Of(name)}» er ikke et valg; valgene er {string.Join(", ", known)}.",
                    $"'{Quote.Of(name)}' is not an option; the options are {string.Join(", ", known)}.",
                    name,
                    known
                )
            );
        }

        private static BadInputException TooMuch(string token) =>
            new(
                new LocalizedText(
                    $"«{Quote.Of(token)}» er det ikke plass til her.",
                    $"'{Quote.Of(token)}' has no place here."
                )
            );

        private static bool IsOption(string token) => token.Length > 1 && token[0] == '-';

        private IReadOnlyList<ToolCommand> AllCommands() => [.. commands.Select(known => known.Command)];

        private string CommandNames() => string.Join(", ", commands.Select(known => known.Name));

        private int Write(string text)
        {
            surroundings.Output.Write(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")));
            surroundings.Output.Flush();
            return ExitCode.Done;
        }

        private static string Version() =>
            typeof(EhelseCommand)
                .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()
                ?.InformationalVersion
            ?? "";
    }
}
