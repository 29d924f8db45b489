using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TcpLint.Rules;

namespace TcpLint.CodeFixes;

/// <summary>The function that has a connection from its hand-off on, and nobody beside it.</summary>
/// <param name="Name">What it calls the connection: a parameter or a captured variable.</param>
/// <param name="Body">Its block, or the expression that it consists of.</param>
/// <param name="Returns">Whether that expression is its result.</param>
/// <param name="Cast">The variable that it makes of an untyped argument first, or null.</param>
internal sealed record Handler(string Name, SyntaxNode Body, bool Returns, LocalDeclarationStatementSyntax? Cast)
{
    /// <summary>The handler to which the connection goes, or null when there is none that may close it.</summary>
    public static Handler? Of(FixSite site)
    {
        if (OpeningDeclaration.Of(site) is { } declaration)
            return OfLocal(site, declaration);
        var opened = HandOff.Unwrapped(site.Node);
        if (opened.Parent is ArgumentSyntax argument)
            return OfArgument(site, argument);
        return HandOff.AntecedentOf(site, opened) is { } antecedent ? OfAntecedent(site, antecedent) : null;
    }

    private static Handler? OfLocal(FixSite site, OpeningDeclaration declaration)
    {
        var uses = HandOff.References(site.Model, declaration.Local, declaration.Scope, site.Cancellation).ToList();
        if (uses.LastOrDefault() is not { } last)
            return null;
        var lambda = last.Ancestors().TakeWhile(a => a != declaration.Scope).OfType<AnonymousFunctionExpressionSyntax>().LastOrDefault();
        // What follows the hand-off in the opener, or comes round again to it, must not use the connection any more.
        if (!HandOff.IsLast(lambda ?? (SyntaxNode)last, uses, declaration.Scope))
            return null;
        if (lambda is null)
            return HandOff.Unwrapped(last).Parent is ArgumentSyntax argument && !IsHelper(site, declaration, argument) ? OfArgument(site, argument) ?? OfState(site, argument) : null;
        return uses.Count(u => lambda.Span.Contains(u.Span)) == 1 && HandOff.Unwrapped(last).Parent is ArgumentSyntax passed && passed.Parent?.Parent == HandOff.Plain(lambda.ExpressionBody) && OfArgument(site, passed) is { } method
            ? method
            : RunsOnce(site, lambda) ? Make(site.Model, site, declaration.Local, lambda) : null;
    }

    /// <summary>Whether the opener goes on with what the method answers, and can close the connection itself.</summary>
    private static bool IsHelper(FixSite site, OpeningDeclaration declaration, ArgumentSyntax argument) =>
        !site.Has(FindingProperties.HandedOver) && argument.Parent?.Parent is InvocationExpressionSyntax call && site.Model.GetTypeInfo(HandOff.Unwrapped(call), site.Cancellation).Type is { SpecialType: not SpecialType.System_Void }
        && ScopeUse.EndsWith(site.Model, declaration.Local, declaration.Scope, site.Cancellation);

    /// <summary>The method to which the argument goes, at once (<c>_ = HandleAsync(c)</c>) or as the state of a delegate (<c>new Thread(Handle).Start(c)</c>).</summary>
    private static Handler? OfArgument(FixSite site, ArgumentSyntax argument)
    {
        if (HandOff.TargetOf(site, argument) is not { } target || !HandOff.IsOnlyHandedTo(site, target, argument))
            return null;
        if (target.Method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(site.Cancellation) is not { } syntax)
            return null;
        return Make(syntax.SyntaxTree == site.Node.SyntaxTree ? site.Model : site.Model.Compilation.GetSemanticModel(syntax.SyntaxTree), site, target.Method.Parameters[target.Parameter], syntax);
    }

    /// <summary><c>accepting.ContinueWith(t => Handle(t.Result))</c>, or with a variable for the result.</summary>
    private static Handler? OfAntecedent(FixSite site, ExpressionSyntax result)
    {
        if (result.Parent is ArgumentSyntax argument)
            return OfArgument(site, argument);
        return OfVariable(site.Model, site, result);
    }

    /// <summary><c>var peer = (Socket)result.AsyncState;</c> in a callback.</summary>
    private static Handler? OfState(FixSite site, ArgumentSyntax argument)
    {
        if (HandOff.CallbackOf(site, argument)?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(site.Cancellation) is not { } callback)
            return null;
        var states = callback.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Where(m => m.Name.Identifier.ValueText == "AsyncState").ToList();
        var model = callback.SyntaxTree == site.Node.SyntaxTree ? site.Model : site.Model.Compilation.GetSemanticModel(callback.SyntaxTree);
        return states.Count == 1 ? OfVariable(model, site, HandOff.Unwrapped(states[0])) : null;
    }

    /// <summary>The variable that a function declares for the connection gets the <c>using</c>.</summary>
    private static Handler? OfVariable(SemanticModel model, FixSite site, ExpressionSyntax value) =>
        value.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax { Declaration.Variables.Count: 1, Parent: BlockSyntax block } local } variable }
            && local.UsingKeyword.IsKind(SyntaxKind.None) && site.LanguageVersion >= LanguageVersion.CSharp8 && block.Parent is AnonymousFunctionExpressionSyntax or BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax
            && model.GetDeclaredSymbol(variable, site.Cancellation) is { } connection && ScopeUse.EndsWith(model, connection, block, site.Cancellation)
            ? new Handler(connection.Name, block, false, local)
            : null;

    private static Handler? Make(SemanticModel model, FixSite site, ISymbol connection, SyntaxNode function)
    {
        var (block, expression) = function switch
        {
            BaseMethodDeclarationSyntax method => (method.Body, method.ExpressionBody?.Expression),
            LocalFunctionStatementSyntax local => (local.Body, local.ExpressionBody?.Expression),
            AnonymousFunctionExpressionSyntax lambda => (lambda.Block, lambda.ExpressionBody),
            _ => (null, null),
        };
        // Something that runs in its own time again, or a task that nobody waits for, would outlive the using.
        if ((block ?? (SyntaxNode?)expression) is not { ContainsDirectives: false } body || block is { Statements.Count: 0 } || !ScopeUse.EndsWith(model, connection, body, site.Cancellation) || !HandOff.CalleesLetGo(site, model, connection, body))
            return null;
        var type = connection is ILocalSymbol variable ? variable.Type : ((IParameterSymbol)connection).Type;
        if (block is null)
            return type.SpecialType == SpecialType.System_Object ? null : new Handler(connection.Name, body, !ReturnsNothing(model, function, site.Cancellation), null);
        var uses = HandOff.References(model, connection, block, site.Cancellation).ToList();
        var cast = uses.Count == 1 && block.Statements[0] is LocalDeclarationStatementSyntax { Declaration.Variables: { Count: 1 } variables } first && variables[0].Initializer is { } initializer
            && initializer.Span.Contains(uses[0].Span) && HandOff.Plain(initializer.Value) is CastExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AsExpression } && first.UsingKeyword.IsKind(SyntaxKind.None)
            && site.LanguageVersion >= LanguageVersion.CSharp8 ? first : null;
        return cast is null && type.SpecialType == SpecialType.System_Object ? null : new Handler(connection.Name, block, false, cast);
    }

    private static bool ReturnsNothing(SemanticModel model, SyntaxNode function, CancellationToken cancellation) =>
        (model.GetSymbolInfo(function, cancellation).Symbol ?? model.GetDeclaredSymbol(function, cancellation)) is IMethodSymbol { ReturnsVoid: var isVoid, IsAsync: var isAsync, ReturnType: var type } && (isVoid || isAsync && type is INamedTypeSymbol { IsGenericType: false });

    /// <summary>A delegate that is kept in a variable is used once.</summary>
    private static bool RunsOnce(FixSite site, AnonymousFunctionExpressionSyntax lambda) =>
        lambda.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable }
        || site.Model.GetDeclaredSymbol(variable, site.Cancellation) is ILocalSymbol local && HandOff.References(site.Model, local, variable.FirstAncestorOrSelf<BlockSyntax>() ?? (SyntaxNode)variable, site.Cancellation).Count() == 1;
}
