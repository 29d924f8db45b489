using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TcpLint.Rules;

namespace TcpLint.CodeFixes;

/// <summary>
/// Sets an option before the call for which it comes too late, and again before each start that finds a new socket. An option that would share
/// the port if it came in time is removed instead.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SetOptionInTime))]
public sealed class SetOptionInTime : TcpCodeFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("TCP3002");

    internal override IEnumerable<Proposal> Propose(FixSite site)
    {
        if (!site.Finding.Properties.TryGetValue(FindingProperties.Cure, out var cure) || cure is null
            || site.Node is not ExpressionSyntax setting || SettingRemoval.StatementOf(setting) is not { } statement)
            return Enumerable.Empty<Proposal>();
        var calls = site.Witnesses.Where(w => w.SyntaxTree == setting.SyntaxTree).Select(w => w.FirstAncestorOrSelf<StatementSyntax>()).OfType<StatementSyntax>().ToList();
        if (calls.Count == 0 || calls.Count < site.Witnesses.Count)
            return Enumerable.Empty<Proposal>();
        return cure == FindingProperties.Move ? Moved(site, setting, statement, calls[0]) : Repeated(site, setting, statement, calls);
    }

    private static IEnumerable<Proposal> Moved(FixSite site, ExpressionSyntax setting, StatementSyntax statement, StatementSyntax call)
    {
        if (StatementMove.InFrontOf(call, SettingRemoval.WithGuards(statement), site) is { } move)
            yield return site.Propose("Set the option before it is too late", move);
        if (SharesThePort(setting, site) && SettingRemoval.Of(setting, site.Model, site.Text, site.Cancellation) is { } removal)
            yield return site.Propose("Remove the option that shares the port", removal);
    }

    /// <summary>Only what is set through the listener reaches its new socket.</summary>
    private static IEnumerable<Proposal> Repeated(FixSite site, ExpressionSyntax setting, StatementSyntax statement, IEnumerable<StatementSyntax> starts)
    {
        if (setting.DescendantNodes().OfType<IdentifierNameSyntax>().Any(n => n.Identifier.ValueText == "Server") && Layout.IsOneLine(statement, site.Text))
            yield return site.Propose("Set the option again before each start", starts.Select(s => StatementMove.Again(s, statement, site)));
    }

    private static bool SharesThePort(ExpressionSyntax setting, FixSite site) => setting switch
    {
        AssignmentExpressionSyntax assignment => site.Model.GetConstantValue(assignment.Right, site.Cancellation) is { HasValue: true, Value: false },
        InvocationExpressionSyntax call => call.ArgumentList.Arguments.Any(a => site.Model.GetConstantValue(a.Expression, site.Cancellation) is { HasValue: true, Value: 4 } && site.Model.GetTypeInfo(a.Expression, site.Cancellation).Type?.Name == "SocketOptionName"),
        _ => false,
    };
}
