using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TcpLint.Flow;

/// <summary>
/// Adoption: a constructor or method stores the connection that it is given, and its callers opened it and neither close nor keep it.
/// </summary>
internal static class HandOvers
{
    private const int MaxCalls = 40;

    /// <summary>A call that hands a connection over to the member, when every call that gives it one does; null otherwise.</summary>
    public static IOperation? Into(ISymbol member, TypeFacts facts)
    {
        IOperation? first = null;
        foreach (var (parameter, stored) in Sources(member, facts))
        {
            if (parameter?.ContainingSymbol is not IMethodSymbol method || MayReleaseBesides(parameter, stored, method, facts.Context))
                return null;
            var calls = facts.Context.Model.Names.References(method, facts.Context.Cancellation);
            if (calls.Count > MaxCalls)
                return null;
            foreach (var name in calls)
            {
                if (Argument(name, parameter, facts.Context) is not { } argument || !IsHandedOver(argument, facts.Context))
                    return null;
                first ??= argument.Parent;
            }
        }

        return first;
    }

    /// <summary>Whether the caller opened what it gives, and keeps no claim to it; closing it where the call fails aside.</summary>
    public static bool IsHandedOver(IArgumentOperation argument, FlowContext context)
    {
        var value = Awaited(argument.Value);
        if (Opening.Of(value, context) is not null)
            return true;
        if (value is not ILocalReferenceOperation { Local: var local } || argument.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } body)
            return false;
        var assigned = Assigned(local, body, context).ToList();
        return assigned.Count > 0 && assigned.All(v => Opening.Of(Awaited(v), context) is not null)
            && !MemberUses.MayRelease(local, body, context, use => argument.Value.Syntax.Span.Contains(use.Syntax.Span) || use.Syntax.Ancestors().TakeWhile(a => a != body).Any(a => a is CatchClauseSyntax))
            && !IsUsing(local, context);
    }

    private static IOperation Awaited(IOperation value)
    {
        value = value.Plain();
        while (value is IAwaitOperation await)
            value = await.Operation.Plain();
        return value is IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } task } ? Awaited(task) : value;
    }

    private static bool IsUsing(ILocalSymbol local, FlowContext context) => local.DeclaringSyntaxReferences.Select(r => r.GetSyntax(context.Cancellation)).Any(d =>
        d.Parent?.Parent is UsingStatementSyntax or LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not 0 });

    private static IEnumerable<IOperation> Assigned(ILocalSymbol local, SyntaxNode body, FlowContext context)
    {
        var model = context.Compilation.GetSemanticModel(body.SyntaxTree);
        foreach (var node in body.DescendantNodes())
        {
            var value = node switch
            {
                VariableDeclaratorSyntax { Initializer.Value: { } initial } declarator when declarator.Identifier.ValueText == local.Name => initial,
                AssignmentExpressionSyntax { Left: IdentifierNameSyntax target, Right: var right } when target.Identifier.ValueText == local.Name => right,
                _ => null,
            };
            if (value is not null && model.GetOperation(value, context.Cancellation) is { } operation && operation.Plain().ConstantValue is not { HasValue: true, Value: null })
                yield return operation;
        }
    }

    /// <summary>Whether the method that stores the argument may close it or give it away too.</summary>
    private static bool MayReleaseBesides(IParameterSymbol parameter, IOperation? stored, IMethodSymbol method, FlowContext context) =>
        stored is not null && method.DeclaringSyntaxReferences.Any(r => MemberUses.MayRelease(parameter, r.GetSyntax(context.Cancellation), context, use => stored.Syntax.Span.Contains(use.Syntax.Span)));

    /// <summary>The parameters whose argument the member gets, and where; null stands for any other value.</summary>
    private static IEnumerable<(IParameterSymbol? Parameter, IOperation? Stored)> Sources(ISymbol member, TypeFacts facts)
    {
        if (member is IParameterSymbol captured)
        {
            yield return (captured, null);
            yield break;
        }

        foreach (var use in facts.UsesOf(member))
        {
            if (use.Operation is not null && TypeFacts.Added(use.Operation) is { } added && added.ConstantValue is not { HasValue: true, Value: null })
                yield return (Parameter(added), added);
        }

        foreach (var initial in facts.Initializers(member))
        {
            if (Parameter(initial) is { } parameter)
                yield return (parameter, initial);
        }
    }

    private static IParameterSymbol? Parameter(IOperation value) => value.Plain() switch
    {
        IParameterReferenceOperation { Parameter: var parameter } => parameter,
        ICoalesceOperation { WhenNull: var other, Value: var tested } when other.Plain() is IThrowOperation || other.WithDescendants().Any(o => o is IThrowOperation) => Parameter(tested),
        _ => null,
    };

    private static IArgumentOperation? Argument(SyntaxNode name, IParameterSymbol parameter, FlowContext context)
    {
        if (name.Ancestors().FirstOrDefault(a => a is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or ConstructorInitializerSyntax or MemberDeclarationSyntax) is not { } call || call is MemberDeclarationSyntax)
            return null;
        var (method, arguments) = context.Compilation.GetSemanticModel(call.SyntaxTree).GetOperation(call, context.Cancellation) switch
        {
            IInvocationOperation invocation => (invocation.TargetMethod, invocation.Arguments),
            IObjectCreationOperation creation => (creation.Constructor, creation.Arguments),
            _ => (null, ImmutableArray<IArgumentOperation>.Empty),
        };
        return SymbolEqualityComparer.Default.Equals(method?.OriginalDefinition, parameter.ContainingSymbol.OriginalDefinition) ? arguments.FirstOrDefault(a => a.Parameter?.Ordinal == parameter.Ordinal) : null;
    }
}
