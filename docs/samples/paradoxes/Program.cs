using System.Globalization;
using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Letters;
using Paradoxes;

// How often each method shows the paradoxes, on figures like those of 2024. Whole numbers only: the same on every machine.
//   dotnet run --project docs/samples/paradoxes [TRIALS [SEED]]
var trials = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 25;
var seed = args.Length > 1 ? ulong.Parse(args[1], CultureInfo.InvariantCulture) : 2024;

var letter = AssignmentLetter.ForYear(2024);
var networks = letter.Distribute().Lines.Select(line => line.Amount.ToOre()).ToArray();
var municipalities = letter.Division.Municipalities.Select(place => (BigInteger)place.Population).ToArray();
var population = letter.Basis.Lines.Select(line => line.ValueOf(Criterion.Population)!.Value.Numerator).ToArray();

foreach (
    var (name, weights, total) in new[]
    {
        ("11 networks by the key", networks, 36_683_801),
        ("11 networks by the key", networks, 100),
        ("11 networks by population", population, 100),
        ("357 municipalities by population", municipalities, 36_683_801),
        ("357 municipalities by population", municipalities, 2_000),
    }
)
{
    Console.WriteLine($"{name}, {total} units give or take a tenth, {trials} trials, seed {seed}");
    Console.WriteLine("                    loses by a  grows more,  newcomer    outside   largest third");
    Console.WriteLine("                     unit more   yet loses   moves some    quota      gets more");
    var tallies = ApportionmentMethod.All.Select(method => new Tally(method)).ToArray();
    var dice = new Dice(seed);
    for (var number = 0; number < trials; number++)
    {
        var trial = Trial.Of(weights, total, dice);
        foreach (var tally in tallies)
        {
            tally.Add(trial);
        }
    }

    foreach (var tally in tallies)
    {
        Console.WriteLine(tally);
    }

    Console.WriteLine();
}
