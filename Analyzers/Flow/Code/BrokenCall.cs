using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Sockets;

namespace TcpLint.Flow;

/// <summary>
/// A call that does not bind, because its receiver or an argument has a type that is not there: what it is, as far as its name and the types that are there prove it.
/// </summary>
/// <param name="Receiver">What it is called on; null for a method of the type itself.</param>
/// <param name="IsProven">Whether an argument shows that it is a connection, whose own type is not there.</param>
internal sealed record BrokenCall(IOperation? Receiver, SocketMember Member, bool IsProven)
{
    /// <summary>Members whose name and argument types only a connection has; without an argument the name is enough.</summary>
    private static readonly Dictionary<string, (ConnectionKind Kind, string[] Arguments)> s_proofs = new()
    {
        ["Receive"] = (ConnectionKind.Socket, new[] { "SocketFlags", "Byte" }),
        ["ReceiveAsync"] = (ConnectionKind.Socket, new[] { "SocketFlags", "SocketAsyncEventArgs" }),
        ["BeginReceive"] = (ConnectionKind.Socket, Array.Empty<string>()),
        ["EndReceive"] = (ConnectionKind.Socket, new[] { "IAsyncResult" }),
        ["BeginRead"] = (ConnectionKind.OtherStream, Array.Empty<string>()),
        ["EndRead"] = (ConnectionKind.OtherStream, new[] { "IAsyncResult" }),
    };

    /// <summary>Null when it is no member of the socket API, or not certainly one.</summary>
    public static BrokenCall? Of(IInvalidOperation broken, SocketTypes types)
    {
        if (broken.Syntax is not InvocationExpressionSyntax { Expression: var called } || NameOf(called) is not { } name)
            return null;
        var receiver = called is MemberAccessExpressionSyntax access ? broken.ChildOperations.FirstOrDefault(c => c.Syntax == access.Expression) : null;
        if (receiver?.Type is { TypeKind: not TypeKind.Error } type)
            return RowByName(type, name, types) is { } row ? new BrokenCall(receiver, row, IsProven: false) : null;
        if (!s_proofs.TryGetValue(name, out var proof))
            return null;
        var arguments = broken.ChildOperations.Where(c => c != receiver).ToList();
        var row2 = types.Named(proof.Kind, name, r => (r.Form == CallForm.EventArgs) == arguments.Any(a => types.KindOf(a.Plain().Type) == ConnectionKind.EventArgs));
        return row2 is not null && (proof.Arguments.Length == 0 || arguments.Any(a => proof.Arguments.Contains(Named(a.Plain().Type)))) ? new BrokenCall(receiver, row2, IsProven: true) : null;
    }

    /// <summary>A member of an interface of the source that stands for the socket's own, so that tests can put another in its place.</summary>
    public static BrokenCall? OfInterface(IInvocationOperation call, SocketTypes types) =>
        call.TargetMethod is { Name: "BeginReceive" or "EndReceive", ContainingType.TypeKind: TypeKind.Interface } method
        && (method.Name == "BeginReceive" ? method.ReturnType.Name : method.Parameters.FirstOrDefault()?.Type.Name) == "IAsyncResult"
        && types.Named(ConnectionKind.Socket, method.Name, r => r.Form != CallForm.EventArgs) is { } row ? new BrokenCall(call.Instance, row, IsProven: true) : null;

    /// <summary>The method of the source that a call means which does not bind because of an argument; null where there is none, or more than one.</summary>
    public static IMethodSymbol? SourceOf(IInvalidOperation broken, FlowContext context)
    {
        if (broken.Syntax is not InvocationExpressionSyntax { ArgumentList.Arguments: var arguments } call || arguments.Any(a => a.NameColon is not null || !a.RefKindKeyword.IsKind(SyntaxKind.None)))
            return null;
        var info = context.Compilation.GetSemanticModel(call.SyntaxTree).GetSymbolInfo(call, context.Cancellation);
        var candidates = (info.Symbol is { } only ? ImmutableArray.Create(only) : info.CandidateSymbols).OfType<IMethodSymbol>()
            .Where(m => m.ReducedFrom is null && m.Parameters.Length == arguments.Count && !m.Parameters.Any(p => p.IsParams)).ToList();
        return candidates.Count == 1 && Summaries.IsSource(candidates[0]) ? candidates[0] : null;
    }

    /// <summary>The name by which something is called; null when it is called by none.</summary>
    public static string? NameOf(ExpressionSyntax called) => called switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };

    /// <summary>The row of a type's method, whichever overload is meant.</summary>
    public static SocketMember? RowByName(ITypeSymbol? type, string name, SocketTypes types)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.GetMembers(name).OfType<IMethodSymbol>().Select(types.Find).FirstOrDefault(r => r is not null) is { } row)
                return row;
        }

        return null;
    }

    private static string Named(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType.Name,
        INamedTypeSymbol { Arity: 1, Name: "Memory" or "Span" or "ArraySegment" } buffer => buffer.TypeArguments[0].Name,
        { } named => named.Name,
        null => "",
    };
}
