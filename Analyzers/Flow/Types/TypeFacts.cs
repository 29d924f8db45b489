using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Sockets;

namespace TcpLint.Flow;

/// <summary>A member of a type that holds connections, and what it holds.</summary>
internal sealed record HoldingMember(ISymbol Member, ITypeSymbol Held, bool IsCollection);

/// <summary>What the code of one type does with the connections in its members.</summary>
internal sealed partial class TypeFacts
{
    private static readonly string[] s_closes = { "Close", "Dispose", "DisposeAsync", "Stop" };

    private readonly FlowContext _context;
    private readonly Dictionary<IOperation, FlowNotes?> _notes = new();
    private readonly Dictionary<ISymbol, IReadOnlyList<MemberUse>> _uses = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<SyntaxNode, bool> _closing = new();
    private IReadOnlyList<SyntaxNode>? _declarations;
    private readonly Dictionary<ISymbol, List<string>> _names = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, IReadOnlyList<FlowBody>> _naming = new(SymbolEqualityComparer.Default);
    private List<HashSet<ISymbol>>? _groups;

    public TypeFacts(INamedTypeSymbol type, FlowContext context)
    {
        Type = type;
        _context = context;
    }

    public INamedTypeSymbol Type { get; }

    public FlowContext Context => _context;

    /// <summary>The declarations of the type and of the types around it: where its private members can be used.</summary>
    public IReadOnlyList<SyntaxNode> Declarations => _declarations ??= MemberUses.Scope(Type).ToList();

    /// <summary>The uses of a member of the type.</summary>
    public IReadOnlyList<MemberUse> UsesOf(ISymbol member)
    {
        if (!_uses.TryGetValue(member, out var uses))
            _uses.Add(member, uses = MemberUses.Of(member, _context).OrderBy(u => u.Name.SpanStart).ToList());
        return uses;
    }

    /// <summary>The members that can hold a connection and that no other code can reach, in the order of their declaration.</summary>
    public static IEnumerable<HoldingMember> HoldingMembers(INamedTypeSymbol type, FlowContext context) =>
        AllHolding(type, context).Where(m => MemberUses.IsHidden(m.Member));

    /// <summary>The members that can hold a connection, whoever can reach them. The parameter of a primary constructor is one: it may live on in the object.</summary>
    public static IReadOnlyList<HoldingMember> AllHolding(INamedTypeSymbol type, FlowContext context)
    {
        if (context.Holding.TryGetValue(type, out var known))
            return known;
        var isFinal = context.Owners.IsIdle;
        var members = FindHolding(type, context).ToList();
        if (isFinal)
            context.Holding[type] = members;
        return members;
    }

    private static IEnumerable<HoldingMember> FindHolding(INamedTypeSymbol type, FlowContext context)
    {
        foreach (var member in type.GetMembers().Concat(type.IsRecord ? Enumerable.Empty<ISymbol>() : type.InstanceConstructors.Where(IsPrimary).SelectMany(c => c.Parameters)))
        {
            var held = member switch
            {
                IFieldSymbol { IsStatic: false, IsConst: false, AssociatedSymbol: null } field => field.Type,
                IPropertySymbol { IsStatic: false, IsIndexer: false } property when Places.IsAutoProperty(property) => property.Type,
                IParameterSymbol { RefKind: RefKind.None } parameter => parameter.Type,
                _ => null,
            };
            if (held is not null && HeldTypes.Of(held, context) is { } connection)
                yield return new HoldingMember(member, connection, HeldTypes.IsCollection(held));
        }
    }

    private static bool IsPrimary(IMethodSymbol constructor) => constructor.DeclaringSyntaxReferences.Any(r => r.GetSyntax() is TypeDeclarationSyntax);

    /// <summary>The bodies of the type whose text has a name: methods, constructors, accessors, and the functions inside them. Others are not even bound.</summary>
    public IReadOnlyList<FlowBody> BodiesNaming(ISymbol symbol)
    {
        if (!_naming.TryGetValue(symbol, out var bodies))
            _naming.Add(symbol, bodies = Methods(m => Names(m, symbol)).ToList());
        return bodies;
    }

    /// <summary>The names under which the code of the type can use a member: its own, and those of the properties that stand for a field.</summary>
    public IReadOnlyList<string> NamesOf(ISymbol symbol)
    {
        if (!_names.TryGetValue(symbol, out var names))
        {
            names = new List<string> { symbol.Name };
            if (symbol is IFieldSymbol)
                names.AddRange(Type.GetMembers().OfType<IPropertySymbol>().Where(p => SymbolEqualityComparer.Default.Equals(FieldProperties.FieldOf(p), symbol)).Select(p => p.Name));
            _names.Add(symbol, names);
        }

        return names;
    }

    /// <summary>The bodies of the type whose text assigns a member that can hold a connection, and names another.</summary>
    private IEnumerable<FlowBody> BodiesOfSeveral(IReadOnlyList<HoldingMember> members) =>
        Methods(m => members.Where(h => Names(m, h.Member)).ToList() is { Count: > 1 } named && named.Any(h => Assigns(m, h.Member)));

    private bool Assigns(IMethodSymbol method, ISymbol member) => (method.PartialImplementationPart ?? method).DeclaringSyntaxReferences
        .Any(r => NamesOf(member).SelectMany(n => _context.Model.Names.Find(n, r.GetSyntax(_context.Cancellation), _context.Cancellation)).Any(IsAssigned));

    /// <summary>Whether a name is what an assignment writes to, as far as its syntax tells.</summary>
    public static bool IsAssigned(SyntaxNode name)
    {
        var target = name;
        while (target.Parent is MemberAccessExpressionSyntax or ParenthesizedExpressionSyntax)
            target = target.Parent;
        return target.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == target,
            ArgumentSyntax argument => argument.Parent is TupleExpressionSyntax || !argument.RefKindKeyword.IsKind(SyntaxKind.None),
            EqualsValueClauseSyntax => target is RefExpressionSyntax,
            _ => false,
        };
    }

    private IEnumerable<FlowBody> Methods(System.Func<IMethodSymbol, bool> condition) => Type.GetMembers().OfType<IMethodSymbol>()
        .Where(m => !m.IsImplicitlyDeclared && condition(m))
        .Select(_context.Summaries.BodyOf)
        .Where(b => b is not null)
        .SelectMany(b => b!.WithNested());

    private bool Names(IMethodSymbol method, ISymbol member) =>
        (method.PartialImplementationPart ?? method).DeclaringSyntaxReferences.Any(r => NamesOf(member).Any(n => _context.Model.Names.Names(r, n, _context.Cancellation)));

    /// <summary>Whether a stream that does not own its socket may be made here: a <c>NetworkStream</c>.</summary>
    private bool MayBorrow => Declarations.Any(d => _context.Model.Names.Names(d, "NetworkStream", _context.Cancellation));

    /// <summary>Whether code of the type closes a connection, whichever it is.</summary>
    public bool ClosesAConnection(SyntaxNode body)
    {
        if (!_closing.TryGetValue(body, out var closes))
            _closing.Add(body, closes = Closes(body));
        return closes;
    }

    private bool Closes(SyntaxNode body)
    {
        var model = _context.Compilation.GetSemanticModel(body.SyntaxTree);
        foreach (var node in body.DescendantNodes())
        {
            switch (node)
            {
                case InvocationExpressionSyntax { Expression: var called } when s_closes.Contains((called as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText ?? (called as MemberBindingExpressionSyntax)?.Name.Identifier.ValueText ?? ""):
                    if (model.GetOperation(node, _context.Cancellation) is not IInvocationOperation { TargetMethod.IsStatic: false, Instance: { } receiver } || IsElement(receiver.Plain().Type) && !IsListener(receiver.Plain()))
                        return true;
                    break;
                case UsingStatementSyntax { Declaration: { } declaration }:
                    if (IsElement(model.GetTypeInfo(declaration.Type, _context.Cancellation).Type))
                        return true;
                    break;
                case UsingStatementSyntax { Expression: { } expression }:
                    if (IsElement(model.GetTypeInfo(expression, _context.Cancellation).Type))
                        return true;
                    break;
                case LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not 0, Declaration: var local }:
                    if (IsElement(model.GetTypeInfo(local.Type, _context.Cancellation).Type))
                        return true;
                    break;
            }
        }

        return false;
    }

    /// <summary>Who stops a listener has closed none of the connections that it accepted.</summary>
    private bool IsListener(IOperation receiver)
    {
        // Behind a '?.' stands what it is asked of.
        if (receiver is IConditionalAccessInstanceOperation && receiver.Syntax.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>() is { } access)
            receiver = _context.Compilation.GetSemanticModel(access.SyntaxTree).GetOperation(access.Expression, _context.Cancellation) ?? receiver;
        return _context.Types.KindOf(receiver.Type) == ConnectionKind.Listener || _context.Owners.Of(receiver.Type) is { Kind: ConnectionKind.Listener }
            || receiver is IMemberReferenceOperation { Member: var member } && _context.Types.KindOf(receiver.Type) == ConnectionKind.Socket && MemberUses.Listens(member.OriginalDefinition, _context);
    }

    /// <summary>Whether a value of the type is, or carries, a connection.</summary>
    public bool IsElement(ITypeSymbol? type) => type is not null && HeldTypes.Of(type, _context) is not null;

    /// <summary>Whether a use of a member is a call that closes what it holds.</summary>
    public bool IsClosedBy(IOperation use) => use.Parent switch
    {
        IInvocationOperation call when call.Instance == use => _context.Types.Find(call.TargetMethod)?.Call is SocketCall.Close or SocketCall.Stop,
        IConditionalAccessOperation { WhenNotNull: IInvocationOperation call } => _context.Types.Find(call.TargetMethod)?.Call is SocketCall.Close or SocketCall.Stop,
        _ => false,
    };

    public ITypeSymbol? TypeOf(ISymbol member) => (member as IFieldSymbol)?.Type ?? (member as IPropertySymbol)?.Type ?? (member as IParameterSymbol)?.Type;

    /// <summary>The members that hold the same connection as this one, itself included: a client and its stream.</summary>
    public IReadOnlyList<ISymbol> Group(ISymbol member)
    {
        if (_groups is null)
        {
            _groups = new List<HashSet<ISymbol>>();
            // Whoever puts one connection into two members names both.
            var members = AllHolding(Type, _context).ToList();
            foreach (var body in members.Count < 2 ? Enumerable.Empty<FlowBody>() : BodiesOfSeveral(members))
            {
                foreach (var opening in OpeningsIn(body))
                    Merge(NotesOf(body, opening)?.StoredIn);
                foreach (var held in members.Where(m => !m.IsCollection && MemberUses.IsHidden(m.Member) && Reads(body, m.Member)))
                    Merge(FlowRun.OfInput(body, held.Member).Note()?.StoredIn, held.Member);
            }
        }

        return _groups.FirstOrDefault(g => g.Contains(member))?.Where(MemberUses.IsHidden).Append(member).Distinct(SymbolEqualityComparer.Default).ToList()! ?? new List<ISymbol> { member };
    }

    private void Merge(IEnumerable<ISymbol>? stored, ISymbol? source = null)
    {
        if (stored is null)
            return;
        var group = new HashSet<ISymbol>(stored.Where(s => SymbolEqualityComparer.Default.Equals(s.ContainingType, Type)), SymbolEqualityComparer.Default);
        if (source is not null)
            group.Add(source);
        if (group.Count < 2)
            return;
        foreach (var known in _groups!.Where(g => g.Overlaps(group)).ToList())
        {
            group.UnionWith(known);
            _groups!.Remove(known);
        }

        _groups!.Add(group);
    }

    private FlowNotes? NotesOf(FlowBody body, Opening opening)
    {
        if (!_notes.TryGetValue(opening.Operation, out var notes))
            _notes.Add(opening.Operation, notes = opening.Run(body).Note());
        return notes;
    }

    /// <summary>The members that others may see or share, but that only the code of the type gives a value: properties without a setter for others, static fields.</summary>
    public static IEnumerable<HoldingMember> OthersWrittenHere(INamedTypeSymbol type, FlowContext context)
    {
        foreach (var member in type.GetMembers().Where(IsWrittenOnlyHere))
        {
            if (HeldTypes.Of((member as IFieldSymbol)?.Type ?? ((IPropertySymbol)member).Type, context) is { } held)
                yield return new HoldingMember(member, held, IsCollection: false);
        }
    }

    public static bool IsWrittenOnlyHere(ISymbol member) => member switch
    {
        IFieldSymbol { IsStatic: true, IsConst: false, IsReadOnly: false, AssociatedSymbol: null } field => MemberUses.IsHidden(field) && !HeldTypes.IsCollection(field.Type),
        IPropertySymbol { IsIndexer: false, SetMethod.DeclaredAccessibility: Accessibility.Private } property => !MemberUses.IsHidden(property) && Places.IsAutoProperty(property) && !HeldTypes.IsCollection(property.Type),
        _ => false,
    };

    /// <summary>The members that derived types can reach too: of the type itself, and of its base types.</summary>
    public static IEnumerable<HoldingMember> InheritedMembers(INamedTypeSymbol derived, FlowContext context)
    {
        for (INamedTypeSymbol? type = derived; type is not null && type.Locations.Any(l => l.IsInSource); type = type.BaseType?.OriginalDefinition)
        {
            foreach (var member in AllHolding(type, context).Where(m => m.Member.DeclaredAccessibility is Accessibility.Protected or Accessibility.ProtectedAndInternal))
                yield return member;
        }
    }

    /// <summary>The streams that are made over what the member holds and do not own it.</summary>
    public IReadOnlyList<IObjectCreationOperation> BorrowersOver(ISymbol member) => (MayBorrow ? BodiesNaming(member) : System.Array.Empty<FlowBody>()).SelectMany(b => b.Operations).OfType<IObjectCreationOperation>().Where(c =>
        c.Constructor is { } constructor && _context.Types.Find(constructor) is { Call: SocketCall.Wrap, Wrapping: { OwnsByDefault: false, Inner: { } inner } }
        && c.Arguments.Argument(inner)?.Plain() is IMemberReferenceOperation wrapped && SymbolEqualityComparer.Default.Equals(wrapped.Member.OriginalDefinition, member)
        && BorrowedStream.IsMade(c, _context.Types))
        .GroupBy(c => c.Syntax).Select(same => same.First()).ToList();

    private bool Reads(FlowBody body, ISymbol member) => body.Operations.Any(o => o switch
    {
        IPropertyReferenceOperation { Property: var property } when member is IFieldSymbol => SymbolEqualityComparer.Default.Equals(property.ContainingType.OriginalDefinition, Type) && SymbolEqualityComparer.Default.Equals(FieldProperties.FieldOf(property), member),
        IMemberReferenceOperation reference => SymbolEqualityComparer.Default.Equals(reference.Member.OriginalDefinition, member),
        IParameterReferenceOperation { Parameter: var parameter } => SymbolEqualityComparer.Default.Equals(parameter, member),
        _ => false,
    });
}
