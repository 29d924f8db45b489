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
