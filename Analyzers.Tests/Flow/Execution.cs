using System.Reflection;

namespace TcpLint.Tests.Flow;

/// <summary>What really happens: runs a body with every sequence of choices and collects the paths on which it returned and threw.</summary>
internal sealed class Execution
{
    private readonly List<(int Value, int Count)> _choices = [];

    private Execution()
    {
    }

    public SortedSet<string> Returned { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> Thrown { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether every sequence of choices was tried; false where loops go on for longer.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>Tries every sequence of up to <paramref name="depth"/> choices; what comes after is left to chance, the same each time.</summary>
    public static Execution Of(Type marks, Action body, int depth = 9)
    {
        var execution = new Execution();
        do
            execution.Run(marks, body, depth);
        while (execution.Next());
        return execution;
    }

    private void Run(Type marks, Action body, int depth)
    {
        var at = 0;
        var path = "";
        var chance = new Random(1);
        Set(marks, "Choose", (Func<int, int>)(count =>
        {
            if (at == _choices.Count)
            {
                if (at == depth)
                {
                    IsComplete = false;
                    return chance.Next(count);
                }

                _choices.Add((0, count));
            }

            return _choices[at++].Value;
        }));
        Set(marks, "Pass", (Action<string>)(mark => path = Paths.Pass(path, mark)));
        try
        {
            body();
            Returned.Add(path);
        }
        catch (Exception thrown) when (thrown is not NullReferenceException and not TargetException)
        {
            Thrown.Add(path);
        }
    }

    private bool Next()
    {
        while (_choices is [.., var last] && last.Value == last.Count - 1)
            _choices.RemoveAt(_choices.Count - 1);
        if (_choices.Count == 0)
            return false;
        _choices[^1] = (_choices[^1].Value + 1, _choices[^1].Count);
        return true;
    }

    private static void Set(Type marks, string field, Delegate value) => marks.GetField(field)!.SetValue(null, value);
}
