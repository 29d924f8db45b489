using System.Collections.Generic;

namespace TcpLint.Flow;

/// <summary>
/// Lets a plain recursive evaluation fork: the evaluation is run again until every combination of its choices was taken.
/// <c>do { … Choose(2) … } while (choices.Next());</c>
/// </summary>
internal sealed class Choices
{
    private const int MaxRuns = 64;

    private List<(int Taken, int Of)>? _taken;
    private int _at;
    private int _runs;
    private bool _hasChanged;

    /// <summary>
    /// The alternative to take here, from 0 up to but not including <paramref name="alternatives"/>. When there are not as many as the last time
    /// (what a callee does was found anew, and it has cost too much by now), the combinations cannot be told any more.
    /// </summary>
    public int Choose(int alternatives)
    {
        _taken ??= new List<(int, int)>();
        if (_at == _taken.Count)
            _taken.Add((0, alternatives));
        var (taken, of) = _taken[_at++];
        if (of == alternatives)
            return taken;
        _hasChanged = true;
        return 0;
    }

    /// <summary>Whether the evaluation must be run again; moves on to the next combination.</summary>
    public bool Next()
    {
        _at = 0;
        if (_taken is null)
            return false; // nothing was chosen: the common case
        while (_taken.Count > 0 && _taken[_taken.Count - 1].Taken + 1 >= _taken[_taken.Count - 1].Of)
            _taken.RemoveAt(_taken.Count - 1);
        if (_taken.Count == 0 || _hasChanged || ++_runs >= MaxRuns)
            return false;
        var (taken, of) = _taken[_taken.Count - 1];
        _taken[_taken.Count - 1] = (taken + 1, of);
        return true;
    }

    /// <summary>Whether combinations were left out.</summary>
    public bool WasCut => _hasChanged || _runs >= MaxRuns;
}
