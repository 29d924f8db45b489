using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Flow;
using TcpLint.Options;
using TcpLint.Sockets;

namespace TcpLint.Rules.KeepAlive;

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
