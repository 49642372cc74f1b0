using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;
using EHelse.Domain.Tool.CommandLine;

namespace EHelse.Domain.Tool.Sweep;

/// <summary>The options that say which keys a sweep goes through: a grid, or a list in a file.</summary>
internal sealed class SweepKeyOptions
{
    private static readonly Share UsualStep = Share.Percent(5);

    private readonly ToolOption grid = new(
        "--grid",
        "GRID",
        new(
            "Andelene som prøves, som flat=40%..80%,municipalities,population.",
            "The shares to try, such as flat=40%..80%,municipalities,population."
        )
    );

    private readonly ToolOption step = new(
        "--step",
        "SHARE",
        new("Steget i rutenettet, som 1% eller 1/3; ellers 5%.", "The step of the grid, such as 1% or 1/3; else 5%.")
    );

    private readonly ToolOption keys = new(
        "--keys",
        "FILE|-",
        new(
            "En fil med én nøkkel per linje, eller - for standard inn; blanke linjer og linjer med # først hoppes over.",
            "A file with one key a line, or - for standard input; blank lines and lines that start with # are skipped."
        )
    );

    public IReadOnlyList<ToolOption> All => [grid, step, keys];

    /// <summary>What was given, before the basis is known.</summary>
    /// <exception cref="BadInputException">An option cannot be used, or they do not go together.</exception>
    public Chosen Choose(Invocation call)
    {
        var file = call.ValueOf(keys);
        var size = call.AmountOf(step, Share.Parse);
        if (file is not null == call.ValueOf(grid) is not null)
        {
            throw new BadInputException(
                new(
                    $"sweep trenger enten {grid.Name} eller {keys.Name}.",
                    $"sweep needs either {grid.Name} or {keys.Name}."
                )
            );
        }

        if (file is not null && size is not null)
        {
            throw new BadInputException(
                new($"{step.Name} gjelder bare sammen med {grid.Name}.", $"{step.Name} needs {grid.Name}.")
            );
        }

        if (size == Share.Zero)
        {
            throw new BadInputException(
                new($"{step.Name}: steget må være større enn null.", $"{step.Name}: the step must be above zero.")
            );
        }

        return file is not null
            ? new Chosen(basis => KeyLines.Read(call, file, basis))
            : new Chosen(OfGrid(call.ValueOf(grid, text => KeyGrid.Parse(text, size ?? UsualStep))!, grid.Name));
    }

    private static Func<AllocationBasis, SweepKeys> OfGrid(KeyGrid grid, string option) =>
        basis =>
        {
            // Found before the first key, so that no half of an answer is written.
            foreach (var range in grid.Ranges.Where(range => range.To > Share.Zero))
            {
                if (FaultOf(range.Criterion, basis) is { } fault)
                {
                    throw new BadInputException(new($"{option}: {fault.Norwegian}", $"{option}: {fault.English}"));
                }
            }

            return new SweepKeys(grid.Keys, (long)BigInteger.Min(grid.Count, long.MaxValue));
        };

    /// <summary>Why a basis cannot be distributed by a criterion, or null.</summary>
    public static LocalizedText? FaultOf(Criterion criterion, AllocationBasis basis)
    {
        try
        {
            Distribution.Of(Money.Kroner.Zero, AllocationKey.Of(new KeyPart(criterion, Share.Whole)), basis);
            return null;
        }
        catch (InvalidValueException exception)
        {
            return exception.Reason;
        }
    }

    /// <summary>Keys that were chosen, to be held against a basis.</summary>
    internal sealed class Chosen(Func<AllocationBasis, SweepKeys> read)
    {
        /// <exception cref="BadInputException">A key cannot be read, or not be used with the basis.</exception>
        public SweepKeys Read(AllocationBasis basis) => read(basis);
    }
}
