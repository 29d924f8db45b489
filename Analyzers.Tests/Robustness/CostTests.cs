using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TcpLint.Testing;
using Xunit.Abstractions;

namespace TcpLint.Tests.Robustness;

/// <summary>What the analyzer costs, as the analyzer driver counts it. The bounds are generous: the machine may do other things.</summary>
[Collection(MeasuredCollection.Name)]
public class CostTests
{
    private readonly ITestOutputHelper _output;

    public CostTests(ITestOutputHelper output) => _output = output;

    /// <summary>Some 30,000 lines without a socket cost next to nothing.</summary>
    [Fact]
    public Task Code_without_sockets_is_cheap() =>
        CheckAsync(Enumerable.Range(0, 40).Select(file => GeneratedCode.WithoutSockets(file, methods: 40)), bound: TimeSpan.FromMilliseconds(100));

    /// <summary>In such code a few files with sockets cost what they cost by themselves.</summary>
    [Fact]
    public Task Code_with_some_sockets_is_bounded() => CheckAsync(
        Enumerable.Range(0, 40).Select(file => GeneratedCode.WithoutSockets(file, methods: 40)).Concat(Enumerable.Range(0, 10).Select(GeneratedCode.WithSockets)), bound: TimeSpan.FromSeconds(4));

    /// <summary>A day in an editor: nothing of an old compilation stays alive, and memory stays flat.</summary>
    [Fact]
    public async Task A_thousand_edits_leave_nothing_behind()
    {
        var references = await ReferenceAssemblies.Default.ResolveAsync(LanguageNames.CSharp, default);
        var compilation = CSharpCompilation.Create(
            "Edited", [CSharpSyntaxTree.ParseText(GeneratedCode.WithSockets(1))], references, new(OutputKind.DynamicallyLinkedLibrary));
        var old = new List<WeakReference>();
        var early = 0L;
        for (var edit = 1; edit <= 1000; edit++)
        {
            compilation = Edited(compilation, edit);
            await AnalyzeAsync(compilation);
            if (edit % 100 == 0)
                old.Add(new(compilation));
            if (edit == 200)
                early = GC.GetTotalMemory(forceFullCollection: true);
        }

        var late = GC.GetTotalMemory(forceFullCollection: true);
        _output.WriteLine($"{early / 1024} KB after 200 edits, {late / 1024} KB after 1000");
        Assert.Equal(1, old.Count(compilation => compilation.IsAlive));
        Assert.True(late - early < 4 * 1024 * 1024, $"{early} bytes after 200 edits, {late} after 1000");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static CSharpCompilation Edited(CSharpCompilation compilation, int edit) =>
        compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText(GeneratedCode.WithSockets(1).Replace("4096", (4096 + edit).ToString(), StringComparison.Ordinal)));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task AnalyzeAsync(Compilation compilation) =>
        (await AnalyzerRun.RunAsync(compilation, ShippedComponents.Analyzers, new AnalyzerOptions([]))).ThrowIfCrashed();

    private async Task CheckAsync(IEnumerable<string> texts, TimeSpan bound)
    {
        var trees = texts.Select(text => CSharpSyntaxTree.ParseText(text)).ToList();
        var references = await ReferenceAssemblies.Default.ResolveAsync(LanguageNames.CSharp, default);
        var best = TimeSpan.MaxValue;
        for (var run = 0; run < 3; run++)
        {
            var compilation = CSharpCompilation.Create("Cost", trees, references, new(OutputKind.DynamicallyLinkedLibrary));
            var (result, time) = await AnalyzerRun.TimeAsync(compilation, ShippedComponents.Analyzers, new AnalyzerOptions([]));
            result.ThrowIfCrashed();
            best = time < best ? time : best;
        }

        _output.WriteLine($"{trees.Sum(tree => tree.GetText().Lines.Count)} lines: {best.TotalMilliseconds:F1} ms");
        Assert.True(best < bound, $"{best.TotalMilliseconds} ms");
    }
}
