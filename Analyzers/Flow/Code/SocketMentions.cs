using System;
using System.Collections.Generic;
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
    private static readonly string[] s_types =
    {
        "Socket", "SocketAsyncEventArgs", "SafeSocketHandle", "TcpClient", "TcpListener", "NetworkStream", "SslStream", "NegotiateStream", "AuthenticatedStream",
        // Who catches these has a connection in the stream that throws them.
        "SocketException", "SocketError", "SocketFlags",
        // Where the type is missing, in broken code, its members tell.
        "GetStream", "BeginReceive", "EndReceive",
    };

    public static bool In(SyntaxTree tree) => In(tree.GetText().ToString(), 0, int.MaxValue);

    /// <summary>Whether a part of a text names one.</summary>
    public static bool In(string text, int start, int end) => s_types.Any(t => Names(text, start, end, t));

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

    private static bool IsPartOfWord(char c) => c == '_' || char.IsLetterOrDigit(c);
}
