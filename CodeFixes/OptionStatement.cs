using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using TcpLint.Rules.KeepAlive;

namespace TcpLint.CodeFixes;

/// <summary>The options that keepalive consists of.</summary>
internal static class KeepAliveOptions
{
    /// <summary>The three numbers, as the finding brings them.</summary>
    public static IEnumerable<(string Level, string Name, string Value)> Tuning(FixSite site)
    {
        foreach (var name in new[] { KeepAliveTuning.Time, KeepAliveTuning.Interval, KeepAliveTuning.RetryCount })
        {
            if (site.Finding.Properties.TryGetValue(name, out var value) && value is not null)
                yield return ("Tcp", name, value);
        }
    }
}

/// <summary>A statement that calls <c>SetSocketOption</c>, and others like it for the same socket: in its own words, with other arguments.</summary>
internal sealed class OptionStatement
{
    private readonly FixSite _site;
    private readonly ExpressionSyntax _expression;
    private readonly SyntaxNode _level;
    private readonly SyntaxNode _name;
    private readonly SyntaxNode _value;

    private OptionStatement(FixSite site, ExpressionSyntax expression, SyntaxNode level, SyntaxNode name, SyntaxNode value)
    {
        _site = site;
        _expression = expression;
        _level = level;
        _name = name;
        _value = value;
    }

    /// <summary>The statement of the finding; null when it is none.</summary>
    public static OptionStatement? At(FixSite site)
    {
        if (site.Node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } written || site.Model.GetOperation(written, site.Cancellation) is not IInvocationOperation { TargetMethod.Name: "SetSocketOption" } call)
            return null;
        ExpressionSyntax whole = written;
        while (whole.Parent is ConditionalAccessExpressionSyntax access)
            whole = access;
        var (level, name, value) = (Argument("optionLevel"), Argument("optionName"), Argument("optionValue"));
        if (whole.Parent is not (ExpressionStatementSyntax or ArrowExpressionClauseSyntax) || level is null || name is null || value is null)
            return null;
        return new OptionStatement(site, whole, level, name, value);

        SyntaxNode? Argument(string parameter) => call.Arguments.FirstOrDefault(a => a.Parameter?.Name == parameter)?.Value.Syntax;
    }

    public IEnumerable<TextChange> Before(params (string Level, string Name, string Value)[] options) => Change(options, first: true);

    public IEnumerable<TextChange> After(params (string Level, string Name, string Value)[] options) => Change(options, first: false);

    private IEnumerable<TextChange> Change((string Level, string Name, string Value)[] options, bool first)
    {
        var lines = options.Select(o => Restated(o) + ";").ToArray();
        var text = new StatementText(_site.Text);
        if (_expression.Parent is ExpressionStatementSyntax statement)
            return first ? text.Before(statement, lines) : text.After(statement, lines);
        var own = new[] { _expression + ";" };
        return text.InsteadOfArrow((ArrowExpressionClauseSyntax)_expression.Parent!, first ? lines.Concat(own) : own.Concat(lines));
    }

    private string Restated((string Level, string Name, string Value) option)
    {
        var parts = new (SyntaxNode Node, string Text)[]
        {
            (_level, Named(_level, "SocketOptionLevel", option.Level)), (_name, Named(_name, "SocketOptionName", option.Name)), (_value, option.Value),
        };
        var changes = parts.OrderBy(p => p.Node.SpanStart).Select(p => new TextChange(new TextSpan(p.Node.SpanStart - _expression.SpanStart, p.Node.Span.Length), p.Text));
        return SourceText.From(_expression.ToString()).WithChanges(changes).ToString();
    }

    /// <summary>Another member of the enumeration, spelled as the code spells its own.</summary>
    private string Named(SyntaxNode written, string type, string member) => written switch
    {
        MemberAccessExpressionSyntax access when access.Expression.ToString().EndsWith(type, System.StringComparison.Ordinal) => $"{access.Expression}.{member}",
        IdentifierNameSyntax name when _site.Model.GetSymbolInfo(name, _site.Cancellation).Symbol is IFieldSymbol { ContainingType.Name: var of } && of == type => member, // by a 'using static'
        _ => $"{type}.{member}",
    };
}
