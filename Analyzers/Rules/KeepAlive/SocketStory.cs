using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TcpLint.Flow;
using TcpLint.Rules.Listeners;
using TcpLint.Sockets;

namespace TcpLint.Rules.KeepAlive;

/// <summary>One socket, and all that any code of the compilation does with it and with the streams over it.</summary>
internal sealed class SocketStory
{
    private readonly SocketUses _uses;
    private readonly bool _isOther;

    public SocketStory(ISymbol symbol, IOperation use, SourceCode code, PossibleValues values)
    {
        _uses = SocketUses.Everywhere(symbol, use, code, values);
        _isOther = values.Of(symbol, use).Any(v => ListenerOpening.Of(v, code.Context.Types, values).Transport == Transport.Other);
    }

    /// <summary>Whether it may speak TCP.</summary>
    public bool MayBeTcp => !_isOther;

    public IEnumerable<SocketUse> Of(SocketCall call) => _uses.All.Where(u => u.Call == call);

    public IEnumerable<SocketUse> Settings(params OptionKind[] kinds) => _uses.All.Where(u => u.Option is { } option && kinds.Contains(option.Kind));

    /// <summary>Whether code that is not seen gets the socket, or may set any option of it.</summary>
    public bool IsOutOfSight => Of(SocketCall.Escape).Any() || Settings(OptionKind.Unknown).Any();

    /// <summary>Whether a caller that is not seen may have given it, or may take it.</summary>
    public bool IsShared => _uses.IsGiven || _uses.IsExposed;

    /// <summary>Whether keepalive is on, or may be.</summary>
    public bool MayKeepAlive => Settings(OptionKind.KeepAlive).Any(s => s.Option!.Value != 0) || Settings(OptionKind.KeepAliveValues).Any();

    public bool IsTuned => Settings(OptionKind.KeepAliveTime, OptionKind.KeepAliveInterval, OptionKind.KeepAliveRetryCount, OptionKind.KeepAliveValues).Any();

    /// <summary>Whether it stands first in the code of all settings of these options: one finding for one socket.</summary>
    public bool IsFirst(IOperation setting, params OptionKind[] kinds) =>
        Settings(kinds).Select(s => s.Operation.Syntax).FirstInSource() is not { } first || first.BeginsAt(setting.Syntax);
}
