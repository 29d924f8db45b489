using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Sockets;

namespace TcpLint.Flow;

/// <summary>An operation that leaves a new connection in its <c>SocketAsyncEventArgs</c>.</summary>
/// <param name="Property">Where it leaves it.</param>
/// <param name="Completed">Its number in <c>SocketAsyncOperation</c>.</param>
/// <param name="Starter">The name of the method that starts it.</param>
/// <param name="Call">What that method does, see the API table.</param>
/// <param name="Other">What a method of that name does that leaves an old connection there; none where there is no such method.</param>
internal sealed record SlotSource(string Property, int Completed, string Starter, SocketCall Call, SocketCall Other);

/// <summary>
/// The connection that an accept, or the static <c>Socket.ConnectAsync</c>, has left in its <c>SocketAsyncEventArgs</c> when the handler begins: there if the operation succeeded, and
/// the handler's from then on. Setting <c>AcceptSocket</c> to null, or disposing the event arguments, closes nothing (FACTS 3.2).
/// </summary>
/// <param name="Arguments">The handler's parameter.</param>
/// <param name="Source">What has left it there.</param>
/// <param name="Place">The first place in the body that takes the connection out; null when none does.</param>
internal sealed record ResultSlot(IParameterSymbol Arguments, SlotSource Source, IPropertyReferenceOperation? Place)
{
    private static readonly SlotSource[] s_sources =
    {
        new("AcceptSocket", 1, "AcceptAsync", SocketCall.Accept, SocketCall.None),
        new("ConnectSocket", 2, "ConnectAsync", SocketCall.CreateConnected, SocketCall.Connect),
    };

    /// <summary>What only a handler of sends and receives asks for.</summary>
    private static readonly HashSet<string> s_ofTransfers = new() { "BytesTransferred", "Buffer", "BufferList", "MemoryBuffer" };

    private const string Error = "SocketError";
    private const string Operation = "LastOperation";

    /// <summary>The slot of a body that handles such operations; null when it handles none, or something else as well.</summary>
    public static ResultSlot? Of(FlowBody body)
    {
        if (body.Method?.Parameters.FirstOrDefault(p => body.Context.Types.KindOf(p.Type) == ConnectionKind.EventArgs) is not { } arguments)
            return null;
        var uses = body.Operations.OfType<IPropertyReferenceOperation>()
            .Where(p => p.Instance?.Plain() is IParameterReferenceOperation { Parameter: var of } && SymbolEqualityComparer.Default.Equals(of, arguments)).ToList();
        var sources = s_sources.Where(s => uses.Any(u => u.Property.Name == s.Property)).ToList();
        if (sources.Count != 1 || uses.Any(u => s_ofTransfers.Contains(u.Property.Name)) || !Starts(sources[0], body))
            return null;
        var taken = uses.FirstOrDefault(u => u.Property.Name == sources[0].Property && !(u.Parent is IAssignmentOperation assignment && assignment.Target == u));
        // A method that only empties the slot makes it ready for the next accept, unless it is the event's own handler.
        return taken is null && !IsEventHandler(body.Method) ? null : new ResultSlot(arguments, sources[0], taken);
    }

    private static bool IsEventHandler(IMethodSymbol method) => method is { ReturnsVoid: true, Parameters.Length: 2 } && method.Parameters[0].Type.SpecialType == SpecialType.System_Object;

    /// <summary>Writes into a world what the handler finds: the connection, and that the operation has succeeded.</summary>
    public void Fill(World world, Places places)
    {
        foreach (var property in Arguments.Type.GetMembers().OfType<IPropertySymbol>())
        {
            if (property.Name == Source.Property)
                world[places.OfElement(places.Of(Arguments), property)] = new Value(ValueKind.Handle);
            else if (Success(property.Name) is { } value)
                world[places.OfElement(places.Of(Arguments), property)] = Value.Of(value);
        }
    }

    /// <summary>The place of one of these properties; -1 for any other expression.</summary>
    public int PlaceOf(IPropertyReferenceOperation property, Places places) =>
        Holds(property.Instance) && (property.Property.Name == Source.Property || Success(property.Property.Name) is not null) ? places.OfElement(places.Of(Arguments), property.Property) : -1;

    /// <summary>Whether an expression is the event arguments themselves.</summary>
    public bool Holds(IOperation? expression) =>
        expression?.Plain() is IParameterReferenceOperation { Parameter: var parameter } && SymbolEqualityComparer.Default.Equals(parameter, Arguments);

    /// <summary>What another property says when the operation has succeeded; null where it says nothing of that.</summary>
    private int? Success(string property) => property switch
    {
        Error => 0,
        Operation => Source.Completed,
        _ => null,
    };

    /// <summary>Whether the type starts operations that end in event arguments with a new connection, and none that ends there with an old one.</summary>
    private static bool Starts(SlotSource source, FlowBody body)
    {
        if (body.Owner.ContainingType is not { } type)
            return false;
        var context = body.Context;
        var started = type.DeclaringSyntaxReferences.Select(r => r.GetSyntax(context.Cancellation))
            .SelectMany(d => context.Model.Names.Find(source.Starter, d, context.Cancellation))
            .Select(n => n.FirstAncestorOrSelf<InvocationExpressionSyntax>()).Where(c => c is not null)
            .Select(c => context.Compilation.GetSemanticModel(c!.SyntaxTree).GetSymbolInfo(c, context.Cancellation).Symbol is IMethodSymbol method ? context.Types.Find(method) : null)
            .Where(m => m is { Form: CallForm.EventArgs }).Select(m => m!.Call).ToList();
        return started.Contains(source.Call) && (source.Other == SocketCall.None || !started.Contains(source.Other));
    }
}
