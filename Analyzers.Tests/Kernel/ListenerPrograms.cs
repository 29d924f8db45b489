namespace TcpLint.Tests.Kernel;

/// <summary>Listeners whose options or backlog are wrong, and calls that a state does not allow.</summary>
internal static class ListenerPrograms
{
    private const string SecondListener = """
        var port = FreePort();
        var first = Code.Open(port);
        Show("second listener: " + Thrown(() => Code.Open(port)));
        """;

    public static IEnumerable<RuleProgram> All =>
    [
        new("TCP3001", """
            static class Code
            {
                public static Socket Open(int port)
                {
                    var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.IP);
                    socket.Bind(new IPEndPoint(Observation.Own, port));
                    socket.Listen();
                    return socket;
                }
            }
            """, """
            var port = FreePort();
            var first = Code.Open(port);
            var client = new TcpClient();
            client.Connect(Observation.Own, port);
            first.Accept().Close();
            client.Close();
            first.Close();
            Show("restart over TIME_WAIT: " + Thrown(() => Code.Open(port)));
            """, "restart over TIME_WAIT: SocketException (AddressAlreadyInUse)", "restart over TIME_WAIT: works"),

        new("TCP3002", """
            static class Code
            {
                public static TcpListener Open(int port)
                {
                    var listener = new TcpListener(Observation.Own, port);
                    listener.Start();
                    listener.ExclusiveAddressUse = true;
                    return listener;
                }
            }
            """, """
            Show("ExclusiveAddressUse: " + Thrown(() => Code.Open(FreePort())));
            """, "ExclusiveAddressUse: InvalidOperationException", "ExclusiveAddressUse: works"),

        new("TCP3003", """
            static class Code
            {
                public static Socket Open(int port)
                {
                    var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                    socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
                    socket.Bind(new IPEndPoint(Observation.Own, port));
                    socket.Listen();
                    return socket;
                }
            }
            """, SecondListener, "second listener: works", "second listener: SocketException (AddressAlreadyInUse)"),

        new("TCP3005", """
            static class Code
            {
                public static void Serve(int port, Action<Socket> handle)
                {
                    using var listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                    listener.Bind(new IPEndPoint(Observation.Own, port));
                    listener.Listen(1);
                    while (true)
                    {
                        using var client = listener.Accept();
                        handle(client);
                    }
                }
            }
            """, """
            var port = FreePort();
            Background(() => Code.Serve(port, _ => Thread.Sleep(Timeout.Infinite)));
            Quiet(() => Count(1, Own, port, "0A"));
            var clients = Enumerable.Range(0, 8).Select(_ => new TcpClient()).ToList();
            clients[0].Connect(Observation.Own, port);
            Thread.Sleep(500);
            clients.Skip(1).ToList().ForEach(c => _ = c.ConnectAsync(Observation.Own, port));
            var waiting = Quiet(() => Count(2, port, "02"));
            Show(waiting == 0 ? "every client is connected" : "clients hang in SYN_SENT");
            """, "clients hang in SYN_SENT", "every client is connected"),

        new("TCP6001", """
            static class Code
            {
                public static void Say(IPEndPoint server)
                {
                    using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                    socket.Connect(server);
                    socket.Shutdown(SocketShutdown.Send);
                    socket.Send(new byte[1]);
                }
            }
            """, """
            Show("a send after Shutdown(Send): " + Thrown(() => Code.Say(Address)));
            """, "a send after Shutdown(Send): SocketException (Shutdown)", null),
    ];
}
