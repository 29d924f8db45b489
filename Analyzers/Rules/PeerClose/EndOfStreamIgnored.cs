using System.Linq;
using Microsoft.CodeAnalysis;
using TcpLint.Flow;
using TcpLint.Lifecycle;

namespace TcpLint.Rules.PeerClose;

/// <summary>TCP2001: after the end of the stream the connection is read again, and again.</summary>
internal sealed class EndOfStreamIgnored : IReadRule
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        "TCP2001", "End of stream is ignored", "{0}: the connection stays in {1}, and {2}",
        Category.PeerClose, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Help.Of("TCP2001"));

    public DiagnosticDescriptor Descriptor => s_descriptor;

    public static DiagnosticDescriptor Rule => s_descriptor;

    public Diagnostic? Ask(EndOfStreamPaths paths)
    {
        if (paths.ReadAgain() is not { } world)
            return null;
        var read = paths.Site.IsPoll ? BehindPoll(paths) : paths.Site;
        if (read is null)
            return null;
        var name = Naming.OfIt(read.Connection);
        var what = paths.Site.IsPoll
            ? NotReached(read)
            : $"When the peer closes, this read{name} {(paths.Site.Ended.Kind == ValueKind.Unknown ? "brings nothing more" : "returns " + Shown(paths.Site.Ended))} and the loop goes on";
        var spins = paths.Site.IsPoll ? WaitsForEver : paths.Site.IsCallback ? "the next read completes at once, for ever" : "the loop spins at full speed";
        return EndReport.At(s_descriptor, paths, read, world, what, TcpState.CloseWait.WireName(), spins);
    }

    /// <summary>The read that the poll keeps from being reached: the next one in the code, not one that the body has done before.</summary>
    private static ReadSite? BehindPoll(EndOfStreamPaths paths)
    {
        var reads = ReadSite.In(paths.Body).Where(s => !s.IsPoll).ToList();
        return reads.Where(r => r.Operation.Syntax.SpanStart > paths.Site.Operation.Syntax.SpanStart).OrderBy(r => r.Operation.Syntax.SpanStart).FirstOrDefault() ?? reads.FirstOrDefault();
    }

    /// <summary>What a read that stands behind a poll comes to.</summary>
    public static string NotReached(ReadSite read) => $"Once the peer has closed, no more data is available and this read{Naming.OfIt(read.Connection)} is not reached";

    public const string WaitsForEver = "the loop waits for ever";

    private static string Shown(Value ended) => ended.Kind switch
    {
        ValueKind.Number => ended.Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ValueKind.Null => "null",
        ValueKind.ReadResult => "a completed result",
        ValueKind.Empty => "nothing",
        ValueKind.False => "false",
        _ => "its end value",
    };
}
