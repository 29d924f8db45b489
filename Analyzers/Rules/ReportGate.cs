using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TcpLint.Options;

namespace TcpLint.Rules;

/// <summary>The one way out for findings: in a test project the groups that are about production are quiet.</summary>
internal sealed class ReportGate
{
    private static readonly string[] s_quietInTests = [Category.Listener, Category.TimeWait, Category.KeepAlive];

    private readonly AnalyzerConfigOptionsProvider _options;
    private readonly Action<Diagnostic> _report;

    public ReportGate(AnalyzerConfigOptionsProvider options, Action<Diagnostic> report)
    {
        _options = options;
        _report = report;
    }

    public void Report(Diagnostic finding)
    {
        if (s_quietInTests.Contains(finding.Descriptor.Category) && finding.Location.SourceTree is { } tree && new FileOptions(_options, tree).IsQuietTestProject)
            return;
        _report(finding);
    }
}
