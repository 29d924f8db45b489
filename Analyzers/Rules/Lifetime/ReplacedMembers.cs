using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TcpLint.Flow;
using TcpLint.Sockets;

namespace TcpLint.Rules.Lifetime;

/// <summary>The members to which code of a type gives one connection after another.</summary>
internal static class ReplacedMembers
{
    public static IEnumerable<HoldingMember> Of(TypeStory story) =>
        story.Members.Concat(TypeFacts.InheritedMembers(story.Facts.Type, story.Context)).Concat(TypeFacts.OthersWrittenHere(story.Facts.Type, story.Context))
            .Where(m => !m.IsCollection && IsAssigned(m.Member, story) && IsConnection(m, story) && IsReleased(m.Member, story) && !OnlyBorrows(m, story));

    /// <summary>A cheap look at the text first: whether code of the type that is no constructor assigns something of that name.</summary>
    private static bool IsAssigned(ISymbol member, TypeStory story) =>
        story.Facts.Declarations.Any(d => story.Facts.NamesOf(member).SelectMany(n => story.Context.Model.Names.Find(n, d, story.Context.Cancellation)).Any(IsAssigned));

    private static bool IsAssigned(SyntaxNode name) => TypeFacts.IsAssigned(name)
        && (name.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not ConstructorDeclarationSyntax || name.FirstAncestorOrSelf<SyntaxNode>(n => n.IsInnerFunction()) is not null);

    /// <summary>A plain stream is one only if a connection goes into it.</summary>
    private static bool IsConnection(HoldingMember member, TypeStory story) =>
        story.Context.Types.KindOf(member.Held) != ConnectionKind.OtherStream || story.Facts.BodiesNaming(member.Member).Any(b => story.Facts.OpensInto(b, member.Member));

    /// <summary>What nothing releases at all is said of the member, not of what is put into it.</summary>
    private static bool IsReleased(ISymbol member, TypeStory story) =>
        MemberUses.MayRelease(member, story.Context) || !MemberUses.IsHidden(member) && story.Facts.Declarations.Any(d => MemberUses.MayRelease(member, d, story.Context));

    /// <summary>A stream that does not own its socket may be forgotten: whoever holds the socket answers for it.</summary>
    private static bool OnlyBorrows(HoldingMember member, TypeStory story) =>
        story.Context.Types.KindOf(member.Held) is not (ConnectionKind.Socket or ConnectionKind.Client or ConnectionKind.Listener)
        && story.Facts.BodiesNaming(member.Member).SelectMany(b => new Overwriting(member.Member, b, story).Assignments).Select(a => a.Value.Plain()).Where(v => !v.IsNull()).ToList() is { Count: > 0 } given
        && given.All(v => BorrowedStream.IsMade(v, story.Context.Types));
}
