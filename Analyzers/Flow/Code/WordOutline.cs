namespace TcpLint.Flow;

/// <summary>Which words a text has, roughly: a bit for each, which some share. Most texts do not have most words, and are passed over for a look at one bit.</summary>
internal sealed class WordOutline
{
    private const int Bits = 4096;

    private readonly ulong[] _bits = new ulong[Bits / 64];

    public WordOutline(string text)
    {
        foreach (var (start, length) in Words.In(text, 0, text.Length))
        {
            var bit = Bit(text, start, length);
            _bits[bit / 64] |= 1UL << bit % 64;
        }
    }

    /// <summary>False when the text does not have the word.</summary>
    public bool MayHave(string word)
    {
        var bit = Bit(word, 0, word.Length);
        return (_bits[bit / 64] & 1UL << bit % 64) != 0;
    }

    private static int Bit(string text, int start, int length)
    {
        var hash = 0u;
        for (var at = start; at < start + length; at++)
            hash = hash * 31 + text[at];
        return (int)((hash ^ hash >> 15) % Bits);
    }
}
