using static TcpLint.Sockets.CallForm;
using static TcpLint.Sockets.EndOfStream;
using static TcpLint.Sockets.SocketCall;

namespace TcpLint.Sockets;

// An override without a row means what the member means that it overrides: SslStream.Read is Stream.Read.
internal static partial class SocketApi
{
    private static SocketMember[] DisposableRows =>
    [
        new("M:System.IDisposable.Dispose", Close),
        new("M:System.IAsyncDisposable.DisposeAsync", Close, Task, Since: Spans),
    ];

    private static SocketMember[] StreamRows =>
    [
        new("M:System.IO.Stream.Read", Receive, End: Zero, ThrowsForNetwork: true),
        new("M:System.IO.Stream.ReadAsync", Receive, Task, Zero, ThrowsForNetwork: true),
        new("M:System.IO.Stream.BeginRead", Receive, Begin),
        new("M:System.IO.Stream.EndRead", Receive, End, Zero, ThrowsForNetwork: true),
        new("M:System.IO.Stream.ReadByte", Receive, End: MinusOne, ThrowsForNetwork: true),
        // With throwOnEndOfStream: false it returns what came, which may be nothing.
        new("M:System.IO.Stream.ReadAtLeast", Receive, End: Throws, ThrowsForNetwork: true, Since: Net8),
        new("M:System.IO.Stream.ReadAtLeastAsync", Receive, Task, Throws, ThrowsForNetwork: true, Since: Net8),
        new("M:System.IO.Stream.ReadExactly", Receive, End: Throws, ThrowsForNetwork: true, Since: Net8),
        new("M:System.IO.Stream.ReadExactlyAsync", Receive, Task, Throws, ThrowsForNetwork: true, Since: Net8),
        new("M:System.IO.Stream.CopyTo", ReceiveToEnd, End: Returns, ThrowsForNetwork: true),
        new("M:System.IO.Stream.CopyToAsync", ReceiveToEnd, Task, Returns, ThrowsForNetwork: true),

        new("M:System.IO.Stream.Write", Send, ThrowsForNetwork: true),
        new("M:System.IO.Stream.WriteAsync", Send, Task, ThrowsForNetwork: true),
        new("M:System.IO.Stream.WriteByte", Send, ThrowsForNetwork: true),
        new("M:System.IO.Stream.BeginWrite", Send, Begin),
        new("M:System.IO.Stream.EndWrite", Send, End, ThrowsForNetwork: true),
        new("M:System.IO.Stream.Flush", Flush, ThrowsForNetwork: true),
        new("M:System.IO.Stream.FlushAsync", Flush, Task, ThrowsForNetwork: true),

        new("M:System.IO.Stream.Close", Close),
        new("M:System.IO.Stream.Dispose", Close),
        new("M:System.IO.Stream.DisposeAsync", Close, Task, Since: Spans),
        new("M:System.IO.Stream.Synchronized", Wrap, Wrapping: Owned("stream")),
        new("P:System.IO.Stream.ReadTimeout", Query, Set: Configure),
        new("P:System.IO.Stream.WriteTimeout", Query, Set: Configure),
    ];

    private static SocketMember[] NetworkStreamRows =>
    [
        new("M:System.Net.Sockets.NetworkStream.#ctor", Wrap, Wrapping: new("socket", "ownsSocket", OwnsWhen: true, OwnsByDefault: false)),
        // Nothing is buffered: these do nothing.
        new("M:System.Net.Sockets.NetworkStream.Flush", Flush),
        new("M:System.Net.Sockets.NetworkStream.FlushAsync", Flush, Task),
        new("M:System.Net.Sockets.NetworkStream.Close", Close),
        new("P:System.Net.Sockets.NetworkStream.DataAvailable", Available),
        new("P:System.Net.Sockets.NetworkStream.Socket", Wrap, Wrapping: Receiver),
    ];

    private static SocketMember[] SecureStreamRows =>
    [
        new("M:System.Net.Security.AuthenticatedStream.#ctor", Wrap, Wrapping: LeftOpen("innerStream", "leaveInnerStreamOpen")),
        new("P:System.Net.Security.AuthenticatedStream.InnerStream", Wrap, Wrapping: Receiver),
        new("P:System.Net.Security.AuthenticatedStream.LeaveInnerStreamOpen", Query),

        new("M:System.Net.Security.SslStream.#ctor", Wrap, Wrapping: LeftOpen("innerStream", "leaveInnerStreamOpen")),
        new("M:System.Net.Security.SslStream.AuthenticateAsClient", Authenticate, ThrowsForNetwork: true),
        new("M:System.Net.Security.SslStream.AuthenticateAsClientAsync", Authenticate, Task, ThrowsForNetwork: true),
        new("M:System.Net.Security.SslStream.AuthenticateAsServer", Authenticate, ThrowsForNetwork: true),
        new("M:System.Net.Security.SslStream.AuthenticateAsServerAsync", Authenticate, Task, ThrowsForNetwork: true),
        new("M:System.Net.Security.SslStream.BeginAuthenticateAsClient", Authenticate, Begin),
        new("M:System.Net.Security.SslStream.BeginAuthenticateAsServer", Authenticate, Begin),
        new("M:System.Net.Security.SslStream.EndAuthenticateAsClient", Authenticate, End, ThrowsForNetwork: true),
        new("M:System.Net.Security.SslStream.EndAuthenticateAsServer", Authenticate, End, ThrowsForNetwork: true),
        new("M:System.Net.Security.SslStream.NegotiateClientCertificateAsync", Authenticate, Task, ThrowsForNetwork: true, Since: Net6),
        new("M:System.Net.Security.SslStream.Write", Send, ThrowsForNetwork: true),
        // Writes the TLS close_notify: data to TCP, no FIN.
        new("M:System.Net.Security.SslStream.ShutdownAsync", Send, Task, ThrowsForNetwork: true, Since: "net472 " + Spans),

        new("M:System.Net.Security.NegotiateStream.#ctor", Wrap, Wrapping: LeftOpen("innerStream", "leaveInnerStreamOpen")),
        new("M:System.Net.Security.NegotiateStream.AuthenticateAsClient", Authenticate, ThrowsForNetwork: true),
        new("M:System.Net.Security.NegotiateStream.AuthenticateAsClientAsync", Authenticate, Task, ThrowsForNetwork: true),
        new("M:System.Net.Security.NegotiateStream.AuthenticateAsServer", Authenticate, ThrowsForNetwork: true),
        new("M:System.Net.Security.NegotiateStream.AuthenticateAsServerAsync", Authenticate, Task, ThrowsForNetwork: true),
        new("M:System.Net.Security.NegotiateStream.BeginAuthenticateAsClient", Authenticate, Begin),
        new("M:System.Net.Security.NegotiateStream.BeginAuthenticateAsServer", Authenticate, Begin),
        new("M:System.Net.Security.NegotiateStream.EndAuthenticateAsClient", Authenticate, End, ThrowsForNetwork: true),
        new("M:System.Net.Security.NegotiateStream.EndAuthenticateAsServer", Authenticate, End, ThrowsForNetwork: true),
    ];

    private static SocketMember[] TransformingStreamRows =>
    [
        new("M:System.IO.BufferedStream.#ctor", Wrap, Wrapping: Owned("stream")),
        new("P:System.IO.BufferedStream.UnderlyingStream", Wrap, Wrapping: Receiver, Since: Spans),
        new("M:System.IO.Compression.GZipStream.#ctor", Wrap, Wrapping: LeftOpen("stream")),
        new("P:System.IO.Compression.GZipStream.BaseStream", Wrap, Wrapping: Receiver),
        new("M:System.IO.Compression.DeflateStream.#ctor", Wrap, Wrapping: LeftOpen("stream")),
        new("P:System.IO.Compression.DeflateStream.BaseStream", Wrap, Wrapping: Receiver),
        new("M:System.IO.Compression.ZLibStream.#ctor", Wrap, Wrapping: LeftOpen("stream"), Since: Net6),
        new("P:System.IO.Compression.ZLibStream.BaseStream", Wrap, Wrapping: Receiver, Since: Net6),
        new("M:System.IO.Compression.BrotliStream.#ctor", Wrap, Wrapping: LeftOpen("stream"), Since: Spans),
        new("P:System.IO.Compression.BrotliStream.BaseStream", Wrap, Wrapping: Receiver, Since: Spans),
        new("M:System.Security.Cryptography.CryptoStream.#ctor", Wrap, Wrapping: LeftOpen("stream")),
        new("M:System.Security.Cryptography.CryptoStream.Clear", Close),
        new("M:System.Security.Cryptography.CryptoStream.FlushFinalBlock", Flush, ThrowsForNetwork: true),
        new("M:System.Security.Cryptography.CryptoStream.FlushFinalBlockAsync", Flush, Task, ThrowsForNetwork: true, Since: Net5),
    ];
}
