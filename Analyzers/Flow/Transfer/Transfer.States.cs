using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Sockets;

namespace TcpLint.Flow;

/// <content>What calls do to the states of the handle.</content>
internal sealed partial class Transfer
{
    private static readonly SocketOperation[] s_shutdowns = { SocketOperation.ShutdownReceive, SocketOperation.ShutdownSend, SocketOperation.ShutdownBoth };
    private static readonly SocketOperation[] s_disconnects = { SocketOperation.Disconnect, SocketOperation.DisconnectForReuse };
    private static readonly HandleStateSet s_connected = HandleStateSet.Of(HandleState.Connected).Unasked();

    /// <summary>
    /// Notes a call and the states in which it finds the handle. From here until <see cref="Leave"/> the world is in the states in which an exception leaves the call.
    /// </summary>
    /// <returns>The states in which the call returns; null when it changes nothing.</returns>
    private HandleStateSet? Enter(IOperation call, SocketMember member, Value receiver, ImmutableArray<(IArgumentOperation Argument, Value Value)> arguments)
    {
        var (subject, operand) = Subject(call, member, receiver, arguments);
        if (SocketStates.Of(Context.Types.KindOf(operand?.Type)) is not { } table || member.Call is SocketCall.Close or SocketCall.Stop)
            return null;
        var isFollowed = subject is { Kind: ValueKind.Handle or ValueKind.Borrower, Generation: 0 };
        var before = _world.Handle;
        if (member is { Call: SocketCall.Connect, Form: CallForm.End } && isFollowed && !before.IsEmpty)
        {
            _world.Handle = before | HandleState.ConnectFailed;
            return s_connected;
        }

        var operations = OperationsOf(member, arguments);
        if (operations.Count == 0)
            return null;
        if (_run.Notes is { } notes)
            NoteUse(notes.Use(call, member, table, operations), isFollowed);
        if (!isFollowed)
            return null;
        var returned = Union(operations, o => table.Returned(o, before)).Unasked();
        _world.Handle = Union(operations, o => table.Thrown(o, before));
        if (returned.IsEmpty)
            return returned;
        // A socket that does not block, or was given to the system, is in a state of its own.
        if (SocketApi.NameOf(member) is "Blocking" or "IOControl" && member.Call == SocketCall.Configure)
            return HandleStateSet.All;
        return member.Form == CallForm.Synchronous ? returned : before | returned | _world.Handle;
    }

    /// <summary>The call has returned.</summary>
    private void Leave(IOperation call, SocketMember member, HandleStateSet? returned)
    {
        if (returned is not { } states)
            return;
        _world.Handle = _world.Current.Has(ConnectionFacts.Ended) ? states.Ended() : states;
        if (member.Call is SocketCall.Bind or SocketCall.Disconnect)
            Step(call, member.Call == SocketCall.Bind ? "bound" : "disconnected");
    }

    /// <summary>An operation that was started has ended: with an exception, from which the world goes on in the first states, or well.</summary>
    private (HandleStateSet Thrown, HandleStateSet Returned) Completed(SocketMember member) =>
        _world.Handle.IsEmpty ? default
        : member.Call == SocketCall.Connect ? (_world.Handle | HandleState.ConnectFailed, s_connected)
        : (_world.Handle | HandleState.PeerResetSeen, _world.Handle);

    private HandleStateSet AfterClose(IOperation at)
    {
        if (!_run.IsListener)
            return HandleState.Disposed;
        // The socket of a listener that was closed behind its back.
        return at is IInvocationOperation { Instance: { } receiver } && Context.Types.KindOf(receiver.Type) is not (ConnectionKind.Listener or ConnectionKind.None) ? HandleStateSet.All : HandleState.New;
    }

    /// <summary>The states of a handle that the opening expression has just made.</summary>
    private HandleStateSet Opened() => OpeningCall switch
    {
        _ when SourceResult is { } result => result.Handle,
        SocketCall.Accept or SocketCall.CreateConnected => s_connected,
        SocketCall.CreateBound => HandleState.Bound,
        // What a derived type does in its constructor is not looked at.
        _ when _run.Opening is IObjectCreationOperation { Type: INamedTypeSymbol type } && !Context.Types.IsKnownType(type) => HandleStateSet.All,
        _ => HandleState.New,
    };

    /// <summary>The states after a function of the source had the connection.</summary>
    private static HandleStateSet After(Outcome outcome, bool awaited) => awaited && !outcome.Handle.IsEmpty ? outcome.Handle : HandleStateSet.All;

    private void NoteUse(HandleUse use, bool isFollowed)
    {
        use.Add(_world, isFollowed);
        foreach (var edge in _node.Edges)
        {
            if (edge is { Kind: FlowEdgeKind.Throws, Caught: { } caught })
                use.Caught.Add(caught);
        }
    }

    /// <summary>What a call is on: its receiver, what a stream is made over, what an extension method extends.</summary>
    private static (Value Value, IOperation? Operand) Subject(IOperation call, SocketMember member, Value receiver, ImmutableArray<(IArgumentOperation Argument, Value Value)> arguments)
    {
        switch (call)
        {
            case IInvocationOperation { Instance: { } instance }:
                return (receiver, instance);
            case IInvalidOperation when WrittenCall.Of(call) is { Instance: { } instance }:
                return (receiver, instance);
            case IPropertyReferenceOperation { Instance: { } instance }:
                return (receiver, instance);
            case IAssignmentOperation { Target: IPropertyReferenceOperation { Instance: { } instance } }:
                return (receiver, instance);
        }

        var subject = member.Wrapping is { Inner: { } inner } ? arguments.FirstOrDefault(a => a.Argument.Parameter?.Name == inner) : arguments.FirstOrDefault();
        return (subject.Value, subject.Argument?.Value);
    }

    private static IReadOnlyList<SocketOperation> OperationsOf(SocketMember member, ImmutableArray<(IArgumentOperation Argument, Value Value)> arguments)
    {
        var decides = arguments.Select(a => a.Argument);
        switch (member.Call)
        {
            case SocketCall.Shutdown:
                return decides.Argument("how").Integer() is { } how ? new[] { SocketStates.Shutdown((int)how) } : s_shutdowns;
            case SocketCall.Disconnect when member.Form != CallForm.End:
                return decides.Argument("reuseSocket").Constant() is bool reuse ? new[] { reuse ? SocketOperation.DisconnectForReuse : SocketOperation.Disconnect } : s_disconnects;
            default:
                return SocketStates.OperationOf(member) is { } operation ? new[] { operation } : new SocketOperation[0];
        }
    }

    private static HandleStateSet Union(IEnumerable<SocketOperation> operations, System.Func<SocketOperation, HandleStateSet> states) =>
        operations.Aggregate(HandleStateSet.Empty, (all, operation) => all | states(operation));
}
