using TcpLint.Testing;

namespace TcpLint.Tests.Rules;

/// <summary>Calls of functions that are there, in code where other names are missing: what the function does with the connection still counts.</summary>
public class CallsInBrokenCodeTests
{
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

    private static Task VerifyAsync(string source) => new LifetimeTest { TestCode = source, CompilerDiagnostics = CompilerDiagnostics.None }.RunAsync();

    private sealed class LifetimeTest : CSharpAnalyzerTest<TcpLintAnalyzer, DefaultVerifier>;
}
