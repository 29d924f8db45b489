namespace TcpLint.Tests.Kernel;

/// <summary>TIME_WAIT and who pays for it, resets, keepalive and timeouts.</summary>
internal static class TimingPrograms
{
    private const string AcceptTwenty = """
        Background(() => Code.Serve(Loopback));
        Times(20, () => { using var c = Connected(); var s = c.GetStream(); s.WriteByte(0); s.ReadByte(); c.Client.Shutdown(SocketShutdown.Send); s.ReadByte(); });
        var (server, client) = (InState("06"), PeersInState("06"));
        Show("TIME_WAIT: " + server + " on the server, " + client + " on the client");
        """;

    private const string Timed = """
        var c = Connected();
        var peer = Loopback.AcceptTcpClient();
        """;

    public static IEnumerable<RuleProgram> All =>
    [
        new("TCP4001", """
            static class Code
            {
                public static void Serve(TcpListener listener)
                {
                    var buffer = new byte[16];
                    while (true)
                    {
                        using var client = listener.AcceptTcpClient();
                        var stream = client.GetStream();
                        int read = stream.Read(buffer, 0, buffer.Length);
                        stream.Write(buffer, 0, read);
                    }
                }
            }
            """, AcceptTwenty.Replace("c.Client.Shutdown(SocketShutdown.Send); s.ReadByte();", "c.Client.Poll(200_000, SelectMode.SelectRead);"),
            "TIME_WAIT: 20 on the server, 0 on the client", "TIME_WAIT: 0 on the server, 20 on the client"),

        new("TCP4002", """
            static class Code
            {
                public static void Poll(IPEndPoint server)
                {
                    for (int i = 0; i < 20; i++)
                    {
                        using var client = new TcpClient();
                        client.Connect(server);
                        client.GetStream().WriteByte(0);
                    }
                }
            }
            """, """
            Background(() => { while (true) { using var c = Loopback.AcceptTcpClient(); while (c.GetStream().ReadByte() >= 0) { } } });
            Code.Poll(Address);
            Show("TIME_WAIT: " + PeersInState("06") + " on the client");
            """, "TIME_WAIT: 20 on the client", null),

        new("TCP4003", """
            static class Code
            {
                public static void Say(IPEndPoint server)
                {
                    using var client = new TcpClient();
                    client.Connect(server);
                    client.LingerState = new LingerOption(true, 0);
                    client.GetStream().WriteByte(1);
                }
            }
            """, """
            Code.Say(Address);
            using var c = Loopback.AcceptTcpClient();
            Show("TIME_WAIT after the close: " + PeersInState("06") + ", FIN_WAIT_2: " + PeersInState("05"));
            """, "TIME_WAIT after the close: 0, FIN_WAIT_2: 0", "TIME_WAIT after the close: 0, FIN_WAIT_2: 1"),

        new("TCP4004", """
            static class Code
            {
                public static void Say(IPEndPoint server)
                {
                    using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                    socket.Bind(new IPEndPoint(IPAddress.Loopback, 45001));
                    socket.Connect(server);
                    socket.Send(new byte[1]);
                }
            }
            """, """
            Action once = () => { Code.Say(Address); Loopback.AcceptTcpClient().Close(); };
            var first = Thrown(once);
            PeersInState("06");
            Show("first connection: " + first + ", second: " + Thrown(once));
            """, "first connection: works, second: SocketException (AddressNotAvailable)", "first connection: works, second: works")
        {
            // With timestamps Linux takes a connection in TIME_WAIT over after a second.
            Network = "ip link set lo up && echo 0 > /proc/sys/net/ipv4/tcp_timestamps",
        },

        new("TCP5001", """
            sealed class Code : IDisposable
            {
                private readonly TcpClient _client = new TcpClient();

                public void Listen(IPEndPoint server, Action<string> show)
                {
                    _client.Connect(server);
                    var buffer = new byte[16];
                    while (_client.GetStream().Read(buffer, 0, buffer.Length) > 0)
                        show("data");
                    Dispose();
                }

                public void Dispose() => _client.Dispose();
            }
            """, """
            var shown = "still waits";
            var code = new Code();
            new Thread(() => { try { code.Listen(Address, what => shown = what); } catch (IOException) { shown = "has failed"; } }) { IsBackground = true }.Start();
            var peer = Loopback.AcceptTcpClient();
            System.Diagnostics.Process.Start("ip", "link set lo down").WaitForExit();
            Thread.Sleep(8000);
            Show("8 s after the link is cut: " + PeersInState("01") + " in ESTABLISHED, and the read " + shown);
            """, "8 s after the link is cut: 1 in ESTABLISHED, and the read still waits", "8 s after the link is cut: 0 in ESTABLISHED, and the read has failed")
        {
            Network = "ip link set lo up",
            // The fix as it is would take 2 minutes to notice: 60 + 6 × 10 s.
            Options = "tcplint.keepalive_time = 1\ntcplint.keepalive_interval = 1\ntcplint.keepalive_retry_count = 3",
        },

        new("TCP5002", """
            static class Code
            {
                public static void Configure(Socket socket)
                {
                    socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
                }
            }
            """, Timed + """
            Code.Configure(c.Client);
            Func<SocketOptionName, int> get = name => (int)c.Client.GetSocketOption(SocketOptionLevel.Tcp, name);
            Show("first probe after " + get(SocketOptionName.TcpKeepAliveTime) + " s, then every " + get(SocketOptionName.TcpKeepAliveInterval) + " s, " + get(SocketOptionName.TcpKeepAliveRetryCount) + " times");
            """, "first probe after 7200 s, then every 75 s, 9 times", "first probe after 60 s, then every 10 s, 6 times"),

        new("TCP5003", """
            static class Code
            {
                public static void Configure(Socket socket)
                {
                    socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
                    socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, 60000);
                    socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveInterval, 10);
                    socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveRetryCount, 6);
                }
            }
            """, Timed + """
            Show("keepalive: " + Thrown(() => Code.Configure(c.Client)));
            """, "keepalive: SocketException (InvalidArgument)", "keepalive: works"),

        new("TCP5004", """
            static class Code
            {
                public static async Task<int> Ask(IPEndPoint server)
                {
                    using var client = new TcpClient();
                    client.ReceiveTimeout = 200;
                    await client.ConnectAsync(server);
                    return await client.GetStream().ReadAsync(new byte[16], 0, 16);
                }
            }
            """, """
            var answer = Code.Ask(Address);
            Show(answer.Wait(3000) ? "the read ended" : "the read waits 15 times as long as the timeout");
            """, "the read waits 15 times as long as the timeout", null),
    ];
}
