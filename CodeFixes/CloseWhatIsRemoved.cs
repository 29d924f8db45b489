using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TcpLint.Flow;
using TcpLint.Rules;

namespace TcpLint.CodeFixes;

/// <summary>Closes the connection that is taken out of a collection; each of them before it is emptied.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CloseWhatIsRemoved))]
public sealed class CloseWhatIsRemoved : TcpCodeFix
{
    private const string Title = "Close the connection that is taken out";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("TCP1008");

    internal override IEnumerable<Proposal> Propose(FixSite site)
    {
        if (!site.Finding.Properties.TryGetValue(FindingProperties.Drop, out var name) || !Enum.TryParse<DropKind>(name, out var kind)
            || site.Node.FirstAncestorOrSelf<StatementSyntax>() is not { } statement)
            yield break;
        if (Changes(site, kind, statement)?.ToList() is { Count: > 0 } changes)
            yield return site.Propose(kind is DropKind.All or DropKind.Replaced or DropKind.Some ? "Close the connections before they are taken out" : Title, changes);
    }

    private static IEnumerable<TextChange>? Changes(FixSite site, DropKind kind, StatementSyntax statement)
    {
        var text = new StatementText(site.Text);
        switch (site.Node.AncestorsAndSelf().FirstOrDefault(n => n is InvocationExpressionSyntax or AssignmentExpressionSyntax))
        {
            case AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax slot } when kind is DropKind.Slot or DropKind.EmptySlot && statement is ExpressionStatementSyntax:
                return Close(site, slot.ToString(), TypeOf(site, slot), statement.SpanStart, mayBeNull: TypeOf(site, slot.Expression) is IArrayTypeSymbol) is { } first ? text.Before(statement, first) : null;
            case AssignmentExpressionSyntax { Left: IdentifierNameSyntax or MemberAccessExpressionSyntax } replaced when kind == DropKind.Replaced && statement is ExpressionStatementSyntax && IsFilledFromTheStart(site, replaced.Left):
                return CloseEach(site, text, replaced.Left, statement);
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call when site.Model.GetSymbolInfo(call, site.Cancellation).Symbol is IMethodSymbol method:
                return kind switch
                {
                    DropKind.All when statement is ExpressionStatementSyntax => CloseEach(site, text, access.Expression, statement),
                    DropKind.Some when call.ArgumentList.Arguments[0].Expression is SimpleLambdaExpressionSyntax { ExpressionBody: { } condition } test => CloseWhereTrue(site, text, method, test, condition, statement),
                    DropKind.Element when statement is ExpressionStatementSyntax && call.ArgumentList.Arguments[0].Expression is IdentifierNameSyntax element =>
                        Close(site, element.ToString(), TypeOf(site, element), statement.SpanStart) is { } closed ? text.After(statement, closed) : null,
                    DropKind.Key => CloseByKey(site, text, call, access, statement),
                    DropKind.Taken => CloseTaken(site, text, call, method, statement),
                    _ => null,
                };
            default:
                return null;
        }
    }

    private static ITypeSymbol? TypeOf(FixSite site, ExpressionSyntax expression) => site.Model.GetTypeInfo(expression, site.Cancellation).Type;

    private static string? Close(FixSite site, string target, ITypeSymbol? type, int position, bool mayBeNull = false) =>
        type is null ? null : ClosingCall.Of(site, target, type, position, mayBeNull);

    private static IEnumerable<TextChange>? CloseEach(FixSite site, StatementText text, ExpressionSyntax collection, StatementSyntax statement)
    {
        if (TypeOf(site, collection) is not INamedTypeSymbol { IsGenericType: true } type)
            return null;
        var variable = Free(site, statement, "connection");
        return Close(site, variable, type.TypeArguments.Last(), statement.SpanStart) is { } close
            ? text.Before(statement, $"foreach (var {variable} in {collection}{(type.TypeArguments.Length == 2 ? ".Values" : "")})", "    " + close)
            : null;
    }

    /// <summary>Whether a collection is there before anything is put into it: the variable has an initializer.</summary>
    private static bool IsFilledFromTheStart(FixSite site, ExpressionSyntax collection) =>
        site.Model.GetSymbolInfo(collection, site.Cancellation).Symbol?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(site.Cancellation) is VariableDeclaratorSyntax { Initializer: not null } or PropertyDeclarationSyntax { Initializer: not null };

    /// <summary>The condition is asked once for each, as before, and the connection is closed where it holds.</summary>
    private static IEnumerable<TextChange>? CloseWhereTrue(FixSite site, StatementText text, IMethodSymbol method, SimpleLambdaExpressionSyntax test, ExpressionSyntax condition, StatementSyntax statement)
    {
        if ((method.Parameters.FirstOrDefault()?.Type as INamedTypeSymbol)?.DelegateInvokeMethod?.Parameters.FirstOrDefault()?.Type is not { } type
            || Close(site, test.Parameter.Identifier.ValueText, type, test.Parameter.SpanStart) is not { } close)
            return null;
        return text.InsteadOfValue(condition, statement, "{", $"    if (!({condition}))", "        return false;", "    " + close, "    return true;", "}");
    }

    /// <summary><c>Remove(key)</c> becomes one that gives the element back, where the framework has it.</summary>
    private static IEnumerable<TextChange>? CloseByKey(FixSite site, StatementText text, InvocationExpressionSyntax call, MemberAccessExpressionSyntax access, StatementSyntax statement)
    {
        if (statement is not ExpressionStatementSyntax || TypeOf(site, access.Expression) is not INamedTypeSymbol { TypeArguments.Length: 2 } type)
            return null;
        var variable = Free(site, statement, "removed");
        if (Close(site, variable, type.TypeArguments[1], statement.SpanStart) is not { } close)
            return null;
        var gives = type.GetMembers("Remove").OfType<IMethodSymbol>().Any(m => m.Parameters.Length == 2 && m.Parameters[1].RefKind == RefKind.Out);
        var key = call.ArgumentList.Arguments[0].ToString();
        return gives
            ? text.Instead(statement, $"if ({access.Expression}.Remove({key}, out var {variable}))", "    " + close)
            : text.Before(statement, $"if ({access.Expression}.TryGetValue({key}, out var {variable}))", "    " + close);
    }

    private static IEnumerable<TextChange>? CloseTaken(FixSite site, StatementText text, InvocationExpressionSyntax call, IMethodSymbol method, StatementSyntax statement)
    {
        if (call.ArgumentList.Arguments.LastOrDefault(a => a.RefKindKeyword.IsKind(SyntaxKind.OutKeyword)) is not { } given)
            return statement is ExpressionStatementSyntax && Close(site, call.ToString(), method.ReturnType, statement.SpanStart) is { } direct ? text.Instead(statement, direct) : null;
        if (Variable(given.Expression) is not { } variable)
        {
            if (statement is not ExpressionStatementSyntax || method.ReturnType.SpecialType != SpecialType.System_Boolean)
                return null;
            var removed = Free(site, statement, "removed");
            var type = method.Parameters.Last(p => p.RefKind == RefKind.Out).Type;
            if (Close(site, removed, type, statement.SpanStart) is not { } close)
                return null;
            var spelled = call.ToString();
            var at = given.SpanStart - call.SpanStart;
            return text.Instead(statement, $"if ({spelled.Substring(0, at)}out var {removed}{spelled.Substring(at + given.Span.Length)})", "    " + close);
        }

        if (Close(site, variable, TypeOf(site, given.Expression), statement.SpanStart) is not { } end)
            return null;
        return statement switch
        {
            IfStatementSyntax { Condition: var condition, Statement: var body } when condition == call && !Leaves(body) => text.AtEnd(body, end),
            IfStatementSyntax { Condition: PrefixUnaryExpressionSyntax { Operand: var condition }, Statement: var body, Parent: BlockSyntax block } when condition == call && Leaves(body) && block.Statements.Last() is { } last && last != statement && !Leaves(last) =>
                text.After(last, end),
            ExpressionStatementSyntax when method.ReturnType.SpecialType == SpecialType.System_Boolean => text.After(statement, end.Replace(variable + ".", variable + "?.")),
            _ => null,
        };
    }

    /// <summary>The variable of an <c>out</c> argument; null for a discard.</summary>
    private static string? Variable(ExpressionSyntax given) => given switch
    {
        DeclarationExpressionSyntax { Designation: SingleVariableDesignationSyntax { Identifier.ValueText: var name } } => name,
        IdentifierNameSyntax { Identifier.ValueText: not "_" and var name } => name,
        _ => null,
    };

    private static bool Leaves(StatementSyntax statement) => (statement is BlockSyntax block ? block.Statements.LastOrDefault() : statement) is ReturnStatementSyntax or ThrowStatementSyntax or BreakStatementSyntax or ContinueStatementSyntax or GotoStatementSyntax;

    /// <summary>A name that stands for nothing there.</summary>
    private static string Free(FixSite site, SyntaxNode at, string name)
    {
        var taken = new HashSet<string>(at.FirstAncestorOrSelf<MemberDeclarationSyntax>()?.DescendantTokens().Where(t => t.IsKind(SyntaxKind.IdentifierToken)).Select(t => t.ValueText) ?? Enumerable.Empty<string>());
        return Enumerable.Range(1, 100).Select(i => i == 1 ? name : name + i).First(n => !taken.Contains(n) && site.Model.LookupSymbols(at.SpanStart, name: n).IsEmpty);
    }
}
