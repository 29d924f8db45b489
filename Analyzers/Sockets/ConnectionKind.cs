namespace TcpLint.Sockets;

/// <summary>What an object of a type can be in the life of a connection.</summary>
internal enum ConnectionKind : byte
{
    /// <summary>No connection; also a <c>UdpClient</c>, a file, memory.</summary>
    None,
    Socket,
    Client,
    Listener,
    NetworkStream,

    /// <summary><c>SslStream</c>, <c>NegotiateStream</c>.</summary>
    SecureStream,
    EventArgs,

    /// <summary><c>SafeSocketHandle</c>: disposing it closes the connection with a reset.</summary>
    Handle,

    /// <summary>A stream, reader, writer, pipe or other wrapper, which may carry a connection or something else.</summary>
    OtherStream,
}
