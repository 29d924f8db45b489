using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Sockets;

namespace TcpLint.Flow;

/// <summary>A place where a body learns that the peer has closed.</summary>
/// <param name="Operation">The read: the call, or the use of <c>BytesTransferred</c>; for a poll the <c>Available</c> that stands before the reads.</param>
/// <param name="Connection">The expression that is read from.</param>
/// <param name="Ended">What it yields at the end of the stream.</param>
/// <param name="Data">What it yields before.</param>
/// <param name="IsCallback">Whether it completes an operation that was begun before: then a new one is the loop.</param>
/// <param name="IsPoll">Whether it is a question for data, which never shows the end.</param>
/// <param name="IsProven">Whether it reads a connection whatever the type of <paramref name="Connection"/>, which is not there.</param>
internal sealed record ReadSite(IOperation Operation, IOperation? Connection, Value Ended, Value Data, bool IsCallback, bool IsPoll, bool IsProven = false)
{
    /// <summary>What a completed operation says of itself.</summary>
    private static readonly HashSet<string> s_completions = new() { "BytesTransferred", "LastOperation", "AcceptSocket", "ConnectSocket" };

    /// <summary>The reads of a body, in the order of the code; of several uses of <c>BytesTransferred</c> the first.</summary>
    public static IEnumerable<ReadSite> In(FlowBody body) =>
        OfApi(body).Concat(body.Operations.OfType<IInvocationOperation>()
            .Where(c => c.TargetMethod.Locations.Any(l => l.IsInSource))
            .Select(c => body.Context.Model.ReadHelpers.SiteOf(c, body.Context)).OfType<ReadSite>());

    /// <summary>The reads of a body that call the socket API.</summary>
    public static IEnumerable<ReadSite> OfApi(FlowBody body)
    {
        var transferred = false;
        IPropertyReferenceOperation? error = null;
        foreach (var operation in body.Operations)
        {
            switch (operation)
            {
                case IInvocationOperation call when body.Context.Types.Find(call.TargetMethod) is { } member:
                    if (OfMember(call, member) is { } site)
                        yield return site;
                    break;
                case IPropertyReferenceOperation property when body.Context.Types.Find(property.Property) is { } member:
                    if (member.Call == SocketCall.Available)
                        yield return new(property, property.Instance, property.Type?.SpecialType == SpecialType.System_Boolean ? Value.False : Value.Of(0), Value.Unknown, IsCallback: false, IsPoll: true);
                    else if (member is { Call: SocketCall.Query, End: EndOfStream.Zero } && !transferred && (transferred = true))
                    {
                        if (!IsMadeHere(property.Instance))
                            yield return Completion(property, Rearmed(body), Value.Positive);
                        else if (ReceivesWith(property.Instance!, body) is { } socket)
                            yield return new(property, socket, Value.Of(0), Value.Positive, IsCallback: false, IsPoll: false);
                    }
                    else if (property.Property.Name == "SocketError")
                        error ??= property;
                    break;
                case IInvocationOperation call when BrokenCall.OfInterface(call, body.Context.Types) is { } named:
                    if (OfName(call, named) is { } stood)
                        yield return stood;
                    break;
                case IInvalidOperation broken when BrokenCall.Of(broken, body.Context.Types) is { } named:
                    if (OfName(broken, named) is { } read)
                        yield return read;
                    break;
            }
        }

        if (error is not null && !transferred && CompletesReceive(body, error) && Rearmed(body) is { } rearmed)
            yield return Completion(error, rearmed, Value.Of(0));
    }

    private static ReadSite Completion(IPropertyReferenceOperation property, IOperation? rearmed, Value data) =>
        new(property, rearmed is IInvalidOperation ? null : rearmed, Value.Of(0), data, IsCallback: true, IsPoll: false, IsProven: rearmed is IInvalidOperation);

    /// <summary>Whether event args are a local that is made where it is declared: no handler of completed operations, but code that has waited for them.</summary>
    private static bool IsMadeHere(IOperation? arguments) => arguments?.Plain() is ILocalReferenceOperation { Local.DeclaringSyntaxReferences: { Length: > 0 } declared }
        && declared[0].GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: BaseObjectCreationExpressionSyntax };

    /// <summary>The socket that event args were given to for a receive; null when they are given to anything else too.</summary>
    private static IOperation? ReceivesWith(IOperation arguments, FlowBody body)
    {
        var local = ((ILocalReferenceOperation)arguments.Plain()).Local;
        var begun = body.Operations.OfType<IInvocationOperation>().Where(c => body.Context.Types.Find(c.TargetMethod) is { Form: CallForm.EventArgs }
            && c.Arguments.Any(a => a.Value.Plain() is ILocalReferenceOperation given && SymbolEqualityComparer.Default.Equals(given.Local, local))).ToList();
        return begun.All(c => body.Context.Types.Find(c.TargetMethod)!.Call == SocketCall.Receive && !c.TargetMethod.Name.Contains("From")) ? begun.FirstOrDefault()?.Instance : null;
    }

    /// <summary>
    /// Whether a body that only looks at the error of an operation completes a receive, and nothing else: it is called where a receive
    /// is begun that may complete at once, and asks for nothing that another operation leaves.
    /// </summary>
    private static bool CompletesReceive(FlowBody body, IPropertyReferenceOperation error) =>
        body.Method is { MethodKind: MethodKind.Ordinary } method
        && error.Instance?.Plain() is IParameterReferenceOperation
        && !body.Operations.OfType<IPropertyReferenceOperation>().Any(p => s_completions.Contains(p.Property.Name) && SymbolEqualityComparer.Default.Equals(p.Property.ContainingType, error.Property.ContainingType))
        && body.Context.Model.Names.References(method, body.Context.Cancellation)
            .Select(n => n.FirstAncestorOrSelf<InvocationExpressionSyntax>()?.FirstAncestorOrSelf<BaseMethodDeclarationSyntax>())
            .Any(m => m is not null && m.DescendantTokens().Any(t => t.ValueText == "ReceiveAsync"));

    private static ReadSite? OfName(IOperation at, BrokenCall call) =>
        call.Member is { Call: SocketCall.Receive, Form: CallForm.Synchronous or CallForm.Task or CallForm.End } member && EndValue(null, member) is { Kind: not ValueKind.Unknown } ended
            ? new(at, call.Receiver, ended, DataOf(ended), member.Form == CallForm.End, IsPoll: false, call.IsProven)
            : null;

    /// <summary>What a read yields at the end of the stream and before; null when it is no read that shows the end in its result.</summary>
    private static ReadSite? OfMember(IInvocationOperation call, SocketMember member)
    {
        if (member.Call != SocketCall.Receive || member.Form is not (CallForm.Synchronous or CallForm.Task or CallForm.End) || IsLeftAlone(call))
            return null;
        var callback = member.Form == CallForm.End;
        return EndValue(call, member) is { Kind: not ValueKind.Unknown } ended
            ? new(call, call.Instance ?? call.Arguments.FirstOrDefault()?.Value, ended, DataOf(ended), callback, IsPoll: false)
            : null;
    }

    /// <summary>What a read yields at the end of the stream; unknown when it does not tell by its result.</summary>
    public static Value EndValue(IOperation? call, SocketMember member) => member.End switch
    {
        EndOfStream.Zero => Value.Of(0),
        EndOfStream.MinusOne => Value.Of(-1),
        EndOfStream.Null => Value.Null,
        EndOfStream.Completed => new Value(ValueKind.ReadResult, 1),
        EndOfStream.Short => call?.Type.Awaited() is IArrayTypeSymbol ? Value.Empty : Value.Of(0),
        EndOfStream.Throws when (call as IInvocationOperation)?.Arguments.Argument("throwOnEndOfStream").Constant() is false => Value.Of(0),
        _ => Value.Unknown,
    };

    public static Value DataOf(Value ended) => ended.Kind switch
    {
        ValueKind.Number when ended.Number == 0 => Value.Positive,
        ValueKind.Null or ValueKind.Empty => Value.NotNull,
        ValueKind.ReadResult => new Value(ValueKind.ReadResult, 0),
        ValueKind.False => Value.True,
        ValueKind.True => Value.False,
        _ => Value.Unknown,
    };

    // Datagrams have no end, a peek says nothing certain, and a read of nothing returns 0 while the peer still sends.
    private static bool IsLeftAlone(IInvocationOperation call) =>
        call.TargetMethod.Name is "ReceiveFrom" or "ReceiveFromAsync" or "EndReceiveFrom" or "ReceiveMessageFrom" or "ReceiveMessageFromAsync" or "EndReceiveMessageFrom" or "Peek" or "PeekChar" or "TryRead"
        || call.Arguments.Any(a => a.Parameter?.Name is "count" or "size" && a.Value.Integer() == 0 || a.Parameter?.Name is "buffer" or "buffers" && IsNothing(a.Value.Plain()));

    private static bool IsNothing(IOperation buffer) => buffer switch
    {
        IPropertyReferenceOperation { Property: { Name: "Empty", IsStatic: true } } => true,
        IInvocationOperation { TargetMethod: { Name: "Empty", ContainingType.Name: "Array" } } => true,
        IDefaultValueOperation => true,
        IArrayCreationOperation { DimensionSizes: var sizes } => sizes.Length == 1 && sizes[0].Integer() == 0,
        _ => false,
    };

    /// <summary>The socket on which a handler of completed operations receives again, itself or in a method that it calls; or the whole call, where the socket's type is not there.</summary>
    private static IOperation? Rearmed(FlowBody body) =>
        Receiver(body) ?? body.Operations.OfType<IInvocationOperation>().Where(c => ReadHelpers.Mentions(c.TargetMethod, "ReceiveAsync", body.Context))
            .Select(c => body.Context.Summaries.BodyOf(c.TargetMethod) is { } called ? Receiver(called) : null).FirstOrDefault(r => r is not null);

    private static IOperation? Receiver(FlowBody body)
    {
        foreach (var operation in body.Operations)
        {
            switch (operation)
            {
                case IInvocationOperation { Instance: { } socket } call when body.Context.Types.Find(call.TargetMethod) is { Call: SocketCall.Receive, Form: CallForm.EventArgs } && !call.TargetMethod.Name.Contains("From"):
                    return socket;
                case IInvalidOperation broken when BrokenCall.Of(broken, body.Context.Types) is { Member: { Call: SocketCall.Receive, Form: CallForm.EventArgs } } call:
                    return call.IsProven ? broken : call.Receiver;
            }
        }

        return null;
    }
}
