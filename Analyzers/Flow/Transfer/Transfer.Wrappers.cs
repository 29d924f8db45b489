using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Sockets;

namespace TcpLint.Flow;

/// <content>Objects that are made over the connection.</content>
internal sealed partial class Transfer
{
    /// <summary>Another object over the connection: does closing it close the connection?</summary>
    private Value Wrap(Wrapping wrapping, Value receiver, ImmutableArray<(IArgumentOperation Argument, Value Value)> arguments)
    {
        var inner = wrapping.Inner is null ? receiver : arguments.FirstOrDefault(a => a.Argument.Parameter?.Name == wrapping.Inner).Value;
        if (inner.Kind is not (ValueKind.Handle or ValueKind.Borrower))
        {
            foreach (var (_, value) in arguments)
                Keep(value);
            MayThrow(null, ConnectionFacts.Doubtful);
            return wrapping.Inner is null ? Value.Unknown : Value.NotNull;
        }

        MayThrow(null, ConnectionFacts.Doubtful);
        var owns = wrapping.OwnsByDefault;
        if (wrapping.Flag is { } flag && arguments.Select(a => a.Argument).Argument(flag) is { } decides)
        {
            if (decides.ConstantValue is not { HasValue: true } constant)
            {
                Keep(inner);
                return Value.NotNull;
            }

            owns = constant.Value is bool set ? set == wrapping.OwnsWhen : wrapping.OwnsByDefault;
        }

        if (owns || inner.Kind == ValueKind.Borrower)
            return inner;
        if (inner.Number == 0)
            _world.Current = _world.Current.With(ConnectionFacts.BorrowerMade);
        return new Value(ValueKind.Borrower, inner.Number);
    }

    private bool WrapsByProperty(IPropertyReferenceOperation property, Value value)
    {
        if (value.Kind != ValueKind.Handle || property.Instance is not { } instance || Context.Types.Find(property.Property)?.Wrapping is null)
            return false;
        var place = Places.Of(instance);
        if (place < 0)
            return false;
        _world[place] = value;
        return true;
    }
}
