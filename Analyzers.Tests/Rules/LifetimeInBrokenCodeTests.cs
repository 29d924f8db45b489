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
    [InlineData("", "new Socket(SocketType.Stream, ProtocolType.Tcp)")]
    [InlineData("socket.Close();", null)]
    [InlineData("Pool.Discard(socket);", null)]
    public Task A_missing_name_in_a_callback_leaves_the_call_what_it_is(string release, string? found) => VerifyAsync($$"""
        using System;
        using System.Net;
        using System.Net.Sockets;
        using System.Threading.Tasks;

        class Link
        {
            Task<Socket> OpenAsync(EndPoint peer)
            {
                var done = new TaskCompletionSource<Socket>();
                var socket = {{(found is null ? "new Socket(SocketType.Stream, ProtocolType.Tcp)" : "{|TCP1002:" + found + "|}")}};
                socket.BeginConnect(peer, result =>
                {
                    try
                    {
                        socket.EndConnect(result);
                        done.SetResult(socket);
                    }
                    catch (Exception e)
                    {
                        {{release}}
                        Journal.Error(e);
                        done.SetException(e);
                    }
                }, null);
                return done.Task;
            }
        }
        """);

    [Theory]
    [InlineData("{|TCP1002:new TcpClient(host, 25)|}", "return;")]
    [InlineData("new TcpClient(host, 25)", "client.Close();")]
    [InlineData("new TcpClient(host, 25)", "Pool.Add(client);")]
    public Task A_missing_name_in_a_task(string opening, string release) => VerifyAsync($$"""
        using System.Net.Sockets;
        using System.Threading.Tasks;

        class Link
        {
            void Open(string host)
            {
                var client = {{opening}};
                Task.Run(() =>
                {
                    if (Limits.Exceeded)
                    {
                        {{release}}
                    }
                    else
                    {
                        client.Close();
                    }
                });
            }
        }
        """);

    [Fact]
    public Task A_helper_that_sets_a_socket_up_by_a_missing_one_still_opens_it() => VerifyAsync("""
        using System.Net;
        using System.Net.Sockets;

        class Link
        {
            Socket Open(EndPoint peer)
            {
                var socket = {|TCP1003:Create()|};
                Prepare(socket);
                socket.Connect(peer);
                return socket;
            }

            Socket Create()
            {
                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
                settings.Configurator.Apply(socket);
                return socket;
            }

            static void Prepare(Socket socket)
            {
                socket.NoDelay = true;
                SocketUtil.SetBuffers(socket);
            }

            void Serve(EndPoint peer)
            {
                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
                Hand(socket);
            }

            static void Hand(Socket socket) => Engine.Handshake(socket);
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

    [Theory]
    [InlineData("Serve(client, Limits.Default);", "TCP1001")]
    [InlineData("Serve(client, settings.Size);", "TCP1001")]
    [InlineData("ServeAsync(client, Limits.Default);", "TCP1001")]
    [InlineData("Greet(client, Limits.Default); client.Close();", "TCP1003")]
    [InlineData("await GreetAsync(client.GetStream(), Limits.Default); client.Close();", "TCP1003")]
    [InlineData("Finish(client, Limits.Default);", null)]
    [InlineData("Either(client, Limits.Default);", null)]
    [InlineData("Store(client, Limits.Default);", null)]
    [InlineData("Virtual(client, Limits.Default);", null)]
    public Task A_helper_is_seen_though_another_argument_is_missing(string code, string? rule) => VerifyAsync($$"""
        using System.Collections.Generic;
        using System.IO;
        using System.Net.Sockets;
        using System.Threading.Tasks;

        class Server
        {
            private readonly List<TcpClient> _clients = new List<TcpClient>();

            async Task AcceptAsync(TcpListener listener)
            {
                var client = {{(rule is null ? "listener.AcceptTcpClient()" : "{|" + rule + ":listener.AcceptTcpClient()|}")}};
                {{code}}
            }

            void Serve(TcpClient client, int limit)
            {
                if (limit > 0)
                    client.NoDelay = true;
            }

            async Task ServeAsync(TcpClient client, int limit) => await Task.Delay(limit);

            void Greet(TcpClient client, int limit) => client.GetStream().WriteByte((byte)limit);

            async Task GreetAsync(Stream stream, int limit) => await stream.WriteAsync(new byte[limit], 0, limit);

            void Finish(TcpClient client, int limit) => client.Close();

            void Either(TcpClient client, int limit) { }

            void Either(TcpClient client, string limit) => client.Close();

            void Store(TcpClient client, int limit) => _clients.Add(client);

            protected virtual void Virtual(TcpClient client, int limit) { }

            public void Stop()
            {
                foreach (var client in _clients)
                    client.Close();
            }
        }

        class Special : Server
        {
            protected override void Virtual(TcpClient client, int limit) => client.Close();
        }
        """);

    [Theory]
    [InlineData("Dial(settings.Host)", true)]
    [InlineData("Kept(Hosts.Default)", false)]
    public Task What_a_helper_opens_though_its_argument_is_missing(string call, bool isFound) => VerifyAsync($$"""
        using System.Net.Sockets;
        using System.Threading.Tasks;

        class Link
        {
            private TcpClient _kept;

            async Task AskAsync()
            {
                var client = {{(isFound ? call.Replace("Dial", "{|TCP1002:Dial").Replace(")", ")|}") : call)}};
                if (client.Available == 0)
                    return;
                client.Close();
            }

            TcpClient Dial(string host) => new TcpClient(host, 25);

            TcpClient Kept(string host) => _kept ??= new TcpClient(host, 25);

            public void Close() => _kept?.Close();
        }
        """);

    [Theory]
    [InlineData("{|TCP1003:new TcpClient(host, 25)|}", "Login(settings.User);")]
    [InlineData("new TcpClient(host, 25)", "try { Login(settings.User); } catch { Drop(Reasons.Login); throw; }")]
    [InlineData("new TcpClient(host, 25)", "try { _client.GetStream().WriteByte(1); } catch { this.Drop(Reasons.Login); throw; }")]
    public Task A_method_of_the_same_object_is_seen_though_its_argument_is_missing(string opening, string then) => VerifyAsync($$"""
        using System.Net.Sockets;

        class Link
        {
            private readonly TcpClient _client;

            public Link(string host)
            {
                _client = {{opening}};
                {{then}}
            }

            void Login(string user) => _client.GetStream().WriteByte((byte)user.Length);

            void Drop(string reason) => _client.Close();

            public void Close() => _client.Close();
        }
        """);

    [Theory]
    [InlineData("_client", "Drop(Reasons.Renewed);")]
    [InlineData("{|TCP1005:_client = new TcpClient(host, 25)|}", "Tell(Reasons.Renewed);")]
    public Task What_a_method_with_a_missing_argument_has_closed_is_not_overwritten(string target, string before) => VerifyAsync($$"""
        using System.Net.Sockets;

        class Link
        {
            private TcpClient _client;

            public void Reconnect(string host)
            {
                {{before}}
                {{(target.Length > 10 ? target : target + " = new TcpClient(host, 25)")}};
            }

            void Drop(string reason) => _client?.Close();

            void Tell(string reason) => System.Console.WriteLine(reason);

            public void Close() => _client?.Close();
        }
        """);

    [Fact]
    public Task A_callback_with_many_ends_hands_on_on_some() => VerifyAsync("""
        using System;
        using System.Net;
        using System.Net.Sockets;

        class Link
        {
            private bool _closed;

            void Open(IPEndPoint peer)
            {
                var socket = {|TCP1002:new Socket(peer.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
                socket.BeginConnect(peer, result =>
                {
                    if (_closed || engine.State == States.Off)
                        return;
                    try
                    {
                        socket.EndConnect(result);
                        engine.Handshake(socket);
                    }
                    catch (SocketException)
                    {
                        Console.WriteLine();
                    }
                }, null);
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
