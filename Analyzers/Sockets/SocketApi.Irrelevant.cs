using System.Collections.Generic;

namespace TcpLint.Sockets;

/// <summary>Members of the table's types that concern no connection.</summary>
/// <param name="Type">The metadata name of the type.</param>
/// <param name="Names">The metadata names of the members, with all their overloads, separated by spaces.</param>
/// <param name="Reason">Why the lifecycle need not know them.</param>
internal sealed record IrrelevantMembers(string Type, string Names, string Reason);

internal static partial class SocketApi
{
    /// <summary>
    /// Every public or protected member of the table's types that has no row, so that a member that a new .NET version adds is noticed.
    /// </summary>
    public static IReadOnlyList<IrrelevantMembers> Irrelevant { get; } =
    [
        new("System.Net.Sockets.Socket", "AddressFamily ProtocolType SocketType", "fixed when the socket is made"),
        new("System.Net.Sockets.Socket", "OSSupportsIPv4 OSSupportsIPv6 OSSupportsUnixDomainSockets SupportsIPv4 SupportsIPv6", "about the machine, not about a socket"),
        new("System.Net.Sockets.Socket", "UseOnlyOverlappedIO", "does nothing since .NET 5"),
        new("System.Net.Sockets.Socket", "Finalize", "the garbage collector's"),
        new("System.Net.Sockets.TcpClient", "Finalize", "the garbage collector's"),
        new("System.Net.Sockets.NetworkStream", "Finalize", "the garbage collector's"),
        new("System.Net.Sockets.NetworkStream", "Readable Writeable", "what the stream was opened for"),
        new("System.Net.Sockets.SocketAsyncEventArgs", ".ctor Finalize", "holds no socket yet, or is the garbage collector's"),
        new("System.Net.Sockets.SocketAsyncEventArgs", "OnCompleted", "raises Completed"),
        new("System.Net.Sockets.SocketAsyncEventArgs", "SetBuffer Buffer BufferList Count MemoryBuffer Offset", "the bytes, not the connection"),
        new("System.Net.Sockets.SocketAsyncEventArgs", "SendPacketsElements SendPacketsFlags SendPacketsSendSize SocketFlags DisconnectReuseSocket RemoteEndPoint SocketClientAccessPolicyProtocol", "arguments of the next operation"),
        new("System.Net.Sockets.SocketAsyncEventArgs", "ConnectByNameError LastOperation ReceiveMessageFromPacketInfo", "details of the last operation"),
        new("System.Net.Sockets.SocketAsyncEventArgs", "UserToken", "holds whatever the program puts in it"),
        new("System.Net.Sockets.SafeSocketHandle", "IsInvalid ReleaseHandle", "the runtime's"),
        new("System.Runtime.InteropServices.SafeHandle", ".ctor Finalize ReleaseHandle SetHandle handle", "for derived types and the runtime"),
        new("System.Runtime.InteropServices.SafeHandle", "DangerousAddRef DangerousRelease IsClosed IsInvalid", "delays or asks, changes no owner"),

        new("System.IO.Stream", ".ctor CreateWaitHandle ObjectInvariant ValidateBufferArguments ValidateCopyToArguments", "for derived types"),
        new("System.IO.Stream", "Null", "a stream over nothing"),
        new("System.IO.Stream", "CanRead CanSeek CanTimeout CanWrite", "what the stream can do"),
        new("System.IO.Stream", "Length Position Seek SetLength", "not supported over a connection"),
        new("System.IO.BufferedStream", "BufferSize", "the buffer, not the connection"),
        new("System.Security.Cryptography.CryptoStream", "HasFlushedFinalBlock", "the cipher, not the connection"),
        new("System.Net.Security.AuthenticatedStream", "IsAuthenticated IsEncrypted IsMutuallyAuthenticated IsServer IsSigned", "outcome of the handshake"),
        new("System.Net.Security.NegotiateStream", "ImpersonationLevel RemoteIdentity", "outcome of the handshake"),
        new("System.Net.Security.SslStream", "CheckCertRevocationStatus CipherAlgorithm CipherStrength HashAlgorithm HashStrength KeyExchangeAlgorithm KeyExchangeStrength LocalCertificate NegotiatedApplicationProtocol NegotiatedCipherSuite RemoteCertificate SslProtocol TargetHostName TransportContext", "outcome of the handshake"),
        new("System.Net.Security.SslStream", "Finalize", "the garbage collector's"),

        new("System.IO.TextReader", ".ctor Null", "for derived types, or over nothing"),
        new("System.IO.StreamReader", "Null", "a reader over nothing"),
        new("System.IO.StreamReader", "CurrentEncoding DiscardBufferedData", "the characters, not the connection"),
        new("System.IO.TextWriter", ".ctor Null CoreNewLine", "for derived types, or over nothing"),
        new("System.IO.TextWriter", "Encoding FormatProvider NewLine", "the characters, not the connection"),
        new("System.IO.StreamWriter", "Null", "a writer over nothing"),
        new("System.IO.StreamWriter", "AutoFlush", "when the buffer is written"),
        new("System.IO.BinaryWriter", "Null OutStream", "over nothing, or for derived types"),
        new("System.IO.BinaryWriter", "Seek", "not supported over a connection"),

        new("System.IO.Pipelines.PipeReader", ".ctor", "for derived types"),
        new("System.IO.Pipelines.PipeReader", "AdvanceTo", "the buffer, not the connection"),
        new("System.IO.Pipelines.PipeReader", "OnWriterCompleted", "obsolete; never called over a stream"),
        new("System.IO.Pipelines.PipeWriter", ".ctor", "for derived types"),
        new("System.IO.Pipelines.PipeWriter", "Advance GetMemory GetSpan CanGetUnflushedBytes UnflushedBytes", "the buffer, not the connection"),
        new("System.IO.Pipelines.PipeWriter", "OnReaderCompleted", "obsolete; never called over a stream"),
        new("System.IO.Pipelines.ReadResult", ".ctor Buffer IsCanceled", "the bytes, not the connection"),

        new("System.Net.WebSockets.WebSocket", ".ctor IsStateTerminal ThrowOnInvalidState", "for derived types"),
        new("System.Net.WebSockets.WebSocket", "CreateClientBuffer CreateServerBuffer DefaultKeepAliveInterval IsApplicationTargeting45 RegisterPrefixes", "static, without a connection"),
        new("System.Net.WebSockets.WebSocket", "CloseStatus CloseStatusDescription State SubProtocol", "the WebSocket protocol's, not TCP's"),
        new("System.Net.Http.HttpContent", ".ctor CreateContentReadStream CreateContentReadStreamAsync SerializeToStream SerializeToStreamAsync TryComputeLength", "for derived types"),
        new("System.Net.Http.HttpContent", "CopyTo CopyToAsync LoadIntoBufferAsync ReadAsByteArrayAsync ReadAsStream ReadAsStreamAsync ReadAsStringAsync Headers", "an HTTP message, not a connection"),
    ];
}
