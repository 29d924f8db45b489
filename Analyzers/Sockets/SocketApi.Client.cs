using static TcpLint.Sockets.CallForm;
using static TcpLint.Sockets.SocketCall;

namespace TcpLint.Sockets;

internal static partial class SocketApi
{
    private static SocketMember[] ClientRows =>
    [
        new("M:System.Net.Sockets.TcpClient.#ctor", Create),
        new("M:System.Net.Sockets.TcpClient.#ctor(System.Net.IPEndPoint)", CreateBound),
        // Closes itself when the connect fails.
        new("M:System.Net.Sockets.TcpClient.#ctor(System.String,System.Int32)", CreateConnected, ThrowsForNetwork: true),

        new("M:System.Net.Sockets.TcpClient.Connect", Connect, ThrowsForNetwork: true),
        new("M:System.Net.Sockets.TcpClient.ConnectAsync", Connect, Task, ThrowsForNetwork: true),
        new("M:System.Net.Sockets.TcpClient.BeginConnect", Connect, Begin),
        new("M:System.Net.Sockets.TcpClient.EndConnect", Connect, End, ThrowsForNetwork: true),

        new("M:System.Net.Sockets.TcpClient.GetStream", Wrap, Wrapping: Receiver),
        new("P:System.Net.Sockets.TcpClient.Client", Wrap, Wrapping: Receiver, Set: Escape),
        new("M:System.Net.Sockets.TcpClient.Close", Close),
        new("M:System.Net.Sockets.TcpClient.Dispose", Close),

        new("P:System.Net.Sockets.TcpClient.Active", Query),
        new("P:System.Net.Sockets.TcpClient.Available", Available),
        new("P:System.Net.Sockets.TcpClient.Connected", Connected),
        new("P:System.Net.Sockets.TcpClient.ExclusiveAddressUse", Query, Set: Configure),
        new("P:System.Net.Sockets.TcpClient.LingerState", Query, Set: Configure),
        new("P:System.Net.Sockets.TcpClient.NoDelay", Query, Set: Configure),
        new("P:System.Net.Sockets.TcpClient.ReceiveBufferSize", Query, Set: Configure),
        new("P:System.Net.Sockets.TcpClient.ReceiveTimeout", Query, Set: Configure),
        new("P:System.Net.Sockets.TcpClient.SendBufferSize", Query, Set: Configure),
        new("P:System.Net.Sockets.TcpClient.SendTimeout", Query, Set: Configure),
    ];

    private static SocketMember[] ListenerRows =>
    [
        new("M:System.Net.Sockets.TcpListener.#ctor", Create),
        new("M:System.Net.Sockets.TcpListener.Create", Create),
        new("M:System.Net.Sockets.TcpListener.Start", Start),
        new("M:System.Net.Sockets.TcpListener.Stop", Stop),
        new("M:System.Net.Sockets.TcpListener.Dispose", Stop, Since: Net8),

        new("M:System.Net.Sockets.TcpListener.AcceptSocket", Accept),
        new("M:System.Net.Sockets.TcpListener.AcceptSocketAsync", Accept, Task),
        new("M:System.Net.Sockets.TcpListener.AcceptTcpClient", Accept),
        new("M:System.Net.Sockets.TcpListener.AcceptTcpClientAsync", Accept, Task),
        new("M:System.Net.Sockets.TcpListener.BeginAcceptSocket", Accept, Begin),
        new("M:System.Net.Sockets.TcpListener.BeginAcceptTcpClient", Accept, Begin),
        new("M:System.Net.Sockets.TcpListener.EndAcceptSocket", Accept, End),
        new("M:System.Net.Sockets.TcpListener.EndAcceptTcpClient", Accept, End),

        new("M:System.Net.Sockets.TcpListener.Pending", Pending),
        new("P:System.Net.Sockets.TcpListener.Server", Wrap, Wrapping: Receiver),
        new("P:System.Net.Sockets.TcpListener.Active", Query),
        new("P:System.Net.Sockets.TcpListener.LocalEndpoint", Query),
        new("M:System.Net.Sockets.TcpListener.AllowNatTraversal", Configure),
        new("P:System.Net.Sockets.TcpListener.ExclusiveAddressUse", Query, Set: Configure),
    ];
}
