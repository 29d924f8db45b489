using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Sockets;

namespace TcpLint.Flow;

/// <content>
/// Code that does not bind, as an editor has it half of the time: an argument of a type that is not there leaves a call on the connection what it is.
/// </content>
internal sealed partial class Transfer
{
    private Value Broken(IInvalidOperation broken)
    {
        var values = broken.ChildOperations.Select(c => (Operation: c, Value: Eval(c))).ToList();
        if (Question is not null && Answer(broken, values) is { } answer)
            return answer;
        switch (broken.Syntax)
        {
            case BaseObjectCreationExpressionSyntax when broken == _run.Opening:
                return OpenedBy(broken, broken.Type);
            case BaseObjectCreationExpressionSyntax when Question is null && HandlerRoles.OfCreation(broken.Type) == HandlerRole.Watches:
                return Watch(broken, values.Select(v => v.Value).ToList());
            case BaseObjectCreationExpressionSyntax when WrapperRow(broken.Type) is { } wrapper:
                return Wrap(wrapper, values);
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access }:
                var receiver = values.FirstOrDefault(v => v.Operation.Syntax == access.Expression);
                if (receiver.Value.Kind is not (ValueKind.Handle or ValueKind.Borrower) || BrokenCall.RowByName(receiver.Operation.Type, access.Name.Identifier.ValueText, Context.Types) is not { Call: not SocketCall.Wrap } member)
                    break;
                foreach (var (operation, value) in values.Where(v => v.Operation != receiver.Operation))
                {
                    if (value.Kind != ValueKind.Function || member.Form != CallForm.Begin || !OnlyUses(value) && !HandsByCapture(broken, member, value))
                        Keep(value);
                }

                return Apply(broken, member, receiver.Value, ImmutableArray<(IArgumentOperation, Value)>.Empty);
        }

        if (broken == _run.Opening)
            return OpenedBy(broken, broken.Type);
        if (Question is null && values.Any(v => v.Value is { Kind: ValueKind.Handle, Generation: 0 }) && GivenToSource(broken, values) is { } returned)
            return returned;
        if (Question is null && CalledWithMember(broken, values) is { } told)
            return told;
        if (Question is null && values.Any(v => v.Value.Kind == ValueKind.Function) && WrittenCall.Of(broken) is { Method: var starter } && HandlerRoles.Of(starter) == HandlerRole.Starts)
            return Start(broken, values.Select(v => v.Value).ToList(), Value.Unknown);
        if (Question is not null || broken.Syntax is not InvocationExpressionSyntax written || !UnseenCall.OnlyLogs(written))
        {
            var lends = Question is null && !_world.Thrown.InFlight && UnseenCall.MayBorrow(broken);
            foreach (var (_, value) in values)
            {
                if (lends && value is { Kind: ValueKind.Handle, Generation: 0 })
                {
                    Lend(broken);
                    if (UnseenCall.Exchanges(((InvocationExpressionSyntax)broken.Syntax).Expression))
                        MayFail(broken);
                }
                else
                {
                    Keep(value);
                }
            }
        }

        MayThrow(null, ConnectionFacts.Doubtful);
        return HandedOn(broken, values.Select(v => v.Value));
    }

    /// <summary>
    /// What a method of the source does with the connection, though another argument of the call has a type that is not there. Null where it is not
    /// certain which method is meant.
    /// </summary>
    private Value? GivenToSource(IInvalidOperation broken, List<(IOperation Operation, Value Value)> values)
    {
        if (BrokenCall.SourceOf(broken, Context) is not { } method || Context.Summaries.TargetOf(method) is not { } target)
            return null;
        var written = ((InvocationExpressionSyntax)broken.Syntax).ArgumentList.Arguments;
        var index = written.IndexOf(a => values.Any(v => v.Value is { Kind: ValueKind.Handle, Generation: 0 } && (v.Operation.Syntax == a.Expression || v.Operation.Syntax == a)));
        if (index < 0 || target.Parameters.Length != method.Parameters.Length || target.Parameters[index].RefKind != RefKind.None)
            return null;
        foreach (var (_, value) in values.Where(v => v.Value.Kind != ValueKind.Handle))
            Keep(value);
        var parameter = Definition(target, target.Parameters[index]);
        Enters(broken, Context.Summaries.BodyOf(target), parameter);
        return Take(broken, Context.Summaries.Of(target, parameter), -1, !target.IsAsync || IsAwaited(broken), target);
    }

    /// <summary>What a method of the same object does with the connection that a member holds. Null where none does, or it is not certain which method is meant.</summary>
    private Value? CalledWithMember(IInvalidOperation broken, List<(IOperation Operation, Value Value)> values)
    {
        if (!_world.Known().Any(k => k.Value is { Kind: ValueKind.Handle, Number: 0 } && Places.IsMember(k.Place)) || values.Any(v => v.Value.CanClose || v.Value.Kind == ValueKind.Function))
            return null;
        if (broken.Syntax is not InvocationExpressionSyntax { Expression: SimpleNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } } || BrokenCall.SourceOf(broken, Context) is not { } method)
            return null;
        ForgetMembers();
        if (HeldField(null, method, isOwn: true) is not (>= 0 and var field))
            return null;
        if (_world.Current.IsOpen)
            _run.Notes?.CalledWhileHeld.Add(method.OriginalDefinition);
        Enters(broken, Context.Summaries.BodyOf(method), Places.Symbol(field)!);
        return Take(broken, Context.Summaries.Of(method, Places.Symbol(field)!), field, !method.IsAsync || IsAwaited(broken));
    }

    /// <summary>Gives the connection to a call of which nothing is known, until what comes after tells whether it has kept it.</summary>
    private void Lend(IOperation call)
    {
        if (_world.Current.Has(ConnectionFacts.Transferred) && !_world.Current.Has(ConnectionFacts.Lent))
            return;
        Keep(new Value(ValueKind.Handle));
        _world.Current = _world.Current.With(ConnectionFacts.Lent) with { Done = _world.Current.Done | _run.Mark(call, SocketMember.Unseen) };
    }

    private SocketMember? WrapperRow(ITypeSymbol? type) =>
        (type as INamedTypeSymbol)?.InstanceConstructors.Select(Context.Types.Find).FirstOrDefault(r => r is { Call: SocketCall.Wrap, Wrapping.Inner: not null });

    private Value Wrap(SocketMember row, List<(IOperation Operation, Value Value)> values)
    {
        var inner = values.FirstOrDefault(v => v.Value.Kind is ValueKind.Handle or ValueKind.Borrower).Value;
        if (inner.Kind == ValueKind.Unknown)
            return Value.NotNull;
        var wrapping = row.Wrapping!;
        var owns = values.Select(v => v.Operation.Constant()).OfType<bool>().FirstOrDefault() is var set && values.Any(v => v.Operation.Constant() is bool) ? set == wrapping.OwnsWhen : wrapping.OwnsByDefault;
        if (owns || inner.Kind == ValueKind.Borrower)
            return inner;
        _world.Current = _world.Current.With(ConnectionFacts.BorrowerMade);
        return new Value(ValueKind.Borrower, inner.Number);
    }
}
