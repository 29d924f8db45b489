using Microsoft.CodeAnalysis.Diagnostics;
using TcpLint.Testing;

namespace TcpLint.Tests.Robustness;

/// <summary>The analyzers read this solution's own source without an exception.</summary>
public class OwnSourceTests
{
    [Fact]
    public async Task No_analyzer_throws()
    {
        Assert.Contains(OwnSource.Files, path => path.EndsWith(nameof(OwnSourceTests) + ".cs", StringComparison.Ordinal));
        if (ShippedComponents.Analyzers.IsEmpty)
            return;
        var run = await AnalyzerRun.RunAsync(await OwnSource.CompileAsync(), ShippedComponents.Analyzers, new AnalyzerOptions([]));
        Assert.Empty(run.Crashes);
    }
}
