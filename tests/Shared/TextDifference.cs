using System.Text;

namespace EHelse.Domain.Tests;

/// <summary>The lines that two texts do not have in common, for a message that shows what to change.</summary>
internal static class TextDifference
{
    /// <summary>Lines of <paramref name="expected"/> only with <c>-</c>, of <paramref name="actual"/> only with <c>+</c>.</summary>
    public static string Between(string expected, string actual)
    {
        var left = expected.Split('\n');
        var right = actual.Split('\n');

        // common[i, j] is the length of the longest common subsequence of the lines from i and from j.
        var common = new int[left.Length + 1, right.Length + 1];
        for (var i = left.Length - 1; i >= 0; i--)
        {
            for (var j = right.Length - 1; j >= 0; j--)
            {
                common[i, j] =
                    left[i] == right[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        var text = new StringBuilder();
        for (int i = 0, j = 0; i < left.Length || j < right.Length; )
        {
            if (i < left.Length && j < right.Length && left[i] == right[j])
            {
                i++;
                j++;
            }
            else if (j == right.Length || (i < left.Length && common[i + 1, j] >= common[i, j + 1]))
            {
                text.Append("- ").Append(left[i++]).Append('\n');
            }
            else
            {
                text.Append("+ ").Append(right[j++]).Append('\n');
            }
        }

        return text.ToString();
    }
}
