using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Flow;
using TcpLint.Options;
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

    /// <summary>Whether a caller that is not seen may have given it.</summary>
    public bool IsGiven => _uses.IsGiven;

    /// <summary>Whether keepalive is on, or may be.</summary>
    public bool MayKeepAlive => Settings(OptionKind.KeepAlive).Any(s => s.Option!.Value != 0) || Settings(OptionKind.KeepAliveValues).Any();

    public bool IsTuned => Settings(OptionKind.KeepAliveTime, OptionKind.KeepAliveInterval, OptionKind.KeepAliveRetryCount, OptionKind.KeepAliveValues).Any();

    /// <summary>Whether it stands first in the code of all settings of these options: one finding for one socket.</summary>
    public bool IsFirst(IOperation setting, params OptionKind[] kinds) => Settings(kinds).Select(s => s.Operation.Syntax)
        .OrderBy(s => s.SyntaxTree.FilePath, System.StringComparer.Ordinal).ThenBy(s => s.SpanStart).FirstOrDefault() is not { } first || first.SpanStart == setting.Syntax.SpanStart && first.SyntaxTree == setting.Syntax.SyntaxTree;
}

/// <summary>A call or an assignment that sets an option, and the socket that gets it.</summary>
internal sealed class SocketSetting
{
    private readonly SourceCode _code;
    private SocketStory? _story;
    private bool _isTold;

    public SocketSetting(IOperation operation, OptionSetting option, SourceCode code, PossibleValues values, FileOptions options)
    {
        Operation = operation;
        Option = option;
        Values = values;
        Options = options;
        _code = code;
    }

    public IOperation Operation { get; }

    public OptionSetting Option { get; }

    public PossibleValues Values { get; }

    public FileOptions Options { get; }

    public FlowContext Context => _code.Context;

    public SourceCode Code => _code;

    /// <summary>The socket; null when it is not in a variable that can be followed.</summary>
    public SocketStory? Story
    {
        get
        {
            if (!_isTold)
            {
                _isTold = true;
                if (Target() is var (symbol, use) && !(symbol is IPropertySymbol or IFieldSymbol && symbol.DeclaringSyntaxReferences.IsEmpty))
                    _story = new SocketStory(symbol, use, _code, Values);
            }

            return _story;
        }
    }

    /// <summary>The call that sets it; null for an assignment.</summary>
    public WrittenCall? Call => WrittenCall.Of(Operation);

    /// <summary>How messages call it: <c>KeepAliveTime of 'client' (TcpClient)</c>.</summary>
    public string Title => Option.Name + Of;

    /// <summary>Of what, in messages.</summary>
    public string Of => Receiver() switch
    {
        null => "",
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } implicitly => Made(implicitly) is { } creation && Receivers.TargetOf(creation) is var (symbol, _) ? " of " + Naming.Of(symbol) : "",
        var receiver => Naming.OfIt(receiver),
    };

    /// <summary>The value that is set.</summary>
    public IOperation? Value => Operation switch
    {
        ISimpleAssignmentOperation assignment => assignment.Value,
        _ => Call?.Argument("optionValue"),
    };

    private IOperation? Receiver() => Operation is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property } ? property.Instance : Call?.Instance;

    private (ISymbol Symbol, IOperation Use)? Target()
    {
        var receiver = Receiver();
        if (receiver is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver })
            return Made(receiver) is { } creation ? Receivers.TargetOf(creation) : null;
        return receiver is not null && Receivers.Plain(receiver) is { } plain && Root(plain) is { } symbol ? (symbol, plain) : null;
    }

    private static IOperation? Made(IOperation inInitializer)
    {
        var parent = inInitializer.Parent;
        while (parent is not (null or IObjectCreationOperation))
            parent = parent.Parent;
        return parent;
    }

    /// <summary>The variable behind an expression: of the socket, or of what the stream is over.</summary>
    private ISymbol? Root(IOperation receiver) => receiver.Plain() switch
    {
        IPropertyReferenceOperation { Instance: { } inner } property when Context.Types.Find(property.Property) is { Call: SocketCall.Wrap } => Root(Receivers.Plain(inner) ?? inner),
        IInvocationOperation { Instance: { } inner } call when Context.Types.Find(call.TargetMethod) is { Call: SocketCall.Wrap } => Root(Receivers.Plain(inner) ?? inner),
        var other => PossibleValues.Variable(other),
    };
}

/// <summary>A rule about one setting of an option.</summary>
internal interface ISettingRule
{
    DiagnosticDescriptor Descriptor { get; }

    IEnumerable<Diagnostic> Ask(SocketSetting setting);
}
