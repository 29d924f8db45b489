using TcpLint.Testing;

namespace TcpLint.Tests.Rules;

/// <summary>
/// Code in which types and members are missing: a half of a partial type, a file taken out of its project. What is not there may have the connection;
/// what is there still counts.
/// </summary>
public class LifetimeInBrokenCodeTests
{
    [Theory]
    [InlineData("missing = new Socket(SocketType.Stream, ProtocolType.Tcp);")]
    [InlineData("missing = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true, SendTimeout = Missing };")]
    [InlineData("Missing.Link.Socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };")]
    [InlineData("this.Missing ??= new TcpClient(host, 25) { NoDelay = true };")]
    [InlineData("var client = new TcpClient(host, 25); Missing(client);")]
    [InlineData("var client = new TcpClient(host, 25); using (var timer = new Timer(_ => Missing(client), null, Limit, Limit)) { }")]
    public Task What_goes_to_something_that_is_missing_is_handed_on(string code) => VerifyAsync($$"""
        using System.Net.Sockets;
        using System.Threading;

        partial class Link
        {
            void Open(string host)
            {
                {{code}}
            }
        }
        """);

    [Fact]
    public Task A_missing_helper_around_a_task_leaves_it_what_it_is() => VerifyAsync("""
        using System.Net.Sockets;
        using System.Threading.Tasks;

        class Link
        {
            async Task<TcpClient> OpenAsync(string host)
            {
                var client = {|TCP1003:new TcpClient()|};
                await client.ConnectAsync(host, 25).WithTimeout(Limit).ConfigureAwait(false);
                return client;
            }
        }
        """);

    [Fact]
    public Task A_missing_helper_that_may_swallow_a_failure() => VerifyAsync("""
        using System.Net.Sockets;
        using System.Threading.Tasks;

        class Link
        {
            async Task<TcpClient> OpenAsync(string host)
            {
                var client = new TcpClient();
                await client.ConnectAsync(host, 25).IgnoreExceptions();
                return client;
            }
        }
        """);

    [Theory]
    [InlineData("socket.SetKeepAlive(30);")]
    [InlineData("await socket.ConnectThroughAsync(proxy).ConfigureAwait(false);")]
    [InlineData("SocketUtil.Configure(socket, options);")]
    [InlineData("Prepare(socket);")]
    [InlineData("if (!SocketUtil.Prepare(socket)) throw new System.InvalidOperationException();", "TCP1002")]
    [InlineData("string banner = SocketUtil.BannerOf(socket);")]
    [InlineData("_log.Debug(\"dialing with {0}\", socket);")]
    public Task A_missing_helper_gives_back_what_the_method_then_returns(string code, string rule = "TCP1003") => VerifyAsync($$"""
        using System.Net;
        using System.Net.Sockets;
        using System.Threading.Tasks;

        class Link
        {
            async Task<Socket> OpenAsync(EndPoint peer)
            {
                var socket = {|{{rule}}:new Socket(SocketType.Stream, ProtocolType.Tcp)|};
                {{code}}
                await socket.ConnectAsync(peer);
                return socket;
            }
        }
        """);

    [Theory]
    [InlineData("{|TCP1003:", "|}", "await Socks.HandshakeAsync(stream, _proxy).ConfigureAwait(false);")]
    [InlineData("{|TCP1003:", "|}", "if (_login != null) { SaslLogin.Authenticate(stream, _login); }")]
    [InlineData("{|TCP1002:", "|}", "try { Socks.Handshake(stream, _proxy); } catch (IOException) { return null; }")]
    [InlineData("", "", "try { Socks.Handshake(stream, _proxy); } catch { socket.Dispose(); throw; }")]
    [InlineData("", "", "Frames.Describe(stream);")]
    [InlineData("", "", "_talks.Handshake(stream); if (_isClosed) return null;")]
    public Task A_missing_helper_that_talks_to_the_peer_can_fail(string before, string after, string code) => VerifyAsync($$"""
        using System.IO;
        using System.Net;
        using System.Net.Sockets;
        using System.Threading.Tasks;

        class Link
        {
            async Task<Stream> OpenAsync(Socket listener)
            {
                var socket = {{before}}listener.Accept(){{after}};
                var stream = new NetworkStream(socket, true);
                {{code}}
                return stream;
            }
        }
        """);

    [Theory]
    [InlineData("_sockets.Add(socket);")]
    [InlineData("Register(socket);")]
    [InlineData("var channel = SocketUtil.Wrap(socket);")]
    [InlineData("_channel = SocketUtil.Wrap(socket);")]
    [InlineData("Run(() => socket.Close());")]
    public Task A_missing_helper_may_keep_what_it_gets(string code) => VerifyAsync($$"""
        using System.Net;
        using System.Net.Sockets;
        using System.Threading.Tasks;

        class Link
        {
            async Task<Socket> OpenAsync(EndPoint peer)
            {
                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
                {{code}}
                await socket.ConnectAsync(peer);
                return socket;
            }
        }
        """);

    [Theory]
    [InlineData("if (socket.Available == 0) { SocketUtil.Discard(socket); throw new System.InvalidOperationException(); } return socket;")]
    [InlineData("try { socket.Connect(peer); } catch { SocketUtil.Discard(socket); throw; } return socket;")]
    [InlineData("if (_pool.TryPut(socket)) return null; socket.Connect(peer); return socket;")]
    [InlineData("Serve(socket); try { socket.Connect(peer); } catch { socket.Close(); } return null;")]
    [InlineData("try { socket.Connect(peer); Serve(socket); socket.Send(new byte[1]); } finally { SocketUtil.Discard(socket); } return null;")]
    public Task What_a_missing_helper_had_and_the_method_does_not_take_back(string code) => VerifyAsync($$"""
        using System.Net;
        using System.Net.Sockets;

        class Link
        {
            Socket Open(EndPoint peer)
            {
                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
                {{code}}
            }
        }
        """);

    [Theory]
    [InlineData("", true)]
    [InlineData("_client.Close();", false)]
    public Task A_missing_helper_has_what_an_error_then_nulls(string close, bool isFound) => VerifyAsync($$"""
        using System.IO;
        using System.Net.Sockets;

        class Link
        {
            private TcpClient _client;
            private BinaryWriter _writer;

            public void Open(string host)
            {
                if (_client != null)
                    return;
                _client = new TcpClient(host, 25);
                _writer = new BinaryWriter(_client.GetStream());
            }

            public void Send(Packet packet)
            {
                try
                {
                    packet.WriteTo(_writer);
                    _writer.Flush();
                }
                catch (IOException)
                {
                    LinkLost();
                }
            }

            private void LinkLost()
            {
                {{close}}
                _writer = null;
                {{(isFound ? "{|TCP1005:_client = null|}" : "_client = null")}};
            }

            public void Close()
            {
                _client?.Close();
                _client = null;
            }
        }
        """);

    [Fact]
    public Task A_timer_with_an_argument_of_a_missing_type_still_watches() => VerifyAsync("""
        using System.Net;
        using System.Net.Sockets;
        using System.Threading;

        class Link
        {
            Socket Open(EndPoint peer)
            {
                var socket = {|TCP1003:new Socket(SocketType.Stream, ProtocolType.Tcp)|};
                using (var timer = new Timer(_ => socket.Close(), null, settings.Limit, Timeout.InfiniteTimeSpan))
                    socket.Connect(peer);
                return socket;
            }
        }
        """);

    private static Task VerifyAsync(string source) => new LifetimeTest { TestCode = source, CompilerDiagnostics = CompilerDiagnostics.None }.RunAsync();

    private sealed class LifetimeTest : CSharpAnalyzerTest<TcpLintAnalyzer, DefaultVerifier>;
}
