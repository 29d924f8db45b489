using TcpLint.Testing;

namespace TcpLint.Tests.Rules;

/// <summary>
/// The rules about listeners, closes and keepalive in code whose types are missing: a call with an argument that does not bind is still the call that it
/// says, and code that is missing is believed by its name.
/// </summary>
public class WireRulesInBrokenCodeTests
{
    [Theory]
    [InlineData("{|TCP5003:socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, (int)_missing.Idle.TotalMilliseconds)|};")]
    [InlineData("socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, (int)_missing.Idle.TotalSeconds);")]
    [InlineData("{|TCP5003:socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveInterval, _missing.RetryCount)|};")]
    [InlineData("socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveInterval, _missing.Interval);")]
    [InlineData("socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveRetryCount, _missing.RetryCount);")]
    [InlineData("{|TCP5003:socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.TcpKeepAliveTime, _missing.Idle)|};")]
    [InlineData("socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, _missing.Idle);")]
    [InlineData("{|TCP5003:_missing.Client.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.TcpKeepAliveInterval, 10)|};")]
    [InlineData("_missing.Client.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveInterval, 10);")]
    [InlineData("_missing.Client.SetSocketOption(MissingLevel.Socket, SocketOptionName.TcpKeepAliveInterval, 10);")]
    public Task A_keepalive_setting_whose_value_or_socket_has_a_missing_type(string statement) => VerifyAsync($$"""
        using System.Net.Sockets;

        class Wire : MissingBase
        {
            private readonly MissingOptions _missing;

            void Configure(Socket socket)
            {
                socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
                {{statement}}
            }
        }
        """);

    [Theory]
    [InlineData("_listener = new Socket(_missing.EndPoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp);", "{|TCP3004:_listener.Bind(_missing.EndPoint)|};")]
    [InlineData("_listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.IP);", "{|TCP3001:_listener.Bind(_missing.EndPoint)|};")]
    [InlineData("_listener = new Socket(_missing.EndPoint.AddressFamily, SocketType.Stream, _missing.Protocol);", "_listener.Bind(_missing.EndPoint);")]
    [InlineData("_listener = new Socket(SocketType.Stream, ProtocolType.Tcp) { ExclusiveAddressUse = true };", "_listener.Bind(_missing.EndPoint);")]
    [InlineData("_listener = new Socket(SocketType.Stream, ProtocolType.Tcp);", "_listener.Bind(new IPEndPoint(_missing.Address, 0));")]
    [InlineData("_listener = new Socket(SocketType.Stream, ProtocolType.Tcp); {|TCP3003:_listener.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true)|};", "_listener.Bind(_missing.EndPoint);")]
    [InlineData("_listener = new Socket(SocketType.Stream, ProtocolType.Tcp); _listener.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, _missing.Reuse);", "_listener.Bind(_missing.EndPoint);")]
    [InlineData("_listener = new Socket(SocketType.Stream, ProtocolType.Tcp); _missing.Configure(_listener);", "_listener.Bind(_missing.EndPoint);")]
    [InlineData("_listener = new Socket(SocketType.Stream, ProtocolType.Tcp); _listener.ApplyOptions();", "_listener.Bind(_missing.EndPoint);")]
    public Task A_listening_socket_whose_end_point_has_a_missing_type(string made, string bound) => VerifyAsync($$"""
        using System.Net;
        using System.Net.Sockets;

        class Acceptor : MissingBase
        {
            private readonly MissingOptions _missing;
            private Socket _listener;

            void Open()
            {
                {{made}}
                {{bound}}
                _listener.Listen(_missing.Backlog);
            }
        }
        """);

    [Theory]
    [InlineData("new TcpListener(IPAddress.Any, _missing.Port)", "{|TCP3004:_listener.Start(_missing.Backlog)|};")]
    [InlineData("new TcpListener(_missing.Address, 0)", "_listener.Start(_missing.Backlog);")]
    [InlineData("TcpListener.Create(_missing.Port)", "{|TCP3004:_listener.Start()|};")]
    public Task A_listener_whose_port_has_a_missing_type(string made, string started) => VerifyAsync($$"""
        using System.Net;
        using System.Net.Sockets;

        class Acceptor : MissingBase
        {
            private readonly MissingOptions _missing;
            private TcpListener _listener;

            void Open()
            {
                _listener = {{made}};
                {{started}}
            }
        }
        """);

    [Theory]
    [InlineData("{|TCP4004:socket.Bind(new IPEndPoint(_missing.Address, 9000))|};")]
    [InlineData("socket.Bind(new IPEndPoint(_missing.Address, _missing.Port));")]
    [InlineData("socket.Bind(new IPEndPoint(_missing.Address, 0));")]
    [InlineData("socket.Bind(new MissingEndPoint(_missing.Address, 9000));")]
    public Task A_fixed_local_port_beside_an_address_of_a_missing_type(string bind) => VerifyAsync($$"""
        using System.Net;
        using System.Net.Sockets;

        class Peer : MissingBase
        {
            private readonly MissingOptions _missing;

            Socket Open(IPEndPoint remote)
            {
                var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                {{bind}}
                socket.Connect(remote);
                return socket;
            }
        }
        """);

    [Theory]
    [InlineData("{|TCP5001:_listener.Start()|};", "")]
    [InlineData("_listener.Start();", "client.EnableKeepAlive();")]
    [InlineData("_listener.Start();", "_missing.Configure(client);")]
    public Task An_accepted_connection_in_a_handler_that_tells_missing_code(string start, string first) => VerifyAsync($$"""
        using System.Net;
        using System.Net.Sockets;
        using System.Threading.Tasks;

        class Server : MissingBase
        {
            private readonly MissingOptions _missing;
            private TcpListener _listener;

            async Task Run()
            {
                _listener = new TcpListener(IPAddress.Any, _missing.Port) { ExclusiveAddressUse = true };
                {{start}}
                while (true)
                {
                    var client = await _listener.AcceptTcpClientAsync();
                    _ = Serve(client);
                }
            }

            async Task Serve(TcpClient client)
            {
                using (client)
                {
                    {{first}}
                    var stream = client.GetStream();
                    var buffer = new byte[512];
                    while (true)
                    {
                        int n = await stream.ReadAsync(buffer, 0, buffer.Length);
                        if (n == 0)
                            return;
                        _missing.Show(buffer, n);
                    }
                }
            }
        }
        """);

    [Theory]
    [InlineData("{|TCP4002:new TcpClient()|}", "")]
    [InlineData("new TcpClient()", "await Task.Delay(_missing.Interval);")]
    [InlineData("new TcpClient()", "await _missing.DelayAsync();")]
    [InlineData("new TcpClient()", "Thread.Sleep(_missing.Interval);")]
    [InlineData("{|TCP4002:new TcpClient()|}", "_ = Task.Delay(_missing.Interval);")]
    public Task A_loop_that_connects_and_waits_for_a_time_of_a_missing_type(string made, string pause) => VerifyAsync($$"""
        using System.Net.Sockets;
        using System.Threading;
        using System.Threading.Tasks;

        class Agent : MissingBase
        {
            private readonly MissingOptions _missing;
            private readonly string _host = "collector";

            async Task Run()
            {
                while (true)
                {
                    using var client = {{made}};
                    await client.ConnectAsync(_host, 4000);
                    await client.GetStream().WriteAsync(new byte[1], 0, 1);
                    {{pause}}
                }
            }
        }
        """);

    [Theory]
    [InlineData("foreach (var peer in _missing.Peers) { using var client = new TcpClient(); client.Connect(peer.Host, peer.Port); client.GetStream().WriteByte(1); }")]
    [InlineData("while (true) { var peer = _missing.Next(); using var client = new TcpClient(peer.Host, peer.Port); client.GetStream().WriteByte(1); }")]
    [InlineData("foreach (var point in _missing.Points) { using var client = {|TCP4002:new TcpClient()|}; client.Connect(_missing.Host, _missing.Port); client.GetStream().WriteByte(1); }")]
    [InlineData("while (true) { using var client = {|TCP4002:new TcpClient(MissingConfig.Host, MissingConfig.Port)|}; client.GetStream().WriteByte(1); }")]
    public Task A_loop_over_peers_of_a_missing_type_or_to_one_of_them(string loop) => VerifyAsync($$"""
        using System.Net.Sockets;

        class Agent : MissingBase
        {
            private readonly MissingOptions _missing;

            void Run()
            {
                {{loop}}
            }
        }
        """);

    [Theory]
    [InlineData("socket.Connect(_missing.EndPoint);", "socket.Send(new byte[1]);")]
    [InlineData("socket.Bind(_missing.EndPoint); socket.Listen(_missing.Backlog);", "socket.Accept().Dispose();")]
    [InlineData("", "{|TCP6001:socket.Send(new byte[1])|};")]
    [InlineData("socket.TryConnect(_missing.EndPoint);", "socket.Send(new byte[1]);")]
    [InlineData("_missing.Connect(socket);", "socket.Send(new byte[1]);")]
    public Task A_connect_to_an_end_point_of_a_missing_type_connects(string first, string then) => VerifyAsync($$"""
        using System.Net.Sockets;

        class Peer : MissingBase
        {
            private readonly MissingOptions _missing;

            void Run()
            {
                using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { ExclusiveAddressUse = true };
                {{first}}
                {{then}}
            }
        }
        """);

    private static Task VerifyAsync(string source) => new WireTest
    {
        TestCode = source,
        CompilerDiagnostics = CompilerDiagnostics.None,
        DisabledDiagnostics = { "TCP1001", "TCP1003", "TCP1004", "TCP1005", "TCP1007", "TCP5002" },
    }.RunAsync();

    private sealed class WireTest : CSharpAnalyzerTest<TcpLintAnalyzer, DefaultVerifier>;
}
