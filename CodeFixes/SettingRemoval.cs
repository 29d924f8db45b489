using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TcpLint.CodeFixes;

/// <summary>Takes a call or an assignment out of the code, with what is left without a purpose: an empty guard, a constant in a local. Comments stay.</summary>
internal static class SettingRemoval
{
    /// <summary>The changes; null where the expression is part of something that has to stay.</summary>
    public static IReadOnlyList<TextChange>? Of(ExpressionSyntax expression, SemanticModel model, SourceText text, CancellationToken cancellation)
    {
        if (expression.Parent is InitializerExpressionSyntax initializer)
            return new[] { Removal.Of(expression, initializer, text) };
        if (StatementOf(expression) is not { } statement || HasDirectives(statement))
            return null;
        var unit = WithGuards(statement);
        return DeadLocals(unit, model, cancellation).Select(l => Removal.Cut(l.Span, text)).Append(Take(unit, text)).ToList();
    }

    /// <summary>The statement that is the expression and nothing else.</summary>
    public static StatementSyntax? StatementOf(SyntaxNode expression)
    {
        while (expression.Parent is ConditionalAccessExpressionSyntax access && access.WhenNotNull == expression)
            expression = access;
        return expression.Parent as ExpressionStatementSyntax;
    }

    /// <summary>The statement with the platform tests and the like around it that hold nothing else.</summary>
    public static StatementSyntax WithGuards(StatementSyntax statement)
    {
        var unit = statement;
        while (true)
        {
            var inner = unit.Parent is BlockSyntax { Statements.Count: 1 } block ? block : unit;
            var guards = inner.Parent is IfStatementSyntax { Else: null } guard && guard.Statement == inner && IsPure(guard.Condition)
                || inner.Parent is TryStatementSyntax { Finally: null } attempt && attempt.Block == inner;
            if (!guards || inner.Parent is not StatementSyntax outer || Removal.HasComments(outer) || HasDirectives(outer))
                return unit;
            unit = outer;
        }
    }

    /// <summary>The locals that hold a constant and are used by nothing but this code.</summary>
    public static IEnumerable<StatementSyntax> DeadLocals(SyntaxNode code, SemanticModel model, CancellationToken cancellation)
    {
        foreach (var local in code.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Select(n => model.GetSymbolInfo(n, cancellation).Symbol).OfType<ILocalSymbol>().Distinct<ILocalSymbol>(SymbolEqualityComparer.Default))
        {
            if (local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is VariableDeclaratorSyntax { Initializer.Value: { } value, Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax statement } }
                && statement.Parent is BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax
                && !HasDirectives(statement)
                && model.GetConstantValue(value, cancellation).HasValue
                && Uses(local, statement, model, cancellation).All(u => code.Span.Contains(u.Span)))
                yield return statement;
        }
    }

    private static TextChange Take(StatementSyntax statement, SourceText text) =>
        Removal.Of(statement, text) ?? new TextChange(statement.Span, statement.Parent is LabeledStatementSyntax ? ";" : "{ }");

    private static IEnumerable<SyntaxNode> Uses(ILocalSymbol local, StatementSyntax declaration, SemanticModel model, CancellationToken cancellation)
    {
        var scope = declaration.Parent is GlobalStatementSyntax ? declaration.SyntaxTree.GetRoot(cancellation) : declaration.Parent!;
        return scope.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(n => n.Identifier.ValueText == local.Name && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(n, cancellation).Symbol, local));
    }

    /// <summary>Whether a condition does nothing but look: at variables, and at what the platform is.</summary>
    private static bool IsPure(ExpressionSyntax condition) => condition.DescendantNodesAndSelf().All(n => n switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax call } =>
            call.Name.Identifier.ValueText == "IsOSPlatform" || call.Expression is IdentifierNameSyntax { Identifier.ValueText: "OperatingSystem" },
        InvocationExpressionSyntax or AssignmentExpressionSyntax or BaseObjectCreationExpressionSyntax or AwaitExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: not (int)SyntaxKind.SuppressNullableWarningExpression } => false,
        PrefixUnaryExpressionSyntax prefix => prefix.IsKind(SyntaxKind.LogicalNotExpression),
        _ => true,
    });

    private static bool HasDirectives(SyntaxNode node) => node.DescendantTrivia().Any(t => t.IsDirective && node.Span.Contains(t.SpanStart));
}
