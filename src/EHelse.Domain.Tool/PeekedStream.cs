namespace EHelse.Domain.Tool;

/// <summary>A stream whose start can be looked at and is read all the same, also when it is a pipe.</summary>
internal sealed class PeekedStream(Stream inner) : Stream
{
    private readonly byte[] start = new byte[512];
    private int length;
    private int place;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>The first bytes, at most 512; before anything is read.</summary>
    public ReadOnlySpan<byte> Peek()
    {
        length += inner.ReadAtLeast(start.AsSpan(length), start.Length - length, throwOnEndOfStream: false);
        return start.AsSpan(0, length);
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (place == length)
        {
            return inner.Read(buffer);
        }

        var count = Math.Min(buffer.Length, length - place);
        start.AsSpan(place, count).CopyTo(buffer);
        place += count;
        return count;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
