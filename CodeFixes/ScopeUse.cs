using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Flow;
using TcpLint.Sockets;

namespace TcpLint.CodeFixes;

/// <summary>
/// How a scope uses a connection: whether anything could still use it after the scope's end. The analyzer has said already
/// that it is not handed on; this looks for what only borrows it: delegates, other variables, operations that are still pending.
/// </summary>
internal sealed class ScopeUse
{
    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellation;
    private readonly SyntaxNode _scope;
    private readonly HashSet<ISymbol> _handles = new(SymbolEqualityComparer.Default);

    private ScopeUse(SemanticModel model, SyntaxNode scope, CancellationToken cancellation)
    {
        _model = model;
        _scope = scope;
        _cancellation = cancellation;
    }

    /// <summary>Whether a close at the end of the scope comes after every use.</summary>
    public static bool EndsWith(SemanticModel model, ISymbol connection, SyntaxNode scope, CancellationToken cancellation)
    {
        var use = new ScopeUse(model, scope, cancellation);
        use._handles.Add(connection);
        return use.Follow();
    }

    private bool Follow()
    {
        int known;
        do
        {
            known = _handles.Count;
            foreach (var name in References().ToList())
            {
                if (!Stays(name))
                    return false;
            }
        }
        while (_handles.Count > known);
        return true;
    }

    private IEnumerable<IdentifierNameSyntax> References() => _scope.DescendantNodes().OfType<IdentifierNameSyntax>()
        .Where(name => _model.GetSymbolInfo(name, _cancellation).Symbol is { } symbol && _handles.Contains(symbol));

    /// <summary>Whether this use is over when the scope ends; other variables that it gives the connection to are followed too.</summary>
    private bool Stays(IdentifierNameSyntax name)
    {
        var isAccepted = false;
        for (SyntaxNode node = name; node != _scope && node.Parent is { } parent; node = parent)
        {
            if (parent is AnonymousFunctionExpressionSyntax lambda && !RunsAtOnce(lambda) || parent is LocalFunctionStatementSyntax function && !RunsAtOnce(function))
                return false;
            // What a listener has accepted lives on without it.
            isAccepted |= parent is AwaitExpressionSyntax or EqualsValueClauseSyntax && IsAccept(node);
            if (isAccepted)
                continue;
            switch (parent)
            {
                case ExpressionSyntax expression when IsPending(expression) && !IsWaitedFor(expression):
                    return false;
                case ArgumentSyntax argument when node is ExpressionSyntax given && _model.GetTypeInfo(given, _cancellation).Type is { } type && IsPending(type) && IsKept(argument):
                    return false;
                case VariableDeclaratorSyntax declarator when CanReach(declarator.Initializer?.Value):
                    _handles.Add(_model.GetDeclaredSymbol(declarator, _cancellation)!);
                    break;
                case AssignmentExpressionSyntax assignment when node == assignment.Right && CanReach(assignment.Right) && !StaysIn(assignment.Left):
                    return false;
                case ReturnStatementSyntax { Expression: { } result } when IsPending(result) && !IsAsync(result):
                    return false;
            }
        }

        return true;
    }

    private bool IsAccept(SyntaxNode call) => call switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Expression: var inner } } => IsAccept(inner),
        InvocationExpressionSyntax accept => !IsPendingButKept(accept) && _model.GetSymbolInfo(accept, _cancellation).Symbol is IMethodSymbol { ContainingType.Name: "TcpListener" or "Socket" or "SocketTaskExtensions" } method && method.Name.Contains("Accept"),
        _ => false,
    };

    /// <summary>A task that nobody waits for here.</summary>
    private bool IsPendingButKept(InvocationExpressionSyntax call) => IsPending(call) && call.Parent is not (AwaitExpressionSyntax or MemberAccessExpressionSyntax);

    /// <summary>Whether a task goes into a collection, or to code that need not wait for it.</summary>
    private bool IsKept(ArgumentSyntax task) =>
        task.Parent?.Parent is not InvocationExpressionSyntax call || _model.GetSymbolInfo(call, _cancellation).Symbol is not IMethodSymbol method
        || CollectionApi.RoleOf(method.Name) == CollectionRole.Adds || method.Locations.Any(l => l.IsInSource);

    private bool StaysIn(ExpressionSyntax target)
    {
        if (_model.GetSymbolInfo(target, _cancellation).Symbol is not ILocalSymbol local
            || !local.DeclaringSyntaxReferences.Any(d => _scope.Span.Contains(d.Span)))
            return target is IdentifierNameSyntax { Identifier.ValueText: "_" };
        _handles.Add(local);
        return true;
    }

    /// <summary>A value through which the connection could be used: a stream, a reader, a task; not a number or a string.</summary>
    private bool CanReach(ExpressionSyntax? value) =>
        value is not null && _model.GetTypeInfo(value, _cancellation).Type is { IsValueType: false, SpecialType: SpecialType.None } type
        && (type.TypeKind != TypeKind.Array) && (IsPending(type) || type.AllInterfaces.Any(i => i.SpecialType == SpecialType.System_IDisposable) || type.SpecialType == SpecialType.System_IDisposable || type.TypeKind == TypeKind.Interface);

    private bool IsPending(ExpressionSyntax expression) =>
        expression is InvocationExpressionSyntax && _model.GetTypeInfo(expression, _cancellation).Type is { } type && IsPending(type);

    private static bool IsPending(ITypeSymbol type) => type.Name is "Task" or "ValueTask" or "IAsyncResult" or "ConfiguredTaskAwaitable" or "ConfiguredValueTaskAwaitable";

    /// <summary>Awaited, waited for, or kept in a variable or an argument that can be: not just left running.</summary>
    private static bool IsWaitedFor(ExpressionSyntax pending) => pending.Parent switch
    {
        AwaitExpressionSyntax or MemberAccessExpressionSyntax or ArgumentSyntax or EqualsValueClauseSyntax => true,
        ParenthesizedExpressionSyntax parentheses => IsWaitedFor(parentheses),
        AssignmentExpressionSyntax assignment => assignment.Left is not IdentifierNameSyntax { Identifier.ValueText: "_" },
        ReturnStatementSyntax or ArrowExpressionClauseSyntax => true, // looked at as a return
        _ => false,
    };

    private bool IsAsync(SyntaxNode node) => _model.GetEnclosingSymbol(node.SpanStart, _cancellation) is IMethodSymbol { IsAsync: true };

    /// <summary>Whether a lambda goes to a method of the source that calls it before it returns, and does nothing else with it.</summary>
    private bool RunsAtOnce(AnonymousFunctionExpressionSyntax lambda)
    {
        if (lambda.AsyncKeyword.RawKind != 0 || lambda.Parent is not ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } } argument
            || _model.GetOperation(argument, _cancellation) is not IArgumentOperation { Parameter.OriginalDefinition: var parameter }
            || (parameter.ContainingSymbol as IMethodSymbol)?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(_cancellation) is not MethodDeclarationSyntax { SyntaxTree: var tree } method
            || tree != call.SyntaxTree || method.Modifiers.Any(SyntaxKind.AsyncKeyword) || method.DescendantNodes().Any(n => n is YieldStatementSyntax))
            return false;
        return method.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(n => n.Identifier.ValueText == parameter.Name && SymbolEqualityComparer.Default.Equals(_model.GetSymbolInfo(n, _cancellation).Symbol, parameter))
            .All(n => n.Parent is InvocationExpressionSyntax run && run.Expression == n && !run.Ancestors().TakeWhile(a => a != method).Any(a => a.IsInnerFunction()));
    }

    private bool RunsAtOnce(LocalFunctionStatementSyntax function)
    {
        if (_model.GetDeclaredSymbol(function, _cancellation) is not IMethodSymbol method)
            return false;
        return _scope.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(n => n.Identifier.ValueText == method.Name && SymbolEqualityComparer.Default.Equals(_model.GetSymbolInfo(n, _cancellation).Symbol, method))
            .All(n => n.Parent is InvocationExpressionSyntax call && (!method.IsAsync || call.Parent is AwaitExpressionSyntax) && !call.Ancestors().TakeWhile(a => a != _scope).Any(a => a is AnonymousFunctionExpressionSyntax));
    }
}
