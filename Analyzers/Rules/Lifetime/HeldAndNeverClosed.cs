using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TcpLint.Flow;

namespace TcpLint.Rules.Lifetime;

/// <summary>TCP1004, and TCP1007 for a listener: a member holds a connection that the type answers for, and no code of the type closes it, hands it on or exposes it.</summary>
internal sealed class HeldAndNeverClosed : ITypeRule
{
    private static readonly DiagnosticDescriptor s_connection = new(
        "TCP1004", "Type holds a connection that nothing closes",
        "'{0}' holds {1} that '{2}' {3} and that nothing in '{2}' closes: once the peer closes it sits in CLOSE_WAIT for as long as the object is reachable; close it where '{2}' ends, best in its Dispose",
        Category.Lifetime, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Help.Of("TCP1004"));

    public IEnumerable<DiagnosticDescriptor> Descriptors => new[] { s_connection };

    public IEnumerable<Diagnostic> Ask(TypeStory story)
    {
        var reported = new HashSet<Opening>();
        foreach (var member in story.Members)
        {
            var uses = MemberUses.Of(member.Member, story.Context).Where(u => u.Releases && !IsInConstruction(u, story));
            var borrowers = story.Facts.BorrowersOver(member.Member);
            // Most members are closed at the first use that is looked at.
            if (borrowers.Count == 0 ? uses.Any() : uses.ToList() is var releases && (!releases.All(r => r.Operation is not null && story.Facts.IsClosedBy(r.Operation)) || releases.Any(r => !BorrowedStream.IsClosedWithout(r, borrowers))))
                continue;
            var opening = story.Facts.OpenedInto(member.Member);
            if ((opening?.Operation ?? HandOvers.Into(member.Member, story.Facts)) is not { } source || opening is not null && !reported.Add(opening))
                continue;
            var type = story.Facts.Type.Name;
            var location = member.Member.Locations[0];
            var path = new[] { source.Syntax.GetLocation() };
            if (borrowers.Count > 0)
            {
                foreach (var borrower in borrowers)
                    yield return Diagnostic.Create(StreamDoesNotOwn.Rule, borrower.Syntax.GetLocation(), path, $"'{member.Member.Name}' ({member.Held.Name})", "wrapped", "once the peer closes it sits in CLOSE_WAIT for as long as the object is reachable");
                continue;
            }

            yield return story.IsListener(member, opening)
                ? Diagnostic.Create(ListenerNeverStopped.Rule, location, path, $"'{member.Member.Name}' ({member.Held.Name})", "held", "never stopped", "for as long as the object is reachable", $"where '{type}' ends")
                : Diagnostic.Create(s_connection, location, path, member.Member.Name, (member.IsCollection ? "connections" : "a connection") + $" ({member.Held.Name})", type, opening is null ? "was given to keep" : "opened");
        }
    }

    /// <summary>A constructor that fails closes what it has opened; what it leaves open it leaves to the rest of the type.</summary>
    private static bool IsInConstruction(MemberUse use, TypeStory story) =>
        use.Body is ConstructorDeclarationSyntax && use.Operation is not null && story.Facts.IsClosedBy(use.Operation)
        && !use.Name.Ancestors().TakeWhile(a => a != use.Body).Any(a => a.IsInnerFunction());
}
