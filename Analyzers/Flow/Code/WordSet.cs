using System.Collections.Generic;
using System.Linq;

namespace TcpLint.Flow;

/// <summary>Many words, looked for in a text in one pass over it.</summary>
internal sealed class WordSet
{
    private const int Lengths = 32;
    private const int Letters = 128;

    private readonly string[]?[] _byShape = new string[]?[Lengths * Letters];

    public WordSet(IEnumerable<string> words)
    {
        foreach (var shape in words.Where(w => w.Length > 0).Distinct().GroupBy(w => Shape(w[0], w.Length)))
            _byShape[shape.Key] = shape.ToArray();
    }

    /// <summary>Whether one of the words stands in the text, as a whole word; be it in a comment.</summary>
    public bool StandsIn(string text) => In(text).Any();

    /// <summary>The words that stand in the text, each as often as it does.</summary>
    public IEnumerable<string> In(string text)
    {
        foreach (var (start, length) in Words.In(text, 0, text.Length))
        {
            if (_byShape[Shape(text[start], length)] is not { } words)
                continue;
            foreach (var word in words)
            {
                if (word.Length == length && string.CompareOrdinal(text, start, word, 0, length) == 0)
                    yield return word;
            }
        }
    }

    private static int Shape(char first, int length) => length % Lengths * Letters + first % Letters;
}
