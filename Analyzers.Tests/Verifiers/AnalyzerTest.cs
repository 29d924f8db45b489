using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TcpLint.Testing;

/// <summary>Analyses the test state and compares what is found with what is expected.</summary>
public abstract class AnalyzerTest<TVerifier>
    where TVerifier : IVerifier, new()
{
    public SolutionState TestState { get; } = new();
    public string TestCode { set => TestState.Sources.Add(value); }
    public List<DiagnosticResult> ExpectedDiagnostics => TestState.ExpectedDiagnostics;

    /// <summary>Ids that the test leaves out, whoever reports them.</summary>
    public List<string> DisabledDiagnostics { get; } = [];
    public List<Func<Solution, ProjectId, Solution>> SolutionTransforms { get; } = [];
    public ReferenceAssemblies ReferenceAssemblies { get; set; } = ReferenceAssemblies.Default;
    public CompilerDiagnostics CompilerDiagnostics { get; set; } = CompilerDiagnostics.Errors;
    public TestBehaviors TestBehaviors { get; set; }
    public LanguageVersion LanguageVersion { get; set; } = LanguageVersion.Latest;
    protected TVerifier Verify { get; } = new();

    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        var state = TestState.WithoutMarkup(ResultNamed);
        var project = await CreateProjectAsync(state, cancellationToken);
        VerifyDiagnostics("test state", state, await DiagnosticsAsync(project, cancellationToken));
        await VerifySuppressionAsync(state, cancellationToken);
        await VerifyFixesAsync(state, project, cancellationToken);
    }

    protected abstract IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers();

    protected virtual ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion, DocumentationMode.Diagnose);

    protected virtual CompilationOptions CreateCompilationOptions() => new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true);

    private protected virtual Task VerifyFixesAsync(SolutionState state, Project project, CancellationToken cancellationToken) => Task.CompletedTask;

    private protected DiagnosticResult ResultNamed(string name)
    {
        var supported = GetDiagnosticAnalyzers().SelectMany(analyzer => analyzer.SupportedDiagnostics).ToList();
        if (name.Length == 0 && supported.Count != 1)
            throw new InvalidOperationException("'[|…|]' is for an analyzer with a single diagnostic: write '{|TCP1001:…|}'.");
        var descriptor = name.Length == 0 ? supported[0] : supported.FirstOrDefault(d => d.Id == name);
        var result = descriptor is null ? DiagnosticResult.CompilerError(name) : new DiagnosticResult(descriptor);
        return result.WithOptions(DiagnosticOptions.IgnoreAdditionalLocations);
    }

    private protected async Task<Project> CreateProjectAsync(SolutionState state, CancellationToken cancellationToken)
    {
        var options = CreateCompilationOptions();
        if (state.OutputKind is { } kind)
            options = options.WithOutputKind(kind);
        var references = await ReferenceAssemblies.ResolveAsync(LanguageNames.CSharp, cancellationToken);
        return TestProject.Create(state, CreateParseOptions(), options, references, SolutionTransforms);
    }

    private protected async Task<ImmutableArray<Diagnostic>> FindingsAsync(Project project, CancellationToken cancellationToken)
    {
        var compilation = (await project.GetCompilationAsync(cancellationToken))!;
        var run = await AnalyzerRun.RunAsync(compilation, [.. GetDiagnosticAnalyzers()], project.AnalyzerOptions, cancellationToken);
        return [.. run.ThrowIfCrashed().Findings.Where(finding => !DisabledDiagnostics.Contains(finding.Id))];
    }

    private protected async Task<ImmutableArray<Diagnostic>> CompilerDiagnosticsAsync(Project project, CancellationToken cancellationToken)
    {
        if (CompilerDiagnostics == CompilerDiagnostics.None)
            return [];
        var least = CompilerDiagnostics switch
        {
            CompilerDiagnostics.Errors => DiagnosticSeverity.Error,
            CompilerDiagnostics.Warnings => DiagnosticSeverity.Warning,
            CompilerDiagnostics.Suggestions => DiagnosticSeverity.Info,
            _ => DiagnosticSeverity.Hidden,
        };
        var compilation = (await project.GetCompilationAsync(cancellationToken))!;
        return [.. compilation.GetDiagnostics(cancellationToken).Where(d => d.Severity >= least && !d.IsSuppressed && !DisabledDiagnostics.Contains(d.Id))];
    }

    private protected async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
        (await FindingsAsync(project, cancellationToken)).AddRange(await CompilerDiagnosticsAsync(project, cancellationToken));

    private protected void VerifyDiagnostics(string context, SolutionState state, IEnumerable<Diagnostic> reported)
    {
        var differences = DiagnosticComparison.Differences(state.ExpectedDiagnostics, reported);
        Verify.True(differences is null, $"{context}:\n{differences}");
    }

    private async Task VerifySuppressionAsync(SolutionState state, CancellationToken cancellationToken)
    {
        var own = GetDiagnosticAnalyzers().SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(d => d.Id).Distinct().ToList();
        if (TestBehaviors.HasFlag(TestBehaviors.SkipSuppressionCheck) || !state.ExpectedDiagnostics.Any(result => result.HasLocation && own.Contains(result.Id)))
            return;
        var pragma = $"#pragma warning disable {string.Join(", ", own)}\n";
        var project = await CreateProjectAsync(state.WithSources(source => pragma + source), cancellationToken);
        // A diagnostic without a location has no line that a pragma could stand before.
        var left = (await FindingsAsync(project, cancellationToken)).FirstOrDefault(finding => finding.Location.IsInSource);
        Verify.True(left is null, $"test state: reported in spite of '#pragma warning disable': {left}");
    }
}
