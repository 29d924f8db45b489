using System.Collections.Generic;
using TcpLint.Lifecycle;

namespace TcpLint.Sockets;

/// <summary>What a call that returned means to TCP.</summary>
internal static class SocketEvents
{
    private static readonly Dictionary<SocketCall, TcpEvent[]> Events = new()
    {
        [SocketCall.Listen] = [TcpEvent.OpenPassive],
        [SocketCall.Start] = [TcpEvent.OpenPassive],
        [SocketCall.Accept] = [TcpEvent.OpenPassive, TcpEvent.Syn, TcpEvent.AckOfSyn],
        [SocketCall.Connect] = [TcpEvent.OpenActive, TcpEvent.SynAck],
        [SocketCall.CreateConnected] = [TcpEvent.OpenActive, TcpEvent.SynAck],
        [SocketCall.Shutdown] = [TcpEvent.Close],
        [SocketCall.Disconnect] = [TcpEvent.Close],
    };

    /// <summary>The states after the call, and after what the peer and the clock may do next.</summary>
    public static TcpStateSet After(SocketCall call, TcpStateSet before)
    {
        if (!Events.TryGetValue(call, out var events))
            return before;
        foreach (var @event in events)
            before = before.After(@event);
        return before.Closure();
    }
}
