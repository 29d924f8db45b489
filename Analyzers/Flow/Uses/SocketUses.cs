using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Sockets;

namespace TcpLint.Flow;

/// <summary>
/// What a program does with the socket in a variable or field: gathered generously, in no order, through aliases, the members of the type
/// and the source methods that are given it.
/// </summary>
internal sealed partial class SocketUses
{
    private const int MaxNames = 16;

    /// <summary>What code that is not there, and sets options, is called.</summary>
    private static readonly string[] s_configures = { "KeepAlive", "Option", "Config", "Setting", "Setup", "Tune", "Timeout", "Heartbeat", "Prepare", "Reuse", "Exclusive" };

    private readonly SourceCode _code;
    private readonly PossibleValues _values;
    private readonly bool _everywhere;
    private readonly Func<SocketUse, bool>? _settles;
    private readonly Queue<(ISymbol Symbol, IOperation Use)> _pending = new();
    private readonly HashSet<ISymbol> _names = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _makers = new(SymbolEqualityComparer.Default);
    private readonly List<SocketUse> _events = new();

    private SocketUses(SourceCode code, PossibleValues values, bool everywhere, Func<SocketUse, bool>? settles = null)
    {
        _settles = settles;
        _code = code;
        _values = values;
        _everywhere = everywhere;
    }

    private SocketTypes Types => _code.Context.Types;

    /// <summary>What was found, in the order of the code within one body.</summary>
    public IReadOnlyList<SocketUse> All => _events;

    /// <summary>All that happens to what <paramref name="symbol"/> holds, as far as its type and the methods that are given it tell.</summary>
    /// <param name="symbol">A local, parameter, field or property.</param>
    /// <param name="use">An operation in whose body it is used.</param>
    /// <param name="code">The source.</param>
    /// <param name="values">Where values come from.</param>
    public static IReadOnlyList<SocketUse> Of(ISymbol symbol, IOperation use, SourceCode code, PossibleValues values)
    {
        var uses = new SocketUses(code, values, everywhere: false);
        uses.Follow(symbol, use);
        uses.GatherAll();
        return uses._events;
    }

    private void GatherAll()
    {
        while (_pending.Count > 0 && !IsSettled())
        {
            var (next, around) = _pending.Dequeue();
            GatherFrom(next, around);
            if (_everywhere)
                Reach(next);
        }
    }

    private bool IsSettled() => _settles is not null && (IsExposed || _events.Any(_settles));

    private void Follow(ISymbol symbol, IOperation use)
    {
        if (symbol is not (ILocalSymbol or IParameterSymbol or IFieldSymbol or IPropertySymbol) || symbol is not (ILocalSymbol or IParameterSymbol) && symbol.DeclaringSyntaxReferences.IsEmpty)
            Escapes(use);
        else if (_names.Count >= (_everywhere ? MaxNamesEverywhere : MaxNames))
            Escapes(use);
        else if (_names.Add(symbol))
            _pending.Enqueue((symbol, use));
    }

    private void Escapes(IOperation use) => _events.Add(new SocketUse(use, SocketCall.Escape));

    private void GatherFrom(ISymbol symbol, IOperation around)
    {
        foreach (var operation in _code.Using(symbol, around))
        {
            if (operation is IMemberReferenceOperation or ILocalReferenceOperation or IParameterReferenceOperation && SymbolEqualityComparer.Default.Equals(PossibleValues.Variable(operation), symbol))
                Used(operation);
        }

        foreach (var value in _values.AssignedTo(symbol, around).ToList())
            Comes(value);
    }

    /// <summary>Where the socket comes from: other names for it, and what was done to it on the way.</summary>
    private void Comes(IOperation value)
    {
        foreach (var source in Leaves(value))
        {
            if (WrittenCall.InitializerOf(source) is { } initializer)
                Initialized(initializer);
            else if (Named(source) is { } name)
                Follow(name, source);
            else if (source is IInvocationOperation call && _code.HasBody(call.TargetMethod))
                ComesFromResult(call.TargetMethod);
            else if (_everywhere)
                ComesFrom(source);
        }
    }

    private void ComesFromResult(IMethodSymbol method)
    {
        if (!_makers.Add(method.OriginalDefinition))
            return; // it tries again by calling itself
        foreach (var returned in _values.ReturnedBy(method))
            Comes(returned);
    }

    /// <summary>The alternatives of an expression.</summary>
    private static IEnumerable<IOperation> Leaves(IOperation value) => value.Plain() switch
    {
        IConditionalOperation { WhenFalse: { } otherwise } conditional => Leaves(conditional.WhenTrue).Concat(Leaves(otherwise)),
        ICoalesceOperation coalesce => Leaves(coalesce.Value).Concat(Leaves(coalesce.WhenNull)),
        ISwitchExpressionOperation choice => choice.Arms.SelectMany(a => Leaves(a.Value)),
        var other => new[] { other },
    };

    /// <summary>The variable that holds the same socket: itself, or that of the <c>TcpListener</c> or <c>TcpClient</c> whose socket it is.</summary>
    public static ISymbol? Named(IOperation? source) => source?.Plain() switch
    {
        IPropertyReferenceOperation { Property: { Name: "Server" or "Client", ContainingType.Name: "TcpListener" or "TcpClient" } } socket => Named(socket.Instance),
        var other => PossibleValues.Variable(other),
    };

    private void Initialized(IObjectOrCollectionInitializerOperation initializer)
    {
        foreach (var part in initializer.Initializers)
        {
            if (OptionSetting.Of(part, Types, _values) is { } option)
                _events.Add(new SocketUse(part, SocketCall.Configure, Option: option));
            else if (part is IMemberInitializerOperation member)
                Initialized(member.Initializer);
        }
    }

    /// <summary>What the code around a use of the socket does with it.</summary>
    private void Used(IOperation use)
    {
        switch (use.Parent)
        {
            case IConversionOperation or IParenthesizedOperation or IAwaitOperation or ICoalesceOperation or ISwitchExpressionArmOperation or ISwitchExpressionOperation:
                Used(use.Parent);
                break;
            case IConditionalOperation conditional when conditional.Condition != use:
                if (conditional.Type is not null)
                    Used(conditional);
                break;
            case IConditionalAccessOperation access when access.Operation == use:
                foreach (var instance in access.WhenNotNull.WithDescendants().OfType<IConditionalAccessInstanceOperation>())
                    Used(instance);
                break;
            // What is accepted comes out of a task by every route.
            case IInvocationOperation passed when _everywhere && passed.Instance == use && HandlerRoles.Of(passed.TargetMethod) is HandlerRole.Passes or HandlerRole.Yields:
                Used(passed);
                break;
            case IPropertyReferenceOperation result when _everywhere && result.Instance == use && HandlerRoles.Of(result.Property) == HandlerRole.Yields:
                Used(result);
                break;
            case IInvocationOperation call when call.Instance == use:
                Called(call, call.TargetMethod);
                break;
            case IInvalidOperation broken:
                Broken(broken, use);
                break;
            case IMethodReferenceOperation method when method.Instance == use:
                Called(method, method.Method);
                break;
            case IPropertyReferenceOperation property when property.Instance == use:
                Property(property);
                break;
            case IArgumentOperation argument:
                Given(argument);
                break;
            case ISimpleAssignmentOperation or ICoalesceAssignmentOperation when ((IAssignmentOperation)use.Parent).Target == use:
                break;
            case IAssignmentOperation assignment:
                Stored(assignment.Target);
                break;
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                Follow(declarator.Symbol, declarator);
                break;
            case IIsPatternOperation test:
                if (PossibleValues.Declared(test.Pattern) is { } declared)
                    Follow(declared, test);
                break;
            case IFieldInitializerOperation or IPropertyInitializerOperation when _everywhere && Receivers.TargetOf(use) is var (member, place):
                Follow(member, place);
                break;
            case ITupleOperation or IArrayInitializerOperation or IPropertyInitializerOperation or IFieldInitializerOperation:
                Escapes(use);
                break;
            case IReturnOperation returned when _everywhere:
                Returned(returned);
                break;
        }
    }

    private void Stored(IOperation target)
    {
        if (target is IDiscardOperation)
            return;
        if (_everywhere && target is IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } collection })
            Kept(collection);
        else if (_everywhere && target is IArrayElementReferenceOperation element)
            Kept(element.ArrayReference);
        else if (PossibleValues.Variable(target) is { } variable)
            Follow(variable, target);
        // A member that is not there is kept, as far as that can be told.
        else if (target is not IInvalidOperation)
            Escapes(target);
    }

    private void Called(IOperation call, IMethodSymbol method)
    {
        if (Types.Find(method) is { } member)
        {
            _events.Add(new SocketUse(call, member.Call, member.Form, OptionSetting.Of(call, Types, _values)));
            if (_everywhere)
                CalledOn(call, member);
        }
        else if (Types.KindOf(method.ContainingType) != ConnectionKind.None && !Types.IsKnownType(method.ContainingType))
            Escapes(call);
    }

    /// <summary>A call that does not bind is still what its name says; what gets the socket is believed by its name too.</summary>
    private void Broken(IInvalidOperation broken, IOperation use)
    {
        var call = WrittenCall.Of(broken);
        if (call is not null && call.Instance == use)
            Called(broken, call.Method);
        else if (_everywhere && call is not null && Types.Find(call.Method)?.Wrapping?.Inner is { } inner && call.Argument(inner) == use)
            Used(broken);
        else if (NameOf(broken) is { } name && s_configures.Any(w => name.IndexOf(w, StringComparison.OrdinalIgnoreCase) >= 0))
            Escapes(broken);
    }

    private static string? NameOf(IInvalidOperation broken) => broken.Syntax switch
    {
        InvocationExpressionSyntax call => BrokenCall.NameOf(call.Expression),
        ObjectCreationExpressionSyntax creation => creation.Type.ToString(),
        _ => null,
    };

    private void Property(IPropertyReferenceOperation property)
    {
        if (property.Parent is ISimpleAssignmentOperation assignment && assignment.Target == property)
        {
            if (OptionSetting.Of(assignment, Types, _values) is { } option)
                _events.Add(new SocketUse(assignment, SocketCall.Configure, Option: option));
        }
        else if (Types.KindOf(property.Type) == ConnectionKind.Socket || _everywhere && Types.Find(property.Property) is { Call: SocketCall.Wrap })
        {
            Used(property);
        }
        else if (_everywhere && Types.Find(property.Property) is { } member)
        {
            _events.Add(new SocketUse(property, member.Call));
        }
    }

    private void Given(IArgumentOperation argument)
    {
        var method = argument.Parent switch
        {
            IInvocationOperation call => call.TargetMethod,
            IObjectCreationOperation creation => creation.Constructor,
            _ => null,
        };
        if (method is null || argument.Parameter is not { } parameter)
            Escapes(argument);
        else if (Types.Find(method) is { } member)
            ToSocketApi(argument, member, method, parameter);
        else if (_everywhere && IsHandled(argument, method))
            return;
        else if (!Types.IsKnownType(method.ContainingType))
            Hands(argument, method, parameter);
    }

    /// <summary>An extension like <c>SocketTaskExtensions.AcceptAsync</c> is a call on it; a state argument or a wrapper is nothing to it.</summary>
    private void ToSocketApi(IArgumentOperation argument, SocketMember member, IMethodSymbol method, IParameterSymbol parameter)
    {
        if (method.IsExtensionMethod && parameter.Ordinal == 0)
            _events.Add(new SocketUse(argument.Parent!, member.Call, member.Form));
        else if (_everywhere)
            GivenToApi(argument, member, parameter);
    }

    private void Hands(IArgumentOperation argument, IMethodSymbol method, IParameterSymbol parameter)
    {
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        if (method is { IsVirtual: false, IsOverride: false } && _code.HasBody(definition) && parameter.RefKind == RefKind.None)
            Follow(definition.Parameters[parameter.Ordinal], argument);
        else
            Escapes(argument);
    }
}
