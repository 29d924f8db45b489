using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TcpLint.Sockets;
using TcpLint.Testing;

namespace TcpLint.Tests.Sockets;

public class SocketTypesTests
{
    private static readonly ReferenceAssemblies Net10 = ReferenceAssemblies.Net.Net100;

    private const string Doppelganger =
        """
        namespace System.Net.Sockets
        {
            public class Socket : System.IDisposable
            {
                public Socket Accept() => this;
                public void Dispose() { }
            }
        }
        """;

    [Fact]
    public void No_types_without_the_framework_s_socket()
    {
        var core = References(Net10).Where(reference => Path.GetFileName(reference.Display) is "System.Runtime.dll");
        Assert.Null(SocketTypes.Create(CSharpCompilation.Create("WithoutSockets", references: core)));
        Assert.Null(SocketTypes.Create(Compile(Doppelganger, core)));
        Assert.NotNull(SocketTypes.Create(Compile("", References(Net10))));
    }

    [Fact]
    public void A_socket_of_the_user_s_own_is_none()
    {
        var compilation = Compile(Doppelganger, References(Net10));
        var types = SocketTypes.Create(compilation)!;
        var own = Assert.Single(compilation.SourceModule.GlobalNamespace.GetTypes());
        Assert.All(own.GetMembers(), member => Assert.Null(types.Find(member)));
        Assert.Equal(ConnectionKind.None, types.KindOf(own));
        Assert.False(types.IsKnownType(own));

        var real = compilation.GetTypesByMetadataName("System.Net.Sockets.Socket").Single(type => !type.Locations[0].IsInSource);
        Assert.Equal(SocketCall.Accept, types.Find(real.GetMembers("Accept").Single())?.Call);
        Assert.Equal(ConnectionKind.Socket, types.KindOf(real));
    }

    [Fact]
    public void A_socket_of_another_library_is_none()
    {
        var library = new MemoryStream();
        Assert.True(Compile(Doppelganger, References(Net10)).Emit(library).Success);
        var fake = MetadataReference.CreateFromImage(library.ToArray());
        var compilation = Compile("", [fake, .. References(Net10)]);
        Assert.Null(compilation.GetTypeByMetadataName("System.Net.Sockets.Socket"));
        var types = SocketTypes.Create(compilation)!;
        var kinds = compilation.GetTypesByMetadataName("System.Net.Sockets.Socket").ToDictionary(type => type.ContainingAssembly.Name, type => types.KindOf(type));
        Assert.Equal(new() { ["Test"] = ConnectionKind.None, ["System.Net.Sockets"] = ConnectionKind.Socket }, kinds);

        var alone = References(Net10).Where(reference => Path.GetFileName(reference.Display) is "System.Runtime.dll");
        Assert.Null(SocketTypes.Create(Compile("", [fake, .. alone])));
    }

    [Theory]
    [InlineData("System.Net.Sockets.Socket", ConnectionKind.Socket)]
    [InlineData("System.Net.Sockets.TcpClient", ConnectionKind.Client)]
    [InlineData("System.Net.Sockets.TcpListener", ConnectionKind.Listener)]
    [InlineData("System.Net.Sockets.NetworkStream", ConnectionKind.NetworkStream)]
    [InlineData("System.Net.Security.SslStream", ConnectionKind.SecureStream)]
    [InlineData("System.Net.Security.NegotiateStream", ConnectionKind.SecureStream)]
    [InlineData("System.Net.Sockets.SocketAsyncEventArgs", ConnectionKind.EventArgs)]
    [InlineData("System.Net.Sockets.SafeSocketHandle", ConnectionKind.Handle)]
    [InlineData("System.IO.Stream", ConnectionKind.OtherStream)]
    [InlineData("System.IO.BufferedStream", ConnectionKind.OtherStream)]
    [InlineData("System.IO.Compression.GZipStream", ConnectionKind.OtherStream)]
    [InlineData("System.IO.StreamReader", ConnectionKind.OtherStream)]
    [InlineData("System.IO.TextWriter", ConnectionKind.OtherStream)]
    [InlineData("System.IO.BinaryReader", ConnectionKind.OtherStream)]
    [InlineData("System.IO.BinaryWriter", ConnectionKind.OtherStream)]
    [InlineData("System.IO.Pipelines.PipeReader", ConnectionKind.OtherStream)]
    [InlineData("System.IO.Pipelines.PipeWriter", ConnectionKind.OtherStream)]
    [InlineData("System.Net.WebSockets.ClientWebSocket", ConnectionKind.OtherStream)]
    [InlineData("System.Net.Http.StreamContent", ConnectionKind.OtherStream)]
    [InlineData("System.Net.Http.StringContent", ConnectionKind.None)]
    [InlineData("System.IO.MemoryStream", ConnectionKind.None)]
    [InlineData("System.IO.FileStream", ConnectionKind.None)]
    [InlineData("System.IO.StringReader", ConnectionKind.None)]
    [InlineData("System.IO.StringWriter", ConnectionKind.None)]
    [InlineData("System.IO.UnmanagedMemoryStream", ConnectionKind.None)]
    [InlineData("System.IO.Pipes.NamedPipeServerStream", ConnectionKind.None)]
    [InlineData("System.Net.Quic.QuicStream", ConnectionKind.None)]
    [InlineData("System.Net.Sockets.UdpClient", ConnectionKind.None)]
    [InlineData("System.Runtime.InteropServices.SafeHandle", ConnectionKind.None)]
    [InlineData("System.String", ConnectionKind.None)]
    public void Kind_of_a_type(string type, object kind)
    {
        var compilation = Compile("", References(Net10));
        Assert.Equal((ConnectionKind)kind, SocketTypes.Create(compilation)!.KindOf(compilation.GetTypeByMetadataName(type)!));
    }

    [Fact]
    public void Kind_of_derived_types_type_parameters_and_others()
    {
        var (compilation, types) = CompileWithTypes(
            """
            using System.IO; using System.Net.Sockets;
            class Mine : TcpClient { }
            class Deeper : Mine { }
            class Memory : MemoryStream { }
            class Generic<T, U> where T : Mine where U : struct { T t; U u; Mine[] array; }
            """);
        Assert.Equal(ConnectionKind.Client, types.KindOf(compilation.GetTypeByMetadataName("Deeper")));
        Assert.Equal(ConnectionKind.None, types.KindOf(compilation.GetTypeByMetadataName("Memory")));
        Assert.Equal(
            [ConnectionKind.Client, ConnectionKind.None, ConnectionKind.None],
            compilation.GetTypeByMetadataName("Generic`2")!.GetMembers().OfType<IFieldSymbol>().Select(field => types.KindOf(field.Type)));
        Assert.Equal(ConnectionKind.None, types.KindOf(null));
        Assert.False(types.IsKnownType(compilation.GetTypeByMetadataName("Deeper")!));
        Assert.True(types.IsKnownType(compilation.GetTypeByMetadataName("System.Net.Sockets.TcpClient")!));
    }

    [Fact]
    public void An_override_means_what_it_overrides()
    {
        var (compilation, types) = CompileWithTypes(
            """
            using System.IO; using System.Net.Sockets;
            class Client : TcpClient { protected override void Dispose(bool disposing) => base.Dispose(disposing); }
            class Stream : NetworkStream
            {
                public Stream(Socket socket) : base(socket) { }
                public override int Read(byte[] buffer, int offset, int count) => 0;
                public override int ReadTimeout { get; set; }
                public override void Flush() { }
                public override bool CanSeek => false;
            }
            class Deeper : Stream
            {
                public Deeper(Socket socket) : base(socket) { }
                public override int Read(byte[] buffer, int offset, int count) => 0;
            }
            """);
        ISymbol Member(string type, string name) => compilation.GetTypeByMetadataName(type)!.GetMembers(name).Single();
        Assert.Equal(SocketCall.Close, types.Find(Member("Client", "Dispose"))?.Call);
        Assert.Equal("M:System.IO.Stream.Read", types.Find(Member("Stream", "Read"))?.Id);
        Assert.Equal("M:System.IO.Stream.Read", types.Find(Member("Deeper", "Read"))?.Id);
        Assert.Equal(SocketCall.Configure, types.Find(Member("Stream", "ReadTimeout"))?.Set);
        Assert.Equal("M:System.Net.Sockets.NetworkStream.Flush", types.Find(Member("Stream", "Flush"))?.Id);
        Assert.Null(types.Find(Member("Stream", "CanSeek")));
    }

    [Fact]
    public void Dispose_of_a_derived_connection_closes_and_of_anything_else_is_unknown()
    {
        var (compilation, types) = CompileWithTypes(
            """
            using System; using System.Net.Sockets; using System.Threading.Tasks;
            class Implicit : TcpListener, IDisposable { public Implicit() : base(null) { } public void Dispose() => Stop(); }
            class Explicit : TcpListener, IDisposable { public Explicit() : base(null) { } void IDisposable.Dispose() => Stop(); public void Dispose(int how) { } }
            class Unrelated : IDisposable { public void Dispose() { } }
            class NoInterface : TcpListener { public NoInterface() : base(null) { } public void Dispose() { } }
            """, ReferenceAssemblies.NetFramework.Net472.Default);
        SocketMember? Dispose(string type, string name = "Dispose", int parameters = 0) =>
            types.Find(compilation.GetTypeByMetadataName(type)!.GetMembers(name).OfType<IMethodSymbol>().Single(method => method.Parameters.Length == parameters));
        Assert.Equal("M:System.IDisposable.Dispose", Dispose("Implicit")?.Id);
        Assert.Equal("M:System.IDisposable.Dispose", Dispose("Explicit", "System.IDisposable.Dispose")?.Id);
        Assert.Null(Dispose("Explicit", parameters: 1));
        Assert.Null(Dispose("Unrelated"));
        Assert.Null(Dispose("NoInterface"));
    }

    [Fact]
    public void Calls_of_a_body_find_their_rows()
    {
        var (compilation, types) = CompileWithTypes(
            """
            using System; using System.IO; using System.Net.Security; using System.Net.Sockets; using System.Threading.Tasks;
            class Derived : Socket { public Derived() : base(SocketType.Stream, ProtocolType.Tcp) { } }
            class C
            {
                async Task M(Derived socket, SslStream tls, TcpClient client, SocketAsyncEventArgs args, byte[] buffer)
                {
                    socket.Accept();
                    socket.Receive(buffer);
                    socket.Receive(buffer, 0, 1, SocketFlags.None, out _);
                    socket.ReceiveAsync(args);
                    await socket.ReceiveAsync(buffer, SocketFlags.None);
                    await SocketTaskExtensions.AcceptAsync(socket);
                    tls.Read(buffer, 0, 1);
                    client.GetStream().Flush();
                    ((IDisposable)client).Dispose();
                    args.Dispose();
                    buffer.ToString();
                    Console.WriteLine();
                }
            }
            """);
        var tree = compilation.SyntaxTrees.Single();
        var model = compilation.GetSemanticModel(tree);
        var rows = tree.GetRoot().DescendantNodes().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.InvocationExpressionSyntax>()
            .Select(call => types.Find(model.GetSymbolInfo(call).Symbol!)).ToList();
        Assert.Equal(
            [
                "M:System.Net.Sockets.Socket.Accept",
                "M:System.Net.Sockets.Socket.Receive",
                "M:System.Net.Sockets.Socket.Receive(System.Byte[],System.Int32,System.Int32,System.Net.Sockets.SocketFlags,System.Net.Sockets.SocketError@)",
                "M:System.Net.Sockets.Socket.ReceiveAsync(System.Net.Sockets.SocketAsyncEventArgs)",
                "M:System.Net.Sockets.Socket.ReceiveAsync",
                "M:System.Net.Sockets.SocketTaskExtensions.AcceptAsync",
                "M:System.IO.Stream.Read",
                "M:System.Net.Sockets.NetworkStream.Flush",
                "M:System.Net.Sockets.TcpClient.GetStream",
                "M:System.IDisposable.Dispose",
                "M:System.Net.Sockets.SocketAsyncEventArgs.Dispose",
                null,
                null,
            ],
            rows.Select(row => row?.Id));
    }

    [Fact]
    public void Accessors_and_reduced_extensions_find_the_row_of_what_they_belong_to()
    {
        var (compilation, types) = CompileWithTypes("");
        var client = (IPropertySymbol)compilation.GetTypeByMetadataName("System.Net.Sockets.TcpClient")!.GetMembers("Client").Single();
        Assert.Equal("P:System.Net.Sockets.TcpClient.Client", types.Find(client.GetMethod!)?.Id);
        var extension = compilation.GetTypeByMetadataName("System.Net.Sockets.SocketTaskExtensions")!.GetMembers("ConnectAsync").OfType<IMethodSymbol>().First();
        var reduced = extension.ReduceExtensionMethod(compilation.GetTypeByMetadataName("System.Net.Sockets.Socket")!);
        Assert.Equal("M:System.Net.Sockets.SocketTaskExtensions.ConnectAsync", types.Find(reduced!)?.Id);
    }

    /// <summary>Many threads ask at once: an analyzer runs concurrently.</summary>
    [Fact]
    public void Answers_do_not_depend_on_who_asks_first()
    {
        var (compilation, types) = CompileWithTypes("");
        var members = SocketApi.Types.Select(compilation.GetTypeByMetadataName).OfType<INamedTypeSymbol>().SelectMany(type => type.GetMembers()).ToList();
        var expected = members.Select(SocketTypes.Create(compilation)!.Find).ToList();
        var runs = Enumerable.Range(0, 8).AsParallel().WithDegreeOfParallelism(8).Select(_ => members.Select(types.Find).ToList());
        Assert.All(runs, run => Assert.Equal(expected, run));
    }

    private static (Compilation Compilation, SocketTypes Types) CompileWithTypes(string source, ReferenceAssemblies? references = null)
    {
        var compilation = Compile(source, References(references ?? Net10));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return (compilation, SocketTypes.Create(compilation)!);
    }

    private static CSharpCompilation Compile(string source, IEnumerable<MetadataReference> references) => CSharpCompilation.Create(
        "Test", [CSharpSyntaxTree.ParseText(source)], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    private static IEnumerable<MetadataReference> References(ReferenceAssemblies assemblies) => assemblies.ResolveAsync(LanguageNames.CSharp, default).Result;
}

file static class Namespaces
{
    public static IEnumerable<INamedTypeSymbol> GetTypes(this INamespaceSymbol space) =>
        space.GetMembers().SelectMany(member => member is INamespaceSymbol inner ? inner.GetTypes() : [(INamedTypeSymbol)member]);
}
