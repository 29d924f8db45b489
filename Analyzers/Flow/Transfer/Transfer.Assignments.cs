using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Sockets;

namespace TcpLint.Flow;

/// <content>What assignments do.</content>
internal sealed partial class Transfer
{
    private Value Assign(IOperation target, IOperation source)
    {
        var reference = Places.Target(target);
        if (reference is IArrayElementReferenceOperation or IDynamicMemberReferenceOperation or IDynamicIndexerAccessOperation)
            Children(reference);
        var place = Places.OfTarget(target);
        if (place >= 0 && source.Plain() is ITupleOperation tuple && target.Type is INamedTypeSymbol { IsTupleType: true })
            return AssignTuple(target, tuple);
        var value = Eval(source);
        if (place >= 0)
        {
            Put(place, value, source, target);
            return value;
        }

        if (reference is IPropertyReferenceOperation result && _run.Slot?.PlaceOf(result, Places) is >= 0 and var slot)
        {
            Put(slot, value, source, target);
            return value;
        }

        if (reference is IPropertyReferenceOperation property && (WrapsByProperty(property, value) || Sets(target, property)))
            return value;
        if (reference is IDiscardOperation)
            return value;
        Keep(value, SlotOf(reference));
        return value;
    }

    /// <summary>The member in whose array or collection a slot is.</summary>
    private ISymbol? SlotOf(IOperation slot)
    {
        var collection = slot switch
        {
            IArrayElementReferenceOperation element => element.ArrayReference,
            IPropertyReferenceOperation { Property.IsIndexer: true } indexer => indexer.Instance,
            _ => null,
        };
        return collection?.Plain() is IMemberReferenceOperation { Instance: null or IInstanceReferenceOperation } && Places.Of(collection) is >= 0 and var place ? Places.Symbol(place) : null;
    }

    /// <summary>A property of the socket API is set: an option.</summary>
    private bool Sets(IOperation at, IPropertyReferenceOperation property)
    {
        var receiver = property.Instance is { } instance ? Eval(instance) : Value.Unknown;
        if (Context.Types.Find(property.Property) is not { Set: not SocketCall.None } member)
            return false;
        var set = member with { Call = member.Set };
        Note(at.Parent ?? at, set, receiver);
        Leave(at, set, Enter(at.Parent ?? at, set, receiver, ImmutableArray<(IArgumentOperation, Value)>.Empty));
        if (member.Set == SocketCall.Escape)
            Keep(receiver);
        return receiver.Reaches;
    }

    private Value AssignTuple(IOperation target, ITupleOperation tuple)
    {
        var holder = Places.OfTarget(target);
        var elements = ((INamedTypeSymbol)target.Type!).TupleElements;
        for (var i = 0; i < tuple.Elements.Length; i++)
        {
            var value = Eval(tuple.Elements[i]);
            if (Body.Outlives(holder) || i >= elements.Length)
                Keep(value);
            else
                _world[Places.OfElement(holder, elements[i].CorrespondingTupleField ?? elements[i])] = value;
        }

        return Value.NotNull;
    }

    /// <summary>Gives a place a value; what it held before may thereby be lost.</summary>
    private void Put(int place, Value value, IOperation source, IOperation target)
    {
        if (value.Kind == ValueKind.Element && target.Type is INamedTypeSymbol { IsTupleType: true } type && value.Number < type.TupleElements.Length)
        {
            // A variable that holds a tuple holds the connection in that element.
            var element = type.TupleElements[value.Number];
            _world[place] = Value.NotNull;
            Put(Places.OfElement(place, element.CorrespondingTupleField ?? element), new Value(ValueKind.Handle), source, target);
            return;
        }

        if (CarriedBy(place, value, target) is >= 0 and var carrier)
        {
            _world[carrier] = value;
            _run.CarriedIn.Add(Places.Symbol(place)!);
            return;
        }

        if (Question is not null)
        {
            value = Adopt(place, value, source);
            Notice(place, value, source);
        }

        var before = _world[place];
        _world[place] = !value.Reaches && Body.IsWrittenElsewhere(place) ? Value.Unknown : value;
        if (before.CanClose && before != value)
            _run.CheckLoss(_world, value.Kind == ValueKind.Null ? LossKind.Nulled : LossKind.Overwritten, target.Parent ?? target);
        if (before.Kind == ValueKind.Handle && _run.Opening is null && _world.Current.IsOpen && !_world.Any(v => v.CanClose))
            _run.Notes?.Lost(new Loss(value.Kind == ValueKind.Null ? LossKind.Nulled : LossKind.Overwritten, target.Parent ?? target, _world.Current, _world.Trail) { Source = source });
        if (!value.Reaches && value.Kind != ValueKind.Function)
            return;
        if (Body.Outlives(place))
        {
            if ((Body.IsConstructor || _run.FollowsMembers) && _run.IsOwnField(place) && value.CanClose)
                _world.Current = _world.Current.With(ConnectionFacts.Stored);
            else
                Keep(value, Places.Symbol(place));
        }
        else if (value.CanClose && Body.IsExposed(place))
        {
            Keep(value);
        }
    }

    private Value Forget(IOperation target)
    {
        var place = Places.OfTarget(target);
        if (place >= 0)
            _world[place] = Value.Unknown;
        else
            Children(target);
        return Value.Unknown;
    }

    // 'got += read' leaves got as it is when the read met the end of the stream.
    private Value Compound(ICompoundAssignmentOperation compound)
    {
        var value = Eval(compound.Value);
        if (value == Value.Of(0) && compound.Operator() is BinaryOperatorKind.Add or BinaryOperatorKind.Subtract)
            return Places.OfTarget(compound.Target) is >= 0 and var place ? _world[place] : Value.Unknown;
        if (value.Kind == ValueKind.Empty && Question is not null)
            return Value.Unknown;
        if (compound.Target.Type?.SpecialType is not (SpecialType.System_String or SpecialType.System_Boolean))
            Changes(compound.Target);
        if (compound.OperatorKind is BinaryOperatorKind.And or BinaryOperatorKind.Or && compound.Type?.SpecialType == SpecialType.System_Boolean)
        {
            var target = Places.OfTarget(compound.Target);
            var absorbing = compound.OperatorKind == BinaryOperatorKind.Or;
            if (target >= 0 && value.AsBool is { } known)
                return known == absorbing ? _world[target] = value : _world[target];
        }

        Keep(value);
        return Forget(compound.Target);
    }

    private Value Deconstruct(IOperation target, IOperation source)
    {
        var targets = target is IDeclarationExpressionOperation { Expression: ITupleOperation declared } ? declared : target as ITupleOperation;
        if (targets is not null && source.Plain() is ITupleOperation values && values.Elements.Length == targets.Elements.Length)
        {
            // Every value is there before the first target is written: '(a, b) = (b, a)'.
            var all = values.Elements.Select(Eval).ToList();
            for (var i = 0; i < all.Count; i++)
                PutElement(targets.Elements[i], all[i], values.Elements[i]);
            return Value.NotNull;
        }

        var value = Eval(source);
        if (targets is null)
        {
            Keep(value);
            return value;
        }

        for (var i = 0; i < targets.Elements.Length; i++)
            PutElement(targets.Elements[i], value.Kind == ValueKind.Element && value.Number == i ? new Value(ValueKind.Handle) : Value.Unknown, source);
        return value;
    }

    private void PutElement(IOperation target, Value value, IOperation source)
    {
        if (target is ITupleOperation or IDeclarationExpressionOperation { Expression: ITupleOperation })
        {
            Deconstruct(target, source);
            return;
        }

        var place = Places.OfTarget(target);
        if (place >= 0)
            Put(place, value, source, target);
        else if (target is not IDiscardOperation)
            Keep(value);
    }
}
