using Microsoft.CodeAnalysis;
using TcpLint.Sockets;

namespace TcpLint.Flow;

/// <summary>Something that the program does with a socket, wherever it stands.</summary>
/// <param name="Operation">The call, the assignment, or the use.</param>
/// <param name="Call">What it is; <see cref="SocketCall.Escape"/>: code that is not seen gets the socket.</param>
/// <param name="Form">How its result arrives.</param>
/// <param name="Option">For <see cref="SocketCall.Configure"/>: which option.</param>
internal sealed record SocketUse(IOperation Operation, SocketCall Call, CallForm Form = CallForm.Synchronous, OptionSetting? Option = null);
