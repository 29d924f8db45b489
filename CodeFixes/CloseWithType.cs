using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TcpLint.CodeFixes;

/// <summary>
/// Closes what a member holds where its type ends: in the <c>Dispose</c>, <c>DisposeAsync</c>, <c>Close</c> or <c>Stop</c> that is there,
/// in an override of the <c>Dispose</c> of its base, or in an <c>IDisposable</c> that the type is given.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CloseWithType))]
public sealed class CloseWithType : TcpCodeFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("TCP1004", "TCP1007");

    internal override IEnumerable<Proposal> Propose(FixSite site)
    {
        if (HeldMember.Of(site) is not { } member || member.Closing(site) is not { } lines)
            yield break;
        var methods = EndOfType.MethodsOf(member.Type, member, site);
        var dispose = methods.Count == 0 ? DisposeMember.Of(member, site) : null;
        var title = methods.Count > 0 ? $"Close '{member.Name}' in '{methods[0].Name}'"
            : dispose?.IsOverride == true ? $"Override 'Dispose' to close '{member.Name}'"
            : $"Implement 'IDisposable' to close '{member.Name}'";
        foreach (var withOverwrites in new[] { false, true })
        {
            var edit = new SolutionEdit();
            if ((methods.Count > 0 ? methods.All(m => m.Close(edit, lines)) : dispose?.Add(edit, lines) == true)
                && (!withOverwrites || CloseOverwritten(edit, member, site)))
            {
                foreach (var proposal in site.Propose(title, edit))
                    yield return proposal;
            }
        }
    }

    /// <summary>Where the type gives the member another connection, the old one now has an owner that has to close it first.</summary>
    private static bool CloseOverwritten(SolutionEdit edit, HeldMember member, FixSite site)
    {
        var any = false;
        foreach (var assignment in member.Assignments.Where(a => !a.Ancestors().Any(n => n is ConstructorDeclarationSyntax)))
        {
            if (assignment.Parent is not ExpressionStatementSyntax statement || statement.ContainsDirectives || statement.SyntaxTree.GetText() is not { } text
                || ClosingCall.Of(site, assignment.Left.ToString(), member.Held, site.Node.SpanStart, mayBeNull: true) is not { } close)
                return false;
            edit.Add(statement.SyntaxTree, new[] { Exit.InFrontOf(statement).Insert(text, close) });
            any = true;
        }

        return any;
    }
}
