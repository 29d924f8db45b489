using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Sockets;

namespace TcpLint.Flow;

/// <summary>
/// The variables of a body that hold an object of a source type which is made in it and holds the connection in a member: <c>var tunnel = new Tunnel { Client = client };</c>.
/// Until the object goes anywhere else, it stands for the connection: where it is forgotten, that is.
/// </summary>
internal sealed class Carriers
{
    private readonly FlowBody _body;
    private readonly HashSet<int> _places = new();

    public Carriers(FlowBody body)
    {
        _body = body;
        var locals = body.Operations.OfType<ILocalReferenceOperation>().Where(r => IsCarrier(r.Type)).ToLookup(r => r.Local, SymbolEqualityComparer.Default);
        var shared = new HashSet<ISymbol>(locals.Count == 0 ? Enumerable.Empty<ISymbol>() : body.NestedBodies().SelectMany(body.CapturedBy), SymbolEqualityComparer.Default);
        foreach (var local in locals.Where(l => !shared.Contains(l.Key!)))
        {
            var written = local.Where(r => IsWritten(r)).ToList();
            if (written.Count == 0 || !written.All(w => w.Parent is ISimpleAssignmentOperation { IsRef: false } assignment && assignment.Target == w && IsMade(assignment.Value)))
                continue;
            _places.Add(body.Places.Of(local.Key!));
            // The captures through which the new object gets there, and those of 'tunnel?.Client'.
            foreach (var capture in written.Select(w => ((ISimpleAssignmentOperation)w.Parent!).Value.Plain()).OfType<IFlowCaptureReferenceOperation>())
                _places.Add(body.Places.Of(capture.Id));
            foreach (var capture in local.Select(r => r.Parent).OfType<IFlowCaptureOperation>().Where(c => Values(c.Id).All(v => v.Plain() is ILocalReferenceOperation of && SymbolEqualityComparer.Default.Equals(of.Local, local.Key))))
                _places.Add(body.Places.Of(capture.Id));
        }
    }

    /// <summary>Whether a place is such a variable, or a capture of one.</summary>
    public bool Contains(int place) => _places.Contains(place);

    /// <summary>Whether what is made here, over one connection, goes into such a variable.</summary>
    public bool Make(IObjectCreationOperation creation)
    {
        if (creation.Type is not INamedTypeSymbol type || Held(type).Count != 1)
            return false;
        IOperation made = creation;
        while (made.Parent is IConversionOperation or IParenthesizedOperation)
            made = made.Parent;
        return made.Parent switch
        {
            IFlowCaptureOperation capture => Contains(_body.Places.Of(capture.Id)),
            ISimpleAssignmentOperation assignment => assignment.Value == made && Contains(_body.Places.OfTarget(assignment.Target)),
            _ => false,
        };
    }

    /// <summary>Whether an expression that names such a variable only looks at the object, or at its members.</summary>
    public bool OnlyLooks(IOperation reference)
    {
        var value = reference;
        while (value.Parent is IConversionOperation { OperatorMethod: null } or IParenthesizedOperation)
            value = value.Parent;
        return value.Parent switch
        {
            IMemberReferenceOperation member => member.Instance == value,
            IInvocationOperation call => call.Instance == value,
            IIsNullOperation or IBinaryOperation or IIsPatternOperation => true,
            IFlowCaptureOperation capture => Contains(_body.Places.Of(capture.Id)),
            ISimpleAssignmentOperation assignment => assignment.Value == value && Contains(_body.Places.OfTarget(assignment.Target)),
            _ => false,
        };
    }

    /// <summary>Whether a method of the object does no more with the connection than use it.</summary>
    public bool OnlyUses(IMethodSymbol method) =>
        method is { IsStatic: false } && _body.Context.Summaries.TargetOf(method) is { } target && _body.Context.Summaries.BodyOf(target) is { } code
        && !code.Operations.Any(o => o is IDelegateCreationOperation or IFlowAnonymousFunctionOperation)
        && TypeFacts.AllHolding(target.ContainingType.OriginalDefinition, _body.Context).All(m => _body.Context.Summaries.Of(target, m.Member).OnlyBorrows);

    private IEnumerable<IOperation> Values(CaptureId capture) => _body.Operations.OfType<IFlowCaptureOperation>().Where(c => c.Id.Equals(capture)).Select(c => c.Value);

    private static bool IsWritten(IOperation reference) => reference.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target == reference || assignment is ISimpleAssignmentOperation { IsRef: true },
        IArgumentOperation argument => argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out,
        IIncrementOrDecrementOperation or IDeclarationExpressionOperation or ITupleOperation => true,
        _ => false,
    };

    /// <summary>A new object, or none.</summary>
    private bool IsMade(IOperation value) => value.Plain() switch
    {
        IObjectCreationOperation creation => IsCarrier(creation.Type),
        IFlowCaptureReferenceOperation capture => Values(capture.Id).ToList() is { Count: 1 } values && values[0].Plain() is IObjectCreationOperation made && IsCarrier(made.Type),
        var plain => plain is IDefaultValueOperation || plain.ConstantValue is { HasValue: true, Value: null },
    };

    /// <summary>
    /// Whether objects of a type can carry connections: other code can reach those, and nobody else has the object because it was made.
    /// What only the type itself can reach is its own affair: see <see cref="OwningType"/>.
    /// </summary>
    private bool IsCarrier(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class, IsStatic: false } named && _body.Context.Types.KindOf(named) == ConnectionKind.None && OwningTypes.Lineage(named.OriginalDefinition).ToList() is { Count: > 0 } lineage
        && lineage[lineage.Count - 1].BaseType is null or { SpecialType: SpecialType.System_Object }
        && Held(named) is { Count: > 0 } held && !held.Any(m => m.IsCollection || MemberUses.IsHidden(m.Member))
        && !lineage.Any(t => _body.Context.Owners.HandsItselfOut(t) || t.InstanceConstructors.Any(StartsSomething));

    /// <summary>What objects of a type hold, without the streams over it.</summary>
    private List<HoldingMember> Held(INamedTypeSymbol type) =>
        OwningTypes.Lineage(type.OriginalDefinition).SelectMany(t => TypeFacts.AllHolding(t, _body.Context)).Where(m => m.Member is not IParameterSymbol && (m.IsCollection || IsWhole(_body.Context.Types.KindOf(m.Held)))).ToList();

    /// <summary>Whether it is a connection, not a stream over one; source types that own one count.</summary>
    public static bool IsWhole(ConnectionKind kind) => kind is ConnectionKind.Socket or ConnectionKind.Client or ConnectionKind.Listener or ConnectionKind.None;

    /// <summary>Whether a constructor makes a delegate, which a thread, a task or an event then has, or calls the object's own methods, which may.</summary>
    private bool StartsSomething(IMethodSymbol constructor) =>
        constructor.DeclaringSyntaxReferences.Any(r => r.GetSyntax() is ConstructorDeclarationSyntax)
        && (_body.Context.Summaries.BodyOf(constructor) is not { } code || code.Operations.Any(o => o is IDelegateCreationOperation or IFlowAnonymousFunctionOperation or IInvocationOperation { Instance: IInstanceReferenceOperation, TargetMethod.MethodKind: not MethodKind.Constructor }));
}
