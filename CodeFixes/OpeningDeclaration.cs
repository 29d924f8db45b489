using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TcpLint.CodeFixes;

/// <summary>The local variable that receives an opened connection, or the wrapper made around it, where it is declared.</summary>
/// <param name="Statement">The declaration.</param>
/// <param name="Declarator">The one of its variables that it is about.</param>
/// <param name="Local">The variable.</param>
internal sealed record OpeningDeclaration(LocalDeclarationStatementSyntax Statement, VariableDeclaratorSyntax Declarator, ILocalSymbol Local)
{
    /// <summary>The block, switch section or program in whose scope the variable lives.</summary>
    public SyntaxNode Scope => Statement.Parent is GlobalStatementSyntax { Parent: { } program } ? program : Statement.Parent!;

    public bool IsAlone => Statement.Declaration.Variables.Count == 1;

    /// <summary>The statements that follow in the same scope.</summary>
    public IReadOnlyList<StatementSyntax> Rest => Following(Statement);

    public static OpeningDeclaration? Of(FixSite site) =>
        DeclaratorOf(site) is { Parent.Parent: LocalDeclarationStatementSyntax { Parent: BlockSyntax or GlobalStatementSyntax or SwitchSectionSyntax } statement } declarator
        && statement.UsingKeyword.IsKind(SyntaxKind.None)
        && site.Model.GetDeclaredSymbol(declarator, site.Cancellation) is ILocalSymbol { IsRef: false } local
            ? new OpeningDeclaration(statement, declarator, local)
            : null;

    /// <summary>The statements after one in the list in which it stands.</summary>
    public static IReadOnlyList<StatementSyntax> Following(StatementSyntax statement)
    {
        IEnumerable<StatementSyntax> siblings = statement.Parent switch
        {
            BlockSyntax block => block.Statements,
            SwitchSectionSyntax section => section.Statements,
            GlobalStatementSyntax { Parent: CompilationUnitSyntax program } => program.Members.OfType<GlobalStatementSyntax>().Select(g => g.Statement),
            _ => Enumerable.Empty<StatementSyntax>(),
        };
        return siblings.SkipWhile(s => s != statement).Skip(1).ToList();
    }

    /// <summary>The variable that gets the value of the expression, alone or inside wrappers.</summary>
    private static VariableDeclaratorSyntax? DeclaratorOf(FixSite site)
    {
        for (var node = site.Node; node.Parent is { } parent; node = parent)
        {
            switch (parent)
            {
                case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator }:
                    return declarator;
                case ConditionalExpressionSyntax choice when node != choice.Condition && IsOpening(site, node == choice.WhenTrue ? choice.WhenFalse : choice.WhenTrue):
                case AwaitExpressionSyntax or ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax:
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AsExpression }:
                case MemberAccessExpressionSyntax or MemberBindingExpressionSyntax or ConditionalAccessExpressionSyntax or InvocationExpressionSyntax:
                case ArgumentSyntax or ArgumentListSyntax or BaseObjectCreationExpressionSyntax:
                    continue;
                default:
                    return null;
            }
        }

        return null;
    }

    /// <summary>The other arm of a choice has to be new or nothing: a connection that exists already may have another owner.</summary>
    private static bool IsOpening(FixSite site, ExpressionSyntax arm) =>
        arm is BaseObjectCreationExpressionSyntax or LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression }
        || site.Findings.Any(f => f.Id == site.Finding.Id && f.Location.SourceSpan == arm.Span);
}
