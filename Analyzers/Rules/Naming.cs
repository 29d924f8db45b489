using Microsoft.CodeAnalysis;
using TcpLint.Flow;

namespace TcpLint.Rules;

/// <summary>How messages call what a finding is about: <c>'client' (TcpClient)</c>.</summary>
internal static class Naming
{
    public static string Of(ISymbol variable) => Origins.TypeOf(variable)?.Name is { Length: > 0 } type ? $"'{variable.Name}' ({type})" : $"'{variable.Name}'";

    /// <summary><c> of 'client' (TcpClient)</c>; nothing for what is in no variable.</summary>
    public static string OfIt(IOperation? receiver) => Of(receiver) is { } name ? " of " + name : "";

    /// <summary>The variable behind a receiver; null when it is in none.</summary>
    public static string? Of(IOperation? receiver) =>
        receiver is not null && SocketUses.Named(Receivers.Plain(receiver)) is { } variable ? Of(variable) : null;
}
