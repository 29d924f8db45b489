using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TcpLint.Rules;

namespace TcpLint.CodeFixes;

/// <summary>Switches keepalive on, with its times where the framework has them: on a connection once it is open, on a listener before it listens.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EnableKeepAlive))]
public sealed class EnableKeepAlive : TcpCodeFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("TCP5001");

    internal override IEnumerable<Proposal> Propose(FixSite site)
    {
        var others = site.Spans(FindingProperties.Other).Select(s => site.Node.SyntaxTree.GetRoot(site.Cancellation).FindNode(s, getInnermostNodeForTie: true)).ToList();
        // A type is told once: what else in it waits is mended with it.
        var rest = others.SelectMany(o => Changes(site, o).FirstOrDefault() ?? Enumerable.Empty<TextChange>()).ToList();
        var title = site.Node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax start } ? $"Switch keepalive on for the connections that '{start.Expression}' accepts" : "Switch keepalive on";
        foreach (var changes in Changes(site, site.Node))
            yield return site.Propose(title, changes.Concat(rest).OrderBy(c => c.Span.Start));
    }

    /// <summary>The ways to switch it on for what a node opens or lets listen, best one first.</summary>
    private static IEnumerable<IEnumerable<TextChange>> Changes(FixSite site, SyntaxNode node)
    {
        var text = new StatementText(site.Text);
        if (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax start } && start.Parent!.Parent is ExpressionStatementSyntax listens)
        {
            yield return text.Before(listens, Lines(site, node, start.Expression));
            yield break;
        }

        if (node.Parent is AssignmentExpressionSyntax { Parent: ArrowExpressionClauseSyntax arrow } only)
            yield return text.InsteadOfArrow(arrow, new[] { only + ";" }.Concat(Lines(site, node, only.Left)));
        foreach (var (statement, connection) in Opened(site, node))
            yield return text.After(statement, Lines(site, node, connection));
    }

    /// <summary>The statements after which the connection is open, the first connect on it first, and the expression that names it there.</summary>
    private static IEnumerable<(StatementSyntax Statement, ExpressionSyntax Connection)> Opened(FixSite site, SyntaxNode node)
    {
        if (Target(node) is not { } target || site.Model.GetSymbolInfo(target, site.Cancellation).Symbol is not { } symbol)
            symbol = DeclaredBy(site, node)!;
        if (symbol is null)
            yield break;
        var scope = symbol is ILocalSymbol ? (SyntaxNode?)node.FirstAncestorOrSelf<MemberDeclarationSyntax>() : node.FirstAncestorOrSelf<TypeDeclarationSyntax>();
        foreach (var call in scope?.DescendantNodes().OfType<InvocationExpressionSyntax>() ?? Enumerable.Empty<InvocationExpressionSyntax>())
        {
            if (call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Connect" or "ConnectAsync" or "EndConnect", Expression: var connection }
                && SymbolEqualityComparer.Default.Equals(site.Model.GetSymbolInfo(connection, site.Cancellation).Symbol, symbol)
                && Statement(call) is { } connects)
                yield return (connects, connection);
        }

        if (node.FirstAncestorOrSelf<StatementSyntax>() is not (null or UsingStatementSyntax) && node.FirstAncestorOrSelf<StatementSyntax>() is { } opens)
            yield return (opens, Target(node) ?? SyntaxFactory.IdentifierName(symbol.Name));
    }

    /// <summary>The statement that is the connect and nothing else, awaited if it has to be.</summary>
    private static StatementSyntax? Statement(ExpressionSyntax call) => call.Parent switch
    {
        ExpressionStatementSyntax statement => statement,
        AwaitExpressionSyntax { Parent: ExpressionStatementSyntax statement } => statement,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" or "Wait" or "GetAwaiter" or "GetResult", Parent: InvocationExpressionSyntax outer } => Statement(outer),
        _ => null,
    };

    /// <summary>What the opening expression is assigned to.</summary>
    private static ExpressionSyntax? Target(SyntaxNode node) => node.Parent is AssignmentExpressionSyntax { Left: IdentifierNameSyntax or MemberAccessExpressionSyntax } assignment ? assignment.Left : null;

    /// <summary>The variable or field that it initializes.</summary>
    private static ISymbol? DeclaredBy(FixSite site, SyntaxNode node) => node.Parent is EqualsValueClauseSyntax { Parent: { } declaration } ? site.Model.GetDeclaredSymbol(declaration, site.Cancellation) : null;

    private static string[] Lines(FixSite site, SyntaxNode node, ExpressionSyntax connection)
    {
        var type = Named(site, node, connection);
        var socket = type is "TcpClient" ? connection + ".Client" : type is "TcpListener" ? connection + ".Server" : connection.ToString();
        var (level, name) = (site.Name("System.Net.Sockets", "SocketOptionLevel", site.Node.SpanStart), site.Name("System.Net.Sockets", "SocketOptionName", site.Node.SpanStart));
        return new[] { (Level: "Socket", Name: "KeepAlive", Value: "true") }.Concat(KeepAliveOptions.Tuning(site))
            .Select(o => $"{socket}.SetSocketOption({level}.{o.Level}, {name}.{o.Name}, {o.Value});").ToArray();
    }

    /// <summary>The socket type that the expression has, or that it derives from.</summary>
    private static string? Named(FixSite site, SyntaxNode node, ExpressionSyntax connection)
    {
        var type = connection.SyntaxTree == node.SyntaxTree ? site.Model.GetTypeInfo(connection, site.Cancellation).Type : site.Model.GetTypeInfo(node, site.Cancellation).Type;
        for (; type is not null; type = type.BaseType)
        {
            if (type.Name is "Socket" or "TcpClient" or "TcpListener")
                return type.Name;
        }

        return null;
    }
}
