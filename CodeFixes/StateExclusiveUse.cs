using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TcpLint.Flow;
using TcpLint.Options;

namespace TcpLint.CodeFixes;

/// <summary>
/// Says that the listener wants its port for itself: before the bind, or where the listener is made when it may be started again, since
/// <c>ExclusiveAddressUse</c> throws on one that listens. Nothing on Mono and Unity, where it would keep a restart from binding.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(StateExclusiveUse))]
public sealed class StateExclusiveUse : TcpCodeFix
{
    private const string Title = "Keep other processes off the port with ExclusiveAddressUse";
    private const string Property = "ExclusiveAddressUse";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("TCP3004");

    internal override IEnumerable<Proposal> Propose(FixSite site)
    {
        if (site.Options.AllowPortSharing || site.Options.Runtime is TargetRuntime.Mono or TargetRuntime.Unity || site.Node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { Expression: MemberAccessExpressionSyntax called } bind)
            return Enumerable.Empty<Proposal>();
        var makes = site.Witnesses.Select(w => w.FirstAncestorOrSelf<ExpressionSyntax>()).OfType<ExpressionSyntax>().ToList();
        if (called.Name.Identifier.ValueText == "Bind" || makes.Count > 0 && makes.All(m => IsMadeAnew(m, bind)))
        {
            return IsSimple(called.Expression) && InFrontOf(bind, $"{called.Expression}.{Property} = true;", site) is { } statement
                ? new[] { site.Propose(Title, statement) }
                : Enumerable.Empty<Proposal>();
        }

        var members = makes.Select(m => (m.SyntaxTree, Change: AtCreation(m, site))).ToList();
        return members.Count > 0 && members.All(m => m.Change is not null)
            ? site.Propose(Title, new SolutionEdit(members.Select(m => (m.SyntaxTree, m.Change!.Value)).ToArray()))
            : Enumerable.Empty<Proposal>();
    }

    /// <summary>Whether the listener is made in the same run of the same function, so that it cannot have been started before.</summary>
    private static bool IsMadeAnew(ExpressionSyntax creation, InvocationExpressionSyntax start) =>
        Function(creation) == Function(start) && creation.SpanStart < start.SpanStart
        && creation.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax } or AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Parent: ExpressionStatementSyntax }
        && creation.FirstAncestorOrSelf<StatementSyntax>()?.Parent is { } list && list.Span.Contains(start.Span)
        && !start.Ancestors().TakeWhile(a => a != list).Any(a => a.IsLoop());

    private static SyntaxNode? Function(SyntaxNode node) => node.Ancestors().FirstOrDefault(a => a is MemberDeclarationSyntax and not GlobalStatementSyntax || a.IsInnerFunction());

    /// <summary>Whether an expression can be written twice.</summary>
    private static bool IsSimple(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax or ThisExpressionSyntax or BaseExpressionSyntax => true,
        MemberAccessExpressionSyntax member => IsSimple(member.Expression),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } sure => IsSimple(sure.Operand),
        _ => false,
    };

    private static IEnumerable<TextChange>? InFrontOf(ExpressionSyntax call, string statement, FixSite site)
    {
        if (call.Parent is ArrowExpressionClauseSyntax arrow)
            return AsBlock(arrow, site.Text, statement, call + ";") is { } block ? new[] { block } : null;
        return call.FirstAncestorOrSelf<StatementSyntax>() is { } place && Function(place) == Function(call) ? new[] { Exit.InFrontOf(place).Insert(site, statement) } : null;
    }

    private static TextChange? AtCreation(ExpressionSyntax creation, FixSite site)
    {
        if (creation is BaseObjectCreationExpressionSyntax { Initializer: { } initializer })
            return initializer.Expressions.Count > 0 ? new TextChange(new TextSpan(initializer.Expressions.Last().Span.End, 0), $", {Property} = true") : null;
        if (creation is BaseObjectCreationExpressionSyntax)
            return new TextChange(new TextSpan(creation.Span.End, 0), $" {{ {Property} = true }}");
        // TcpListener.Create: a statement of its own after the assignment.
        if (creation.Parent is not AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment || !IsSimple(assignment.Left))
            return null;
        var text = creation.SyntaxTree.GetText(site.Cancellation);
        var statement = $"{assignment.Left}.{Property} = true;";
        return assignment.Parent switch
        {
            ArrowExpressionClauseSyntax arrow => AsBlock(arrow, text, assignment + ";", statement),
            ExpressionStatementSyntax { Parent: BlockSyntax or SwitchSectionSyntax } place => new StatementText(text).After(place, statement).Single(),
            _ => null,
        };
    }

    /// <summary>A block in the place of <c>=> expression;</c>, where nothing is returned.</summary>
    private static TextChange? AsBlock(ArrowExpressionClauseSyntax arrow, SourceText text, params string[] statements)
    {
        var (end, returnsNothing) = arrow.Parent switch
        {
            ConstructorDeclarationSyntax constructor => (constructor.SemicolonToken, true),
            MethodDeclarationSyntax method => (method.SemicolonToken, IsVoid(method.ReturnType)),
            LocalFunctionStatementSyntax function => (function.SemicolonToken, IsVoid(function.ReturnType)),
            _ => (default, false),
        };
        if (!returnsNothing || arrow.DescendantTrivia().Any(t => t.IsKind(SyntaxKind.SingleLineCommentTrivia) || t.IsDirective))
            return null;
        var layout = Layout.At(arrow.Parent!, text);
        var start = arrow.GetFirstToken().GetPreviousToken().Span.End;
        return new TextChange(TextSpan.FromBounds(start, end.Span.End), layout.NewLine + layout.Indent + "{" + layout.NewLine + string.Concat(statements.Select(layout.Line)) + layout.Close);
    }

    private static bool IsVoid(TypeSyntax type) => type is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword };
}
