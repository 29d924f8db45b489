using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TcpLint.Tests.Robustness;

namespace TcpLint.Benchmarks;

/// <summary>A compilation with the analyzer, beside the same compilation with one that does nothing.</summary>
[MemoryDiagnoser]
public class AnalysisBenchmarks
{
    private CSharpCompilation _compilation = null!;

    /// <summary>What is compiled.</summary>
    public enum Code
    {
        WithoutSockets,
        Server,
        Pathological,
    }

    [ParamsAllValues]
    public Code Source { get; set; }

    [GlobalSetup]
    public void Parse()
    {
        var text = Source switch
        {
            Code.WithoutSockets => GeneratedCode.WithoutSockets(0, methods: 100),
            Code.Server => GeneratedCode.WithSockets(0),
            _ => GeneratedCode.Nested(connections: 50, lines: 2000),
        };
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "Microsoft.Win32.Primitives.dll" or "netstandard.dll" or "mscorlib.dll")
            .Select(path => MetadataReference.CreateFromFile(path));
        _compilation = CSharpCompilation.Create("Benchmark", [CSharpSyntaxTree.ParseText(text)], references, new(OutputKind.DynamicallyLinkedLibrary));
        if (_compilation.GetDiagnostics().FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error) is { } error)
            throw new InvalidOperationException(error.ToString());
    }

    [Benchmark(Baseline = true)]
    public Task<int> Empty() => FindingsAsync(new EmptyAnalyzer());

    [Benchmark]
    public Task<int> TcpLint() => FindingsAsync(new TcpLintAnalyzer());

    private async Task<int> FindingsAsync(DiagnosticAnalyzer analyzer)
    {
        var run = _compilation.Clone().WithAnalyzers([analyzer], new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), onAnalyzerException: (exception, _, _) => throw exception, concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        return (await run.GetAllDiagnosticsAsync()).Length;
    }
}
