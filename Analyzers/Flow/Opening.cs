using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Sockets;

namespace TcpLint.Flow;

/// <summary>An expression that opens a connection for which the body then answers.</summary>
/// <param name="Operation">The expression.</param>
/// <param name="Kind">What it opens.</param>
/// <param name="How">In a word, for messages: accepted, opened.</param>
internal sealed record Opening(IOperation Operation, ConnectionKind Kind, string How)
{
    public bool IsAccepted => How == Accepted;

    private const string Accepted = "accepted";

    // The constants of System.Net.Sockets that say "not TCP".
    private const long Stream = 1;
    private const long UnspecifiedProtocol = 0;
    private const long Tcp = 6;
    private const long Unix = 1;

    /// <summary>Set for a connection that an accept or a connect has left in the handler's event arguments.</summary>
    public ResultSlot? Slot { get; init; }

    /// <summary>The member of a new object whose initializer this is; null anywhere else.</summary>
    public ISymbol? Initialized { get; init; }

    /// <summary>Follows what is opened.</summary>
    public FlowRun Run(FlowBody body) => Initialized is { } member ? FlowRun.OfInitializer(body, Operation, member) : Slot is null ? FlowRun.OfOpening(body, Operation) : FlowRun.OfSlot(body, Slot);

    /// <summary>The opening expressions of a body, in the order of the code.</summary>
    public static IEnumerable<Opening> In(FlowBody body) =>
        body.Operations.Select(o => Of(o, body.Context, body)).Append(OfSlot(body)).Where(o => o is not null)!;

    /// <summary>What the members of an object open before its constructor begins. Asked of one constructor of a type.</summary>
    public static IEnumerable<Opening> InInitializers(FlowBody constructor)
    {
        if (constructor.Method is not { MethodKind: MethodKind.Constructor, IsStatic: false } method || method.ContainingType is not { } type || !SymbolEqualityComparer.Default.Equals(Initializing(type), method))
            yield break;
        foreach (var member in TypeFacts.AllHolding(type, constructor.Context).Where(m => m is { IsCollection: false, Member: IFieldSymbol or IPropertySymbol }))
        {
            foreach (var initial in TypeFacts.Initializers(member.Member, constructor.Context))
            {
                if (Of(initial.Plain(), constructor.Context) is { } opening)
                    yield return opening with { Initialized = member.Member };
            }
        }
    }

    /// <summary>The first constructor of a type that runs its initializers.</summary>
    private static IMethodSymbol? Initializing(INamedTypeSymbol type) => type.InstanceConstructors.FirstOrDefault(c =>
        c.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is ConstructorDeclarationSyntax { Initializer: null or { ThisOrBaseKeyword.RawKind: (int)SyntaxKind.BaseKeyword } });

    public static Opening? OfSlot(FlowBody body) =>
        ResultSlot.Of(body) is { } slot ? new Opening(slot.Place ?? body.Graph.Source.OriginalOperation, ConnectionKind.Socket, slot.Source.Call == SocketCall.Accept ? Accepted : "opened") { Slot = slot } : null;

    public static Opening? Of(IOperation operation, FlowContext context, FlowBody? around = null)
    {
        switch (operation)
        {
            case IObjectCreationOperation { Constructor: { } constructor } creation:
                var created = context.Types.KindOf(creation.Type);
                if (created is not (ConnectionKind.Socket or ConnectionKind.Client or ConnectionKind.Listener) || context.Types.Find(constructor) is { Call: SocketCall.Wrap })
                    return null;
                return created == ConnectionKind.Socket && !IsTcp(creation.Arguments, context) ? null : new Opening(creation, created, "opened");
            // An argument with an error in it leaves the creation what it is.
            case IInvalidOperation { Syntax: BaseObjectCreationExpressionSyntax } broken:
                var kind = context.Types.KindOf(broken.Type);
                return kind is ConnectionKind.Client or ConnectionKind.Listener || kind == ConnectionKind.Socket && IsTcp(broken) ? new Opening(broken, kind, "opened") : null;
            case IInvalidOperation { Syntax: InvocationExpressionSyntax } broken when context.Types.KindOf(broken.Type.Awaited()) is var meant and not (ConnectionKind.None or ConnectionKind.OtherStream):
                return BrokenCall.SourceOf(broken, context) is { } source && context.Summaries.ResultOf(source, around) is { Element: < 0 } made && made.Kind == meant ? new Opening(broken, meant, "opened") : null;
            case IInvocationOperation call:
                if (context.Types.Find(call.TargetMethod) is { } member)
                    return OfMember(call, member, context);
                if (AsyncPairs.EndOf(call, context.Types, around) is { Member.Call: SocketCall.Accept })
                    return new Opening(call, context.Types.KindOf(call.Type.Awaited()), Accepted);
                if (context.Types.KindOf(call.Type.Awaited()) is var told and not (ConnectionKind.None or ConnectionKind.OtherStream) && Contracts.MustDispose(call.TargetMethod))
                    return new Opening(call, told, "opened");
                return MayReturnConnection(call.TargetMethod, context) && context.Summaries.ResultOf(call.TargetMethod, around) is { Kind: not ConnectionKind.None } result
                    ? new Opening(call, result.Kind, "opened")
                    : null;
            default:
                return null;
        }
    }

    /// <summary>A cheap look at the signature before the method's body is opened.</summary>
    private static bool MayReturnConnection(IMethodSymbol method, FlowContext context)
    {
        if (method.ReturnsVoid || !Summaries.IsSource(method))
            return false;
        var result = method.ReturnType.Awaited();
        return result is INamedTypeSymbol { IsTupleType: true } tuple
            ? tuple.TupleElements.Any(e => context.Types.KindOf(e.Type) != ConnectionKind.None)
            : context.Types.KindOf(result) != ConnectionKind.None || MayMakeOwner(method, context);
    }

    private static bool MayMakeOwner(IMethodSymbol method, FlowContext context) =>
        MayWrap(method, context.Model.Names, context.Cancellation) && context.Owners.Of(method.ReturnType.Awaited()) is { OpensItself: false, IsPool: false, IsShut: true };

    /// <summary>A cheap look at the text: whether a method names a connection, and the type of the source that it returns.</summary>
    public static bool MayWrap(IMethodSymbol method, SourceNames names, CancellationToken cancellation) =>
        method.ReturnType.Awaited() is { TypeKind: TypeKind.Class, SpecialType: SpecialType.None, DeclaringSyntaxReferences.IsEmpty: false } result
        && method.OriginalDefinition.DeclaringSyntaxReferences.Any(r => (names.Stands("Socket", r, cancellation) || names.Stands("Tcp", r, cancellation)) && names.Names(r, result.Name, cancellation));

    private static Opening? OfMember(IInvocationOperation call, SocketMember member, FlowContext context)
    {
        var kind = context.Types.KindOf(call.Type.Awaited());
        return (member.Call, member.Form) switch
        {
            // What a listener of Unix-domain sockets accepts is no TCP either.
            (SocketCall.Accept, CallForm.Synchronous or CallForm.Task or CallForm.End) => kind == ConnectionKind.Socket && context.Origins.IsOther(call.Instance) ? null : new Opening(call, kind, Accepted),
            (SocketCall.Create or SocketCall.CreateConnected, CallForm.Synchronous) when kind is not ConnectionKind.None => new Opening(call, kind, "opened"),
            _ => null,
        };
    }

    /// <summary>Whether the arguments that are sound say so.</summary>
    private static bool IsTcp(IInvalidOperation broken)
    {
        var constants = broken.ChildOperations.Select(c => c.Plain()).ToList();
        return constants.Any(c => c.Type?.Name == "SocketType" && c.Integer() == Stream) && constants.Any(c => c.Type?.Name == "ProtocolType" && c.Integer() == Tcp);
    }

    /// <summary>Whether the arguments of a socket leave it open, or say, that it is for TCP.</summary>
    public static bool IsTcp(IEnumerable<IArgumentOperation> arguments, FlowContext context)
    {
        var list = arguments.ToList();
        if (list.Argument("socketType") is { } type && type.Integer() != Stream)
            return false;
        if (list.Argument("addressFamily").Integer() == Unix)
            return false;
        if (list.Argument("protocolType") is not { } protocol)
            return true;
        return protocol.Integer() switch
        {
            Tcp => true,
            UnspecifiedProtocol => list.Argument("addressFamily") is not { ConstantValue.HasValue: false, Syntax: var family } || !IsOfUnix(family, context),
            null => list.Argument("socketType") is not null,
            _ => false,
        };
    }

    /// <summary>Whether code stands in a type that names end points of Unix-domain sockets: a family that is not known is then as well theirs.</summary>
    private static bool IsOfUnix(SyntaxNode code, FlowContext context) =>
        code.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type && context.Model.Names.Names(type, "UnixDomainSocketEndPoint", context.Cancellation);
}
