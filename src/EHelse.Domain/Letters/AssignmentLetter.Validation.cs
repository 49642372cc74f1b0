using EHelse.Domain.Allocation;
using EHelse.Domain.Geography;
using EHelse.Domain.Money;
using EHelse.Domain.Networks;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Letters;

// Not the letter's gaps: without these, questions to a letter have no answer.
public sealed partial class AssignmentLetter
{
    private static Kroner NotNegative(Kroner total) =>
        total < Kroner.Zero
            ? throw new InvalidValueException(
                new($"Totalen er under null: {total} kr.", $"The total is below zero: {total} kr."),
                nameof(total)
            )
            : total;

    private static NetworkRegister AtLeastOne(NetworkRegister networks) =>
        networks.Count == 0
            ? throw new InvalidValueException(
                new("Brevet har ingen nettverk.", "The letter has no networks."),
                nameof(networks)
            )
            : networks;

    private static AdministrativeDivision WithEveryCounty(AdministrativeDivision division, NetworkRegister networks)
    {
        foreach (var network in networks)
        {
            if (network.Counties.FirstOrDefault(county => division.FindCounty(county) is null) is { } missing)
            {
                var name = Quote.Of(network.ToString());
                throw new InvalidValueException(
                    new(
                        $"Inndelingen har ikke fylke {missing}, som nettverket {name} betjener.",
                        $"The division does not have county {missing}, which the network {name} serves."
                    ),
                    nameof(division)
                );
            }
        }

        return division;
    }

    private static void ExactlyTheNetworks(
        NetworkRegister networks,
        IEnumerable<Recipient> recipients,
        string path,
        string parameterName
    )
    {
        var numbers = networks.ToDictionary(network => network.ProjectNumber.ToString(), StringComparer.Ordinal);
        foreach (var recipient in recipients)
        {
            // What is left over when every line has taken its network is missing.
            if (!numbers.Remove(recipient.Code))
            {
                var name = Quote.Of(recipient.ToString());
                throw new InvalidValueException(
                    new(
                        $"{path}: {name} er ikke et av brevets nettverk.",
                        $"{path}: {name} is not one of the letter's networks."
                    ),
                    parameterName
                );
            }
        }

        if (networks.FirstOrDefault(network => numbers.ContainsKey(network.ProjectNumber.ToString())) is { } missing)
        {
            var name = Quote.Of(missing.ToString());
            throw new InvalidValueException(
                new($"{path} mangler nettverket {name}.", $"{path} lacks the network {name}."),
                parameterName
            );
        }
    }
}
