using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TcpLint.Options;

namespace TcpLint.Rules;

/// <summary>
/// The one way out for findings: in a test project the groups that are about production are quiet, and there and in a class of tests what is found about failures:
/// what fails in a test fails the test.
/// </summary>
internal sealed class ReportGate
{
    private static readonly string[] s_quietInTests = [Category.Listener, Category.TimeWait, Category.KeepAlive];

    private static readonly string[] s_aboutFailures = ["TCP1003", "TCP1009"];

    private readonly AnalyzerConfigOptionsProvider _options;
    private readonly Action<Diagnostic> _report;

    public ReportGate(AnalyzerConfigOptionsProvider options, Action<Diagnostic> report)
    {
        _options = options;
        _report = report;
    }

    public void Report(Diagnostic finding)
    {
        if (finding.Location.SourceTree is not { } tree || !IsQuiet(finding, new FileOptions(_options, tree)))
            _report(finding);
    }

    private static bool IsQuiet(Diagnostic finding, FileOptions options) =>
        s_quietInTests.Contains(finding.Descriptor.Category) && options.IsQuietTestProject
        || (s_aboutFailures.Contains(finding.Id) || finding.Properties.ContainsKey(FindingProperties.AboutFailure)) && (options.IsQuietTestProject || options.IsQuietInTests && TestClass.IsAround(finding.Location));
}
