using System;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace TcpLint.Flow;

/// <summary>
/// Whether a file names a type of the socket API: without one there is no connection in it, and without such a file none in the compilation.
/// A look at the text costs a thousandth of what it costs to bind it.
/// </summary>
internal static class SocketMentions
{
    /// <summary>The types from which a connection comes or through which it is used; what derives from them in source names them too.</summary>
    public static readonly string[] Connections = { "Socket", "SocketAsyncEventArgs", "SafeSocketHandle", "TcpClient", "TcpListener", "NetworkStream", "SslStream", "NegotiateStream", "AuthenticatedStream" };

    /// <summary>Who catches these has a connection in the stream that throws them.</summary>
    private static readonly string[] s_beside = { "SocketException", "SocketError", "SocketFlags" };

    /// <summary>Where the type is missing, in broken code, calls of its members tell.</summary>
    private static readonly string[] s_calls = { ".GetStream()", ".GetStream ()", ".BeginReceive", ".EndReceive" };

    public static bool In(SyntaxTree tree) =>
        tree.GetText().ToString() is var text && (Connections.Concat(s_beside).Any(t => Words.Stands(text, 0, text.Length, t)) || s_calls.Any(c => text.IndexOf(c, StringComparison.Ordinal) >= 0));
}
