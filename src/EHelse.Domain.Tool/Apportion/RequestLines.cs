namespace EHelse.Domain.Tool.Apportion;

/// <summary>The lines of a stream as bytes, one at a time: memory holds one line and what was read with it.</summary>
internal sealed class RequestLines
{
    /// <summary>The longest line that is read: 16 MiB. The rest of a longer one is skipped.</summary>
    public const int Longest = 16 * 1024 * 1024;

    private const int ReadSize = 64 * 1024;

    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private readonly Stream stream;
    private readonly Action beforeWaiting;
    private byte[] buffer = new byte[ReadSize];
    private int start;
    private int searched;
    private int end;
    private bool isAtEnd;
    private int lineStart;
    private int lineEnd;

    public RequestLines(Stream stream, Action beforeWaiting)
    {
        this.stream = stream;
        this.beforeWaiting = beforeWaiting;
    }

    /// <summary>The number of the current line, from 1, blank lines counted.</summary>
    public long Number { get; private set; }

    /// <summary>Whether the current line was longer than <see cref="Longest"/>; it is then not read.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>The current line without its line break; valid until the next.</summary>
    public ReadOnlySpan<byte> Current => buffer.AsSpan(lineStart, lineEnd - lineStart);

    /// <summary>Goes to the next line that is not blank.</summary>
    /// <exception cref="BadInputException">The stream cannot be read.</exception>
    public bool MoveNext()
    {
        while (NextLine())
        {
            if (IsTooLong || !IsBlank(Current))
            {
                return true;
            }
        }

        return false;
    }

    private bool NextLine()
    {
        IsTooLong = false;
        while (true)
        {
            var length = buffer.AsSpan(searched, end - searched).IndexOf((byte)'\n');
            if (length >= 0)
            {
                TakeLine(searched + length, searched + length + 1);
                return true;
            }

            searched = end;
            if (isAtEnd)
            {
                if (start == end && !IsTooLong)
                {
                    return false;
                }

                TakeLine(end, end);
                return true;
            }

            if (end - start > Longest)
            {
                // Only that it was too long is remembered.
                IsTooLong = true;
                start = searched = end = 0;
            }

            ReadMore();
        }
    }

    private void TakeLine(int upTo, int next)
    {
        Number++;
        IsTooLong |= upTo - start > Longest;
        (lineStart, lineEnd) = (start, upTo);
        if (Number == 1 && Current.StartsWith(ByteOrderMark))
        {
            lineStart += ByteOrderMark.Length;
        }

        start = searched = next;
    }

    private void ReadMore()
    {
        if (buffer.Length - end < ReadSize)
        {
            // Move what is left of the line to the front; only a line that fills the buffer needs a larger one.
            var kept = end - start;
            var target =
                kept + ReadSize > buffer.Length ? new byte[Math.Max(buffer.Length * 2, kept + ReadSize)] : buffer;
            buffer.AsSpan(start, kept).CopyTo(target);
            (buffer, searched, start, end) = (target, searched - start, 0, kept);
        }

        beforeWaiting();
        try
        {
            var count = stream.Read(buffer, end, buffer.Length - end);
            isAtEnd = count == 0;
            end += count;
        }
        catch (IOException exception)
        {
            var reason = exception.Message.ReplaceLineEndings(" ");
            throw new BadInputException(
                new($"kan ikke lese forespørslene: {reason}", $"cannot read the requests: {reason}")
            );
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) =>
        line.IndexOfAnyExcept((byte)' ', (byte)'\t', (byte)'\r') < 0;
}
