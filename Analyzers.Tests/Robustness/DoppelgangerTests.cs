using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TcpLint.Testing;

namespace TcpLint.Tests.Robustness;

/// <summary>Types that only share a name with the socket types are not sockets.</summary>
public class DoppelgangerTests
{
    /// <summary>Types of other makers, each with the members that would matter.</summary>
    private const string Lookalikes = """
        namespace Plumbing
        {
            public class Socket : System.IDisposable
            {
                public Socket(int size) { }
                public Socket Accept() => new Socket(1);
                public void Bind(object end) { }
                public void Listen(int backlog) { }
                public int Receive(byte[] buffer) => 0;
                public void Close() { }
                public void Dispose() { }
            }

            public class TcpClient : System.IDisposable
            {
                public TcpClient() { }
                public TcpClient(string host, int port) { }
                public System.IO.Stream GetStream() => System.IO.Stream.Null;
                public bool Connected => true;
                public void Dispose() { }
            }

            public class TcpListener
            {
                public void Start() { }
                public TcpClient AcceptTcpClient() => new TcpClient();
            }
        }
        """;

    /// <summary>What would be a defect with each real type.</summary>
    private const string Uses = """
        class Uses
        {
            private TcpClient _kept;

            void Leak() { var client = new TcpClient("localhost", 7); client.GetStream(); }

            void Loop(TcpListener listener)
            {
                listener.Start();
                while (true)
                {
                    var client = listener.AcceptTcpClient();
                    var buffer = new byte[1];
                    while (client.Connected)
                        client.GetStream().Read(buffer, 0, 1);
                }
            }

            void Reconnect() { _kept = new TcpClient("localhost", 7); }

            void Serve()
            {
                var socket = new Socket(1);
                socket.Bind(null);
                socket.Listen(1);
                socket.Close();
                socket.Accept();
            }
        }
        """;

    [Theory]
    [InlineData("using Plumbing;", true)]
    [InlineData("using Plumbing;", false)]
    [InlineData("using System.Net.Sockets; using TcpClient = Plumbing.TcpClient; using TcpListener = Plumbing.TcpListener; using Socket = Plumbing.Socket;", true)]
    public async Task Types_of_the_same_name_get_no_finding(string usings, bool referencesSockets)
    {
        var compilation = await CompileAsync(referencesSockets, usings + Uses, Lookalikes);
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        await VerifyNoFindingAsync(compilation);
    }

    /// <summary>Code whose reference to the sockets is missing, as after a failed restore.</summary>
    [Fact]
    public async Task Code_without_a_reference_to_sockets_gets_no_finding()
    {
        var compilation = await CompileAsync(referencesSockets: false, "using System.Net.Sockets;" + Uses);
        Assert.Contains(compilation.GetDiagnostics(), d => d.Id == "CS0246");
        await VerifyNoFindingAsync(compilation);
    }

    /// <summary>Only some of the types are there.</summary>
    [Fact]
    public async Task A_source_type_in_the_namespace_of_sockets_does_no_harm()
    {
        const string Half = "namespace System.Net.Sockets { public class Socket { public void Close() { } } class Uses { Socket s = new Socket(); } }";
        var compilation = await CompileAsync(referencesSockets: false, Half);
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        if (!ShippedComponents.Analyzers.IsEmpty)
            Assert.Empty((await AnalyzerRun.RunAsync(compilation, ShippedComponents.Analyzers, new AnalyzerOptions([]))).Crashes);
    }

    private static async Task<CSharpCompilation> CompileAsync(bool referencesSockets, params string[] sources)
    {
        var references = await ReferenceAssemblies.Net.Net100.ResolveAsync(LanguageNames.CSharp, default);
        // Facades forward to the assembly that is missing, so they go with it.
        var present = references.Where(r => referencesSockets || Path.GetFileName(r.Display) is not ("System.Net.Sockets.dll" or "System.dll" or "netstandard.dll" or "mscorlib.dll"));
        return CSharpCompilation.Create("Lookalike", sources.Select(source => CSharpSyntaxTree.ParseText(source)), present, new(OutputKind.DynamicallyLinkedLibrary));
    }

    private static async Task VerifyNoFindingAsync(CSharpCompilation compilation)
    {
        if (!ShippedComponents.Analyzers.IsEmpty)
            Assert.Empty((await AnalyzerRun.RunAsync(compilation, ShippedComponents.Analyzers, new AnalyzerOptions([]))).ThrowIfCrashed().Findings);
    }
}
