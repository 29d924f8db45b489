using System.Net;
using System.Net.Sockets;
using TcpLint.Sockets;
using Op = TcpLint.Sockets.SocketOperation;
using State = TcpLint.Sockets.HandleState;

namespace TcpLint.Tests.Sockets;

/// <summary>Handles in every state, over the loopback interface. All are closed with a reset at the end, so that no port is left waiting.</summary>
internal sealed class LoopbackHandles : IDisposable
{
    private const int Second = 1_000_000;
    private static readonly IPEndPoint AnyPort = new(IPAddress.Loopback, 0);

    private readonly List<Socket> sockets = [];
    private readonly Socket server;

    /// <summary>Bound and not listening: a connect to it is refused.</summary>
    private readonly Socket refusing;

    public LoopbackHandles()
    {
        refusing = BoundSocket();
        server = BoundSocket();
        server.Listen(100);
        Sockets = new(SocketStatesOf(), SocketOperations());
        Clients = new(ClientStates(), ClientOperations());
        Streams = new(StreamStates(), StreamOperations());
        Listeners = new(ListenerStates(), ListenerOperations());
    }

    public HandleProbe<Socket> Sockets { get; }

    public HandleProbe<TcpClient> Clients { get; }

    public HandleProbe<NetworkStream> Streams { get; }

    public HandleProbe<TcpListener> Listeners { get; }

    public void Dispose() => sockets.ForEach(socket => socket.Close(0));

    private Dictionary<State, Func<Socket>> SocketStatesOf() => new()
    {
        [State.New] = NewSocket,
        [State.Bound] = BoundSocket,
        [State.UnboundListening] = () => Do(NewSocket(), socket => socket.Listen(5)),
        [State.Listening] = () => Do(BoundSocket(), socket => socket.Listen(5)),
        [State.ListeningShut] = () => Do(Do(BoundSocket(), socket => socket.Listen(5)), socket => socket.Shutdown(SocketShutdown.Both)),
        [State.Connected] = () => Connected().Own,
        [State.ShutSend] = () => Do(Connected().Own, socket => socket.Shutdown(SocketShutdown.Send)),
        [State.ShutReceive] = () => Do(Connected().Own, socket => socket.Shutdown(SocketShutdown.Receive)),
        [State.ShutBoth] = () => Do(Connected().Own, socket => socket.Shutdown(SocketShutdown.Both)),
        [State.PeerClosed] = () => After(peer => peer.Shutdown(SocketShutdown.Send)),
        [State.PeerReset] = () => After(peer => peer.Close(0)),
        [State.PeerResetSeen] = () => Do(After(peer => peer.Close(0)), socket => Assert.Throws<SocketException>(() => socket.Receive(new byte[1]))),
        [State.Disconnected] = () => Do(Connected().Own, socket => socket.Disconnect(false)),
        [State.DisconnectedReusable] = () => Do(Connected().Own, socket => socket.Disconnect(true)),
        [State.ConnectFailed] = () => Do(NewSocket(), socket => Assert.Throws<SocketException>(() => socket.Connect(refusing.LocalEndPoint!))),
        [State.Disposed] = () => Do(Connected().Own, socket => socket.Dispose()),
    };

    private Dictionary<Op, Func<Socket, string>> SocketOperations() => new()
    {
        [Op.Bind] = socket => Ok(() => socket.Bind(AnyPort)),
        [Op.Listen] = socket => Ok(() => socket.Listen(5)),
        [Op.Accept] = socket => Ok(() => AtOnce(socket).Accept()),
        [Op.Connect] = socket => Ok(() => socket.Connect(server.LocalEndPoint!), AcceptPeer),
        [Op.ConnectAsync] = socket => Ok(() => socket.ConnectAsync(server.LocalEndPoint!).Wait(), AcceptPeer),
        [Op.Send] = socket => Ok(() => socket.Send(new byte[1])),
        [Op.Receive] = socket => $"{AtOnce(socket).Receive(new byte[1])}",
        [Op.ShutdownReceive] = socket => Ok(() => socket.Shutdown(SocketShutdown.Receive)),
        [Op.ShutdownSend] = socket => Ok(() => socket.Shutdown(SocketShutdown.Send)),
        [Op.ShutdownBoth] = socket => Ok(() => socket.Shutdown(SocketShutdown.Both)),
        [Op.Disconnect] = socket => Ok(() => socket.Disconnect(false)),
        [Op.DisconnectForReuse] = socket => Ok(() => socket.Disconnect(true)),
        [Op.Available] = socket => $"{socket.Available}",
        [Op.Poll] = socket => Name(socket.Poll(0, SelectMode.SelectRead)),
        [Op.LocalEndPoint] = socket => socket.LocalEndPoint is null ? "null" : "ok",
        [Op.RemoteEndPoint] = socket => socket.RemoteEndPoint is null ? "null" : "ok",
        [Op.Connected] = socket => Name(socket.Connected),
        [Op.IsBound] = socket => Name(socket.IsBound),
        [Op.Configure] = socket => Ok(() => socket.NoDelay = true),
        [Op.SetExclusiveAddressUse] = socket => Ok(() => socket.ExclusiveAddressUse = true),
        [Op.Handle] = socket => Ok(() => _ = socket.Handle),
        [Op.GetStream] = socket => Ok(() => _ = new NetworkStream(socket)),
        [Op.Close] = socket => Ok(socket.Close),
    };

    private Dictionary<State, Func<TcpClient>> ClientStates() => new()
    {
        [State.New] = NewClient,
        [State.Bound] = () => Keep(new TcpClient(AnyPort)),
        [State.Connected] = ConnectedClient,
        [State.ShutSend] = () => Do(ConnectedClient(), client => client.Client.Shutdown(SocketShutdown.Send)),
        [State.ShutReceive] = () => Do(ConnectedClient(), client => client.Client.Shutdown(SocketShutdown.Receive)),
        [State.ShutBoth] = () => Do(ConnectedClient(), client => client.Client.Shutdown(SocketShutdown.Both)),
        [State.PeerClosed] = () => Over(After(peer => peer.Shutdown(SocketShutdown.Send))),
        [State.PeerReset] = () => Over(After(peer => peer.Close(0))),
        [State.PeerResetSeen] = () => Over(Do(After(peer => peer.Close(0)), socket => Assert.Throws<SocketException>(() => socket.Receive(new byte[1])))),
        [State.ConnectFailed] = () => Do(NewClient(), client => Assert.Throws<SocketException>(() => client.Connect((IPEndPoint)refusing.LocalEndPoint!))),
        [State.Disposed] = () => Do(ConnectedClient(), client => client.Close()),
    };

    private Dictionary<Op, Func<TcpClient, string>> ClientOperations() => new()
    {
        [Op.Connect] = client => Ok(() => client.Connect((IPEndPoint)server.LocalEndPoint!), AcceptPeer),
        [Op.ConnectAsync] = client => Ok(() => client.ConnectAsync((IPEndPoint)server.LocalEndPoint!).Wait(), AcceptPeer),
        [Op.GetStream] = client => Ok(() => client.GetStream()),
        [Op.Available] = client => $"{client.Available}",
        [Op.Connected] = client => Name(client.Connected),
        [Op.Configure] = client => Ok(() => client.NoDelay = true),
        [Op.Close] = client => Ok(client.Close),
    };

    private Dictionary<State, Func<NetworkStream>> StreamStates() => new()
    {
        [State.Connected] = () => StreamOver(Connected().Own),
        [State.ShutSend] = () => Do(StreamOver(Connected().Own), stream => stream.Socket.Shutdown(SocketShutdown.Send)),
        [State.ShutReceive] = () => Do(StreamOver(Connected().Own), stream => stream.Socket.Shutdown(SocketShutdown.Receive)),
        [State.ShutBoth] = () => Do(StreamOver(Connected().Own), stream => stream.Socket.Shutdown(SocketShutdown.Both)),
        [State.PeerClosed] = () => StreamOver(After(peer => peer.Shutdown(SocketShutdown.Send))),
        [State.PeerReset] = () => StreamOver(After(peer => peer.Close(0))),
        [State.PeerResetSeen] = () => Do(StreamOver(After(peer => peer.Close(0))), stream => Assert.Throws<IOException>(() => stream.ReadByte())),
        [State.Disposed] = () => Do(StreamOver(Connected().Own), stream => stream.Dispose()),
    };

    private static Dictionary<Op, Func<NetworkStream, string>> StreamOperations() => new()
    {
        [Op.Send] = stream => Ok(() => stream.Write(new byte[1])),
        [Op.Receive] = stream => Name(stream, AtOnce(stream).Read(new byte[1])),
        [Op.Available] = stream => stream.DataAvailable ? "1" : "0",
        [Op.Configure] = stream => Ok(() => stream.ReadTimeout = 1000),
        [Op.Close] = stream => Ok(stream.Close),
    };

    private Dictionary<State, Func<TcpListener>> ListenerStates() => new()
    {
        [State.New] = () => Keep(new TcpListener(AnyPort)),
        [State.Listening] = () => Keep(Do(new TcpListener(AnyPort), listener => listener.Start())),
    };

    private static Dictionary<Op, Func<TcpListener, string>> ListenerOperations() => new()
    {
        [Op.Start] = listener => Ok(listener.Start),
        [Op.Stop] = listener => Ok(listener.Stop),
        [Op.Close] = listener => Ok(listener.Dispose),
        [Op.Accept] = listener => Ok(() => AtOnce(listener).AcceptSocket()),
        [Op.Pending] = listener => Name(listener.Pending()),
        [Op.LocalEndPoint] = listener => Ok(() => _ = listener.LocalEndpoint),
        [Op.SetExclusiveAddressUse] = listener => Ok(() => listener.ExclusiveAddressUse = true),
    };

    private static string Ok(Action act, Action? afterwards = null)
    {
        act();
        afterwards?.Invoke();
        return "ok";
    }

    private static T Do<T>(T handle, Action<T> act)
    {
        act(handle);
        return handle;
    }

    private static string Name(bool value) => value ? "true" : "false";

    private static string Name(NetworkStream _, int read) => $"{read}";

    private static Socket AtOnce(Socket socket) => Do(socket, s => s.Blocking = false);

    private static NetworkStream AtOnce(NetworkStream stream)
    {
        // A disposed stream's socket cannot be set; its read throws at once anyway.
        if (stream.CanRead)
            stream.Socket.Blocking = false;
        return stream;
    }

    private static TcpListener AtOnce(TcpListener listener) => Do(listener, l => l.Server.Blocking = false);

    private Socket NewSocket() => Keep(new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp));

    private Socket BoundSocket() => Do(NewSocket(), socket => socket.Bind(AnyPort));

    private (Socket Own, Socket Peer) Connected()
    {
        var own = NewSocket();
        own.Connect(server.LocalEndPoint!);
        return (own, Keep(server.Accept()));
    }

    private Socket After(Action<Socket> peerDoes)
    {
        var (own, peer) = Connected();
        peerDoes(peer);
        Assert.True(own.Poll(10 * Second, SelectMode.SelectRead));
        return own;
    }

    private TcpClient NewClient() => Keep(new TcpClient(AddressFamily.InterNetwork));

    private TcpClient ConnectedClient() => Do(NewClient(), client => Ok(() => client.Connect((IPEndPoint)server.LocalEndPoint!), AcceptPeer));

    private TcpClient Over(Socket socket) => Do(NewClient(), client => client.Client = socket);

    private NetworkStream StreamOver(Socket socket) => new(socket, ownsSocket: true);

    private void AcceptPeer() => Keep(server.Accept());

    private Socket Keep(Socket socket)
    {
        sockets.Add(socket);
        return socket;
    }

    private TcpClient Keep(TcpClient client) => Do(client, c => Keep(c.Client));

    private TcpListener Keep(TcpListener listener) => Do(listener, l => Keep(l.Server));
}
