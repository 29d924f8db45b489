using System.Threading;
using Microsoft.CodeAnalysis;
using TcpLint.Sockets;

namespace TcpLint.Flow;

/// <summary>What holds for a whole compilation. It lives in the closure of the compilation's start action, never in a static.</summary>
internal sealed class FlowContext
{
    public FlowContext(Compilation compilation, SocketTypes types, CancellationToken cancellation)
    {
        Compilation = compilation;
        Types = types;
        Cancellation = cancellation;
        Exceptions = new NetworkExceptions(compilation);
        Summaries = new Summaries(this);
    }

    public Compilation Compilation { get; }

    public SocketTypes Types { get; }

    public CancellationToken Cancellation { get; }

    public NetworkExceptions Exceptions { get; }

    public Summaries Summaries { get; }
}
