using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TcpLint.CodeFixes;

/// <summary>Statements that read a connection until the peer has closed it, for as long as a patient server waits.</summary>
internal sealed class Drain
{
    /// <summary>Milliseconds that the peer is given for its FIN.</summary>
    private const int Patience = 2000;

    private readonly FixSite _site;
    private readonly string _target;
    private readonly ITypeSymbol _type;
    private readonly int _position;

    private Drain(FixSite site, string target, ITypeSymbol type, int position)
    {
        _site = site;
        _target = target;
        _type = type;
        _position = position;
    }

    /// <summary>The changes that put them in front of a close: of a call, or of the end of a <c>using</c>. None where there is no place for them.</summary>
    public static IEnumerable<TextChange> Before(SyntaxNode close, FixSite site)
    {
        var text = new StatementText(site.Text);
        switch (close)
        {
            case VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax { Parent: BlockSyntax block } declaration } variable when declaration.UsingKeyword != default:
                return Of(variable, block)?.AtEnd(block, text) ?? Enumerable.Empty<TextChange>();
            case VariableDeclaratorSyntax { Parent.Parent: UsingStatementSyntax { Statement: BlockSyntax block } } variable:
                return Of(variable, block)?.AtEnd(block, text) ?? Enumerable.Empty<TextChange>();
            case IdentifierNameSyntax { Parent: UsingStatementSyntax { Statement: BlockSyntax block } } held:
                return Create(site, held, block)?.AtEnd(block, text) ?? Enumerable.Empty<TextChange>();
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var closed }, Parent: ExpressionStatementSyntax { Parent: BlockSyntax block } statement }:
                if (block.Parent is FinallyClauseSyntax { Parent: TryStatementSyntax guarded })
                    return Create(site, closed, guarded.Block)?.AtEnd(guarded.Block, text) ?? Enumerable.Empty<TextChange>();
                return Create(site, closed, statement) is { } drain && drain.Lines() is { } lines ? text.Before(drain.Farewell(block, statement), lines) : Enumerable.Empty<TextChange>();
            default:
                return Enumerable.Empty<TextChange>();
        }

        Drain? Of(VariableDeclaratorSyntax variable, SyntaxNode place) =>
            site.Model.GetDeclaredSymbol(variable, site.Cancellation) is ILocalSymbol local ? new Drain(site, local.Name, local.Type, place.Span.End - 1) : null;
    }

    private static Drain? Create(FixSite site, ExpressionSyntax target, SyntaxNode place) =>
        target is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax or IdentifierNameSyntax } && site.Model.GetTypeInfo(target, site.Cancellation).Type is { } type
            ? new Drain(site, target.ToString(), type, place is BlockSyntax ? place.Span.End - 1 : place.SpanStart)
            : null;

    private IEnumerable<TextChange> AtEnd(BlockSyntax block, StatementText text)
    {
        if (Lines() is not { } lines)
            return Enumerable.Empty<TextChange>();
        if (block.Statements.LastOrDefault() is not { } last)
            return text.AtEnd(block, lines);
        var farewell = Farewell(block, last);
        return farewell != last || IsShutdown(last) || last is ReturnStatementSyntax or BreakStatementSyntax or ContinueStatementSyntax or ThrowStatementSyntax ? text.Before(farewell, lines) : text.AtEnd(block, lines);
    }

    /// <summary>The statement with which this side says that it will close: a Shutdown in front of the last one, or the last one itself.</summary>
    private StatementSyntax Farewell(BlockSyntax block, StatementSyntax last) =>
        block.Statements.IndexOf(last) is > 0 and var index && IsShutdown(block.Statements[index - 1]) ? block.Statements[index - 1] : last;

    private bool IsShutdown(StatementSyntax statement) =>
        statement is ExpressionStatementSyntax { Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Shutdown", Expression: var receiver } } }
        && (receiver.ToString() == _target || receiver.ToString() == _target + ".Client");

    private string[]? Lines()
    {
        var (reader, timeout, failure) = Is("TcpClient") ? (_target + ".GetStream()", ".ReceiveTimeout", Name("System.IO", "IOException"))
            : Is("Socket") ? (_target, ".ReceiveTimeout", Name("System.Net.Sockets", "SocketException"))
            : Is("NetworkStream") || Is("AuthenticatedStream") ? (_target, ".ReadTimeout", Name("System.IO", "IOException"))
            : default;
        if (reader is null)
            return null;
        var rest = Free("rest");
        const string Why = "// The side that closes first is left in TIME_WAIT: let it be the peer.";
        if (!IsAsync())
        {
            var read = Is("Socket") ? $"{reader}.Receive({rest})" : $"{reader}.Read({rest}, 0, {rest}.Length)";
            return new[] { Why, $"{_target}{timeout} = {Patience};", $"var {rest} = new byte[1024];", "try", "{", $"    while ({read} > 0)", "    {", "    }", "}", $"catch ({failure})", "{", "}" };
        }

        var method = Is("Socket") ? "ReceiveAsync" : "ReadAsync";
        if (!TakesToken(method))
            return null;
        var patience = Free("patience");
        var arguments = Is("Socket") ? $"{rest}, {Name("System.Net.Sockets", "SocketFlags")}.None, {patience}.Token" : $"{rest}, {patience}.Token";
        return new[]
        {
            Why, $"var {rest} = new byte[1024];", $"using (var {patience} = new {Name("System.Threading", "CancellationTokenSource")}({Patience}))", "{", "    try", "    {", $"        while (await {reader}.{method}({arguments}) > 0)", "        {", "        }", "    }",
            $"    catch ({Name("System", "OperationCanceledException")})", "    {", "    }", $"    catch ({failure})", "    {", "    }", "}",
        };
    }

    private bool Is(string name)
    {
        for (var type = _type; type is not null; type = type.BaseType)
        {
            if (type.Name == name && type.ContainingNamespace.ToDisplayString() is "System.Net.Sockets" or "System.Net.Security")
                return true;
        }

        return false;
    }

    private bool IsAsync() => _site.Node.SyntaxTree.GetRoot(_site.Cancellation).FindToken(_position).Parent?.AncestorsAndSelf().Select(n => n switch
    {
        AnonymousFunctionExpressionSyntax function => function.AsyncKeyword != default,
        LocalFunctionStatementSyntax function => function.Modifiers.Any(SyntaxKind.AsyncKeyword),
        MethodDeclarationSyntax method => method.Modifiers.Any(SyntaxKind.AsyncKeyword),
        BaseMethodDeclarationSyntax or AccessorDeclarationSyntax => false,
        _ => (bool?)null,
    }).FirstOrDefault(async => async is not null) == true;

    /// <summary>Whether the framework has the overload that a token ends.</summary>
    private bool TakesToken(string method) =>
        _site.Model.Compilation.GetTypeByMetadataName(Is("Socket") ? "System.Net.Sockets.Socket" : "System.IO.Stream") is { } type
        && type.GetMembers(method).OfType<IMethodSymbol>().Any(m => m.Parameters.FirstOrDefault()?.Type.Name == "Memory" && m.Parameters.Last().Type.Name == "CancellationToken" && m.Parameters.Length == (Is("Socket") ? 3 : 2));

    private string Name(string space, string name) => _site.Name(space, name, _position);

    private string Free(string name)
    {
        var member = _site.Node.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? _site.Node.SyntaxTree.GetRoot(_site.Cancellation);
        var taken = new HashSet<string>(member.DescendantTokens().Where(t => t.IsKind(SyntaxKind.IdentifierToken)).Select(t => t.ValueText));
        return Enumerable.Range(1, 99).Select(i => i == 1 ? name : name + i).First(n => !taken.Contains(n));
    }
}
