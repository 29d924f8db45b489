using System.IO.Compression;
using System.IO.Pipelines;
using System.Net;
using System.Net.Http;
using System.Net.Security;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Security.Cryptography;
using System.Text;
using TcpLint.Sockets;

namespace TcpLint.Tests.Sockets;

/// <summary>Makes every wrapper of the table over a real connection, closes it, and looks whether the descriptor is gone.</summary>
public class WrappersOnLoopbackTests
{
    /// <summary>Closes a wrapper over the socket, made with the flag or, where it is null, without.</summary>
    private static readonly Dictionary<string, Action<Socket, bool?>> Wrappers = new()
    {
        ["M:System.Net.Sockets.Socket.#ctor(System.Net.Sockets.SafeSocketHandle)"] = (socket, _) => new Socket(socket.SafeHandle).Dispose(),
        ["P:System.Net.Sockets.Socket.SafeHandle"] = (socket, _) => socket.SafeHandle.Dispose(),
        ["M:System.Net.Sockets.TcpClient.GetStream"] = (socket, _) => new TcpClient { Client = socket }.GetStream().Dispose(),
        ["P:System.Net.Sockets.TcpClient.Client"] = (socket, _) => new TcpClient { Client = socket }.Client.Close(),
        ["M:System.Net.Sockets.NetworkStream.#ctor"] = (socket, owns) => (owns is { } o ? new NetworkStream(socket, o) : new NetworkStream(socket)).Dispose(),
        ["P:System.Net.Sockets.NetworkStream.Socket"] = (socket, _) => new NetworkStream(socket, ownsSocket: false).Socket.Dispose(),
        ["M:System.IO.Stream.Synchronized"] = (socket, _) => Stream.Synchronized(Owning(socket)).Dispose(),
        ["M:System.Net.Security.SslStream.#ctor"] = (socket, leave) => (leave is { } l ? new SslStream(Owning(socket), l) : new SslStream(Owning(socket))).Dispose(),
        ["M:System.Net.Security.NegotiateStream.#ctor"] = (socket, leave) => (leave is { } l ? new NegotiateStream(Owning(socket), l) : new NegotiateStream(Owning(socket))).Dispose(),
        ["M:System.IO.BufferedStream.#ctor"] = (socket, _) => new BufferedStream(Owning(socket)).Dispose(),
        ["P:System.IO.BufferedStream.UnderlyingStream"] = (socket, _) => new BufferedStream(Owning(socket)).UnderlyingStream.Dispose(),
        ["M:System.IO.Compression.GZipStream.#ctor"] = (socket, leave) => (leave is { } l ? new GZipStream(Owning(socket), CompressionMode.Compress, l) : new GZipStream(Owning(socket), CompressionMode.Compress)).Dispose(),
        ["P:System.IO.Compression.GZipStream.BaseStream"] = (socket, _) => new GZipStream(Owning(socket), CompressionMode.Compress).BaseStream.Dispose(),
        ["M:System.IO.Compression.DeflateStream.#ctor"] = (socket, leave) => (leave is { } l ? new DeflateStream(Owning(socket), CompressionMode.Compress, l) : new DeflateStream(Owning(socket), CompressionMode.Compress)).Dispose(),
        ["P:System.IO.Compression.DeflateStream.BaseStream"] = (socket, _) => new DeflateStream(Owning(socket), CompressionMode.Compress).BaseStream.Dispose(),
        ["M:System.IO.Compression.ZLibStream.#ctor"] = (socket, leave) => (leave is { } l ? new ZLibStream(Owning(socket), CompressionMode.Compress, l) : new ZLibStream(Owning(socket), CompressionMode.Compress)).Dispose(),
        ["P:System.IO.Compression.ZLibStream.BaseStream"] = (socket, _) => new ZLibStream(Owning(socket), CompressionMode.Compress).BaseStream.Dispose(),
        ["M:System.IO.Compression.BrotliStream.#ctor"] = (socket, leave) => (leave is { } l ? new BrotliStream(Owning(socket), CompressionMode.Compress, l) : new BrotliStream(Owning(socket), CompressionMode.Compress)).Dispose(),
        ["P:System.IO.Compression.BrotliStream.BaseStream"] = (socket, _) => new BrotliStream(Owning(socket), CompressionMode.Compress).BaseStream.Dispose(),
        ["M:System.Security.Cryptography.CryptoStream.#ctor"] = (socket, leave) => (leave is { } l ? new CryptoStream(Owning(socket), new ToBase64Transform(), CryptoStreamMode.Write, l) : new CryptoStream(Owning(socket), new ToBase64Transform(), CryptoStreamMode.Write)).Dispose(),
        ["M:System.IO.StreamReader.#ctor"] = (socket, leave) => (leave is { } l ? new StreamReader(Owning(socket), leaveOpen: l) : new StreamReader(Owning(socket))).Dispose(),
        ["P:System.IO.StreamReader.BaseStream"] = (socket, _) => new StreamReader(Owning(socket)).BaseStream.Dispose(),
        ["M:System.IO.TextReader.Synchronized"] = (socket, _) => TextReader.Synchronized(new StreamReader(Owning(socket))).Dispose(),
        ["M:System.IO.StreamWriter.#ctor"] = (socket, leave) => (leave is { } l ? new StreamWriter(Owning(socket), leaveOpen: l) : new StreamWriter(Owning(socket))).Dispose(),
        ["P:System.IO.StreamWriter.BaseStream"] = (socket, _) => new StreamWriter(Owning(socket)).BaseStream.Dispose(),
        ["M:System.IO.TextWriter.Synchronized"] = (socket, _) => TextWriter.Synchronized(new StreamWriter(Owning(socket))).Dispose(),
        ["M:System.IO.BinaryReader.#ctor"] = (socket, leave) => (leave is { } l ? new BinaryReader(Owning(socket), Encoding.UTF8, l) : new BinaryReader(Owning(socket))).Dispose(),
        ["P:System.IO.BinaryReader.BaseStream"] = (socket, _) => new BinaryReader(Owning(socket)).BaseStream.Dispose(),
        ["M:System.IO.BinaryWriter.#ctor"] = (socket, leave) => (leave is { } l ? new BinaryWriter(Owning(socket), Encoding.UTF8, l) : new BinaryWriter(Owning(socket))).Dispose(),
        ["P:System.IO.BinaryWriter.BaseStream"] = (socket, _) => new BinaryWriter(Owning(socket)).BaseStream.Dispose(),
        ["M:System.IO.Pipelines.PipeReader.Create"] = (socket, leave) => PipeReader.Create(Owning(socket), leave is { } l ? new(leaveOpen: l) : null).Complete(),
        ["M:System.IO.Pipelines.PipeReader.AsStream"] = (socket, leave) => (leave is { } l ? PipeReader.Create(Owning(socket)).AsStream(l) : PipeReader.Create(Owning(socket)).AsStream()).Dispose(),
        ["M:System.IO.Pipelines.PipeWriter.Create"] = (socket, leave) => PipeWriter.Create(Owning(socket), leave is { } l ? new(leaveOpen: l) : null).Complete(),
        ["M:System.IO.Pipelines.PipeWriter.AsStream"] = (socket, leave) => (leave is { } l ? PipeWriter.Create(Owning(socket)).AsStream(l) : PipeWriter.Create(Owning(socket)).AsStream()).Dispose(),
        ["M:System.Net.WebSockets.WebSocket.CreateFromStream"] = (socket, _) => WebSocket.CreateFromStream(Owning(socket), isServer: true, null, TimeSpan.Zero).Dispose(),
        ["M:System.Net.Http.StreamContent.#ctor"] = (socket, _) => new StreamContent(Owning(socket)).Dispose(),
    };

    private static readonly Dictionary<string, string> NotMade = new()
    {
        ["M:System.Net.Sockets.Socket.#ctor(System.Net.Sockets.SocketInformation)"] = "Windows only",
        ["M:System.Net.Sockets.SafeSocketHandle.#ctor"] = "would close a descriptor that another object also closes",
        ["P:System.Net.Sockets.TcpListener.Server"] = "a listening socket: the next test",
        ["M:System.Net.Security.AuthenticatedStream.#ctor"] = "protected: SslStream and NegotiateStream pass it on",
        ["P:System.Net.Security.AuthenticatedStream.InnerStream"] = "protected",
        ["M:System.Net.WebSockets.WebSocket.CreateClientWebSocket"] = "superseded by CreateFromStream, which it calls",
    };

    [Fact]
    public void Closing_a_wrapper_closes_the_connection_when_the_table_says_so()
    {
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        Assert.Empty(
            from row in SocketApi.Members
            where Wrappers.ContainsKey(row.Id)
            let wrapping = row.Wrapping!
            from flag in wrapping.Flag is null ? new bool?[] { null } : [null, true, false]
            let expected = flag is null ? wrapping.OwnsByDefault : flag == wrapping.OwnsWhen
            where Closes(server, socket => Wrappers[row.Id](socket, flag)) != expected
            select $"{row.Id} with {wrapping.Flag ?? "no flag"} {flag}: the table says {expected}");
    }

    [Fact]
    public void Closing_a_listener_s_socket_closes_the_listener()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var socket = listener.Server;
        socket.Dispose();
        Assert.True(socket.SafeHandle.IsClosed);
    }

    [Fact]
    public void Every_wrapper_is_made_or_there_is_a_reason() => Assert.Equal(
        SocketApi.Members.Where(row => row.Wrapping is not null).Select(row => row.Id).Order(),
        Wrappers.Keys.Concat(NotMade.Keys).Order());

    private static bool Closes(TcpListener server, Action<Socket> close)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Connect(server.LocalEndpoint);
        using var peer = server.AcceptSocket();
        var handle = socket.SafeHandle;
        close(socket);
        var closed = handle.IsClosed;
        // With a reset, so that nothing is left waiting.
        peer.Close(0);
        return closed;
    }

    private static NetworkStream Owning(Socket socket) => new(socket, ownsSocket: true);
}
