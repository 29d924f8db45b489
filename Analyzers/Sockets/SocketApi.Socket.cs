using static TcpLint.Sockets.CallForm;
using static TcpLint.Sockets.EndOfStream;
using static TcpLint.Sockets.SocketCall;

namespace TcpLint.Sockets;

internal static partial class SocketApi
{
    private static SocketMember[] SocketRows =>
    [
        new("M:System.Net.Sockets.Socket.#ctor", Create),
        // These two adopt a descriptor that exists, in whatever state it is.
        new("M:System.Net.Sockets.Socket.#ctor(System.Net.Sockets.SafeSocketHandle)", Wrap, Wrapping: Owned("handle"), Since: Net5),
        new("M:System.Net.Sockets.Socket.#ctor(System.Net.Sockets.SocketInformation)", Wrap, Wrapping: Owned("socketInformation")),

        new("M:System.Net.Sockets.Socket.Bind", Bind),
        new("M:System.Net.Sockets.Socket.Listen", Listen),

        new("M:System.Net.Sockets.Socket.Accept", Accept),
        new("M:System.Net.Sockets.Socket.AcceptAsync", Accept, Task, Since: Net6),
        new("M:System.Net.Sockets.Socket.AcceptAsync(System.Net.Sockets.SocketAsyncEventArgs)", Accept, EventArgs),
        new("M:System.Net.Sockets.Socket.BeginAccept", Accept, Begin),
        new("M:System.Net.Sockets.Socket.EndAccept", Accept, End),

        new("M:System.Net.Sockets.Socket.Connect", Connect, ThrowsForNetwork: true),
        new("M:System.Net.Sockets.Socket.ConnectAsync", Connect, Task, ThrowsForNetwork: true, Since: Net6),
        new("M:System.Net.Sockets.Socket.ConnectAsync(System.Net.Sockets.SocketAsyncEventArgs)", Connect, EventArgs),
        new("M:System.Net.Sockets.Socket.ConnectAsync(System.Net.Sockets.SocketType,System.Net.Sockets.ProtocolType,System.Net.Sockets.SocketAsyncEventArgs)", CreateConnected, EventArgs),
        new("M:System.Net.Sockets.Socket.CancelConnectAsync", Cancel),
        new("M:System.Net.Sockets.Socket.BeginConnect", Connect, Begin),
        new("M:System.Net.Sockets.Socket.EndConnect", Connect, End, ThrowsForNetwork: true),

        new("M:System.Net.Sockets.Socket.Receive", Receive, End: Zero, ThrowsForNetwork: true),
        // With an out SocketError a reset also returns 0: the error has to be tested first.
        new("M:System.Net.Sockets.Socket.Receive(System.Byte[],System.Int32,System.Int32,System.Net.Sockets.SocketFlags,System.Net.Sockets.SocketError@)", Receive, End: Zero),
        new("M:System.Net.Sockets.Socket.Receive(System.Collections.Generic.IList{System.ArraySegment{System.Byte}},System.Net.Sockets.SocketFlags,System.Net.Sockets.SocketError@)", Receive, End: Zero),
        new("M:System.Net.Sockets.Socket.Receive(System.Span{System.Byte},System.Net.Sockets.SocketFlags,System.Net.Sockets.SocketError@)", Receive, End: Zero, Since: Spans),
        new("M:System.Net.Sockets.Socket.ReceiveAsync", Receive, Task, Zero, ThrowsForNetwork: true, Since: Net6),
        new("M:System.Net.Sockets.Socket.ReceiveAsync(System.Net.Sockets.SocketAsyncEventArgs)", Receive, EventArgs, Zero),
        new("M:System.Net.Sockets.Socket.BeginReceive", Receive, Begin),
        new("M:System.Net.Sockets.Socket.EndReceive", Receive, End, Zero, ThrowsForNetwork: true),
        new("M:System.Net.Sockets.Socket.EndReceive(System.IAsyncResult,System.Net.Sockets.SocketError@)", Receive, End, Zero),
        new("M:System.Net.Sockets.Socket.ReceiveFrom", Receive, End: Zero, ThrowsForNetwork: true),
        new("M:System.Net.Sockets.Socket.ReceiveFromAsync", Receive, Task, Zero, ThrowsForNetwork: true, Since: Net6),
        new("M:System.Net.Sockets.Socket.ReceiveFromAsync(System.Net.Sockets.SocketAsyncEventArgs)", Receive, EventArgs, Zero),
        new("M:System.Net.Sockets.Socket.BeginReceiveFrom", Receive, Begin),
        new("M:System.Net.Sockets.Socket.EndReceiveFrom", Receive, End, Zero, ThrowsForNetwork: true),
        new("M:System.Net.Sockets.Socket.ReceiveMessageFrom", Receive, End: Zero, ThrowsForNetwork: true),
        new("M:System.Net.Sockets.Socket.ReceiveMessageFromAsync", Receive, Task, Zero, ThrowsForNetwork: true, Since: Net6),
        new("M:System.Net.Sockets.Socket.ReceiveMessageFromAsync(System.Net.Sockets.SocketAsyncEventArgs)", Receive, EventArgs, Zero),
        new("M:System.Net.Sockets.Socket.BeginReceiveMessageFrom", Receive, Begin),
        new("M:System.Net.Sockets.Socket.EndReceiveMessageFrom", Receive, End, Zero, ThrowsForNetwork: true),

        new("M:System.Net.Sockets.Socket.Send", Send, ThrowsForNetwork: true),
        new("M:System.Net.Sockets.Socket.Send(System.Byte[],System.Int32,System.Int32,System.Net.Sockets.SocketFlags,System.Net.Sockets.SocketError@)", Send),
        new("M:System.Net.Sockets.Socket.Send(System.Collections.Generic.IList{System.ArraySegment{System.Byte}},System.Net.Sockets.SocketFlags,System.Net.Sockets.SocketError@)", Send),
        new("M:System.Net.Sockets.Socket.Send(System.ReadOnlySpan{System.Byte},System.Net.Sockets.SocketFlags,System.Net.Sockets.SocketError@)", Send, Since: Spans),
        new("M:System.Net.Sockets.Socket.SendAsync", Send, Task, ThrowsForNetwork: true, Since: Net6),
        new("M:System.Net.Sockets.Socket.SendAsync(System.Net.Sockets.SocketAsyncEventArgs)", Send, EventArgs),
        new("M:System.Net.Sockets.Socket.BeginSend", Send, Begin),
        new("M:System.Net.Sockets.Socket.EndSend", Send, End, ThrowsForNetwork: true),
        new("M:System.Net.Sockets.Socket.EndSend(System.IAsyncResult,System.Net.Sockets.SocketError@)", Send, End),
        new("M:System.Net.Sockets.Socket.SendFile", Send, ThrowsForNetwork: true),
        new("M:System.Net.Sockets.Socket.SendFileAsync", Send, Task, ThrowsForNetwork: true, Since: Net6),
        new("M:System.Net.Sockets.Socket.BeginSendFile", Send, Begin),
        new("M:System.Net.Sockets.Socket.EndSendFile", Send, End, ThrowsForNetwork: true),
        new("M:System.Net.Sockets.Socket.SendPacketsAsync", Send, EventArgs),
        new("M:System.Net.Sockets.Socket.SendTo", Send, ThrowsForNetwork: true),
        new("M:System.Net.Sockets.Socket.SendToAsync", Send, Task, ThrowsForNetwork: true, Since: Net6),
        new("M:System.Net.Sockets.Socket.SendToAsync(System.Net.Sockets.SocketAsyncEventArgs)", Send, EventArgs),
        new("M:System.Net.Sockets.Socket.BeginSendTo", Send, Begin),
        new("M:System.Net.Sockets.Socket.EndSendTo", Send, End, ThrowsForNetwork: true),

        new("M:System.Net.Sockets.Socket.Shutdown", Shutdown),
        new("M:System.Net.Sockets.Socket.Disconnect", Disconnect),
        new("M:System.Net.Sockets.Socket.DisconnectAsync", Disconnect, Task, Since: Net6),
        new("M:System.Net.Sockets.Socket.DisconnectAsync(System.Net.Sockets.SocketAsyncEventArgs)", Disconnect, EventArgs),
        new("M:System.Net.Sockets.Socket.BeginDisconnect", Disconnect, Begin),
        new("M:System.Net.Sockets.Socket.EndDisconnect", Disconnect, End),
        new("M:System.Net.Sockets.Socket.Close", Close),
        new("M:System.Net.Sockets.Socket.Dispose", Close),
        new("M:System.Net.Sockets.Socket.DuplicateAndClose", Escape),
        new("P:System.Net.Sockets.Socket.Handle", Escape),
        new("P:System.Net.Sockets.Socket.SafeHandle", Wrap, Wrapping: Receiver, Since: Core31),

        new("M:System.Net.Sockets.Socket.Poll", Poll),
        new("M:System.Net.Sockets.Socket.Select", Poll),
        new("P:System.Net.Sockets.Socket.Available", Available),
        new("P:System.Net.Sockets.Socket.Connected", Connected),
        new("P:System.Net.Sockets.Socket.IsBound", Query),
        new("P:System.Net.Sockets.Socket.LocalEndPoint", Query),
        new("P:System.Net.Sockets.Socket.RemoteEndPoint", Query),
        new("M:System.Net.Sockets.Socket.GetSocketOption", Query),
        new("M:System.Net.Sockets.Socket.GetRawSocketOption", Query, Since: Net5),

        new("M:System.Net.Sockets.Socket.SetSocketOption", Configure),
        new("M:System.Net.Sockets.Socket.SetRawSocketOption", Configure, Since: Net5),
        new("M:System.Net.Sockets.Socket.SetIPProtectionLevel", Configure),
        new("M:System.Net.Sockets.Socket.IOControl", Configure),
        new("P:System.Net.Sockets.Socket.Blocking", Query, Set: Configure),
        new("P:System.Net.Sockets.Socket.DontFragment", Query, Set: Configure),
        new("P:System.Net.Sockets.Socket.DualMode", Query, Set: Configure),
        new("P:System.Net.Sockets.Socket.EnableBroadcast", Query, Set: Configure),
        new("P:System.Net.Sockets.Socket.ExclusiveAddressUse", Query, Set: Configure),
        new("P:System.Net.Sockets.Socket.LingerState", Query, Set: Configure),
        new("P:System.Net.Sockets.Socket.MulticastLoopback", Query, Set: Configure),
        new("P:System.Net.Sockets.Socket.NoDelay", Query, Set: Configure),
        new("P:System.Net.Sockets.Socket.ReceiveBufferSize", Query, Set: Configure),
        new("P:System.Net.Sockets.Socket.ReceiveTimeout", Query, Set: Configure),
        new("P:System.Net.Sockets.Socket.SendBufferSize", Query, Set: Configure),
        new("P:System.Net.Sockets.Socket.SendTimeout", Query, Set: Configure),
        new("P:System.Net.Sockets.Socket.Ttl", Query, Set: Configure),
    ];

    private static SocketMember[] SocketTaskRows =>
    [
        new("M:System.Net.Sockets.SocketTaskExtensions.AcceptAsync", Accept, Task),
        new("M:System.Net.Sockets.SocketTaskExtensions.ConnectAsync", Connect, Task, ThrowsForNetwork: true),
        new("M:System.Net.Sockets.SocketTaskExtensions.ReceiveAsync", Receive, Task, Zero, ThrowsForNetwork: true),
        new("M:System.Net.Sockets.SocketTaskExtensions.ReceiveFromAsync", Receive, Task, Zero, ThrowsForNetwork: true),
        new("M:System.Net.Sockets.SocketTaskExtensions.ReceiveMessageFromAsync", Receive, Task, Zero, ThrowsForNetwork: true),
        new("M:System.Net.Sockets.SocketTaskExtensions.SendAsync", Send, Task, ThrowsForNetwork: true),
        new("M:System.Net.Sockets.SocketTaskExtensions.SendToAsync", Send, Task, ThrowsForNetwork: true),
    ];

    private static SocketMember[] SocketEventArgsRows =>
    [
        new("E:System.Net.Sockets.SocketAsyncEventArgs.Completed", Callback),
        new("P:System.Net.Sockets.SocketAsyncEventArgs.AcceptSocket", Result),
        new("P:System.Net.Sockets.SocketAsyncEventArgs.ConnectSocket", Result),
        new("P:System.Net.Sockets.SocketAsyncEventArgs.BytesTransferred", Query, End: Zero),
        new("P:System.Net.Sockets.SocketAsyncEventArgs.SocketError", Query),
        // The sockets in it stay open: measured on .NET 10, Linux.
        new("M:System.Net.Sockets.SocketAsyncEventArgs.Dispose", SocketCall.None),
    ];

    private static SocketMember[] SafeHandleRows =>
    [
        new("M:System.Net.Sockets.SafeSocketHandle.#ctor", Wrap, Wrapping: new("preexistingHandle", "ownsHandle", OwnsWhen: true, OwnsByDefault: false), Since: Core31),
        new("M:System.Runtime.InteropServices.SafeHandle.Close", Close),
        new("M:System.Runtime.InteropServices.SafeHandle.Dispose", Close),
        new("M:System.Runtime.InteropServices.SafeHandle.DangerousGetHandle", Escape),
        new("M:System.Runtime.InteropServices.SafeHandle.SetHandleAsInvalid", Escape),
    ];
}
