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
        tree.GetText().ToString() is var text && (Connections.Concat(s_beside).Any(t => Names(text, 0, text.Length, t)) || s_calls.Any(c => text.IndexOf(c, StringComparison.Ordinal) >= 0));

    /// <summary>Whether a word stands in a part of a text.</summary>
    public static bool Names(string text, int start, int end, string word)
    {
        end = Math.Min(end, text.Length);
        if (word.Length == 0)
            return false; // broken code declares members without a name
        for (var at = text.IndexOf(word, start, end - start, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, end - at - word.Length, StringComparison.Ordinal))
        {
            if (IsWord(text, at, word.Length))
                return true;
        }

        return false;
    }

    /// <summary>Whether a part of a text is a whole word.</summary>
    public static bool IsWord(string text, int at, int length) =>
        (at == 0 || !IsPartOfWord(text[at - 1])) && (at + length >= text.Length || !IsPartOfWord(text[at + length]));

    public static bool IsPartOfWord(char c) => c == '_' || char.IsLetterOrDigit(c);
}
