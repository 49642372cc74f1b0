using System.Security.Cryptography;
using System.Text;

namespace Digest;

/// <summary>Answers of one kind, one after the other.</summary>
internal sealed class Section(string name)
{
    private readonly StringBuilder text = new();
    private int answers;

    public string Text => text.ToString();

    /// <summary>Adds an answer, or what refuses the question.</summary>
    public void Add(Func<string> answer)
    {
        string said;
        try
        {
            said = answer();
        }
        catch (Exception error) when (error is ArgumentException or FormatException or OverflowException)
        {
            // .NET Framework adds the parameter in a line of its own.
            said =
                $"{error.GetType().Name}: {error.Message.Split('\r', '\n')[0].Split([" (Parameter"], StringSplitOptions.None)[0]}";
        }

        answers++;
        text.Append(said).Append('\n');
    }

    /// <summary>Adds what is written to a stream.</summary>
    public void AddStream(Action<Stream> write) =>
        Add(() =>
        {
            using var stream = new MemoryStream();
            write(stream);
            return Encoding.UTF8.GetString(stream.ToArray());
        });

    /// <summary>Adds what is written as text.</summary>
    public void AddWriter(Action<TextWriter> write) =>
        Add(() =>
        {
            using var writer = new StringWriter { NewLine = "\n" };
            write(writer);
            return writer.ToString();
        });

    public string Digest() => $"{name} {answers} {text.Length} {Hash(Encoding.UTF8.GetBytes(Text))}";

    public static string Hash(byte[] bytes)
    {
        using var sha256 = SHA256.Create();
        return string.Concat(sha256.ComputeHash(bytes).Select(part => $"{part:x2}"));
    }
}
