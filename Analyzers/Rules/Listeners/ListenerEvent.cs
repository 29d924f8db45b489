using Microsoft.CodeAnalysis;
using TcpLint.Flow;
using TcpLint.Sockets;

namespace TcpLint.Rules.Listeners;

/// <summary>Something that the program does with a listener, wherever it stands.</summary>
/// <param name="Operation">The call, the assignment, or the use.</param>
/// <param name="Call">What it is; <see cref="SocketCall.Escape"/>: code that is not seen gets the listener.</param>
/// <param name="Form">How its result arrives.</param>
/// <param name="Option">For <see cref="SocketCall.Configure"/>: which option.</param>
internal sealed record ListenerEvent(IOperation Operation, SocketCall Call, CallForm Form = CallForm.Synchronous, OptionSetting? Option = null);
