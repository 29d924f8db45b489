using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Sockets;

namespace TcpLint.Flow;

/// <content>Tests of <c>Connected</c>: at once, through a variable, or through a property of the type that asks it.</content>
internal sealed partial class Transfer
{
    /// <summary>What <c>Connected</c> says: where a connect has just come back, it is true. In code that runs again, what may end that is not taken away.</summary>
    private Value Connected(IOperation test)
    {
        if (!_world.Handle.IsConnected || Repeats.InSource(test.Syntax, Body.Owner))
            return new Value(ValueKind.Connected);
        _world.Current = _world.Current.With(ConnectionFacts.SeenConnected);
        return Value.True;
    }

    /// <summary>A condition has asked <c>Connected</c> of the connection.</summary>
    private void SeesConnected(IOperation condition, bool connected)
    {
        _world.Current = _world.Current.With(connected ? ConnectionFacts.SeenConnected : ConnectionFacts.SeenNotConnected);
        if (!connected)
            _run.Notes?.TestedConnected(Tested(condition));
    }

    /// <summary>What is asked, without the negation around it.</summary>
    private static IOperation Tested(IOperation condition) => condition switch
    {
        IUnaryOperation not => Tested(not.Operand),
        IBinaryOperation { RightOperand.ConstantValue.HasValue: true } comparison => Tested(comparison.LeftOperand),
        _ => condition.Plain(),
    };

    /// <summary>A test, or its opposite; unknown for any other value.</summary>
    private static Value Turned(Value test, bool same) => test.Kind == ValueKind.Connected ? new Value(ValueKind.Connected, same ? test.Number : 1 - test.Number) : Value.Unknown;

    /// <summary>A comparison of a test with true or false.</summary>
    private static Value ComparedTest(Value left, Value right, bool equal) =>
        right.AsBool is { } asked ? Turned(left, asked == equal) : left.AsBool is { } given ? Turned(right, given == equal) : Value.Unknown;

    /// <summary><c>is { Connected: true }</c>; null for another pattern.</summary>
    private Value? IsConnected(IIsPatternOperation test)
    {
        var pattern = test.Pattern is INegatedPatternOperation negated ? negated.Pattern : test.Pattern;
        if (Question is not null || pattern is not IRecursivePatternOperation { DeconstructionSubpatterns.IsEmpty: true, DeclaredSymbol: null, PropertySubpatterns: { Length: 1 } properties })
            return null;
        if (properties[0] is not { Member: IPropertyReferenceOperation { Property: var property }, Pattern: IConstantPatternOperation { Value: var constant } } || Context.Types.Find(property)?.Call != SocketCall.Connected)
            return null;
        return constant.Constant() is bool asked && Eval(test.Value) is { Kind: ValueKind.Handle, Generation: 0 } ? new Value(ValueKind.Connected, asked == (test.Pattern == pattern) ? 0 : 1) : null;
    }

    /// <summary>A property of the object that asks <c>Connected</c> of the connection in a member; null for any other.</summary>
    private Value? OwnTest(IPropertyReferenceOperation property)
    {
        if (Question is not null || property.Property is not { GetMethod: { } getter, Type.SpecialType: SpecialType.System_Boolean } || HeldField(property.Instance, getter) is not (>= 0 and var field))
            return null;
        if (!property.Property.DeclaringSyntaxReferences.Any(d => Context.Model.Names.Stands("Connected", d, Context.Cancellation)))
            return null;
        return Take(property, Context.Summaries.Of(getter, Places.Symbol(field)!), field, awaited: true);
    }
}
