namespace TcpLint.Tests.Kernel;

/// <summary>Connections and listeners that nobody closes, and reads that nobody ends.</summary>
internal static class LifetimePrograms
{
    private const string ServeFive = """
        Times(5, () => { var c = Connected(); c.GetStream().WriteByte(0); Code.Serve(Loopback); c.Close(); });
        Show(InState("08") + " in CLOSE_WAIT");
        """;

    private const string ProbeFive = """
        var port = FreePort();
        var before = Descriptors();
        Times(5, () => Thrown(() => Code.Probe(port)));
        Show("descriptors +" + (Descriptors() - before));
        """;

    public static IEnumerable<RuleProgram> All =>
    [
        new("TCP1001", """
            static class Code
            {
                public static void Serve(TcpListener listener)
                {
                    var client = listener.AcceptTcpClient();
                    client.GetStream().ReadByte();
                }
            }
            """, ServeFive, "5 in CLOSE_WAIT", "0 in CLOSE_WAIT"),

        new("TCP1002", """
            static class Code
            {
                public static void Serve(TcpListener listener)
                {
                    var client = listener.AcceptTcpClient();
                    if (client.GetStream().ReadByte() == 0)
                        return;
                    client.Close();
                }
            }
            """, ServeFive, "5 in CLOSE_WAIT", "0 in CLOSE_WAIT"),

        new("TCP1003", """
            static class Code
            {
                public static void Probe(int port)
                {
                    var client = new TcpClient();
                    client.Connect(Observation.Own, port);
                    client.Close();
                }
            }
            """, ProbeFive, "descriptors +5", "descriptors +0"),

        new("TCP1004", """
            sealed class Code : IDisposable
            {
                private readonly TcpClient _client = new TcpClient();
                public Code(IPEndPoint server) => Connect(server);
                private void Connect(IPEndPoint server) => _client.Connect(server);
                public void Say() => _client.GetStream().WriteByte(1);
                public void Dispose()
                {
                }
            }
            """, """
            Times(5, () => { var code = new Code(Address); code.Dispose(); Loopback.AcceptTcpClient().Close(); });
            Show(PeersInState("08") + " in CLOSE_WAIT");
            """, "5 in CLOSE_WAIT", "0 in CLOSE_WAIT"),

        new("TCP1008", """
            sealed class Code : IDisposable
            {
                private readonly Dictionary<int, TcpClient> _clients = new();

                public void Add(int number, TcpListener listener) => _clients.Add(number, listener.AcceptTcpClient());

                public void Forget(int number)
                {
                    _clients.Remove(number);
                }

                public void Dispose()
                {
                    foreach (var client in _clients.Values)
                        client.Dispose();
                }
            }
            """, """
            var code = new Code();
            for (var i = 0; i < 5; i++) { var c = Connected(); code.Add(i, Loopback); c.Close(); code.Forget(i); }
            code.Dispose();
            Show(InState("08") + " in CLOSE_WAIT");
            """, "5 in CLOSE_WAIT", "0 in CLOSE_WAIT"),

        new("TCP1005", """
            sealed class Code : IDisposable
            {
                private TcpClient _client;
                public void Reconnect(IPEndPoint server)
                {
                    _client = new TcpClient();
                    _client.Connect(server);
                }
                public void Dispose() => _client?.Dispose();
            }
            """, """
            var code = new Code();
            var before = Descriptors();
            Times(5, () => { code.Reconnect(Address); Loopback.AcceptTcpClient().Close(); });
            code.Dispose();
            Show("descriptors +" + (Descriptors() - before));
            """, "descriptors +4", "descriptors +0"),

        new("TCP1006", """
            static class Code
            {
                public static void Serve(TcpListener listener)
                {
                    var socket = listener.AcceptSocket();
                    using var stream = new NetworkStream(socket);
                    stream.ReadByte();
                }
            }
            """, ServeFive, "5 in CLOSE_WAIT", "0 in CLOSE_WAIT"),

        new("TCP1007", """
            static class Code
            {
                public static void Serve(int port)
                {
                    var listener = new TcpListener(Observation.Own, port);
                    listener.Start();
                    Console.Error.Write(listener.Pending() ? "busy" : "");
                }
            }
            """, """
            var port = FreePort();
            Code.Serve(port);
            Show(Quiet(() => Count(1, Own, port, "0A")) + " in LISTEN");
            """, "1 in LISTEN", "0 in LISTEN"),

        new("TCP1009", """
            static class Code
            {
                public static void Probe(int port)
                {
                    var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                    try
                    {
                        socket.Connect(Observation.Own, port);
                    }
                    catch (SocketException)
                    {
                    }
                    socket.Shutdown(SocketShutdown.Both);
                    socket.Close();
                }
            }
            """, ProbeFive, "descriptors +5", "descriptors +0"),

        new("TCP2001", """
            static class Code
            {
                public static long Reads;
                public static void Serve(TcpListener listener)
                {
                    using var client = listener.AcceptTcpClient();
                    var stream = client.GetStream();
                    var buffer = new byte[64];
                    while (true)
                    {
                        int read = stream.Read(buffer, 0, buffer.Length);
                        Reads++;
                        stream.Write(buffer, 0, read);
                    }
                }
            }
            """, """
            var c = Connected();
            Background(() => Code.Serve(Loopback));
            c.GetStream().WriteByte(0);
            c.GetStream().ReadByte();
            c.Close();
            var waiting = InState("08");
            Show(waiting + " in CLOSE_WAIT, " + (Code.Reads > 100 ? "reading on" : "no more reads"));
            """, "1 in CLOSE_WAIT, reading on", "0 in CLOSE_WAIT, no more reads"),

        new("TCP2002", """
            sealed class Code : IDisposable
            {
                private readonly Socket _socket;
                private readonly byte[] _buffer = new byte[64];
                public Code(Socket socket) => _socket = socket;
                public void Start() => _socket.BeginReceive(_buffer, 0, _buffer.Length, SocketFlags.None, OnReceived, null);
                private void OnReceived(IAsyncResult result)
                {
                    int read = _socket.EndReceive(result);
                    if (read > 0)
                    {
                        Console.Error.Write("");
                        _socket.BeginReceive(_buffer, 0, _buffer.Length, SocketFlags.None, OnReceived, null);
                    }
                }
                public void Dispose() => _socket.Dispose();
            }
            """, """
            var kept = new List<Code>();
            Times(5, () => { var c = Connected(); var code = new Code(Loopback.AcceptSocket()); kept.Add(code); code.Start(); c.Close(); });
            Show(InState("08") + " in CLOSE_WAIT");
            """, "5 in CLOSE_WAIT", "0 in CLOSE_WAIT"),
    ];
}
