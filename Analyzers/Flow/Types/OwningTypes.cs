using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Sockets;

namespace TcpLint.Flow;

/// <summary>A source type whose objects answer for a connection: its <c>Dispose</c>, or what it calls that, closes it, and nothing else in it does.</summary>
/// <param name="Type">The type.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="OpensItself">Whether its own code opens the connection; if not, it takes over what its constructor is given.</param>
/// <param name="IsPool">Whether it holds any number of them: who gets one of those and closes it leaves the others open.</param>
/// <param name="IsShut">Whether only its own code can reach what it holds.</param>
internal sealed record OwningType(INamedTypeSymbol Type, ConnectionKind Kind, bool OpensItself, bool IsPool, bool IsShut);

/// <summary>Finds the owning types of a compilation, on demand. A type that may close its connection by itself, or hands itself to others, is none.</summary>
internal sealed class OwningTypes
{
    private readonly FlowContext _context;
    private readonly HashSet<ISymbol> _active = new(SymbolEqualityComparer.Default);
    private bool _restsOnActive;

    public OwningTypes(FlowContext context) => _context = context;

    /// <summary>Whether no type is being looked at: what is found then rests on nothing unfinished.</summary>
    public bool IsIdle => _active.Count == 0;

    /// <summary>The owning type that a type is; null for any other.</summary>
    public OwningType? Of(ITypeSymbol? type)
    {
        if (type?.OriginalDefinition is not INamedTypeSymbol { TypeKind: TypeKind.Class, IsStatic: false } named)
            return null;
        if (_context.Model.Owners.TryGetValue(named, out var known))
            return known;
        if (!named.Locations.Any(l => l.IsInSource) || _context.Types.KindOf(named) != ConnectionKind.None || !MayOwn(named))
            return _context.Model.Owners[named] = null;
        if (!_active.Add(named))
        {
            _restsOnActive = true; // a type that holds itself: whoever asked first decides without it
            return null;
        }

        var outer = _restsOnActive;
        _restsOnActive = false;
        var found = Find(named);
        _active.Remove(named);
        if (!_restsOnActive || _active.Count == 0)
            _context.Model.Owners[named] = found;
        _restsOnActive = outer || _restsOnActive && _active.Count > 0;
        return found;
    }

    /// <summary>A cheap look before the code is: has it an end, and something to hold?</summary>
    private static bool MayOwn(INamedTypeSymbol type) => Lineage(type).SelectMany(t => t.GetMembers()).OfType<IMethodSymbol>().Any(IsEnd);

    private static bool IsEnd(IMethodSymbol method) => !method.IsStatic && !method.IsAbstract && TypeEnds.IsEnd(method);

    /// <summary>The type and its base types, as far as they are source.</summary>
    public static IEnumerable<INamedTypeSymbol> Lineage(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? at = type; at is not null && at.Locations.Any(l => l.IsInSource); at = at.BaseType?.OriginalDefinition)
            yield return at;
    }

    private OwningType? Find(INamedTypeSymbol type)
    {
        var lineage = Lineage(type).ToList();
        var members = lineage.SelectMany(t => TypeFacts.AllHolding(t, _context)).Where(m => _context.Types.KindOf(m.Held) != ConnectionKind.OtherStream).ToList();
        if (members.Count == 0)
            return null; // most types: their code is not walked
        var ends = new EndCode(lineage, _context);
        OwningType? found = null;
        foreach (var member in members)
        {
            var released = MemberUses.Of(member.Member, _context).Where(u => u.Releases && u.Operation?.Parent is not (IFieldInitializerOperation or IPropertyInitializerOperation)).Select(u => u.Body).ToList();
            if (!member.IsCollection && released.Any(b => !ends.Contains(b) && b is not ConstructorDeclarationSyntax))
                return null;
            if (found is not null || !released.Any(ends.Contains))
                continue;
            var opens = member.IsCollection || lineage.Any(t => new TypeFacts(t, _context).IsOpenedInto(member.Member));
            found = new OwningType(type, _context.Types.KindOf(member.Held), opens, member.IsCollection, members.All(m => MemberUses.IsHidden(m.Member)));
        }

        return found is null || ends.RunByItself() || lineage.Any(HandsItselfOut) ? null : found;
    }

    /// <summary>Whether an object of the type gives itself to other code, which could then close it.</summary>
    public bool HandsItselfOut(INamedTypeSymbol type) => type.DeclaringSyntaxReferences.SelectMany(r => r.GetSyntax().DescendantNodes()).OfType<ThisExpressionSyntax>().Any(t =>
        t.Parent is not (MemberAccessExpressionSyntax or ElementAccessExpressionSyntax or LockStatementSyntax)
        && t.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "SuppressFinalize" or "ThrowIf" or "KeepAlive" } }
        && !Subscribers.OnlyLookAt(t, _context));

    /// <summary>The code that runs only when objects of a type end.</summary>
    private sealed class EndCode
    {
        private readonly FlowContext _context;
        private readonly HashSet<SyntaxNode> _bodies = new();
        private readonly List<SyntaxNode> _others = new();
        private readonly List<INamedTypeSymbol> _types;

        public EndCode(List<INamedTypeSymbol> types, FlowContext context)
        {
            _context = context;
            _types = types;
            _others.AddRange(types.SelectMany(t => t.DeclaringSyntaxReferences).SelectMany(r => r.GetSyntax().DescendantNodes(n => n is TypeDeclarationSyntax)).Where(n => n is BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax or BaseFieldDeclarationSyntax));
            foreach (var end in _others.Where(TypeEnds.IsEnd).ToList())
                Add(end);
            // What only the end calls belongs to it.
            while (_others.OfType<MethodDeclarationSyntax>().FirstOrDefault(m => IsPrivate(m) && IsNamed(m, _bodies) && !IsNamed(m, _others)) is { } helper)
                Add(helper);
        }

        public bool Contains(SyntaxNode body) => _bodies.Contains(body);

        /// <summary>Whether other code of the type, or what it starts, reaches its end without being told to.</summary>
        public bool RunByItself()
        {
            var names = new HashSet<string>(_bodies.OfType<MethodDeclarationSyntax>().Select(m => m.Identifier.ValueText));
            foreach (var name in _others.SelectMany(o => names.SelectMany(n => _context.Model.Names.Find(n, o, _context.Cancellation))))
            {
                if (_context.Compilation.GetSemanticModel(name.SyntaxTree).GetSymbolInfo(name, _context.Cancellation).Symbol is not { } symbol || _types.Contains(symbol.ContainingType?.OriginalDefinition, SymbolEqualityComparer.Default))
                    return true;
            }

            return false;
        }

        private static bool IsPrivate(MethodDeclarationSyntax method) => !method.Modifiers.Any(m => m.IsKind(SyntaxKind.PublicKeyword) || m.IsKind(SyntaxKind.InternalKeyword) || m.IsKind(SyntaxKind.ProtectedKeyword));

        private bool IsNamed(MethodDeclarationSyntax method, IEnumerable<SyntaxNode> bodies) =>
            bodies.Any(b => b != method && _context.Model.Names.Find(method.Identifier.ValueText, b, _context.Cancellation).Any());

        private void Add(SyntaxNode body)
        {
            _bodies.Add(body);
            _others.Remove(body);
        }
    }
}
