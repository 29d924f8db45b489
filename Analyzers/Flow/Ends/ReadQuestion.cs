using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace TcpLint.Flow;

/// <summary>
/// What a run asks about one read: with the end of the stream as its result, where does control go? First the body is solved as if the peer
/// only sent data; then <see cref="HasEnded"/> is set, and the paths from the read are walked.
/// </summary>
internal sealed class ReadQuestion
{
    public ReadQuestion(ReadSite site, HashSet<ISymbol> roots)
    {
        Site = site;
        Roots = roots;
    }

    public ReadSite Site { get; }

    /// <summary>The variables and fields that hold the connection.</summary>
    public HashSet<ISymbol> Roots { get; }

    /// <summary>Whether the read now meets the end.</summary>
    public bool HasEnded { get; set; }

    /// <summary>Set when the read is run again after the end, or begun again in a callback.</summary>
    public bool CameBack { get; set; }

    /// <summary>The places whose value the step has changed by something else than the read: a counter, a clock.</summary>
    public HashSet<int> Changed { get; } = new();

    /// <summary>Whether a function is being walked that got the result of the read, so that it could test it.</summary>
    public bool IsTold { get; set; }

    /// <summary>The members that such a function has given a value that is known.</summary>
    public HashSet<ISymbol> ToldBy { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Whether the step runs only when the stream has ended.</summary>
    public bool IsEndOnly { get; set; }

    /// <summary>The functions that are being walked, the read's own first.</summary>
    public Stack<ISymbol> Active { get; } = new();

    /// <summary>Steps that may still be walked.</summary>
    public int Budget { get; set; } = 1500;
}
