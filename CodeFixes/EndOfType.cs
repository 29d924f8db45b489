using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TcpLint.Flow;

namespace TcpLint.CodeFixes;

/// <summary>A method with which an object of a type ends.</summary>
/// <param name="Symbol">The method.</param>
/// <param name="Syntax">Its code.</param>
internal sealed record EndOfType(IMethodSymbol Symbol, MethodDeclarationSyntax Syntax)
{
    /// <summary>What such methods are called, the surest first.</summary>
    public static readonly IReadOnlyList<string> Names = new[] { "Dispose", "DisposeAsyncCore", "DisposeAsync", "Close", "CloseAsync", "Stop", "StopAsync", "OnDestroy" };

    /// <summary>What methods are called after which an object that was stopped goes on.</summary>
    private static readonly string[] s_resuming = { "Start", "StartAsync", "Resume", "ResumeAsync", "Restart", "RestartAsync" };

    public string Name => Symbol.Name.Substring(Symbol.Name.LastIndexOf('.') + 1);

    private bool IsDisposeBool => Name == "Dispose" && Symbol.Parameters is { Length: 1 } parameters && parameters[0].Type.SpecialType == SpecialType.System_Boolean;

    /// <summary>The methods in which a member has to be closed: one, or a <c>Dispose</c> and the <c>DisposeAsync</c> that does not call it. Empty when the type has none.</summary>
    public static IReadOnlyList<EndOfType> MethodsOf(INamedTypeSymbol type, HeldMember member, FixSite site)
    {
        var all = type.GetMembers().OfType<IMethodSymbol>()
            .Where(m => !m.IsStatic && !m.IsAbstract)
            .Select(m => m.DeclaringSyntaxReferences.Select(r => r.GetSyntax(site.Cancellation)).OfType<MethodDeclarationSyntax>().FirstOrDefault(s => s.Body is not null || s.ExpressionBody is not null) is { } syntax ? new EndOfType(m, syntax) : null)
            .Where(m => m is not null && m.IsEnd && m.Syntax.ExpressionBody?.Expression is not ThrowExpressionSyntax)
            .Select(m => m!)
            .OrderBy(m => Names.TakeWhile(n => n != m.Name).Count()).ToList();
        var sync = all.FirstOrDefault(m => m.IsDisposeBool) ?? all.FirstOrDefault(m => m.Name == "Dispose");
        var asynchronous = all.FirstOrDefault(m => m.Name is "DisposeAsyncCore" or "DisposeAsync");
        if (sync is not null && asynchronous is not null && !asynchronous.Calls("Dispose"))
            return new[] { sync, asynchronous };
        if ((sync ?? asynchronous) is { } dispose)
            return new[] { dispose };
        return all.Where(m => m.Symbol.DeclaredAccessibility != Accessibility.Private || m.Name == "OnDestroy").FirstOrDefault(m => m.Name == "OnDestroy" || !CanResume(type, member)) is { } end ? new[] { end } : new EndOfType[0];
    }

    private bool IsEnd => Names.Contains(Name) && (Symbol.Parameters.IsEmpty || IsDisposeBool || Symbol.Parameters.All(p => p.IsOptional || p.Type.Name == "CancellationToken"));

    /// <summary>Whether a stop may be a pause: the type has a start that does nothing with this member.</summary>
    private static bool CanResume(INamedTypeSymbol type, HeldMember member) =>
        type.GetMembers().OfType<IMethodSymbol>().Any(m => s_resuming.Contains(m.Name) && m.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is { } start && !member.Uses.Any(start.Contains));

    private bool Calls(string name) => Syntax.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(c => c.Expression switch
    {
        IdentifierNameSyntax called => called.Identifier.ValueText == name,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } called => called.Name.Identifier.ValueText == name,
        _ => false,
    });

    /// <summary>Puts the lines into the method, where they run on every way through it; false when there is no such place.</summary>
    public bool Close(SolutionEdit edit, IReadOnlyList<string> lines)
    {
        if (Changes(Syntax.SyntaxTree.GetText(), lines) is not { } changes)
            return false;
        edit.Add(Syntax.SyntaxTree, changes);
        return true;
    }

    private IEnumerable<TextChange>? Changes(SourceText text, IReadOnlyList<string> lines)
    {
        if (Syntax.ExpressionBody is { } arrow)
            return Syntax.ContainsDirectives ? null : BodyText.OfArrow(text, Syntax, arrow, lines, IsDisposeBool ? Symbol.Parameters[0].Name : null);
        var body = Syntax.Body!;
        if (IsDisposeBool)
            return InDisposeBool(text, body, Symbol.Parameters[0].Name, lines);
        return AtEnd(text, body, lines);
    }

    private static IEnumerable<TextChange>? AtEnd(SourceText text, BlockSyntax body, IReadOnlyList<string> lines)
    {
        if (Leaves(body).Any(l => !IsLast(l, body) && !IsGuard(l)))
            return StatementRun.Of(text, body.Statements)?.TryFinally(lines);
        if (body.Statements.LastOrDefault() is ReturnStatementSyntax or ThrowStatementSyntax)
            return body.Statements.Last().ContainsDirectives ? null : new[] { BodyText.Before(text, body.Statements.Last(), lines) };
        var last = body.Statements.LastOrDefault();
        // A Shutdown that throws must not skip the close.
        if (last is ExpressionStatementSyntax { Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Shutdown" } } })
            return StatementRun.Of(text, new[] { last })?.TryFinally(lines);
        return new[] { BodyText.AtEnd(text, last is TryStatementSyntax { Finally.Block: { } block } ? block : body, lines) };
    }

    private static bool IsLast(StatementSyntax leave, BlockSyntax body) => body.Statements.Last() == leave;

    /// <summary>Statements that leave the method before its end, lambdas and local functions aside.</summary>
    private static IEnumerable<StatementSyntax> Leaves(BlockSyntax body) =>
        body.OwnNodes().OfType<StatementSyntax>().Where(s => s is ReturnStatementSyntax or ThrowStatementSyntax { Expression: not null });

    /// <summary>A second call has nothing to do.</summary>
    private static bool IsGuard(StatementSyntax leave) =>
        leave.Ancestors().OfType<IfStatementSyntax>().FirstOrDefault() is { } test && test.Condition.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(n => s_ended.Any(n.Identifier.ValueText.ToLowerInvariant().Contains));

    private static readonly string[] s_ended = { "dispos", "closed", "stopped", "ended" };

    /// <summary>Beside the other managed objects: where <c>disposing</c> is true.</summary>
    private static IEnumerable<TextChange>? InDisposeBool(SourceText text, BlockSyntax body, string disposing, IReadOnlyList<string> lines)
    {
        var test = body.DescendantNodes().OfType<IfStatementSyntax>().FirstOrDefault(i => i.Condition is IdentifierNameSyntax name && name.Identifier.ValueText == disposing);
        if (test?.Statement is BlockSyntax block)
            return AtEnd(text, block, lines);
        if (test is not null)
            return test.ContainsDirectives ? null : BodyText.Together(text, test.Statement, lines);
        var inverse = body.DescendantNodes().OfType<IfStatementSyntax>().FirstOrDefault(i => i.Condition is PrefixUnaryExpressionSyntax { Operand: IdentifierNameSyntax name } && name.Identifier.ValueText == disposing);
        if (inverse is not null)
            return null;
        var guarded = BodyText.Guarded($"if ({disposing})", lines, new CodeStyle(body.SyntaxTree.GetRoot()));
        return body.Statements.LastOrDefault(s => s is ExpressionStatementSyntax { Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: BaseExpressionSyntax } } }) is { } toBase && !toBase.ContainsDirectives
            ? new[] { BodyText.Before(text, toBase, guarded.Append("")) }
            : AtEnd(text, body, guarded.ToList());
    }
}
