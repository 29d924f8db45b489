using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TcpLint.Sockets;

namespace TcpLint.Flow;

/// <summary>Whether anybody is there when a function ends: a callback, a thread or a task that nobody waits for returns to no caller.</summary>
internal sealed class Started
{
    private const int MaxDepth = 4;

    private readonly FlowContext _context;

    public Started(FlowContext context) => _context = context;

    /// <summary>Whether nothing of the program goes on where the function ends, wherever it is used. Unsure is no.</summary>
    public bool EndsAlone(FlowBody body) => body.Owner is IMethodSymbol method && EndsAlone(method, 0);

    private bool EndsAlone(IMethodSymbol method, int depth)
    {
        if (depth > MaxDepth || method.IsVirtual || method.IsOverride || method.IsAbstract || method.ExplicitInterfaceImplementations.Length > 0)
            return false;
        if (IsCompletion(method))
            return method.MethodKind != MethodKind.AnonymousFunction || Lambda(method) is { } written && !IsWaitedFor(written, depth);
        if (method.MethodKind == MethodKind.AnonymousFunction)
            return Lambda(method) is { } lambda && IsStartedAt(lambda, method, depth);
        if (method.MethodKind is not (MethodKind.Ordinary or MethodKind.LocalFunction) || method.MethodKind == MethodKind.Ordinary && method.DeclaredAccessibility is not (Accessibility.Private or Accessibility.NotApplicable))
            return false;
        var used = false;
        foreach (var name in _context.Model.Names.References(method, _context.Cancellation))
        {
            var reference = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
            var isAlone = reference.Parent is InvocationExpressionSyntax call && call.Expression == reference ? IsLeftAlone(call, method, depth) : IsStartedAt(reference, method, depth);
            if (!isAlone)
                return false;
            used = true;
        }

        return used;
    }

    /// <summary>Whether .NET calls it when an operation has completed.</summary>
    private bool IsCompletion(IMethodSymbol method) =>
        method.ReturnsVoid && method.Parameters.Any(p => p.Type.Name == "IAsyncResult" || _context.Types.KindOf(p.Type) == ConnectionKind.EventArgs);

    private static SyntaxNode? Lambda(IMethodSymbol method) => method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();

    private bool IsWaitedFor(SyntaxNode lambda, int depth) =>
        lambda.FirstAncestorOrSelf<MemberDeclarationSyntax>()?.DescendantNodes().OfType<IdentifierNameSyntax>().Any(n => n.Identifier.ValueText is "WaitOne" or "SetResult" or "TrySetResult") != false || depth > MaxDepth;

    /// <summary>A function is handed to something that runs it in its own time, and the thread or task is not kept.</summary>
    private bool IsStartedAt(SyntaxNode function, IMethodSymbol method, int depth)
    {
        var node = function;
        while (node.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax or ArgumentSyntax or ArgumentListSyntax)
            node = node.Parent;
        switch (node.Parent)
        {
            case ObjectCreationExpressionSyntax creation when creation.Type.ToString() is var type && (type.EndsWith("ThreadStart", System.StringComparison.Ordinal) || type.EndsWith("WaitCallback", System.StringComparison.Ordinal)):
                return IsStartedAt(creation, method, depth);
            case ObjectCreationExpressionSyntax creation when creation.Type.ToString().EndsWith("Thread", System.StringComparison.Ordinal):
                return !_context.Model.Names.Find("Join", _context.Cancellation).Any(n => n.SyntaxTree == function.SyntaxTree);
            case InvocationExpressionSyntax call when _context.Compilation.GetSemanticModel(call.SyntaxTree).GetSymbolInfo(call, _context.Cancellation).Symbol is IMethodSymbol target:
                return target.ContainingType.Name switch
                {
                    "ThreadPool" => true,
                    "Task" or "TaskFactory" when target.Name is "Run" or "StartNew" => IsDropped(call),
                    _ => false,
                };
            default:
                return false;
        }
    }

    /// <summary>A direct call after which nothing happens: a task that is dropped, or the last thing that a function does which itself ends alone.</summary>
    private bool IsLeftAlone(InvocationExpressionSyntax call, IMethodSymbol method, int depth)
    {
        if (method.ReturnType.IsTask() && IsDropped(call) || method is { IsAsync: true, ReturnsVoid: true } && call.Parent is ExpressionStatementSyntax)
            return true;
        return call.Parent is LambdaExpressionSyntax lambda && lambda.ExpressionBody == call
            && _context.Compilation.GetSemanticModel(call.SyntaxTree).GetSymbolInfo(lambda, _context.Cancellation).Symbol is IMethodSymbol outer && EndsAlone(outer, depth + 1);
    }

    private static bool IsDropped(ExpressionSyntax task) => task.Parent switch
    {
        ExpressionStatementSyntax => true,
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" } } assignment => assignment.Parent is ExpressionStatementSyntax,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" or "Forget", Parent: InvocationExpressionSyntax outer } => IsDropped(outer),
        _ => false,
    };
}
