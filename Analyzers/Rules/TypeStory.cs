using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using TcpLint.Flow;
using TcpLint.Sockets;

namespace TcpLint.Rules;

/// <summary>A type and what its members hold: what a rule about fields looks at.</summary>
internal sealed class TypeStory
{
    public TypeStory(INamedTypeSymbol type, IReadOnlyList<HoldingMember> members, FlowContext context)
    {
        Facts = new TypeFacts(type, context);
        Members = members;
        Context = context;
    }

    public TypeFacts Facts { get; }

    public IReadOnlyList<HoldingMember> Members { get; }

    public FlowContext Context { get; }

    public bool IsListener(HoldingMember member, Opening? opening) =>
        opening?.Kind == ConnectionKind.Listener || Context.Types.KindOf(member.Held) == ConnectionKind.Listener
        || Context.Types.KindOf(member.Held) == ConnectionKind.Socket && MemberUses.Listens(member.Member, Context);
}

/// <summary>A rule about the members of a type.</summary>
internal interface ITypeRule
{
    IEnumerable<DiagnosticDescriptor> Descriptors { get; }

    IEnumerable<Diagnostic> Ask(TypeStory story);
}
