using EHelse.Domain.Allocation;
using EHelse.Domain.Groups;

namespace OurGrants;

/// <summary>What a team shows of a distribution and of a group.</summary>
internal static class OurReport
{
    public static string Of(Distribution distribution) =>
        string.Join('\n', distribution.Lines.Select(line => $"{line.Recipient.Code};{line.Amount}"));

    public static string Of(RegionalGroup group) =>
        string.Join('\n', group.Members?.Select(member => $"{member.Id}: {member.Name}") ?? ["not known"]);
}
