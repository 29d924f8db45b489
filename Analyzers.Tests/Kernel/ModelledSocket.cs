using System.Net;
using System.Net.Sockets;
using TcpLint.Lifecycle;
using TcpLint.Sockets;

namespace TcpLint.Tests.Kernel;

/// <summary>A real socket, and what the analysis knows of it from the calls of its own side alone.</summary>
internal sealed class ModelledSocket(Socket real, WireEnd end, HandleState state) : IDisposable
{
    private HandleStateSet _handle = state;
    private (IPEndPoint Local, IPEndPoint Remote)? _ends = EndsOf(real);

    public Socket Real => real;

    public WireEnd End { get; private set; } = end;

    /// <summary>What the kernel may have of it.</summary>
    public TcpStateSet Tcp { get; set; } = TcpStateSet.Of(TcpState.Closed);

    /// <summary>What .NET may have of it: what its own calls have made of it, and what has come from the peer since.</summary>
    public HandleStateSet Handle => End.ResetCame ? AfterReset(AfterFin(_handle)) : AfterFin(_handle);

    public bool LingersZero { get; set; }

    /// <summary>
    /// A refused call that changed something all the same, where the table takes it to change nothing: Linux shuts a socket that it tells
    /// "not connected", .NET takes a socket to be disconnected after a refused bind, listen or connect, and one that was disconnected for reuse
    /// after a connect to where nobody listens. Such a socket is only closed from here on.
    /// </summary>
    public bool IsSpoilt { get; private set; }

    /// <summary>An asynchronous connect that failed keeps its dead descriptor until the next connect; a synchronous one has replaced it.</summary>
    public bool HoldsFailedConnect { get; private set; }

    /// <summary>A connect begins another connection; <see cref="Returned"/> finds its ends.</summary>
    public void ConnectsAs(WireEnd own)
    {
        End = own;
        _ends = null;
    }

    public void Returned(SocketCallStep step, HandleStateSet before)
    {
        HoldsFailedConnect &= step.Call != SocketCall.Connect;
        _handle = SocketStates.Socket.Returned(step.Operation, before);
        if (step.What == Act.Close)
            Tcp = (Tcp.After(TcpEvent.Close) | Tcp.After(TcpEvent.Abort) | Tcp & TcpStateSet.Of(TcpState.Closed, TcpState.TimeWait)).Closure();
        else if (End.State != TcpState.Listen || step.What == Act.Listen)
            Tcp = step.What == Act.Listen && Tcp.Contains(TcpState.Listen) ? Tcp : SocketEvents.After(step.Call, Fresh(step));
        if (step.Call == SocketCall.Connect)
            _ends = EndsOf(real);
        else if (step.What == Act.Listen && real.LocalEndPoint is IPEndPoint listening)
            _ends = (listening, new(IPAddress.Any, 0));
    }

    public void Threw(SocketCallStep step, HandleStateSet before, string outcome)
    {
        HoldsFailedConnect = step.What == Act.ConnectAsync;
        IsSpoilt |= (outcome != "SocketException (ConnectionRefused)" || before == HandleState.DisconnectedReusable) &&
            step.What is (Act.Bind or Act.Listen or Act.Connect or Act.ConnectAsync or (>= Act.ShutdownReceive and <= Act.DisconnectForReuse));
        _handle = SocketStates.Socket.Thrown(step.Operation, before);
    }

    /// <summary>
    /// Found by its ends: a connection may outlive its descriptor. A socket that listens without a bind has a port that .NET does not tell
    /// (and asking for the descriptor changes what a failed connect does), so it is taken to be where the walk has it.
    /// </summary>
    public TcpState StateIn(KernelSockets kernel) =>
        _ends is { } ends ? kernel.Of(ends.Local, ends.Remote) : Handle == HandleState.UnboundListening ? End.State : TcpState.Closed;

    /// <summary>Leaves nothing behind: a reset where there still is a connection.</summary>
    public void Dispose() => real.Close(0);

    /// <summary>A connect is made from CLOSED, whatever the last connection of the handle has left behind.</summary>
    private TcpStateSet Fresh(SocketCallStep step) => step.Call == SocketCall.Connect ? TcpStateSet.Of(TcpState.Closed) : Tcp;

    private HandleStateSet AfterFin(HandleStateSet before) => !End.FinCame ? before : Each(before, state => state switch
    {
        HandleState.Connected => HandleState.PeerClosed,
        HandleState.ShutSend => HandleStateSet.Of(HandleState.ShutBoth, HandleState.PeerResetSeen),
        HandleState.ShutBoth or HandleState.Disconnected => HandleStateSet.Of(state, HandleState.PeerResetSeen),
        _ => state,
    });

    // Behind a FIN, or on a socket that is shut down, Linux may show the reset to a send only: a receive then goes on returning 0.
    private static HandleStateSet AfterReset(HandleStateSet before) => Each(before, state => state switch
    {
        HandleState.Connected => HandleState.PeerReset,
        HandleState.PeerClosed or HandleState.PeerResetSeen => HandleStateSet.Of(HandleState.PeerReset, HandleState.PeerResetSeen),
        HandleState.ShutSend or HandleState.ShutReceive or HandleState.ShutBoth or HandleState.Disconnected =>
            HandleStateSet.Of(state, HandleState.PeerReset, HandleState.PeerResetSeen),
        _ => state,
    });

    private static HandleStateSet Each(HandleStateSet before, Func<HandleState, HandleStateSet> after) =>
        before.States.Aggregate(HandleStateSet.Empty, (set, state) => set | after(state));

    private static (IPEndPoint, IPEndPoint)? EndsOf(Socket socket) =>
        socket.Connected && socket.LocalEndPoint is IPEndPoint local && RemoteEnd(socket) is { } remote ? (local, remote) : null;

    // The peer of an accepted connection may have reset it already: then it has no remote end point.
    private static IPEndPoint? RemoteEnd(Socket socket)
    {
        try
        {
            return socket.RemoteEndPoint as IPEndPoint;
        }
        catch (SocketException)
        {
            return null;
        }
    }
}
