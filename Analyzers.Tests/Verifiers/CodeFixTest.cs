using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace TcpLint.Testing;

/// <summary>
/// Analyses the test state, fixes it one finding at a time and by fix-all in each scope, and compares the result. A test whose fixed state
/// equals its test state expects that no fix is offered. Without a fixed state only the findings are compared.
/// </summary>
public abstract class CodeFixTest<TVerifier> : AnalyzerTest<TVerifier>
    where TVerifier : IVerifier, new()
{
    private static readonly (FixAllScope Scope, CodeFixTestBehaviors Skip)[] Scopes =
    [
        (FixAllScope.Document, CodeFixTestBehaviors.SkipFixAllInDocumentCheck),
        (FixAllScope.Project, CodeFixTestBehaviors.SkipFixAllInProjectCheck),
        (FixAllScope.Solution, CodeFixTestBehaviors.SkipFixAllInSolutionCheck),
    ];

    public SolutionState FixedState { get; } = new();
    public string FixedCode { set => FixedState.Sources.Add(value); }

    /// <summary>What fix-all makes of it, where that differs from <see cref="FixedState"/>.</summary>
    public SolutionState BatchFixedState { get; } = new();
    public string BatchFixedCode { set => BatchFixedState.Sources.Add(value); }
    public CodeFixTestBehaviors CodeFixTestBehaviors { get; set; }
    public int? CodeActionIndex { get; set; }
    public string? CodeActionEquivalenceKey { get; set; }

    /// <summary>How many single fixes it takes: exactly, or when negative at most. By default at most one for each fixable finding.</summary>
    public int? NumberOfIncrementalIterations { get; set; }

    /// <summary>How many fix-alls it takes; by default one.</summary>
    public int? NumberOfFixAllIterations { get; set; }

    protected abstract CodeFixProvider GetCodeFixProvider();

    private protected override async Task VerifyFixesAsync(SolutionState state, Project project, CancellationToken cancellationToken)
    {
        if (FixedState.Sources.Count == 0)
            return;
        var provider = GetCodeFixProvider();
        var run = new CodeFixRun(provider, p => FindingsAsync(p, cancellationToken), CodeActionIndex ?? 0, CodeActionEquivalenceKey);
        var fixedState = FixedState.Inherit(TestState).WithoutMarkup(ResultNamed);
        var fixable = state.ExpectedDiagnostics.Count(result => provider.FixableDiagnosticIds.Contains(result.Id));
        var iterations = NumberOfIncrementalIterations ?? (state.HasSameSources(fixedState) ? 0 : -fixable);
        await VerifyFixAsync("fix one at a time", project, fixedState, iterations, p => run.FixOneAsync(p, cancellationToken), cancellationToken);

        var batch = BatchFixedState.Sources.Count == 0 ? fixedState : BatchFixedState.Inherit(TestState).WithoutMarkup(ResultNamed);
        iterations = NumberOfFixAllIterations ?? (state.HasSameSources(batch) ? 0 : 1);
        var supported = provider.GetFixAllProvider()?.GetSupportedFixAllScopes().ToList() ?? [];
        foreach (var (scope, _) in Scopes.Where(s => !CodeFixTestBehaviors.HasFlag(s.Skip) && supported.Contains(s.Scope)))
            await VerifyFixAsync($"fix all in {scope}", project, batch, iterations, p => run.FixAllAsync(p, scope, cancellationToken), cancellationToken);
    }

    private async Task VerifyFixAsync(
        string context, Project project, SolutionState expected, int iterations, Func<Project, Task<Project>> step, CancellationToken cancellationToken)
    {
        var original = await ErrorsAsync(project, cancellationToken);
        var findings = await FindingsAsync(project, cancellationToken);
        var done = 0;
        // One more than allowed, so that a fix which never settles is seen.
        while (done <= Math.Abs(iterations) && await step(project) is var next && next != project)
        {
            project = next;
            done++;
            VerifyCompiles(context, original, await ErrorsAsync(project, cancellationToken));
            findings = VerifyNothingNew(context, findings, await FindingsAsync(project, cancellationToken));
            if (CodeFixTestBehaviors.HasFlag(CodeFixTestBehaviors.FixOne))
                break;
        }

        var texts = await project.TextsAsync(cancellationToken);
        Verify.True(
            iterations < 0 ? done <= -iterations : done == iterations,
            $"{context}: {done} iterations or more, expected {(iterations < 0 ? "at most " : "")}{Math.Abs(iterations)}; the code is now:\n{string.Join("\n", texts.Values)}");
        foreach (var (path, content) in expected.Sources)
            Verify.EqualOrDiff(content.ToString(), texts[path].ToString(), $"{context}: {path}");
        Verify.True(texts.Count == expected.Sources.Count, $"{context}: the fix added {string.Join(", ", texts.Keys.Except(expected.Sources.Select(s => s.filename)))}");
        VerifyDiagnostics($"{context}, what is left", expected, await DiagnosticsAsync(project, cancellationToken));
    }

    private async Task<ImmutableArray<Diagnostic>> ErrorsAsync(Project project, CancellationToken cancellationToken) =>
        [.. (await CompilerDiagnosticsAsync(project, cancellationToken)).Where(d => d.Severity == DiagnosticSeverity.Error)];

    private void VerifyCompiles(string context, ImmutableArray<Diagnostic> before, ImmutableArray<Diagnostic> after)
    {
        var error = Surplus(before, after).FirstOrDefault();
        Verify.True(error is null, $"{context}: left code that does not compile: {error}");
    }

    private ImmutableArray<Diagnostic> VerifyNothingNew(string context, ImmutableArray<Diagnostic> before, ImmutableArray<Diagnostic> after)
    {
        var finding = Surplus(before, after).FirstOrDefault(d => !Surplus(after, before).Any(cured => Rules.KeptBack.By(cured.Id, d.Id)));
        Verify.True(finding is null, $"{context}: brought a new finding: {finding}");
        return after;
    }

    /// <summary>Those of an id of which there are more than before.</summary>
    private static IEnumerable<Diagnostic> Surplus(ImmutableArray<Diagnostic> before, ImmutableArray<Diagnostic> after) =>
        after.GroupBy(d => d.Id).SelectMany(same => same.Skip(before.Count(d => d.Id == same.Key)));
}
