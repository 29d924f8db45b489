using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Flow;

namespace TcpLint.Rules.PeerClose;

/// <summary>
/// A type that only writes, and opens its connection anew when <c>Connected</c> says that it is gone. Nothing in it could learn that the peer has closed:
/// what is written then is lost.
/// </summary>
internal static class WriteOnlyClient
{
    private const int MaxDepth = 3;

    private static readonly string[] s_writes = { "Send", "SendAsync", "BeginSend", "Write", "WriteAsync", "BeginWrite", "WriteLine", "WriteLineAsync" };
    private static readonly string[] s_opens = { "Connect", "ConnectAsync", "BeginConnect" };

    /// <summary>Words whose absence shows that a type neither reads nor asks the kernel.</summary>
    private static readonly string[] s_reads = { "Receive", "Read(", "ReadAsync", "ReadByte", "ReadLine", "ReadToEnd", "ReadExactly", "BeginRead", "CopyTo", "Poll", "Available", "Reader", "Select(" };

    /// <summary>Wrappers through which a type writes. Whatever else gets the stream could read it.</summary>
    private static readonly string[] s_writers = { "SslStream", "NetworkStream", "BufferedStream", "StreamWriter", "BinaryWriter", "GZipStream", "DeflateStream" };

    /// <summary>Whether a test of <c>Connected</c> decides between the connection at hand and a new one.</summary>
    public static bool Trusts(IPropertyReferenceOperation connected, FlowBody body)
    {
        if (connected.Instance?.Plain() is not { } instance || Held(instance) is not { } held || !IsTest(connected.Syntax))
            return false;
        if (body.Owner.ContainingType is not { } type || type.DeclaringSyntaxReferences.Length != 1 || type.DeclaringSyntaxReferences[0] is not { } declared)
            return false;
        if (s_reads.Any(word => body.Context.Model.Names.Stands(word, declared, body.Context.Cancellation)) || declared.GetSyntax(body.Context.Cancellation) is not TypeDeclarationSyntax source)
            return false;
        return connected.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member && OpensAndSends(member, source) && !IsHandedOn(held, source);
    }

    /// <summary>The name of the field or property that holds the connection.</summary>
    private static string? Held(IOperation instance) => instance switch
    {
        IFieldReferenceOperation field => field.Field.Name,
        IPropertyReferenceOperation { Instance: IFieldReferenceOperation field } => field.Field.Name,
        IPropertyReferenceOperation property => property.Property.Name,
        IFlowCaptureReferenceOperation { Syntax: IdentifierNameSyntax name } => name.Identifier.ValueText,
        _ => null,
    };

    /// <summary>Whether it stands in the condition of an <c>if</c> that asks nobody else.</summary>
    private static bool IsTest(SyntaxNode connected) =>
        connected.FirstAncestorOrSelf<IfStatementSyntax>() is { } test && test.Condition.Span.Contains(connected.Span) && !test.Condition.DescendantNodes().Any(n => n is InvocationExpressionSyntax);

    /// <summary>Whether a member, with the methods of its type that it names, both opens a connection and writes.</summary>
    private static bool OpensAndSends(SyntaxNode member, TypeDeclarationSyntax type)
    {
        var seen = new HashSet<SyntaxNode> { member };
        var names = new HashSet<string>();
        var pending = new Queue<(SyntaxNode Code, int Depth)>();
        pending.Enqueue((member, 0));
        while (pending.Count > 0)
        {
            var (code, depth) = pending.Dequeue();
            if (code.DescendantNodes().Any(n => n is ObjectCreationExpressionSyntax { Type: SimpleNameSyntax { Identifier.ValueText: "TcpClient" }, ArgumentList.Arguments.Count: 2 }))
                names.Add(s_opens[0]);
            foreach (var name in code.DescendantNodes().OfType<SimpleNameSyntax>())
            {
                if (name.Parent is MemberAccessExpressionSyntax { Expression: not ThisExpressionSyntax } access && access.Name == name || name.Parent is MemberBindingExpressionSyntax)
                {
                    names.Add(name.Identifier.ValueText);
                    continue;
                }

                foreach (var called in type.Members.OfType<MethodDeclarationSyntax>().Where(m => m.Identifier.ValueText == name.Identifier.ValueText && depth < MaxDepth && seen.Add(m)))
                    pending.Enqueue((called, depth + 1));
            }
        }

        return s_opens.Any(names.Contains) && s_writes.Any(names.Contains);
    }

    /// <summary>Whether other code gets the connection or its stream.</summary>
    private static bool IsHandedOn(string held, TypeDeclarationSyntax type)
    {
        var methods = new HashSet<string>(type.Members.OfType<MethodDeclarationSyntax>().Select(m => m.Identifier.ValueText));
        return type.DescendantNodes().OfType<ArgumentSyntax>().Any(a => IsConnection(a.Expression, held) && !(a.Parent?.Parent switch
        {
            ObjectCreationExpressionSyntax { Type: SimpleNameSyntax made } => s_writers.Contains(made.Identifier.ValueText),
            InvocationExpressionSyntax { Expression: SimpleNameSyntax called } => methods.Contains(called.Identifier.ValueText),
            _ => false,
        }));
    }

    private static bool IsConnection(ExpressionSyntax argument, string held) => argument switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText == held,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetStream" } } => true,
        _ => false,
    };
}
