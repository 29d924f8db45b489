using TcpLint.Testing;

namespace TcpLint.Tests.Rules;

/// <summary>
/// Code in which types are missing: an editor before a restore, a file taken out of its project. What is missing must not hide a read that is there, and
/// a call that is not there counts as what its name says.
/// </summary>
public class EndOfStreamInBrokenCodeTests
{
    [Theory]
    [InlineData("int n = socket.Receive(buffer); if (n == 0 || missing.Stopped) break;")]
    [InlineData("int n = socket.Receive(buffer); if (missing.Stopped || n <= 0) break;")]
    [InlineData("int n = socket.Receive(buffer); if (n > 0 && missing.Running) continue; break;")]
    [InlineData("int n = {|TCP2001:socket.Receive(buffer)|}; if (n == 7 && missing.Stopped) break;")]
    public Task A_condition_of_which_one_half_does_not_bind(string statements) => VerifyAsync($$"""
        using System.Net.Sockets;

        class Download
        {
            void Run(Socket socket, byte[] buffer)
            {
                while (true)
                {
                    {{statements}}
                }
            }
        }
        """);

    [Theory]
    [InlineData("async Missing<int>", "if (n == 0) return;")]
    [InlineData("async Missing<int>", "")]
    [InlineData("async Task<int>", "if (n == 0) return;")]
    public Task A_helper_that_returns_a_missing_type(string result, string test) => VerifyAsync($$"""
        using System.Net.Sockets;
        using System.Threading.Tasks;

        class Download
        {
            readonly Socket _socket;

            Download(Socket socket) => _socket = socket;

            {{result}} Next(byte[] buffer)
            {
                var n = await _socket.ReceiveAsync(buffer, SocketFlags.None);
                return n;
            }

            async Task Run(byte[] buffer)
            {
                while (true)
                {
                    var n = await Next(buffer);
                    {{test}}
                }
            }
        }
        """);

    [Fact]
    public Task A_connection_of_a_missing_type_whose_callback_reads_again() => VerifyAsync("""
        using System;

        class Download
        {
            static readonly AsyncCallback Received = OnReceive;

            static void OnReceive(IAsyncResult result)
            {
                var data = (Missing)result.AsyncState;
                int n = {|TCP2001:data.Connection.EndReceive(result)|};
                data.Offset += n;
                data.Remaining -= n;
                if (data.Remaining == 0)
                    data.Done(true);
                else
                    data.Connection.BeginReceive(data.Buffer, data.Offset, data.Remaining, Received, data);
            }
        }
        """);

    [Fact]
    public Task A_connection_of_a_missing_type_whose_callback_tests_for_zero() => VerifyAsync("""
        using System;

        class Download
        {
            static readonly AsyncCallback Received = OnReceive;

            static void OnReceive(IAsyncResult result)
            {
                var data = (Missing)result.AsyncState;
                int n = data.Connection.EndReceive(result);
                if (n == 0)
                {
                    data.Done(false);
                    return;
                }

                data.Offset += n;
                data.Connection.BeginReceive(data.Buffer, data.Offset, data.Remaining, Received, data);
            }
        }
        """);

    [Theory]
    [InlineData("logger.Info")]
    [InlineData("_log.Debug")]
    [InlineData("Log.Warning")]
    [InlineData("Trace.WriteLine")]
    public Task A_log_of_a_missing_type_tells_nobody(string log) => VerifyAsync($$"""
        using System;
        using System.Net.Sockets;

        class RemotePort
        {
            private static Missing logger, _log;
            private Socket socket;
            private byte[] buffer = new byte[1024];

            private void Received(IAsyncResult result)
            {
                try
                {
                    int count = {|TCP2002:socket.EndReceive(result)|};
                    if (count == 0)
                    {
                        {{log}}("remote closed the connection");
                        return;
                    }

                    socket.BeginReceive(buffer, 0, buffer.Length, SocketFlags.None, Received, null);
                }
                catch (SocketException)
                {
                    socket.Close();
                }
            }
        }
        """);

    [Fact]
    public Task Something_else_that_is_missing_may_be_told() => VerifyAsync("""
        using System;
        using System.Net.Sockets;

        class RemotePort
        {
            private static Missing dialog;
            private Socket socket;
            private byte[] buffer = new byte[1024];

            private void Received(IAsyncResult result)
            {
                try
                {
                    int count = socket.EndReceive(result);
                    if (count == 0)
                    {
                        dialog.Leave("remote closed the connection");
                        return;
                    }

                    socket.BeginReceive(buffer, 0, buffer.Length, SocketFlags.None, Received, null);
                }
                catch (SocketException)
                {
                    socket.Close();
                }
            }
        }
        """);

    [Fact]
    public Task Arguments_of_missing_types_leave_a_new_read_what_it_is() => VerifyAsync("""
        using System;
        using System.Net.Security;

        class Secured : MissingBase
        {
            readonly SslStream _stream;

            void OnRead(IAsyncResult result)
            {
                var operation = (IMissing)result.AsyncState;
                int n = {|TCP2001:_stream.EndRead(result)|};
                operation.Read(operation.Buffer, 0, n);
                if (operation.Received < operation.Total)
                    _stream.BeginRead(operation.Buffer, 0, operation.Buffer.Length, OnRead, operation);
                else
                    Done.Set();
            }
        }
        """);

    [Fact]
    public Task A_socket_of_a_missing_base_class_that_is_read_until_there_is_enough() => VerifyAsync("""
        using System.IO;
        using System.Net.Sockets;
        using System.Threading;

        class Session<T> : MissingSession<T>
        {
            void Receive(Stream store, int left)
            {
                var buffer = new byte[512];
                while (left > 0)
                {
                    int n = {|TCP2001:Client.Receive(buffer, 0, left, SocketFlags.None)|};
                    if (n <= 0)
                    {
                        Thread.Sleep(100);
                        continue;
                    }

                    store.Write(buffer, 0, n);
                    left -= n;
                }
            }
        }
        """);

    [Theory]
    [InlineData("Close();")]
    [InlineData("Client.Dispose();")]
    [InlineData("OnDisconnected();")]
    [InlineData("Owner.Kick(this);")]
    public Task A_missing_method_that_ends_something_by_its_name_ends_the_loop(string end) => VerifyAsync($$"""
        using System.Net.Sockets;

        class Session<T> : MissingSession<T>
        {
            void Receive(int left)
            {
                var buffer = new byte[512];
                while (left > 0)
                {
                    int n = Client.Receive(buffer, 0, left, SocketFlags.None);
                    if (n == 0)
                        {{end}}
                    left -= n;
                }
            }
        }
        """);

    [Fact]
    public Task Completions_of_a_missing_socket_that_are_only_asked_for_their_error() => VerifyAsync("""
        using System.Net.Sockets;

        class Session : MissingSession
        {
            void Arm(SocketAsyncEventArgs e)
            {
                bool pending = Client.ReceiveAsync(e);
                if (!pending)
                    ProcessReceive(e);
            }

            public void ProcessReceive(SocketAsyncEventArgs e)
            {
                if ({|TCP2001:e.SocketError|} != SocketError.Success)
                {
                    Close();
                    return;
                }

                _reader.Find(e, out MissingResult result);
                Arm(e);
            }
        }
        """);

    [Fact]
    public Task A_reader_over_the_stream_of_a_missing_client() => VerifyAsync("""
        using System;
        using System.IO;

        class Bot
        {
            private System.Net.Sockets.AddressFamily _family;

            void Run(MissingClient client)
            {
                var reader = new StreamReader(client.GetStream());
                while (true)
                {
                    string line = {|TCP2001:reader.ReadLine()|};
                    Console.WriteLine(line);
                }
            }
        }
        """);

    [Theory]
    [InlineData("queue.Receive()")]
    [InlineData("queue.Receive(out int priority)")]
    [InlineData("queue.Read(buffer, 0, 1)")]
    public Task A_missing_type_that_need_not_be_a_connection(string call) => VerifyAsync($$"""
        class Consumer
        {
            private System.Net.Sockets.Socket _other;

            void Run(MissingQueue queue)
            {
                var buffer = new byte[1];
                while (true)
                {
                    int n = {{call}};
                    System.Console.WriteLine(n);
                }
            }
        }
        """);

    [Theory]
    [InlineData("while (got < 100) got += {|TCP2001:_stream.Read(data, got, header.Length - got)|};")]
    [InlineData("while (got < 100) { int n = _stream.Read(data, got, header.Length - got); if (n == 0) break; got += n; }")]
    [InlineData("while (got < 100) { int n = {|TCP2001:_stream.Read(data, got, 100 - got)|}; if (n == 0) System.Threading.Thread.Sleep(header.Delay); got += n; }")]
    [InlineData("while (got < 100) { int n = _stream.Read(data, got, 100 - got); if (n == 0) header.GiveUp(); got += n; }")]
    public Task A_read_until_there_is_enough_beside_numbers_of_a_missing_type(string loop) => VerifyAsync($$"""
        using System.Net.Sockets;

        class Frames : MissingBase
        {
            private readonly NetworkStream _stream;

            byte[] Next(MissingHeader header)
            {
                var data = new byte[100];
                int got = 0;
                {{loop}}
                return data;
            }
        }
        """);

    [Theory]
    [InlineData("{|TCP2001:reader.ReadAsync()|}", "")]
    [InlineData("reader.ReadAsync()", "if (read.IsCompleted) break;")]
    public Task A_pipe_that_is_advanced_to_a_place_of_a_missing_type(string call, string test) => VerifyAsync($$"""
        using System.IO.Pipelines;
        using System.Net.Sockets;
        using System.Threading.Tasks;

        class Frames : MissingBase
        {
            async Task Run(Socket socket)
            {
                var reader = PipeReader.Create(new NetworkStream(socket, true));
                while (true)
                {
                    var read = await {{call}};
                    {{test}}
                    reader.AdvanceTo(MissingProtocol.Parse(read.Buffer), read.Buffer.End);
                }
            }
        }
        """);

    [Theory]
    [InlineData("MemoryStream", "source.Read(part, 0, part.Length)")]
    [InlineData("Stream", "{|TCP2001:source.Read(part, 0, part.Length)|}")]
    public Task A_stream_that_an_object_of_a_missing_type_makes(string type, string read) => VerifyAsync($$"""
        using System.IO;

        class Chunks
        {
            void Copy(byte[] whole)
            {
                using ({{type}} stream = MissingStreams.GetStream())
                    Fill(whole, stream);
            }

            static void Fill(byte[] whole, Stream source)
            {
                var part = new byte[1024];
                int total = 0;
                while (total < whole.Length)
                {
                    int n = {{read}};
                    total += n;
                }
            }
        }
        """);

    private static Task VerifyAsync(string source) => new EndOfStreamTest { TestCode = source, CompilerDiagnostics = CompilerDiagnostics.None, DisabledDiagnostics = { "TCP1004", "TCP2003" } }.RunAsync();

    private sealed class EndOfStreamTest : CSharpAnalyzerTest<TcpLintAnalyzer, DefaultVerifier>;
}
