using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TcpLint.CodeFixes;

/// <summary>What an opening statement gives the connection to: a variable that it declares, or a variable, field or property that it assigns.</summary>
/// <param name="Name">As the code spells it.</param>
/// <param name="Statement">The declaration or assignment.</param>
/// <param name="Type">Its type.</param>
/// <param name="Outlives">Whether it goes on to be there behind the list of the statement: a field, or a variable of an outer block.</param>
internal sealed record OpenedTarget(string Name, StatementSyntax Statement, ITypeSymbol Type, bool Outlives)
{
    public IReadOnlyList<StatementSyntax> Rest => OpeningDeclaration.Following(Statement);

    public string? Close(FixSite site) => ClosingCall.Of(site, Name, Type, Statement.SpanStart);

    public static OpenedTarget? Of(FixSite site)
    {
        if (OpeningDeclaration.Of(site) is { } declaration)
            return new OpenedTarget(declaration.Local.Name, declaration.Statement, declaration.Local.Type, Outlives: false);
        var assignment = site.Node.AncestorsAndSelf().TakeWhile(n => n is not StatementSyntax).OfType<AssignmentExpressionSyntax>().FirstOrDefault();
        if (assignment is not { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Parent: ExpressionStatementSyntax statement } || !IsPlain(assignment.Left))
            return null;
        return site.Model.GetTypeInfo(assignment.Left, site.Cancellation).Type is { } type && !Leaves(site.Node, assignment)
            ? new OpenedTarget(assignment.Left.ToString(), statement, type, !IsDeclaredBeside(site, assignment.Left, statement))
            : null;
    }

    /// <summary>Whether control that leaves here cannot come to a use of it any more.</summary>
    public bool IsLostAt(Exit exit) => !Outlives || exit.Node is ReturnStatementSyntax or ThrowStatementSyntax;

    private static bool IsDeclaredBeside(FixSite site, ExpressionSyntax variable, StatementSyntax statement) =>
        site.Model.GetSymbolInfo(variable, site.Cancellation).Symbol is ILocalSymbol { DeclaringSyntaxReferences: { Length: 1 } places }
        && places[0].GetSyntax(site.Cancellation).FirstAncestorOrSelf<StatementSyntax>()?.Parent == statement.Parent;

    /// <summary>Whether the connection goes somewhere else on its way to the assignment: into an argument that is not that of a wrapper.</summary>
    private static bool Leaves(SyntaxNode opening, AssignmentExpressionSyntax assignment) =>
        opening.Ancestors().TakeWhile(a => a != assignment).Any(a => a is AnonymousFunctionExpressionSyntax or InitializerExpressionSyntax);

    private static bool IsPlain(ExpressionSyntax target) =>
        target is IdentifierNameSyntax { Identifier.ValueText: not "_" } or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax or IdentifierNameSyntax };
}
