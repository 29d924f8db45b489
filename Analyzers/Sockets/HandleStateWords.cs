using System.Collections.Generic;
using System.Linq;

namespace TcpLint.Sockets;

/// <summary>What a handle in a state is, in words that a message can use.</summary>
internal static class HandleStateWords
{
    private static readonly Dictionary<HandleState, string> Words = new()
    {
        [HandleState.New] = "neither bound nor connected",
        [HandleState.Bound] = "bound, but neither listening nor connected",
        [HandleState.UnboundListening] = "listening, but not bound",
        [HandleState.Listening] = "listening",
        [HandleState.ListeningShut] = "no longer listening",
        [HandleState.Connected] = "connected",
        [HandleState.ShutSend] = "shut down for sending",
        [HandleState.ShutReceive] = "shut down for receiving",
        [HandleState.ShutBoth] = "shut down",
        [HandleState.PeerClosed] = "connected",
        [HandleState.PeerReset] = "connected",
        [HandleState.PeerResetSeen] = "reset",
        [HandleState.Disconnected] = "disconnected",
        [HandleState.DisconnectedReusable] = "disconnected",
        [HandleState.ConnectFailed] = "not connected, since its connect failed",
        [HandleState.Disposed] = "closed",
    };

    /// <summary>The states that the program brought about, without those that the peer may have added; for example <c>shut down for sending</c>.</summary>
    /// <param name="states">The states that the handle can be in.</param>
    /// <param name="kind">The kind of handle: a listener that is new has not been started.</param>
    public static string Of(HandleStateSet states, ConnectionKind kind)
    {
        var own = states.States.Where(state => !states.States.Any(other => other != state && HandleStateSet.Of(other).Unasked().Contains(state))).ToList();
        return string.Join(" or ", own.Select(state => Word(state, kind)).Distinct());
    }

    private static string Word(HandleState state, ConnectionKind kind) => (state, kind) switch
    {
        (HandleState.New, ConnectionKind.Listener) => "not started",
        (HandleState.New or HandleState.Bound, ConnectionKind.Client) => "not connected",
        _ => Words[state],
    };
}
