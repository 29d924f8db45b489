using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TcpLint.CodeFixes;

/// <summary>The function that has a connection from its hand-off on, and nobody beside it.</summary>
/// <param name="Name">What it calls the connection: a parameter or a captured variable.</param>
/// <param name="Body">Its statements.</param>
/// <param name="Cast">The variable that it makes of an untyped argument first, or null.</param>
internal sealed record Handler(string Name, BlockSyntax Body, LocalDeclarationStatementSyntax? Cast)
{
    /// <summary>The handler to which the connection goes, or null when there is none that may close it.</summary>
    public static Handler? Of(FixSite site, OpeningDeclaration declaration)
    {
        var uses = References(site.Model, declaration.Local, declaration.Scope, site.Cancellation).ToList();
        if (uses.LastOrDefault() is not { } last)
            return null;
        var lambda = last.Ancestors().TakeWhile(a => a != declaration.Scope).OfType<AnonymousFunctionExpressionSyntax>().LastOrDefault();
        var first = lambda is null ? last : uses.First(u => lambda.Span.Contains(u.Span));
        // What follows the hand-off in the opener, or comes round again to it, must not use the connection any more.
        if (uses.Any(u => u.SpanStart > first.SpanStart && lambda?.Span.Contains(u.Span) != true) || IsInLoopOf(first, declaration.Scope))
            return null;
        if (lambda is null)
            return last.Parent is ArgumentSyntax argument ? OfArgument(site, argument) : null;
        if (lambda.Block is { } block)
            return RunsOnce(site, lambda) ? Make(site.Model, site, declaration.Local, block) : null;
        return uses.Count(u => lambda.Span.Contains(u.Span)) == 1 && last.Parent is ArgumentSyntax passed && passed.Parent?.Parent == Plain(lambda.ExpressionBody) ? OfArgument(site, passed) : null;
    }

    /// <summary>The method to which the argument goes, at once (<c>_ = HandleAsync(c)</c>) or as the state of a delegate (<c>new Thread(Handle).Start(c)</c>).</summary>
    private static Handler? OfArgument(FixSite site, ArgumentSyntax argument)
    {
        if (argument.Parent?.Parent is not InvocationExpressionSyntax call || site.Model.GetSymbolInfo(call, site.Cancellation).Symbol is not IMethodSymbol called)
            return null;
        var direct = called.DeclaringSyntaxReferences.Length > 0;
        var method = direct ? called : DelegateIn(site, call, argument);
        if (method?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(site.Cancellation) is not { } syntax || !IsOwn(method) || BodyOf(syntax) is not { } body)
            return null;
        var index = direct ? call.ArgumentList.Arguments.IndexOf(argument) : 0;
        var parameter = argument.NameColon is { } name && direct ? method.Parameters.FirstOrDefault(p => p.Name == name.Name.Identifier.ValueText) : method.Parameters.ElementAtOrDefault(index);
        if (parameter is null || parameter.RefKind != RefKind.None || CountMentions(site, method) != 1)
            return null;
        var model = site.Model.Compilation.GetSemanticModel(body.SyntaxTree);
        return Make(model, site, parameter, body);
    }

    /// <summary>The method that <c>Task.Factory.StartNew(Push, c)</c>, <c>QueueUserWorkItem(Deny, c)</c> or <c>new Thread(Send).Start(c)</c> names.</summary>
    private static IMethodSymbol? DelegateIn(FixSite site, InvocationExpressionSyntax call, ArgumentSyntax state)
    {
        var named = call.ArgumentList.Arguments.FirstOrDefault()?.Expression;
        if (call.ArgumentList.Arguments.FirstOrDefault() == state)
            named = call.Expression is MemberAccessExpressionSyntax { Expression: ObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } } ? arguments[0].Expression : null;
        return named is null ? null : site.Model.GetSymbolInfo(named, site.Cancellation).Symbol as IMethodSymbol;
    }

    private static Handler? Make(SemanticModel model, FixSite site, ISymbol connection, BlockSyntax body)
    {
        if (body.Statements.Count == 0 || body.ContainsDirectives)
            return null;
        var uses = References(model, connection, body, site.Cancellation).ToList();
        // Something that runs in its own time again, or a task that nobody waits for, would outlive the using.
        if (connection is ILocalSymbol or IParameterSymbol && !ScopeUse.EndsWith(model, connection, body, site.Cancellation))
            return null;
        var cast = uses.Count == 1 && body.Statements[0] is LocalDeclarationStatementSyntax { Declaration.Variables: { Count: 1 } variables } local && variables[0].Initializer is { } initializer
            && initializer.Span.Contains(uses[0].Span) && Plain(initializer.Value) is CastExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AsExpression } && local.UsingKeyword.IsKind(SyntaxKind.None)
            && site.LanguageVersion >= LanguageVersion.CSharp8 ? local : null;
        var type = connection is ILocalSymbol variable ? variable.Type : ((IParameterSymbol)connection).Type;
        return cast is null && type.SpecialType == SpecialType.System_Object ? null : new Handler(connection.Name, body, cast);
    }

    /// <summary>Nobody outside this code can call it, or put another method in its place.</summary>
    private static bool IsOwn(IMethodSymbol method) =>
        method.MethodKind == MethodKind.LocalFunction
        || method is { IsVirtual: false, IsOverride: false, IsAbstract: false, MethodKind: MethodKind.Ordinary }
            && (method.DeclaredAccessibility is Accessibility.Private or Accessibility.Internal or Accessibility.NotApplicable || method.ContainingType.DeclaredAccessibility is not Accessibility.Public);

    /// <summary>How often the program names it: a second caller could go on using its connection.</summary>
    private static int CountMentions(FixSite site, IMethodSymbol method) => site.Model.Compilation.SyntaxTrees.Sum(tree =>
    {
        var names = tree.GetRoot(site.Cancellation).DescendantNodes().OfType<SimpleNameSyntax>().Where(n => n.Identifier.ValueText == method.Name).ToList();
        var model = names.Count == 0 ? null : tree == site.Node.SyntaxTree ? site.Model : site.Model.Compilation.GetSemanticModel(tree);
        return names.Count(n => model!.GetSymbolInfo(n, site.Cancellation) is var info && (info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is { } symbol && SymbolEqualityComparer.Default.Equals(symbol.OriginalDefinition, method.OriginalDefinition));
    });

    /// <summary>A delegate that is kept in a variable is used once.</summary>
    private static bool RunsOnce(FixSite site, AnonymousFunctionExpressionSyntax lambda) =>
        lambda.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable }
        || site.Model.GetDeclaredSymbol(variable, site.Cancellation) is ILocalSymbol local && References(site.Model, local, variable.FirstAncestorOrSelf<BlockSyntax>() ?? (SyntaxNode)variable, site.Cancellation).Count() == 1;

    private static IEnumerable<IdentifierNameSyntax> References(SemanticModel model, ISymbol symbol, SyntaxNode scope, CancellationToken cancellation) => scope.DescendantNodes().OfType<IdentifierNameSyntax>()
        .Where(n => n.Identifier.ValueText == symbol.Name && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(n, cancellation).Symbol, symbol));

    private static bool IsInLoopOf(SyntaxNode use, SyntaxNode scope) =>
        use.Ancestors().TakeWhile(a => a != scope).Any(a => a is WhileStatementSyntax or ForStatementSyntax or DoStatementSyntax or CommonForEachStatementSyntax);

    private static BlockSyntax? BodyOf(SyntaxNode function) => function switch
    {
        BaseMethodDeclarationSyntax method => method.Body,
        LocalFunctionStatementSyntax local => local.Body,
        _ => null,
    };

    private static ExpressionSyntax? Plain(ExpressionSyntax? expression) => expression switch
    {
        ParenthesizedExpressionSyntax parentheses => Plain(parentheses.Expression),
        AwaitExpressionSyntax awaited => Plain(awaited.Expression),
        PostfixUnaryExpressionSyntax sure => Plain(sure.Operand),
        _ => expression,
    };
}
