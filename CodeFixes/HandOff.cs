using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Flow;

namespace TcpLint.CodeFixes;

/// <summary>A method to which a connection is handed.</summary>
/// <param name="Method">The method whose code runs.</param>
/// <param name="Called">The method that callers name: itself, or the interface member that it alone implements.</param>
/// <param name="Parameter">Which of its parameters gets the connection.</param>
internal sealed record HandOff(IMethodSymbol Method, IMethodSymbol Called, int Parameter)
{
    /// <summary>The method to which an argument goes, of a call or as the state of a delegate; null when nobody's code but this project's can tell.</summary>
    public static HandOff? TargetOf(FixSite site, ArgumentSyntax argument)
    {
        if (argument.Parent?.Parent is not InvocationExpressionSyntax call || !argument.RefKindKeyword.IsKind(SyntaxKind.None) || site.Model.GetSymbolInfo(call, site.Cancellation).Symbol is not IMethodSymbol called)
            return null;
        var isDirect = called.DeclaringSyntaxReferences.Length > 0;
        var named = (isDirect ? called : DelegateIn(site, call, argument))?.OriginalDefinition;
        if (named is null || (named.IsAbstract ? ImplementationOf(site, named) : named) is not { } method || !IsOwn(method) || named.IsAbstract && !IsOwn(named))
            return null;
        var index = !isDirect ? 0 : argument.NameColon is { } name ? named.Parameters.IndexOf(named.Parameters.FirstOrDefault(p => p.Name == name.Name.Identifier.ValueText)!) : call.ArgumentList.Arguments.IndexOf(argument);
        return index >= 0 && index < method.Parameters.Length && method.Parameters[index] is { RefKind: RefKind.None, IsParams: false } ? new HandOff(method, named, index) : null;
    }

    /// <summary>The method that <c>Task.Factory.StartNew(Push, c)</c>, <c>QueueUserWorkItem(Deny, c)</c> or <c>new Thread(Send).Start(c)</c> names.</summary>
    private static IMethodSymbol? DelegateIn(FixSite site, InvocationExpressionSyntax call, ArgumentSyntax state)
    {
        var named = call.ArgumentList.Arguments.FirstOrDefault()?.Expression;
        if (call.ArgumentList.Arguments.FirstOrDefault() == state)
            named = Started(site, call)?.ArgumentList?.Arguments.FirstOrDefault()?.Expression;
        if (named is ObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } only } && site.Model.GetTypeInfo(named, site.Cancellation).Type?.TypeKind == TypeKind.Delegate)
            named = only[0].Expression; // new ParameterizedThreadStart(Send)
        return named is null ? null : site.Model.GetSymbolInfo(named, site.Cancellation).Symbol as IMethodSymbol;
    }

    /// <summary>The <c>new Thread(Send)</c> that is started, there or in a variable of the same block that is given nothing else.</summary>
    private static ObjectCreationExpressionSyntax? Started(FixSite site, InvocationExpressionSyntax call)
    {
        if (call.Expression is not MemberAccessExpressionSyntax { Expression: var receiver })
            return null;
        if (receiver is not IdentifierNameSyntax name || call.FirstAncestorOrSelf<StatementSyntax>()?.Parent is not BlockSyntax block || site.Model.GetSymbolInfo(name, site.Cancellation).Symbol is not ILocalSymbol local)
            return receiver as ObjectCreationExpressionSyntax;
        return local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(site.Cancellation) is VariableDeclaratorSyntax { Initializer.Value: ObjectCreationExpressionSyntax made, Parent.Parent.Parent: var scope } && scope == block
            && References(site.Model, local, block, site.Cancellation).All(r => r.Parent is MemberAccessExpressionSyntax) ? made : null;
    }

    /// <summary>The callback of <c>peer.BeginSend(…, OnSent, peer)</c>, to which the argument comes back as the state of the result.</summary>
    public static IMethodSymbol? CallbackOf(FixSite site, ArgumentSyntax state)
    {
        if (state.Parent is not ArgumentListSyntax { Parent: InvocationExpressionSyntax call } || site.Model.GetOperation(call, site.Cancellation) is not IInvocationOperation operation
            || !operation.TargetMethod.Name.StartsWith("Begin", System.StringComparison.Ordinal) || operation.Arguments.FirstOrDefault(a => a.Syntax == state)?.Parameter?.Type.SpecialType != SpecialType.System_Object)
            return null;
        var callback = operation.Arguments.FirstOrDefault(a => a.Parameter?.Type.Name == "AsyncCallback")?.Value;
        while (callback is IDelegateCreationOperation or IConversionOperation)
            callback = callback.ChildOperations.FirstOrDefault();
        return callback is IMethodReferenceOperation { Method: { Parameters.Length: 1 } method } && IsOwn(method) && IsOnlyHandedTo(site, new HandOff(method, method, 0), state) ? method : null;
    }

    private static IMethodSymbol? ImplementationOf(FixSite site, IMethodSymbol called)
    {
        var all = site.Model.Compilation.GetSymbolsWithName(called.Name, SymbolFilter.Member, site.Cancellation).OfType<IMethodSymbol>()
            .Where(m => SymbolEqualityComparer.Default.Equals(m.ContainingType.FindImplementationForInterfaceMember(called), m) || SymbolEqualityComparer.Default.Equals(m.OverriddenMethod, called)).Take(2).ToList();
        return all.Count == 1 ? all[0] : null;
    }

    /// <summary>Nobody outside this code can call it, or put another method in its place.</summary>
    private static bool IsOwn(IMethodSymbol method) =>
        method.MethodKind == MethodKind.LocalFunction
        || method is { IsVirtual: false, MethodKind: MethodKind.Ordinary }
            && (method.DeclaredAccessibility is Accessibility.Private or Accessibility.Internal or Accessibility.NotApplicable || method.ContainingType.DeclaredAccessibility is not Accessibility.Public);

    /// <summary>Whether every caller lets go of what it passes: one that goes on using or closes its connection would lose it to the handler.</summary>
    public static bool IsOnlyHandedTo(FixSite site, HandOff target, ArgumentSyntax mine)
    {
        var known = 0;
        var started = mine.Parent?.Parent is InvocationExpressionSyntax start ? Started(site, start) : null;
        foreach (var tree in site.Model.Compilation.SyntaxTrees)
        {
            var names = tree.GetRoot(site.Cancellation).DescendantNodes().OfType<SimpleNameSyntax>().Where(n => n.Identifier.ValueText == target.Method.Name).ToList();
            var model = names.Count == 0 ? null : tree == site.Node.SyntaxTree ? site.Model : site.Model.Compilation.GetSemanticModel(tree);
            foreach (var name in names.Where(n => model!.GetSymbolInfo(n, site.Cancellation) is var info && target.IsNamedBy(info.Symbol ?? info.CandidateSymbols.FirstOrDefault())))
            {
                if ((name.FirstAncestorOrSelf<StatementSyntax>() is { } statement && statement.Span.Contains(mine.Span) || started?.SyntaxTree == tree && started.Span.Contains(name.Span)) && known++ == 0)
                    continue;
                if (!target.IsHandedOver(name, model!, site.Cancellation))
                    return false;
            }
        }

        return true;
    }

    private bool IsNamedBy(ISymbol? symbol) => symbol is IMethodSymbol { OriginalDefinition: var method } && (SymbolEqualityComparer.Default.Equals(method, Method) || SymbolEqualityComparer.Default.Equals(method, Called));

    /// <summary>Another call of the method, with a variable that is not used any more.</summary>
    private bool IsHandedOver(SimpleNameSyntax name, SemanticModel model, CancellationToken cancellation)
    {
        var function = name.Parent is MemberAccessExpressionSyntax member && member.Name == name ? member : (ExpressionSyntax)name;
        if (function.Parent is not InvocationExpressionSyntax call || call.ArgumentList.Arguments.Any(a => a.NameColon is not null) || call.ArgumentList.Arguments.ElementAtOrDefault(Parameter)?.Expression is not IdentifierNameSyntax passed
            || model.GetSymbolInfo(passed, cancellation).Symbol is not ILocalSymbol local
            || local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is not VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax { Parent: { } scope } declaration } || !declaration.UsingKeyword.IsKind(SyntaxKind.None))
            return false;
        var lambda = passed.Ancestors().TakeWhile(a => a != scope).OfType<AnonymousFunctionExpressionSyntax>().LastOrDefault();
        return IsLast(lambda ?? (SyntaxNode)passed, References(model, local, scope, cancellation), scope);
    }

    /// <summary>Whether the uses end with this one: none comes later, or in another function's own time, and no loop leads back to it.</summary>
    public static bool IsLast(SyntaxNode use, IEnumerable<IdentifierNameSyntax> uses, SyntaxNode scope) =>
        !uses.Any(u => !use.Span.Contains(u.Span) && (u.SpanStart > use.SpanStart || u.Ancestors().TakeWhile(a => a != scope).Any(a => a.IsInnerFunction())))
        && !use.Ancestors().TakeWhile(a => a != scope).Any(a => a.IsLoop());

    /// <summary>Whether what a function calls with the connection is done with it when the call returns: no callee starts something that goes on.</summary>
    public static bool CalleesLetGo(FixSite site, SemanticModel model, ISymbol connection, SyntaxNode body, int depth = 3) => References(model, connection, body, site.Cancellation).All(use =>
    {
        if (Unwrapped(use).Parent is not ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } argument || model.GetSymbolInfo(call, site.Cancellation).Symbol is not IMethodSymbol { DeclaringSyntaxReferences.Length: > 0 } called)
            return true;
        var callee = (called.IsAbstract ? ImplementationOf(site, called.OriginalDefinition) : called.OriginalDefinition)?.DeclaringSyntaxReferences[0].GetSyntax(site.Cancellation);
        if (depth == 0 || callee is null || called is { IsAsync: true, ReturnsVoid: true } || argument.NameColon is not null)
            return false;
        var inside = callee.SyntaxTree == model.SyntaxTree ? model : model.Compilation.GetSemanticModel(callee.SyntaxTree);
        var index = call.ArgumentList.Arguments.IndexOf(argument) + (called.ReducedFrom is null ? 0 : 1);
        return inside.GetDeclaredSymbol(callee, site.Cancellation) is IMethodSymbol method && index < method.Parameters.Length
            && ScopeUse.EndsWith(inside, method.Parameters[index], callee, site.Cancellation) && CalleesLetGo(site, inside, method.Parameters[index], callee, depth - 1);
    });

    /// <summary>The only <c>t.Result</c> in the continuation of a task: <c>opening.ContinueWith(t => … t.Result …)</c>.</summary>
    public static ExpressionSyntax? AntecedentOf(FixSite site, ExpressionSyntax opening)
    {
        if (opening.Parent is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ContinueWith", Parent: InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } }
            || arguments[0].Expression is not LambdaExpressionSyntax lambda)
            return null;
        var parameter = lambda is SimpleLambdaExpressionSyntax simple ? simple.Parameter : ((ParenthesizedLambdaExpressionSyntax)lambda).ParameterList.Parameters.FirstOrDefault();
        if (parameter is null || site.Model.GetDeclaredSymbol(parameter, site.Cancellation) is not { } task || References(site.Model, task, lambda.Body, site.Cancellation).ToList() is not { Count: 1 } uses)
            return null;
        ExpressionSyntax? result = uses[0].Parent switch
        {
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Result" } member => member,
            AwaitExpressionSyntax awaited => awaited,
            _ => null,
        };
        return result is null ? null : Unwrapped(result);
    }

    public static IEnumerable<IdentifierNameSyntax> References(SemanticModel model, ISymbol symbol, SyntaxNode scope, CancellationToken cancellation) => scope.DescendantNodes().OfType<IdentifierNameSyntax>()
        .Where(n => n.Identifier.ValueText == symbol.Name && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(n, cancellation).Symbol, symbol));

    /// <summary>The expression without what only unwraps or restates its value.</summary>
    public static ExpressionSyntax? Plain(ExpressionSyntax? expression) => expression switch
    {
        ParenthesizedExpressionSyntax parentheses => Plain(parentheses.Expression),
        AwaitExpressionSyntax awaited => Plain(awaited.Expression),
        PostfixUnaryExpressionSyntax sure => Plain(sure.Operand),
        _ => expression,
    };

    /// <summary>The expression with what only unwraps or restates its value.</summary>
    public static ExpressionSyntax Unwrapped(SyntaxNode expression)
    {
        var node = expression;
        while (node.Parent is ParenthesizedExpressionSyntax or AwaitExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression }
            || node.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" } || node.Parent is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" } called } && called == node)
            node = node.Parent;
        return (ExpressionSyntax)node;
    }
}
