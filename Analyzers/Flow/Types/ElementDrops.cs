using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Sockets;

namespace TcpLint.Flow;

/// <summary>How a collection loses an element.</summary>
internal enum DropKind : byte
{
    /// <summary>All of them: <c>Clear()</c>.</summary>
    All,

    /// <summary>Those for which something holds: <c>RemoveAll(c => !c.Connected)</c>.</summary>
    Some,

    /// <summary>All of them: the variable is given another collection.</summary>
    Replaced,

    /// <summary>The element that the call names: <c>list.Remove(client)</c>.</summary>
    Element,

    /// <summary>The element with a key: <c>dictionary.Remove(id)</c>.</summary>
    Key,

    /// <summary>The call gives the element to its caller: <c>TryRemove(id, out var client)</c>, <c>queue.Dequeue()</c>.</summary>
    Taken,

    /// <summary>Another one takes its place.</summary>
    Slot,

    /// <summary>Null takes its place.</summary>
    EmptySlot,
}

/// <summary>A place where a collection loses a connection.</summary>
internal sealed record ElementDrop(IOperation At, DropKind Kind);

/// <summary>
/// Looks for the code that takes connections out of a collection and neither closes them nor passes them on. A body that closes any connection,
/// or calls or is called by one that does, is taken to know what it does.
/// </summary>
internal sealed class ElementDrops
{
    private readonly ISymbol _member;
    private readonly TypeFacts _facts;
    private readonly IReadOnlyList<MemberUse> _uses;
    private readonly HashSet<SyntaxNode> _closing;

    public ElementDrops(ISymbol member, TypeFacts facts)
    {
        _member = member;
        _facts = facts;
        _uses = facts.UsesOf(member);
        _closing = new HashSet<SyntaxNode>(_uses.Where(u => u.Releases).Select(u => u.Body));
    }

    public IEnumerable<ElementDrop> Find()
    {
        var drops = _uses.Select(u => (Use: u, Drop: Of(u))).Where(d => d.Drop is not null).ToList();
        // Who closes an element and leaves it where it is leaves the rest to others; and a collection that nothing closes is the field's defect.
        if (drops.Count == 0 || _closing.Count == 0 || _closing.Any(b => !TypeEnds.IsEnd(b) && !_uses.Any(u => u.Body == b && TakesOut(u))))
            yield break;
        foreach (var (use, drop) in drops)
        {
            if (!IsCaredFor(use) && !use.Body.IsKind(SyntaxKind.ConstructorDeclaration))
                yield return drop!;
        }
    }

    private bool IsCaredFor(MemberUse use) =>
        Closes(use.Body) || Neighbours(use.Body).Any(Closes);

    /// <summary>Whether a body closes a connection, whichever it is.</summary>
    private bool Closes(SyntaxNode body) => _closing.Contains(body) || _facts.ClosesAConnection(body);

    /// <summary>The bodies of the type that this one calls, and those that call it.</summary>
    private IEnumerable<SyntaxNode> Neighbours(SyntaxNode body)
    {
        var called = new HashSet<string>(body.DescendantNodes().OfType<SimpleNameSyntax>().Select(n => n.Identifier.ValueText));
        var own = NameOf(body);
        foreach (var other in _facts.Declarations.SelectMany(d => d.DescendantNodes()).OfType<MemberDeclarationSyntax>().Where(m => m != body && m is BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax))
        {
            if (NameOf(other) is { } name && called.Contains(name) || own is not null && other.DescendantNodes().OfType<SimpleNameSyntax>().Any(n => n.Identifier.ValueText == own))
                yield return other;
        }
    }

    private static string? NameOf(SyntaxNode body) => body switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        _ => null,
    };

    private static bool TakesOut(MemberUse use) => use.Operation?.Parent switch
    {
        IInvocationOperation call => CollectionApi.TakesOut(call.TargetMethod.Name),
        IArgumentOperation => true, // Interlocked.Exchange, a helper: whoever gets the collection
        ISimpleAssignmentOperation assignment => assignment.Target == use.Operation || assignment.Value == use.Operation,
        IVariableInitializerOperation => true,
        IArrayElementReferenceOperation { Parent: ISimpleAssignmentOperation } or IPropertyReferenceOperation { Property.IsIndexer: true, Parent: ISimpleAssignmentOperation } => true,
        _ => false,
    };

    private ElementDrop? Of(MemberUse use)
    {
        if (use.Releases || use.PutsBack || use.Operation is not { } collection)
            return null;
        switch (collection.Parent)
        {
            case ISimpleAssignmentOperation { Parent: IExpressionStatementOperation, Value: var other } replaced when replaced.Target == collection && (other.Plain() is IObjectCreationOperation { Arguments.IsEmpty: true } or IArrayCreationOperation):
                return new ElementDrop(replaced, DropKind.Replaced);
            case IConditionalAccessOperation access when access.Operation == collection && access.WhenNotNull is IInvocationOperation call:
                return OfCall(use, call);
            case IInvocationOperation call when call.Instance == collection:
                return OfCall(use, call);
            case IPropertyReferenceOperation { Property.IsIndexer: true, Parent: ISimpleAssignmentOperation assignment } slot when assignment.Target == slot && slot.Instance == collection:
                return OfSlot(use, assignment, slot.Arguments[0].Value);
            case IArrayElementReferenceOperation { Parent: ISimpleAssignmentOperation assignment, Indices.Length: 1 } slot when assignment.Target == slot && slot.ArrayReference == collection:
                return OfSlot(use, assignment, slot.Indices[0]);
            default:
                return null;
        }
    }

    private ElementDrop? OfCall(MemberUse use, IInvocationOperation call)
    {
        if (!CollectionApi.TakesOut(call.TargetMethod.Name))
            return null;
        if (call.TargetMethod.Name == "Clear")
            return new ElementDrop(call, DropKind.All);
        if (call.TargetMethod.Name == "RemoveAll")
            return new ElementDrop(call, DropKind.Some);
        if (call.Arguments.Any(a => a.Parameter?.RefKind == RefKind.Out) || !call.TargetMethod.ReturnsVoid && _facts.IsElement(call.Type))
            return new ElementDrop(call, DropKind.Taken);
        if (call.Arguments.Length != 1)
            return null;
        var argument = call.Arguments[0].Value.Plain();
        if (!_facts.IsElement(argument.Type))
            return new ElementDrop(call, DropKind.Key);
        // What happens to the element that the call names is told by what else is done with that variable.
        return argument switch
        {
            ILocalReferenceOperation local when !MemberUses.MayRelease(local.Local, use.Body, _facts.Context) => new ElementDrop(call, DropKind.Element),
            // What a private method is told to drop, its callers would have to close: they are looked at, too.
            IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { DeclaredAccessibility: Accessibility.Private } } parameter } when !MemberUses.MayRelease(parameter, use.Body, _facts.Context) => new ElementDrop(call, DropKind.Element),
            _ => null,
        };
    }

    private ElementDrop? OfSlot(MemberUse use, ISimpleAssignmentOperation assignment, IOperation index)
    {
        var others = _uses.Where(u => u != use && u.Body == use.Body).ToList();
        // A test of what is there, or of whether something is there.
        if (others.Any(o => o.Operation?.Parent is IInvocationOperation { TargetMethod.Name: "ContainsKey" or "TryGetValue" or "TryAdd" or "Contains" or "IndexOf" } || o.Operation is not null && IsTested(o.Operation)))
            return null;
        if (assignment.Value.Constant() is null && assignment.Value.Plain().ConstantValue is { HasValue: true, Value: null })
            return new ElementDrop(assignment, DropKind.EmptySlot);
        if (_facts.TypeOf(_member) is IArrayTypeSymbol)
            return IsOfParameter(index) ? new ElementDrop(assignment, DropKind.Slot) : null;
        var key = index.Syntax.ToString();
        return index.Plain() is IParameterReferenceOperation or ILocalReferenceOperation or IFieldReferenceOperation && others.Any(o => o.Name.SpanStart < use.Name.SpanStart && ReadKey(o) == key)
            ? new ElementDrop(assignment, DropKind.Slot)
            : null;
    }

    /// <summary>A parameter, or what is reckoned from one: <c>slots[id % slots.Length]</c>.</summary>
    private static bool IsOfParameter(IOperation index) => index.Plain() switch
    {
        IParameterReferenceOperation => true,
        IBinaryOperation reckoned => IsOfParameter(reckoned.LeftOperand),
        _ => false,
    };

    private static string? ReadKey(MemberUse use) =>
        use.Operation?.Parent is IPropertyReferenceOperation { Property.IsIndexer: true } read && read.Parent is not ISimpleAssignmentOperation && !read.Syntax.Ancestors().TakeWhile(a => a != use.Body).Any(a => a is IfStatementSyntax or TryStatementSyntax { Catches.Count: > 0 } or ConditionalExpressionSyntax)
            ? read.Arguments[0].Value.Syntax.ToString()
            : null;

    private static bool IsTested(IOperation use)
    {
        for (var parent = use.Parent; parent is not null and not IExpressionStatementOperation and not IBlockOperation; parent = parent.Parent)
        {
            if (parent is IBinaryOperation or IIsPatternOperation or ICoalesceOperation or ICoalesceAssignmentOperation or IConditionalOperation or IIsTypeOperation)
                return true;
        }

        return false;
    }
}
