using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Flow;
using TcpLint.Options;
using TcpLint.Sockets;
using TcpLint.Testing;
using Xunit.Abstractions;

namespace TcpLint.Tests.Robustness;

/// <summary>No body is too much: what cannot be followed in bounds is left alone, and what can costs in proportion to its length.</summary>
[Collection(MeasuredCollection.Name)]
public class BoundTests
{
    private readonly ITestOutputHelper _output;

    public BoundTests(ITestOutputHelper output) => _output = output;

    [Fact]
    public async Task Fifty_connections_in_nested_try_blocks_end_in_a_second()
    {
        var text = GeneratedCode.Nested(connections: 50, lines: 2000);
        Assert.True(text.Split('\n').Length > 2000);
        await MeasureAsync(GeneratedCode.Nested(connections: 2, lines: 50));
        // The better of two: another process may have had the machine.
        var (first, run) = await MeasureAsync(text);
        var time = Min(first, (await MeasureAsync(text)).Time);
        _output.WriteLine($"{time.TotalMilliseconds:F0} ms, {run.Findings.Length} findings");
        Assert.True(time < TimeSpan.FromSeconds(1), $"{time.TotalMilliseconds} ms");
    }

    /// <summary>Counted in operations that are evaluated, which load on the machine does not change.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Twice_the_statements_cost_less_than_two_and_a_half_times(bool branches)
    {
        var single = await WorkAsync(Server(branches, 200));
        var twice = await WorkAsync(Server(branches, 400));
        _output.WriteLine($"{single} operations for n, {twice} for 2n: {(double)twice / single:F2}");
        Assert.True(single > 200);
        Assert.True(twice < single * 2.5, $"{single}, {twice}");
    }

    private static async Task<int> WorkAsync(string text)
    {
        var compilation = await CompileAsync(text);
        var tree = compilation.SyntaxTrees[0];
        var context = new FlowContext(new CompilationModel(compilation, SocketTypes.Create(compilation)!, new OwnershipOptions(compilation, new AnalyzerOptions([]).AnalyzerConfigOptionsProvider), SocketMentions.In), default);
        var method = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Single();
        var model = compilation.GetSemanticModel(tree);
        var body = FlowBody.Create(ControlFlowGraph.Create((IMethodBodyOperation)model.GetOperation(method)!), model.GetDeclaredSymbol(method)!, context)!;
        foreach (var opening in body.Openings)
            Assert.NotNull(FlowRun.OfOpening(body, opening.Operation).Note());
        return body.Work;
    }

    private static TimeSpan Min(TimeSpan a, TimeSpan b) => a < b ? a : b;

    /// <summary>One body with a few connections and a number of statements that use them.</summary>
    private static string Server(bool branches, int statements)
    {
        var text = new StringBuilder("using System; using System.Net.Sockets; class Server { void Serve(TcpListener listener, byte[] data, bool flag) { using var client = listener.AcceptTcpClient(); var stream = client.GetStream(); var sum = 0;\n");
        for (var i = 0; i < statements; i++)
            text.Append(branches && i % 3 == 0 ? $"if (data[{i}] > 3) sum += {i}; else stream.WriteByte({i % 100});\n" : $"stream.Write(data, {i}, 1);\n");
        return text.Append("} }").ToString();
    }

    private static async Task<(TimeSpan Time, AnalyzerRun Run)> MeasureAsync(string text)
    {
        var (run, time) = await AnalyzerRun.TimeAsync(await CompileAsync(text), ShippedComponents.Analyzers, new AnalyzerOptions([]));
        return (time, run.ThrowIfCrashed());
    }

    private static async Task<CSharpCompilation> CompileAsync(string text)
    {
        var compilation = CSharpCompilation.Create(
            "Bound", [CSharpSyntaxTree.ParseText(text)], await ReferenceAssemblies.Default.ResolveAsync(LanguageNames.CSharp, default), new(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        return compilation;
    }
}
