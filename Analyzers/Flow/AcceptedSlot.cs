using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Sockets;

namespace TcpLint.Flow;

/// <summary>
/// The connection that an accept has left in its <c>SocketAsyncEventArgs</c> when the handler begins: there if the accept succeeded, and
/// the handler's from then on. Setting <c>AcceptSocket</c> to null, or disposing the event arguments, closes nothing (FACTS 3.2).
/// </summary>
/// <param name="Arguments">The handler's parameter.</param>
/// <param name="Place">The first place in the body that takes the connection out; null when none does.</param>
internal sealed record AcceptedSlot(IParameterSymbol Arguments, IPropertyReferenceOperation? Place)
{
    private const string Connection = "AcceptSocket";

    /// <summary>What the other properties say when an accept has succeeded: <c>SocketError.Success</c>, <c>SocketAsyncOperation.Accept</c>.</summary>
    private static readonly Dictionary<string, int> Success = new() { ["SocketError"] = 0, ["LastOperation"] = 1 };

    private static readonly HashSet<string> OfTransfers = new() { "BytesTransferred", "Buffer", "BufferList", "MemoryBuffer", "ConnectSocket" };

    /// <summary>The slot of a body that handles accepts; null when it handles none, or something else as well.</summary>
    public static AcceptedSlot? Of(FlowBody body)
    {
        if (body.Method?.Parameters.FirstOrDefault(p => body.Context.Types.KindOf(p.Type) == ConnectionKind.EventArgs) is not { } arguments)
            return null;
        var uses = body.Operations.OfType<IPropertyReferenceOperation>()
            .Where(p => p.Instance?.Plain() is IParameterReferenceOperation { Parameter: var of } && SymbolEqualityComparer.Default.Equals(of, arguments)).ToList();
        if (!uses.Any(u => u.Property.Name == Connection) || uses.Any(u => OfTransfers.Contains(u.Property.Name)) || !Accepts(body))
            return null;
        var taken = uses.FirstOrDefault(u => u.Property.Name == Connection && !(u.Parent is IAssignmentOperation assignment && assignment.Target == u));
        // A method that only empties the slot makes it ready for the next accept, unless it is the event's own handler.
        return taken is null && !IsEventHandler(body.Method) ? null : new AcceptedSlot(arguments, taken);
    }

    private static bool IsEventHandler(IMethodSymbol method) => method is { ReturnsVoid: true, Parameters.Length: 2 } && method.Parameters[0].Type.SpecialType == SpecialType.System_Object;

    /// <summary>Writes into a world what the handler finds.</summary>
    public void Fill(World world, Places places)
    {
        foreach (var property in Arguments.Type.GetMembers().OfType<IPropertySymbol>())
        {
            if (property.Name == Connection)
                world[places.OfElement(places.Of(Arguments), property)] = new Value(ValueKind.Handle);
            else if (Success.TryGetValue(property.Name, out var value))
                world[places.OfElement(places.Of(Arguments), property)] = Value.Of(value);
        }
    }

    /// <summary>The place of one of these properties; -1 for any other expression.</summary>
    public int PlaceOf(IPropertyReferenceOperation property, Places places) =>
        Holds(property.Instance) && (property.Property.Name == Connection || Success.ContainsKey(property.Property.Name)) ? places.OfElement(places.Of(Arguments), property.Property) : -1;

    /// <summary>Whether an expression is the event arguments themselves.</summary>
    public bool Holds(IOperation? expression) =>
        expression?.Plain() is IParameterReferenceOperation { Parameter: var parameter } && SymbolEqualityComparer.Default.Equals(parameter, Arguments);

    /// <summary>Whether the type starts accepts that end in event arguments.</summary>
    private static bool Accepts(FlowBody body) =>
        body.Owner.ContainingType is { } type && type.DeclaringSyntaxReferences.Select(r => r.GetSyntax(body.Context.Cancellation)).Any(declaration =>
            body.Context.Model.Names.Find("AcceptAsync", body.Context.Cancellation).Any(n =>
                n.SyntaxTree == declaration.SyntaxTree && declaration.Span.Contains(n.Span)
                && n.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call
                && body.Context.Compilation.GetSemanticModel(call.SyntaxTree).GetSymbolInfo(call, body.Context.Cancellation).Symbol is IMethodSymbol method
                && body.Context.Types.Find(method) is { Call: SocketCall.Accept, Form: CallForm.EventArgs }));
}
