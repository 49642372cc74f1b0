namespace EHelse.Domain.Tests;

/// <summary>Threads that begin at the same moment.</summary>
internal static class Threads
{
    /// <summary>More than the cores of most machines, so that threads also stop in the middle of their work.</summary>
    public const int Many = 8;

    // Only against a hang.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>What <see cref="Many"/> threads answer that start together. Each gets its number, from 0.</summary>
    public static T[] AtOnce<T>(Func<int, T> answer)
    {
        var answers = new T[Many];
        var errors = new Exception?[Many];
        using var start = new Barrier(Many);
        var threads = Enumerable
            .Range(0, Many)
            .Select(number => new Thread(() =>
            {
                start.SignalAndWait();
                try
                {
                    answers[number] = answer(number);
                }
                catch (Exception error)
                {
                    errors[number] = error;
                }
            })
            {
                IsBackground = true,
            })
            .ToArray();
        foreach (var thread in threads)
        {
            thread.Start();
        }

        Assert.All(threads, thread => Assert.True(thread.Join(Patience), "A thread hangs."));
        return errors.OfType<Exception>().ToArray() is { Length: > 0 } thrown
            ? throw new AggregateException(thrown)
            : answers;
    }

    /// <summary>
    /// The texts of so many things in their order, each asked for in an order of the thread's own: one thread is in the middle of
    /// what another begins with.
    /// </summary>
    public static string[] InOrderOf(int thread, int count, Func<int, string> text)
    {
        var texts = new string[count];
        for (var i = 0; i < count; i++)
        {
            var place = (i + (thread * count / Many)) % count;
            texts[place] = text(place);
        }

        return texts;
    }
}
