using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TcpLint.Flow;

namespace TcpLint.Rules.Lifetime;

/// <summary>TCP1008: a collection that answers for its connections loses one, or all, and no code on the way closes it.</summary>
internal sealed class DroppedFromCollection : ITypeRule
{
    private static readonly DiagnosticDescriptor s_rule = new(
        "TCP1008", "Connection is dropped from a collection without being closed",
        "'{0}' {1} ({2}) without closing {3}: once the peer closes, such a connection sits in CLOSE_WAIT until a garbage collection happens to find it; close it where it is taken out",
        Category.Lifetime, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Help.Of("TCP1008"));

    private static readonly Dictionary<DropKind, (string What, string Which)> s_words = new()
    {
        [DropKind.All] = ("is emptied of its connections", "them"),
        [DropKind.Some] = ("loses connections", "them"),
        [DropKind.Replaced] = ("gives way to an empty collection", "what it held"),
        [DropKind.Element] = ("loses a connection", "it"),
        [DropKind.Key] = ("loses a connection", "it"),
        [DropKind.Taken] = ("loses a connection", "it"),
        [DropKind.Slot] = ("gets another connection in a place that may be taken", "the old one"),
        [DropKind.EmptySlot] = ("loses a connection", "it"),
    };

    public IEnumerable<DiagnosticDescriptor> Descriptors => new[] { s_rule };

    public IEnumerable<Diagnostic> Ask(TypeStory story)
    {
        foreach (var member in story.Members.Where(m => m.IsCollection))
        {
            var drops = new ElementDrops(member.Member, story.Facts).Find().ToList();
            if (drops.Count == 0 || story.Facts.FilledAlone(member.Member) is not { } opening)
                continue;
            foreach (var drop in drops)
            {
                var (what, which) = s_words[drop.Kind];
                yield return Diagnostic.Create(
                    s_rule, drop.At.Syntax.GetLocation(), new[] { opening.Syntax.GetLocation() }, FindingProperties.Of(FindingProperties.Drop, drop.Kind.ToString()),
                    member.Member.Name, what, member.Held.Name, which);
            }
        }
    }
}
