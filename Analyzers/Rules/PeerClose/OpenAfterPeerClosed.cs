using Microsoft.CodeAnalysis;
using TcpLint.Flow;
using TcpLint.Lifecycle;

namespace TcpLint.Rules.PeerClose;

/// <summary>TCP2002: the end of the stream ends a callback, a thread or a task, and the connection stays open.</summary>
internal sealed class OpenAfterPeerClosed : IReadRule
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        "TCP2002", "Connection stays open after the peer closed", "When this read{0} shows that the peer has closed, reading ends and nothing closes the connection: {1}",
        Category.PeerClose, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Help.Of("TCP2002"));

    public DiagnosticDescriptor Descriptor => s_descriptor;

    public Diagnostic? Ask(EndOfStreamPaths paths)
    {
        if (paths.LeftOpen() is not { } world)
            return null;
        var state = world.Current.Tcp.WaitsForProgram ? $"it stays in {TcpState.CloseWait.WireName()}" : "its descriptor stays open";
        return EndReport.At(s_descriptor, paths, paths.Site, world, Naming.OfIt(paths.Site.Connection), state);
    }
}
