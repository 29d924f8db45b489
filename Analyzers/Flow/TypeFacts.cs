using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Sockets;

namespace TcpLint.Flow;

/// <summary>A member of a type that holds connections, and what it holds.</summary>
internal sealed record HoldingMember(ISymbol Member, ITypeSymbol Held, bool IsCollection);

/// <summary>What the code of one type does with the connections in its members.</summary>
internal sealed class TypeFacts
{
    private readonly FlowContext _context;
    private List<FlowBody>? _bodies;

    public TypeFacts(INamedTypeSymbol type, FlowContext context)
    {
        Type = type;
        _context = context;
    }

    public INamedTypeSymbol Type { get; }

    /// <summary>The members that can hold a connection and that no other code can reach, in the order of their declaration.</summary>
    public static IEnumerable<HoldingMember> HoldingMembers(INamedTypeSymbol type, SocketTypes types)
    {
        foreach (var member in type.GetMembers())
        {
            var held = member switch
            {
                IFieldSymbol { IsStatic: false, IsConst: false, AssociatedSymbol: null } field => field.Type,
                IPropertySymbol { IsStatic: false, IsIndexer: false } property when Places.IsAutoProperty(property) => property.Type,
                _ => null,
            };
            if (held is not null && MemberUses.IsHidden(member) && HeldTypes.Of(held, types) is { } connection)
                yield return new HoldingMember(member, connection, HeldTypes.IsCollection(held));
        }
    }

    /// <summary>The bodies of the type: methods, constructors, accessors, and the functions inside them.</summary>
    public IReadOnlyList<FlowBody> Bodies => _bodies ??= Type.GetMembers().OfType<IMethodSymbol>()
        .Where(m => !m.IsImplicitlyDeclared)
        .Select(_context.Summaries.BodyOf)
        .Where(b => b is not null)
        .SelectMany(b => WithNested(b!))
        .ToList();

    /// <summary>An expression in the type that opens a connection which the member then holds, and nobody else answers for.</summary>
    public Opening? OpenedInto(ISymbol member)
    {
        foreach (var reference in member.DeclaringSyntaxReferences)
        {
            var value = reference.GetSyntax(_context.Cancellation) switch
            {
                VariableDeclaratorSyntax { Initializer.Value: { } initial } => initial,
                PropertyDeclarationSyntax { Initializer.Value: { } initial } => initial,
                _ => null,
            };
            if (value is not null && _context.Compilation.GetSemanticModel(value.SyntaxTree).GetOperation(value, _context.Cancellation) is { } operation && Opening.Of(operation.Plain(), _context) is { } opening)
                return opening;
        }

        foreach (var body in Bodies.Where(b => b.Operations.OfType<IMemberReferenceOperation>().Any(r => SymbolEqualityComparer.Default.Equals(r.Member.OriginalDefinition, member))))
        {
            foreach (var opening in Opening.In(body))
            {
                if (FlowRun.OfOpening(body, opening.Operation).Note() is { } notes && HoldsAlone(notes, member))
                    return opening;
            }
        }

        return null;
    }

    private static bool HoldsAlone(FlowNotes notes, ISymbol member) =>
        notes.StoredIn.Contains(member) && !notes.IsClosed && !notes.IsGivenElsewhere && notes.GivenTo.Count == 0 && notes.StoredIn.All(MemberUses.IsHidden);

    private static IEnumerable<FlowBody> WithNested(FlowBody body) => new[] { body }.Concat(body.NestedBodies().SelectMany(WithNested));
}
