using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Lifecycle;
using TcpLint.Sockets;

namespace TcpLint.Flow;

/// <content>What calls do in a run that asks about a read: before the end nothing that matters, after it whatever could act on it.</content>
internal sealed partial class Transfer
{
    /// <summary>No normal path leads on from here: what was called always throws, or the read came back.</summary>
    public bool IsStuck { get; private set; }

    private ReadQuestion? Question => _run.Question;

    /// <summary>Whether the stream has ended in this world.</summary>
    private bool HasEnded => !IsStuck && Question is { HasEnded: true } && _world.Current.Has(ConnectionFacts.Ended);

    /// <summary>What a call yields and does; null where the ordinary meaning holds.</summary>
    private Value? Answer(IInvocationOperation call, Value receiver, ImmutableArray<(IArgumentOperation Argument, Value Value)> arguments)
    {
        if (call == Question!.Site.Operation)
            return call.Type.IsTask() && !HasEnded ? new Value(ValueKind.PendingSite) : Site(call, arguments);
        var member = Context.Types.Find(call.TargetMethod) ?? BrokenCall.OfInterface(call, Context.Types)?.Member;
        if (member?.Call == SocketCall.Wrap)
            return null;
        if (IsPassedOn(call.TargetMethod))
            return null;
        if (receiver.Kind == ValueKind.PendingSite && HandlerRoles.Of(call.TargetMethod) == HandlerRole.Continues && Question.HasEnded && !HasEnded)
            Site(call);
        if (!HasEnded)
        {
            MayThrow(null, ConnectionFacts.Doubtful);
            ForgetWritten(arguments);
            return Value.Unknown;
        }

        if (call.Instance is not null && receiver.Kind == ValueKind.Null)
            return Throws();
        return member is null ? Outside(call, receiver, arguments) : Member(call, member, call.Instance ?? arguments.FirstOrDefault().Argument?.Value, receiver, arguments);
    }

    /// <summary>
    /// A call that does not bind. It is a read, a close or a new read by its name; one that only gets the count is not taken to test it, since
    /// code that is not there must not hide what the rest shows.
    /// </summary>
    private Value? Answer(IInvalidOperation broken, IReadOnlyList<(IOperation Operation, Value Value)> values)
    {
        if (broken == Question!.Site.Operation)
            return Site(broken);
        if (!HasEnded || broken.Syntax is not (InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax))
            return null;
        if (BrokenCall.Of(broken, Context.Types) is { } call)
            return Member(broken, call.Member, call.Receiver, values.FirstOrDefault(v => v.Operation == call.Receiver).Value, ImmutableArray<(IArgumentOperation, Value)>.Empty);
        if (WrittenCall.Of(broken) is { Method: { } known } && (Context.Types.IsKnownType(known.ContainingType) || Pauses.Lets(known)))
            return null;
        if (values.Any(v => v.Value.Kind == ValueKind.Handle || v.Operation.Plain() is IInstanceReferenceOperation && v.Operation.Syntax is not InvocationExpressionSyntax))
            return Tell();
        if (broken.Syntax is not InvocationExpressionSyntax { Expression: var called } || BrokenCall.NameOf(called) is not { } name)
            return null;
        if (EndEffects.EndsByName(name) || EndEffects.RefusesByName(called.ToString()) && values.Any(v => v.Value.Kind is not (ValueKind.Unknown or ValueKind.NotNull) && !v.Operation.ConstantValue.HasValue))
            return Tell();
        return EndEffects.IsLoggingByName(called.ToString()) || CollectionApi.RoleOf(name) != CollectionRole.None ? null : Signal();
    }

    /// <summary>The read itself.</summary>
    private Value Site(IOperation at, ImmutableArray<(IArgumentOperation Argument, Value Value)> arguments = default)
    {
        var site = Question!.Site;
        if (!Question.HasEnded)
        {
            MayFail(at);
            return site.Data;
        }

        if (HasEnded && at != site.Operation)
            return site.Ended; // the task that has completed is asked again
        if (HasEnded)
        {
            Question.CameBack = true;
            IsStuck = true;
            return Value.Unknown;
        }

        _world.Current = new ConnectionState(ConnectionFacts.Borrowed | ConnectionFacts.Ended, _world.Current.Tcp.After(TcpEvent.EndOfStream).Closure());
        Step(site.Operation, site.IsPoll ? "the peer has closed" : "end of stream");
        if (!arguments.IsDefault)
        {
            foreach (var (argument, _) in arguments)
            {
                // The error that goes with an end of stream is Success.
                if (argument.Parameter is { RefKind: RefKind.Out } && Places.OfTarget(argument.Value) is >= 0 and var place)
                    _world[place] = Value.Of(0);
            }
        }

        return site.Ended;
    }

    /// <summary>A property in a run that asks about a read; null where the ordinary meaning holds.</summary>
    private Value? Answer(IPropertyReferenceOperation property, Value receiver)
    {
        if (property == Question!.Site.Operation)
            return Site(property);
        var member = Context.Types.Find(property.Property);
        if (property.Property.Name is "Length" or "Count" or "IsEmpty" && receiver.Kind == ValueKind.Empty)
            return property.Property.Name == "IsEmpty" ? Value.True : Value.Of(0);
        if (property.Property.Name == "Length" && IsBuffer(property.Instance?.Type))
            return Value.Positive;
        if (PartOf(receiver, property.Property) is { Kind: not ValueKind.Unknown } part)
            return part;
        if (!HasEnded)
            return member is null or { Call: SocketCall.Wrap } ? null : Value.Unknown;
        if (property.Instance is not null && receiver.Kind == ValueKind.Null && !IsNullable(property.Instance.Type))
            return Throws();
        if (receiver.Kind == ValueKind.Empty && property.Property.IsIndexer)
            return Tell(); // it throws, or looks at what is not there
        switch (member?.Call)
        {
            case SocketCall.Available when Concerns(property.Instance, receiver):
                return property.Type?.SpecialType == SpecialType.System_Boolean ? Value.False : Value.Of(0);
            case SocketCall.Receive when receiver.Kind == ValueKind.Handle && member.End == EndOfStream.True:
                return Value.True;
            case SocketCall.Query when member.End == EndOfStream.Zero && Question.Site.IsCallback:
                return Value.Of(0);
            case SocketCall.Query when property.Property.Name == "SocketError":
                return Value.Of(0);
            case SocketCall.Wrap or null when receiver.Kind == ValueKind.ReadResult && property.Property.Name == "Buffer":
                return receiver.Number == 1 ? Value.Empty : Value.Unknown;
            case SocketCall.Wrap:
                return null;
            case null:
                return null;
            default:
                return receiver.Kind == ValueKind.ReadResult ? null : Value.Unknown;
        }
    }

    private static bool IsNullable(ITypeSymbol? type) => type is { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };

    private static bool IsBuffer(ITypeSymbol? type) =>
        type is IArrayTypeSymbol or INamedTypeSymbol { Name: "Memory" or "ReadOnlyMemory" or "Span" or "ReadOnlySpan" or "ArraySegment", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>A member of the socket API after the end.</summary>
    private Value Member(IOperation call, SocketMember member, IOperation? on, Value receiver, ImmutableArray<(IArgumentOperation Argument, Value Value)> arguments)
    {
        switch (member.Call)
        {
            case SocketCall.Close:
                if (Concerns(on, receiver))
                    CloseAfterEnd(call);
                return Value.Unknown;
            case SocketCall.Shutdown or SocketCall.Disconnect:
                if (Concerns(on, receiver))
                {
                    Advance(member.Call);
                    Step(call, "shut down");
                }

                return Value.Unknown;
            case SocketCall.Send:
                // Sent to a peer that is gone, it fails before long. Nothing is sent where the count is the read's zero.
                if (!arguments.Any(IsFromEnd) && Concerns(on, receiver))
                    Tell();
                return Value.Unknown;
            case SocketCall.Receive when member.Form is CallForm.Begin or CallForm.EventArgs:
                if (Question!.Site.IsCallback && !member.Id.Contains("From"))
                    Question.CameBack = true;
                return Value.Unknown;
            case SocketCall.Receive when Question!.Site.IsPoll:
                return Concerns(on, receiver) ? Tell() : Value.Unknown;
            case SocketCall.Receive when receiver.Kind == ValueKind.Handle:
                var ended = ReadSite.EndValue(call, member);
                return ended.Kind == ValueKind.Unknown && member.End == EndOfStream.Throws ? Throws() : ended;
            case SocketCall.Poll or SocketCall.Connect or SocketCall.Authenticate or SocketCall.Cancel or SocketCall.Escape or SocketCall.Stop:
                return member.Call == SocketCall.Poll && Concerns(on, receiver) && !Question!.Site.IsPoll ? Value.True : Tell();
            default:
                return Value.Unknown;
        }
    }

    /// <summary>Whether an expression may be the connection that was read.</summary>
    private bool Concerns(IOperation? expression, Value value) =>
        value.Kind == ValueKind.Handle
        || expression is not null && value.Kind is not ValueKind.Borrower && (Origins.IsSocketType(Context.Types.KindOf(expression.Plain().Type)) || Context.Types.KindOf(expression.Plain().Type) == ConnectionKind.OtherStream && Context.Origins.IsConnection(expression));

    private void CloseAfterEnd(IOperation at)
    {
        _world.Current = _world.Current.With(ConnectionFacts.Closed);
        Step(at, "closed");
    }

    /// <summary>Something learns of the end, or something else ends the loop.</summary>
    private Value Tell()
    {
        _world.Current = _world.Current.With(ConnectionFacts.EndTold | ConnectionFacts.Signalled);
        return Value.Unknown;
    }

    private Value Signal()
    {
        _world.Current = _world.Current.With(Question!.IsEndOnly ? ConnectionFacts.EndTold | ConnectionFacts.Signalled : ConnectionFacts.Signalled);
        return Value.Unknown;
    }

    private Value Throws()
    {
        var world = _world.Clone();
        world.Thrown = new Thrown(true, null);
        (_thrown ??= new List<World>()).Add(world);
        IsStuck = true;
        return Value.Unknown;
    }

    /// <summary>Whether an argument carries the read's result, so that who gets it could test it.</summary>
    private static bool IsFromEnd((IArgumentOperation Argument, Value Value) argument) =>
        argument.Value.Kind is ValueKind.Number or ValueKind.Null or ValueKind.Empty or ValueKind.ReadResult or ValueKind.True or ValueKind.False && !argument.Argument.Value.ConstantValue.HasValue
        && argument.Argument.Value.Plain() is not (IDefaultValueOperation or IObjectCreationOperation { Arguments.IsEmpty: true });

    /// <summary>A variable of the connection gets a value. Where it is another connection, the question has no answer from there on.</summary>
    private Value Adopt(int place, Value value, IOperation source)
    {
        if (value.Kind is not (ValueKind.Unknown or ValueKind.NotNull) || Places.Symbol(place) is not { } symbol)
            return value;
        if (!Question!.Roots.Contains(symbol))
        {
            // What the connection is made from is another one from here on, and so will it be.
            if (HasEnded && Opening.Of(source.Plain(), Context) is not null && Question.Roots.SelectMany(Context.Origins.MadeFrom).Contains(symbol, SymbolEqualityComparer.Default))
                Tell();
            return value;
        }

        if (HasEnded && !IsStable(source))
        {
            IsStuck = true;
            return value;
        }

        return new Value(ValueKind.Handle);
    }

    /// <summary>Whether the expression yields the same object each time: a chain of members that starts at the object, a parameter or a local.</summary>
    private bool IsStable(IOperation expression)
    {
        switch (expression.Plain())
        {
            case IFieldReferenceOperation field:
                return field.Instance is null || IsStable(field.Instance);
            case IPropertyReferenceOperation { Arguments.IsEmpty: true } property:
                return property.Instance is null || IsStable(property.Instance);
            case IInstanceReferenceOperation or IParameterReferenceOperation or ILocalReferenceOperation or IFlowCaptureReferenceOperation:
                return true;
            case IInvocationOperation { Instance: { } instance } call:
                return Context.Types.Find(call.TargetMethod)?.Call == SocketCall.Wrap && IsStable(instance);
            case IObjectCreationOperation { Constructor: { } constructor } creation:
                return Context.Types.Find(constructor)?.Call == SocketCall.Wrap && creation.Arguments.All(a => a.Value.ConstantValue.HasValue || IsStable(a.Value));
            default:
                return false;
        }
    }

    /// <summary>Code that is not looked at may have given fields and references other values.</summary>
    private void ForgetWritten(ImmutableArray<(IArgumentOperation Argument, Value Value)> arguments)
    {
        ForgetMembers();
        foreach (var (argument, _) in arguments)
        {
            if (argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out && Places.OfTarget(argument.Value) is >= 0 and var place && !_world[place].Reaches)
                _world[place] = Value.Unknown;
        }
    }

    private static bool IsPassedOn(IMethodSymbol method) => HandlerRoles.Of(method) is HandlerRole.Passes or HandlerRole.Yields or HandlerRole.Looks;

    /// <summary>A variable is changed by something else than the read: a counter goes up, a clock is read.</summary>
    private void Changes(IOperation target)
    {
        if (HasEnded && Places.OfTarget(target) is >= 0 and var place)
            Question!.Changed.Add(place);
    }

    private void Notice(int place, Value value, IOperation source)
    {
        if (!HasEnded)
            return;
        if (value.Kind == ValueKind.Unknown && source.Type is { IsValueType: true } && !SkipsNothing(source) && !AddsNothing(place, source) && (Clock.IsRead(source) || source.WithDescendants().All(o => o is not IInvocationOperation) && source.WithDescendants().Any(o => Places.Of(o) >= 0)))
            Question!.Changed.Add(place);
        if (!Body.Outlives(place) || Places.Symbol(place) is not { } flag)
            return;
        if (Question!.IsTold && value.Kind is ValueKind.True or ValueKind.False or ValueKind.Number or ValueKind.Null)
            Question.ToldBy.Add(flag);
        if (Context.Origins.IsWatched(flag))
            Signal();
    }

    /// <summary><c>rest[n..]</c> with the zero of the end of the stream: the same bytes again.</summary>
    private bool SkipsNothing(IOperation part) =>
        part.Plain() is IImplicitIndexerReferenceOperation { Argument: IRangeOperation { LeftOperand: IConversionOperation { Operand: var start }, RightOperand: null } }
        && Places.Of(start.Plain()) is >= 0 and var place && _world[place] == Value.Of(0);

    /// <summary><c>got = got + n</c> with the zero of the end of the stream, or <c>got = args.Offset + n</c>: the offset is where the last receive was told to go on.</summary>
    private bool AddsNothing(int place, IOperation sum) => sum.Plain() is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract, LeftOperand: var left, RightOperand: var right } both
        && ((Places.Of(left.Plain()) == place || IsOffset(left)) && IsZero(right) || both.OperatorKind == BinaryOperatorKind.Add && (Places.Of(right.Plain()) == place || IsOffset(right)) && IsZero(left));

    private bool IsZero(IOperation operand) => operand.Plain() == Question!.Site.Operation || Places.Of(operand.Plain()) is >= 0 and var place && _world[place] == Value.Of(0);

    private bool IsOffset(IOperation operand) => operand.Plain() is IPropertyReferenceOperation { Property: { Name: "Offset", ContainingType: var type } } && Context.Types.KindOf(type) == ConnectionKind.EventArgs;

    /// <summary>An object is made after the end: text of nothing is empty, and a constructor of the source could test what it gets.</summary>
    private Value Created(IObjectCreationOperation creation, ImmutableArray<(IArgumentOperation Argument, Value Value)> arguments)
    {
        if (!HasEnded)
        {
            MayThrow(null, ConnectionFacts.Doubtful);
            return Value.NotNull;
        }

        var told = arguments.Any(IsFromEnd);
        if (told && creation.Type is { } type && EndEffects.IsContent(type))
            return Value.Empty;
        if (creation.Constructor is { } constructor && constructor.Locations.Any(l => l.IsInSource) && (told || arguments.Any(a => a.Value.Kind == ValueKind.Handle)))
            Tell();
        return Value.NotNull;
    }

    private Value Element(IArrayElementReferenceOperation element)
    {
        var array = Eval(element.ArrayReference);
        foreach (var index in element.Indices)
            Eval(index);
        return array.Kind == ValueKind.Empty ? Tell() : Value.Unknown;
    }

    private static Value Narrowed(Value value, ITypeSymbol? type) => value.Kind != ValueKind.Number ? value : type?.SpecialType switch
    {
        SpecialType.System_Byte => Value.Of(value.Number & 0xFF),
        SpecialType.System_Char or SpecialType.System_UInt16 => Value.Of(value.Number & 0xFFFF),
        _ => value,
    };
}
