using System.Text;

namespace TcpLint.Tests.Robustness;

/// <summary>Code of any length for measuring.</summary>
internal static class GeneratedCode
{
    /// <summary>Ordinary code without a socket.</summary>
    public static string WithoutSockets(int file, int methods)
    {
        var text = new StringBuilder($"using System; using System.Collections.Generic; using System.IO; using System.Linq;\nnamespace Generated{file};\npublic class Orders{file}\n{{\n    private readonly List<string> _lines = new();\n");
        for (var i = 0; i < methods; i++)
        {
            text.Append($$"""
                    public int Total{{i}}(IReadOnlyList<int> prices, string name)
                    {
                        var sum = 0;
                        foreach (var price in prices.Where(p => p > {{i}}))
                        {
                            sum += price;
                            if (sum > 1000)
                                _lines.Add(string.Format("{0}: {1}", name.Trim(), sum));
                        }

                        using (var writer = new StringWriter())
                        {
                            writer.WriteLine(name.ToUpperInvariant());
                            _lines.Add(writer.ToString());
                        }

                        return Math.Max(sum, _lines.Count);
                    }

                """);
        }

        return text.Append("}\n").ToString();
    }

    /// <summary>A server and a client as they are written every day.</summary>
    public static string WithSockets(int file) => $$"""
        using System; using System.Collections.Generic; using System.IO; using System.Net; using System.Net.Sockets; using System.Threading; using System.Threading.Tasks;
        namespace Sockets{{file}};
        public sealed class Server{{file}} : IDisposable
        {
            private readonly TcpListener _listener = new(IPAddress.Any, {{9000 + file}});
            private readonly List<TcpClient> _clients = new();

            public async Task RunAsync(CancellationToken stop)
            {
                _listener.Start();
                while (!stop.IsCancellationRequested)
                {
                    var client = await _listener.AcceptTcpClientAsync(stop);
                    lock (_clients)
                        _clients.Add(client);
                    _ = ServeAsync(client, stop);
                }
            }

            private async Task ServeAsync(TcpClient client, CancellationToken stop)
            {
                try
                {
                    var stream = client.GetStream();
                    var buffer = new byte[4096];
                    int read;
                    while ((read = await stream.ReadAsync(buffer, stop)) > 0)
                        await stream.WriteAsync(buffer.AsMemory(0, read), stop);
                }
                catch (IOException)
                {
                    Console.WriteLine("gone");
                }
                finally
                {
                    lock (_clients)
                        _clients.Remove(client);
                    client.Dispose();
                }
            }

            public void Dispose()
            {
                _listener.Stop();
                foreach (var client in _clients)
                    client.Dispose();
            }
        }

        public static class Client{{file}}
        {
            public static string Ask(string host, string question)
            {
                using var client = new TcpClient(host, {{9000 + file}});
                using var writer = new StreamWriter(client.GetStream(), leaveOpen: true);
                writer.WriteLine(question);
                writer.Flush();
                using var reader = new StreamReader(client.GetStream());
                return reader.ReadLine() ?? throw new EndOfStreamException();
            }
        }
        """;

    /// <summary>One method in which each connection is opened inside the try block of the one before.</summary>
    public static string Nested(int connections, int lines)
    {
        var text = new StringBuilder("using System; using System.Net.Sockets; class Server { void Serve(TcpListener listener, byte[] data) {\n");
        for (var i = 0; i < connections; i++)
        {
            text.Append($"TcpClient c{i} = null;\ntry\n{{\nc{i} = listener.AcceptTcpClient();\n");
            for (var line = 0; line < lines / connections - 10; line++)
                text.Append(line % 4 == 0 ? $"if (data[{line}] > {i}) c{i}.GetStream().WriteByte({i});\n" : $"c{i}.GetStream().Write(data, {line}, {i});\n");
        }

        for (var i = connections - 1; i >= 0; i--)
            text.Append($"}}\ncatch (SocketException)\n{{\nc{i}.Close();\n}}\nfinally\n{{\nif (data[{i}] > 0) c{i}.Close();\n}}\n");
        return text.Append("} }").ToString();
    }
}
