using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Sockets;

namespace TcpLint.Flow;

/// <summary>Runs one block over one world. Where it forks (a read that may or may not have met the end), <see cref="Choices"/> runs it again.</summary>
internal sealed partial class Transfer
{
    private readonly FlowRun _run;
    private readonly FlowNode _node;
    private readonly Choices _choices;
    private readonly World _world;
    private readonly bool _canCatch;
    private List<World>? _thrown;

    public Transfer(FlowRun run, FlowNode node, World world, Choices choices)
    {
        _run = run;
        _node = node;
        _world = world;
        _choices = choices;
        _canCatch = node.Edges.Any(e => e.Kind == FlowEdgeKind.Throws && e.To.Block is not null);
    }

    /// <summary>The worlds in which an exception left the block.</summary>
    public IReadOnlyList<World> Thrown => _thrown ?? (IReadOnlyList<World>)System.Array.Empty<World>();

    private FlowBody Body => _run.Body;

    private FlowContext Context => _run.Body.Context;

    private Places Places => _run.Body.Places;

    /// <summary>The world at the end of the block, and which way its condition goes; null where it has none.</summary>
    public (FlowEdgeKind? Condition, World World) Run()
    {
        var block = _node.Block!;
        foreach (var operation in block.Operations)
        {
            _run.Now = operation;
            Eval(operation);
            if (IsStuck && Question is null)
                return (null, _world);
            _run.CheckLoss(_world, LossKind.Discarded, operation);
        }

        _run.Now = block.BranchValue;
        if (block.BranchValue is not { } value)
            return (null, _world);
        if (block.ConditionKind != ControlFlowConditionKind.None)
        {
            var holds = Condition(value);
            _run.CheckLoss(_world, LossKind.Discarded, value);
            return (holds ? FlowEdgeKind.WhenTrue : FlowEdgeKind.WhenFalse, _world);
        }

        var result = Eval(value);
        switch (block.FallThroughSuccessor?.Semantics)
        {
            case ControlFlowBranchSemantics.Return:
                Give(result, ConnectionFacts.Returned);
                _world[Body.Result] = result;
                break;
            case ControlFlowBranchSemantics.Throw:
                Give(result, ConnectionFacts.Transferred);
                _world.Thrown = new Thrown(true, value.Plain().Type);
                break;
        }

        _run.CheckLoss(_world, LossKind.Discarded, value);
        return (null, _world);
    }

    /// <summary>The value of an expression; what it does on the way is done to the world.</summary>
    private Value Eval(IOperation operation)
    {
        if (operation.ConstantValue is { HasValue: true } constant)
            return ValueOf(constant.Value);
        if (operation == _run.Origin)
            return Borrow(operation);
        // By kind, not by type: this is asked for every operation, and a test for an interface is slow.
        switch (operation.Kind)
        {
            case OperationKind.ExpressionStatement:
                return Eval(((IExpressionStatementOperation)operation).Operation);
            case OperationKind.LocalReference or OperationKind.ParameterReference or OperationKind.FlowCaptureReference:
                return Variable(operation, Places.Of(operation));
            case OperationKind.FieldReference:
                return Member(operation, ((IFieldReferenceOperation)operation).Instance);
            case OperationKind.PropertyReference:
                return Property((IPropertyReferenceOperation)operation);
            case OperationKind.FlowCapture:
                var capture = (IFlowCaptureOperation)operation;
                return Places.IsOnlyWritten(capture.Id) ? Children(capture.Value) : _world[Places.Of(capture.Id)] = Eval(capture.Value);
            case OperationKind.Conversion:
                return Convert((IConversionOperation)operation);
            case OperationKind.Parenthesized:
                return Eval(((IParenthesizedOperation)operation).Operand);
            case OperationKind.VariableInitializer:
                return Children(operation);
            case OperationKind.SimpleAssignment:
                var assignment = (ISimpleAssignmentOperation)operation;
                return assignment.IsRef ? Children(operation) : Assign(assignment.Target, assignment.Value);
            case OperationKind.CompoundAssignment:
                return Compound((ICompoundAssignmentOperation)operation);
            case OperationKind.Increment or OperationKind.Decrement:
                var increment = (IIncrementOrDecrementOperation)operation;
                Changes(increment.Target);
                return Forget(increment.Target);
            case OperationKind.DeconstructionAssignment:
                var deconstruction = (IDeconstructionAssignmentOperation)operation;
                return Deconstruct(deconstruction.Target, deconstruction.Value);
            case OperationKind.DeclarationExpression or OperationKind.Discard or OperationKind.InstanceReference:
                return Value.NotNull;
            case OperationKind.Invocation:
                return Invoke((IInvocationOperation)operation);
            case OperationKind.ObjectCreation:
                return Create((IObjectCreationOperation)operation);
            case OperationKind.Await:
                var await = (IAwaitOperation)operation;
                return Await(await, Eval(await.Operation));
            case OperationKind.IsNull or OperationKind.IsPattern or OperationKind.IsType or OperationKind.Binary or OperationKind.Unary:
                return Logic(operation);
            case OperationKind.MethodReference:
                return Delegate((IMethodReferenceOperation)operation);
            case OperationKind.FlowAnonymousFunction:
                return new Value(ValueKind.Function, Body.Function(operation));
            case OperationKind.DelegateCreation:
                return Eval(((IDelegateCreationOperation)operation).Target);
            case OperationKind.Return or OperationKind.YieldReturn or OperationKind.YieldBreak when operation is IReturnOperation { ReturnedValue: { } yielded }:
                return Yield(Eval(yielded));
            case OperationKind.Argument:
                return Eval(((IArgumentOperation)operation).Value);
            case OperationKind.EventReference:
                Children(operation);
                // Who opens a connection, or has read, and raises an event counts on its handlers.
                return HasEnded || Question is null && _world.Known().Any(k => k.Value.Kind == ValueKind.Handle && !Places.IsMember(k.Place)) ? Value.NotNull : Value.Unknown;
            case OperationKind.EventAssignment:
                var subscription = (IEventAssignmentOperation)operation;
                Children(subscription.EventReference);
                Keep(Eval(subscription.HandlerValue));
                return Value.Unknown;
            case OperationKind.Tuple:
                return Tuple((ITupleOperation)operation);
            case OperationKind.InterpolatedString or OperationKind.Interpolation or OperationKind.NameOf:
                return Children(operation);
            case OperationKind.DefaultValue:
                return operation.Type is { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } ? Value.Null : Value.Unknown;
            case OperationKind.CaughtException:
                return Caught();
            case OperationKind.TypeOf or OperationKind.SizeOf or OperationKind.Literal:
                return Value.NotNull;
            case OperationKind.Invalid:
                return Broken((IInvalidOperation)operation);
            case OperationKind.ArrayCreation when Question is not null && operation is IArrayCreationOperation { Initializer: null } array:
                return array.DimensionSizes.Select(Eval).ToList() is { Count: 1 } sizes && sizes[0] == Value.Of(0) ? Value.Empty : Value.NotNull;
            case OperationKind.ArrayElementReference when HasEnded:
                return Element((IArrayElementReferenceOperation)operation);
            case OperationKind.ImplicitIndexerReference when HasEnded && SkipsNothing(operation):
                return Eval(((IImplicitIndexerReferenceOperation)operation).Instance);
            default:
                // Arrays, collections, anonymous objects, dynamic and broken code: what goes in is out of sight.
                foreach (var child in operation.ChildOperations)
                    Keep(Eval(child));
                return Value.Unknown;
        }
    }

    /// <summary>A method as a value. Whoever gets <c>client.Close</c> can close it.</summary>
    private Value Delegate(IMethodReferenceOperation method)
    {
        if (method.Instance is not { } instance || Eval(instance) is not { CanClose: true } target)
            return new Value(ValueKind.Function, Body.Function(method));
        if (Context.Types.Find(method.Method)?.Call is SocketCall.Close or SocketCall.Stop)
        {
            if (IsWatch(method))
                Watched();
            else
                Keep(target);
        }

        return Value.NotNull;
    }

    /// <summary>A connection comes in that somebody else opened; what the expression yielded before, in a loop, is no longer followed.</summary>
    private Value Borrow(IOperation origin)
    {
        Children(origin);
        if (_run.LeftIn.Count > 0 && _world.Current.IsOpen && origin is IInvocationOperation again)
            _run.Notes?.CalledWhileHeld.Add(again.TargetMethod.OriginalDefinition);
        _world.Replace((_, v) => v.Reaches ? Value.NotNull : v);
        _world.Borrow();
        foreach (var member in _run.LeftIn)
            _world[member] = new Value(ValueKind.Handle);
        return _run.LeftIn.Count > 0 ? Value.Unknown : new Value(ValueKind.Handle);
    }

    private Value Children(IOperation operation)
    {
        foreach (var child in operation.ChildOperations)
            Eval(child);
        return Value.NotNull;
    }

    /// <summary>A tuple with the connection in it stands for that element.</summary>
    private Value Tuple(ITupleOperation tuple)
    {
        var elements = tuple.Elements.Select(Eval).ToList();
        var index = elements.FindIndex(e => e.Kind == ValueKind.Handle);
        return index < 0 ? Value.NotNull : new Value(ValueKind.Element, index);
    }

    private Value ValueOf(object? constant) => constant switch
    {
        null => Value.Null,
        string text when Question is not null => text.Length == 0 ? Value.Empty : new Value(ValueKind.Text),
        char value when Question is not null => Value.Of(value),
        long value when Question is not null && value is >= int.MinValue and <= int.MaxValue => Value.Of((int)value),
        bool value => Value.Of(value),
        int value => Value.Of(value),
        byte value => Value.Of(value),
        uint value when Question is not null && value <= int.MaxValue => Value.Of((int)value),
        _ => Value.NotNull,
    };

    private Value Member(IOperation reference, IOperation? instance)
    {
        var place = Places.Of(reference);
        if (place >= 0)
            return Carried(place, reference) ?? _world[place];
        var holder = instance is null ? Value.Unknown : Eval(instance);
        return holder.Kind == ValueKind.Element && reference is IFieldReferenceOperation { Field: var field } && ElementOf(field) == holder.Number ? new Value(ValueKind.Handle) : Value.Unknown;
    }

    /// <summary>Which element of its tuple a field is, or -1.</summary>
    private static int ElementOf(IFieldSymbol field) =>
        field.ContainingType is { IsTupleType: true } tuple ? tuple.TupleElements.IndexOf(field) is >= 0 and var index ? index : tuple.TupleElements.Select(e => e.CorrespondingTupleField?.Name).ToList().IndexOf(field.Name) : -1;

    private Value Convert(IConversionOperation conversion)
    {
        var value = Eval(conversion.Operand);
        if (conversion.OperatorMethod is null)
            return Narrowed(value, conversion.Type);
        if (value.Kind == ValueKind.Empty && Question is not null)
            return value;
        Keep(value);
        return Value.Unknown;
    }

    private Value Yield(Value value)
    {
        Give(value, ConnectionFacts.Transferred);
        return Value.Unknown;
    }

    private Value Await(IAwaitOperation await, Value task)
    {
        switch (task.Kind)
        {
            case ValueKind.Pending:
                MayThrow(null, ConnectionFacts.Doubtful);
                return Opens(await.Operation);
            case ValueKind.PendingCall:
                return Complete(task, await);
            case ValueKind.PendingSite:
                return Site(await);
            default:
                MayThrow(null, ConnectionFacts.Doubtful);
                if (Question is not null)
                    return task;
                return ResultOf(task, await.Type);
        }
    }

    /// <summary>What comes out of a task that is there: what the function that ran returned.</summary>
    private static Value ResultOf(Value task, ITypeSymbol? type) => type switch
    {
        { SpecialType: SpecialType.System_Boolean } when task.AsBool is not null => task,
        { IsReferenceType: true } when task.Kind == ValueKind.Handle => task,
        _ => Value.Unknown,
    };

    /// <summary>An exception may leave here; the world as it is goes with it.</summary>
    private void MayThrow(ITypeSymbol? type, ConnectionFacts fault, IOperation? thrower = null)
    {
        if (fault == ConnectionFacts.Doubtful && !_canCatch || HasEnded || IsStuck)
            return;
        var world = _world.Clone();
        world.Thrown = new Thrown(true, type);
        world.Thrower = thrower ?? world.Thrower;
        world.Current = Fault(world.Current, fault);
        world.Previous = Fault(world.Previous, world.Previous == default ? ConnectionFacts.None : ConnectionFacts.Doubtful);
        (_thrown ??= new List<World>()).Add(world);
    }

    private static ConnectionState Fault(ConnectionState state, ConnectionFacts fault) =>
        state.Has(ConnectionFacts.Opened | ConnectionFacts.Borrowed) && !state.Has(ConnectionFacts.Doubtful) ? state.With(fault) : state;

    /// <summary>A network operation on the connection may fail here.</summary>
    private void MayFail(IOperation thrower, params ITypeSymbol?[] types)
    {
        foreach (var type in types.Length == 0 ? new ITypeSymbol?[] { Context.Exceptions.Socket, Context.Exceptions.Stream } : types)
            MayThrow(type, ConnectionFacts.Failed, thrower);
        MayThrow(null, ConnectionFacts.Doubtful);
    }

    /// <summary>The connection goes somewhere: out of the body, or where it cannot be seen.</summary>
    private void Give(Value value, ConnectionFacts how, ISymbol? holder = null)
    {
        GiveAway(_run, _world, value, how, holder);
        if (value.Kind == ValueKind.Function)
            GiveCaptured(value, how);
    }

    private void Keep(Value value, ISymbol? holder = null) => Give(value, ConnectionFacts.Transferred, holder);

    public static void GiveAway(FlowRun run, World world, Value value, ConnectionFacts how, ISymbol? holder = null)
    {
        if (value.Kind == ValueKind.Borrower)
        {
            world.Current = world.Current.With(ConnectionFacts.BorrowerGone);
            return;
        }

        if (!value.CanClose)
            return;
        if (value.Generation == 1)
        {
            world.Previous = default;
            return;
        }

        if (world.Current.Has(ConnectionFacts.Opened | ConnectionFacts.Borrowed) && !world.Current.Has(ConnectionFacts.Closed | ConnectionFacts.Lost))
            run.Notes?.Given(holder, run.Now);
        world.Current = world.Current.With(how);
        if (how == ConnectionFacts.Transferred)
            world.Current = world.Current.Without(ConnectionFacts.Lent);
    }

    private void Close(Value value, IOperation at)
    {
        if (value.Kind == ValueKind.Borrower)
        {
            _world.Current = _world.Current.With(ConnectionFacts.BorrowerGone);
            return;
        }

        if (value.Kind is not (ValueKind.Handle or ValueKind.EventArgs))
            return;
        if (value.Generation == 1)
        {
            if (_world.Previous.IsDue && _run.Notes is { } noted)
                noted.IsClosed = true;
            _world.Previous = default;
            return;
        }

        // What was kept first and is closed then is closed; where the keeper itself is told to, the uses of the member tell that better.
        if (_run.Notes is { } notes && (_world.Current.IsOpen || !_world.Current.Has(ConnectionFacts.Closed | ConnectionFacts.Lost) && !IsOnMember(at)))
        {
            notes.IsClosed = true;
            if (_world.Current.IsOpen)
                notes.Closings.Add(new Closing(at, _world.Current, _world.Trail));
        }

        _world.Current = _world.Current.With(ConnectionFacts.Closed);
        _world.Handle = AfterClose(at);
        Step(at, "closed");
    }

    private bool IsOnMember(IOperation at) => (at as IInvocationOperation)?.Instance?.Plain() switch
    {
        IMemberReferenceOperation => true,
        IFlowCaptureReferenceOperation captured => Body.Operations.OfType<IFlowCaptureOperation>().Any(c => c.Id.Equals(captured.Id) && c.Value.Plain() is IMemberReferenceOperation),
        _ => false,
    };

    private void Step(IOperation at, string what) => _world.Trail = new Trail(at, what, _world.Current.Tcp, _world.Trail);

    private void Advance(SocketCall call) => _world.Current = _world.Current with { Tcp = SocketEvents.After(call, _world.Current.Tcp) };
}
