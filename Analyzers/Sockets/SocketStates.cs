using System.Collections.Generic;
using static TcpLint.Sockets.HandleState;
using static TcpLint.Sockets.StateRow;
using Op = TcpLint.Sockets.SocketOperation;

namespace TcpLint.Sockets;

/// <summary>
/// The state tables of the four kinds of handle. Measured on .NET 8, 9 and 10, Linux (all the same); older .NET, Mono and Windows differ in
/// the exception here and there, not in which calls fail, but for an unbound <c>Listen</c>, which only Linux allows.
/// </summary>
internal static class SocketStates
{
    private static readonly HandleState[] Fresh = [New, Bound, ConnectFailed];
    private static readonly HandleState[] Open = [Connected, PeerClosed, PeerReset];

    /// <summary><c>Socket</c>.</summary>
    public static StateTable Socket { get; } = Table(
        HandleStateSet.All,
        new(Op.Bind, InvalidArgument, In([New, ConnectFailed], Becomes(Bound)), In([PeerReset, DisconnectedReusable, ListeningShut], Stays), In(PeerResetSeen, Becomes(ShutBoth)), In(Disposed, ObjectDisposed)),
        new(Op.Listen, InvalidArgument, In([New, ConnectFailed, UnboundListening], Becomes(UnboundListening)), In([Bound, Listening, ListeningShut], Becomes(Listening)), In(DisconnectedReusable, Stays), In(Disposed, ObjectDisposed)),
        new(Op.Accept, InvalidOperation, In(Listening, Returns("blocks")), In(ListeningShut, InvalidArgument), In(Disposed, ObjectDisposed)),
        new(Op.Connect, InvalidOperation, In(Fresh, Becomes(Connected)), In(Open, IsConnected), In(Disposed, ObjectDisposed)),
        new(Op.ConnectAsync, IsConnected, In([New, Bound, ConnectFailed, DisconnectedReusable], Becomes(Connected)), In([UnboundListening, Listening, ListeningShut], InvalidOperation), In(Disposed, ObjectDisposed)),
        new(Op.Send, Shut, In([Connected, ShutReceive, PeerClosed], Stays), In(PeerReset, Reset), In(Disposed, ObjectDisposed)),
        new(Op.Receive, NotConnected, In([Connected, ShutSend], Returns("blocks")), In([ShutReceive, ShutBoth, PeerClosed, PeerResetSeen, Disconnected], Returns("0")), In(PeerReset, Reset), In(Disposed, ObjectDisposed)),
        new(Op.ShutdownReceive, Stays, In([New, Bound, ConnectFailed, ListeningShut], NotConnected), In(Listening, Becomes(ListeningShut)), In([Connected, PeerClosed], Becomes(ShutReceive)), In(ShutSend, Becomes(ShutBoth)), In(PeerReset, Becomes(PeerResetSeen)), In(Disposed, ObjectDisposed)),
        new(Op.ShutdownSend, Stays, In([New, Bound, ConnectFailed, ListeningShut], NotConnected), In(Connected, Becomes(ShutSend)), In([ShutReceive, PeerClosed], Becomes(ShutBoth)), In(PeerReset, Becomes(PeerResetSeen)), In(Disposed, ObjectDisposed)),
        new(Op.ShutdownBoth, Stays, In([New, Bound, ConnectFailed, ListeningShut], NotConnected), In(Listening, Becomes(ListeningShut)), In([Connected, ShutSend, ShutReceive, PeerClosed], Becomes(ShutBoth)), In(PeerReset, Becomes(PeerResetSeen)), In(Disposed, ObjectDisposed)),
        new(Op.Disconnect, Becomes(Disconnected), In([New, Bound, ConnectFailed, ListeningShut], NotConnected), In(Listening, Becomes(ListeningShut)), In([UnboundListening, DisconnectedReusable], Stays), In([PeerReset, PeerResetSeen], Becomes(PeerResetSeen)), In(Disposed, ObjectDisposed)),
        new(Op.DisconnectForReuse, Becomes(DisconnectedReusable), In([New, Bound, ConnectFailed, ListeningShut], NotConnected), In(Listening, Becomes(ListeningShut)), In(UnboundListening, Stays), In(Disposed, ObjectDisposed)),
        new(Op.Available, Returns("0"), In([UnboundListening, Listening], InvalidArgument), In(Disposed, ObjectDisposed)),
        new(Op.Poll, Returns("true"), In([UnboundListening, Listening, Connected, ShutSend], Returns("false")), In(Disposed, ObjectDisposed)),
        new(Op.LocalEndPoint, Stays, In([New, UnboundListening, ConnectFailed], Returns("null")), In(Disposed, ObjectDisposed)),
        new(Op.RemoteEndPoint, Returns("null"), In([Connected, PeerClosed], Stays), In(PeerReset, NotConnected), In(Disposed, ObjectDisposed)),
        new(Op.Connected, Returns("false"), In(Open, Returns("true"))),
        new(Op.IsBound, Returns("true"), In([New, UnboundListening, ConnectFailed], Returns("false"))),
        new(Op.Configure, Stays, In(Disposed, ObjectDisposed)),
        new(Op.SetExclusiveAddressUse, InvalidOperation, In([New, UnboundListening, ConnectFailed], Stays)),
        new(Op.Handle, Stays),
        new(Op.GetStream, InputOutput, In(Open, Stays)),
        new(Op.Close, Becomes(Disposed)));

    /// <summary><c>TcpListener</c>. Stopped, it is as new: a later start makes another socket.</summary>
    public static StateTable Listener { get; } = Table(
        HandleStateSet.Of(New, Listening),
        new(Op.Start, Becomes(Listening)),
        new(Op.Stop, Becomes(New)),
        new(Op.Close, Becomes(New)),
        new(Op.Accept, InvalidOperation, In(Listening, Returns("blocks"))),
        new(Op.Pending, InvalidOperation, In(Listening, Returns("false"))),
        new(Op.LocalEndPoint, Stays),
        new(Op.SetExclusiveAddressUse, Stays, In(Listening, InvalidOperation)));

    /// <summary><c>TcpClient</c>.</summary>
    public static StateTable Client { get; } = Table(
        HandleStateSet.Of(New, Bound, Connected, ShutSend, ShutReceive, ShutBoth, PeerClosed, PeerReset, PeerResetSeen, ConnectFailed, Disposed),
        new(Op.Connect, InvalidOperation, In(Fresh, Becomes(Connected)), In(Open, IsConnected), In(Disposed, ObjectDisposed)),
        new(Op.ConnectAsync, IsConnected, In(Fresh, Becomes(Connected)), In(Disposed, NullReference)),
        new(Op.GetStream, InvalidOperation, In(Open, Stays), In(Disposed, ObjectDisposed)),
        new(Op.Available, Returns("0")),
        new(Op.Connected, Returns("false"), In(Open, Returns("true"))),
        new(Op.Configure, Stays, In(Disposed, NullReference)),
        new(Op.Close, Becomes(Disposed)));

    /// <summary><c>NetworkStream</c>: made over a connection, so never new.</summary>
    public static StateTable Stream { get; } = Table(
        HandleStateSet.Of(Connected, ShutSend, ShutReceive, ShutBoth, PeerClosed, PeerReset, PeerResetSeen, Disposed),
        new(Op.Send, InputOutputShutdown, In([Connected, ShutReceive, PeerClosed], Stays), In(PeerReset, InputOutputReset), In(Disposed, ObjectDisposed)),
        new(Op.Receive, Returns("0"), In([Connected, ShutSend], Returns("blocks")), In(PeerReset, InputOutputReset), In(Disposed, ObjectDisposed)),
        new(Op.Available, Returns("0"), In(Disposed, ObjectDisposed)),
        new(Op.Configure, Stays, In(Disposed, ObjectDisposed)),
        new(Op.Close, Becomes(Disposed)));

    private static readonly Dictionary<string, Op> QueriesByName = new()
    {
        ["LocalEndPoint"] = Op.LocalEndPoint,
        ["LocalEndpoint"] = Op.LocalEndPoint,
        ["RemoteEndPoint"] = Op.RemoteEndPoint,
        ["IsBound"] = Op.IsBound,
        ["Handle"] = Op.Handle,
    };

    /// <summary>The table of a kind of handle; null for one whose states .NET does not decide.</summary>
    public static StateTable? Of(ConnectionKind kind) => kind switch
    {
        ConnectionKind.Socket => Socket,
        ConnectionKind.Listener => Listener,
        ConnectionKind.Client => Client,
        ConnectionKind.NetworkStream => Stream,
        _ => null,
    };

    /// <summary>
    /// The operation of a row; null when its outcome does not depend on the state. A shutdown is taken for <c>Both</c> and a disconnect for one
    /// without reuse: the arguments decide, see <see cref="Shutdown"/>.
    /// </summary>
    /// <param name="member">The row.</param>
    /// <param name="isSet">Whether it is a property that is set.</param>
    public static Op? OperationOf(SocketMember member, bool isSet = false) => (isSet ? member.Set : member.Call) switch
    {
        SocketCall.Bind => Op.Bind,
        SocketCall.Listen => Op.Listen,
        SocketCall.Start => Op.Start,
        SocketCall.Stop => Op.Stop,
        SocketCall.Accept when member.Form != CallForm.End => Op.Accept,
        SocketCall.Pending => Op.Pending,
        SocketCall.Connect when member.Form == CallForm.Synchronous => Op.Connect,
        SocketCall.Connect when member.Form != CallForm.End => Op.ConnectAsync,
        SocketCall.Send when member.Form != CallForm.End => Op.Send,
        SocketCall.Receive or SocketCall.ReceiveToEnd when member.Form != CallForm.End => Op.Receive,
        SocketCall.Shutdown => Op.ShutdownBoth,
        SocketCall.Disconnect when member.Form != CallForm.End => Op.Disconnect,
        SocketCall.Available => Op.Available,
        SocketCall.Poll => Op.Poll,
        SocketCall.Connected => Op.Connected,
        SocketCall.Configure => SocketApi.NameOf(member) == "ExclusiveAddressUse" ? Op.SetExclusiveAddressUse : Op.Configure,
        SocketCall.Query or SocketCall.Escape => QueriesByName.TryGetValue(SocketApi.NameOf(member), out var query) ? query : null,
        SocketCall.Wrap when member.Id is "M:System.Net.Sockets.TcpClient.GetStream" or "M:System.Net.Sockets.NetworkStream.#ctor" => Op.GetStream,
        SocketCall.Close => Op.Close,
        _ => null,
    };

    /// <summary>The operation of a <c>Shutdown</c> with this <c>SocketShutdown</c> (0 receive, 1 send, 2 both).</summary>
    public static Op Shutdown(int how) => how switch
    {
        0 => Op.ShutdownReceive,
        1 => Op.ShutdownSend,
        _ => Op.ShutdownBoth,
    };
}
