using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Sockets;

namespace TcpLint.Flow;

/// <content>What a type opens and puts into its members.</content>
internal sealed partial class TypeFacts
{
    /// <summary>An expression in the type that opens a connection which the member then holds, and nobody else answers for.</summary>
    public Opening? OpenedInto(ISymbol member)
    {
        foreach (var initial in Initializers(member))
        {
            if (Opened(initial) is { } opening)
                return opening;
        }

        foreach (var body in BodiesNaming(member).Where(b => Reads(b, member)))
        {
            foreach (var opening in OpeningsIn(body))
            {
                if (NotesOf(body, opening) is { } notes && HoldsAlone(notes, member))
                    return opening;
            }
        }

        return null;
    }

    /// <summary>Whether the type opens a connection that goes into the member, whoever else may have it.</summary>
    public bool IsOpenedInto(ISymbol member) => Initializers(member).Any(i => Opened(i) is not null) || BodiesNaming(member).Any(b => Reads(b, member) && OpensInto(b, member));

    /// <summary>The values that a field or property starts with.</summary>
    public IEnumerable<IOperation> Initializers(ISymbol member) => Initializers(member, _context);

    public static IEnumerable<IOperation> Initializers(ISymbol member, FlowContext context)
    {
        foreach (var reference in member.DeclaringSyntaxReferences)
        {
            var value = reference.GetSyntax(context.Cancellation) switch
            {
                VariableDeclaratorSyntax { Initializer.Value: { } initial } => initial,
                PropertyDeclarationSyntax { Initializer.Value: { } initial } => initial,
                _ => null,
            };
            while (value is ParenthesizedExpressionSyntax inner)
                value = inner.Expression; // Roslyn has no operation for the parentheses
            if (value is not null && context.Compilation.GetSemanticModel(value.SyntaxTree).GetOperation(value, context.Cancellation) is { } operation)
                yield return operation;
        }
    }

    private IEnumerable<Opening> OpeningsIn(FlowBody body) => body.Operations.Select(Opened).Append(Opening.OfSlot(body)).Where(o => o is not null)!;

    /// <summary>The opening of a connection, or of an object that then owns one.</summary>
    private Opening? Opened(IOperation operation)
    {
        operation = operation.Plain();
        if (Opening.Of(operation, _context) is { } opening)
            return opening;
        return operation is IObjectCreationOperation creation && _context.Owners.Of(creation.Type) is { } owner && !SymbolEqualityComparer.Default.Equals(owner.Type, Type)
            && (owner.OpensItself || creation.Arguments.Any(a => HeldTypes.Of(a.Value.Plain().Type ?? _context.Compilation.ObjectType, _context.Types) is not null && HandOvers.IsHandedOver(a, _context)))
            ? new Opening(creation, owner.Kind, "opened")
            : null;
    }

    /// <summary>
    /// An expression that opens a connection which goes into a collection and nowhere else, when the type itself opens all that goes into it.
    /// </summary>
    public IOperation? FilledAlone(ISymbol collection)
    {
        IOperation? given = null;
        if (UsesOf(collection).Any(u => u.Operation is not null && Added(u.Operation)?.Plain() is IParameterReferenceOperation) && (given = HandOvers.Into(collection, this)) is null)
            return null;
        Opening? first = null;
        foreach (var body in BodiesNaming(collection).Where(b => Reads(b, collection)))
        {
            foreach (var opening in OpeningsIn(body))
            {
                if (NotesOf(body, opening) is not { } notes || !notes.StoredIn.Contains(collection))
                    continue;
                if (notes.IsClosed || notes.IsGivenElsewhere || notes.GivenTo.Count > 0 || notes.StoredIn.Count > 1)
                    return null;
                first ??= opening;
            }
        }

        return first?.Operation ?? given;
    }

    /// <summary>What a use of a member puts into it; null when it does not.</summary>
    public static IOperation? Added(IOperation use) => use.Parent switch
    {
        ISimpleAssignmentOperation assignment when assignment.Target == use => assignment.Value,
        ICoalesceAssignmentOperation assignment when assignment.Target == use => assignment.Value,
        IInvocationOperation call when call.Instance == use && CollectionApi.RoleOf(call.TargetMethod.Name) == CollectionRole.Adds && call.Arguments.Length > 0 => call.Arguments.Last().Value,
        IPropertyReferenceOperation { Property.IsIndexer: true, Parent: ISimpleAssignmentOperation assignment } slot when assignment.Target == slot => assignment.Value,
        IArrayElementReferenceOperation { Parent: ISimpleAssignmentOperation assignment } slot when assignment.Target == slot => assignment.Value,
        _ => null,
    };

    /// <summary>Whether a connection that this body opens goes into the member.</summary>
    public bool OpensInto(FlowBody body, ISymbol member) => OpeningsInto(body, member).Any();

    /// <summary>What opens the connections that this body puts into the member.</summary>
    public IEnumerable<Opening> OpeningsInto(FlowBody body, ISymbol member) => OpeningsIn(body).Where(o => NotesOf(body, o)?.StoredIn.Contains(member) == true);

    private bool HoldsAlone(FlowNotes notes, ISymbol member) =>
        notes.StoredIn.Contains(member) && (!notes.IsClosed || notes.Run.Body.IsConstructor && !ClosesInItsOwnTime(notes.Run.Body)) && !notes.IsGivenElsewhere && notes.GivenTo.Count == 0
        && notes.StoredIn.All(s => MemberUses.IsHidden(s) && (SymbolEqualityComparer.Default.Equals(s, member) || !MemberUses.MayRelease(s, _context)));

    /// <summary>Whether a function in a body closes a connection that it finds in a variable around it: a thread that a constructor starts, and not the handler of its errors.</summary>
    private bool ClosesInItsOwnTime(FlowBody body) =>
        body.NestedBodies().Any(n => body.CapturedBy(n).Any(s => s is ILocalSymbol local && _context.Types.KindOf(local.Type) != ConnectionKind.None && body.Summarize(n, local).Closes));
}
