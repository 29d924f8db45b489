using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace TcpLint.Testing;

/// <summary>Applies fixes to a project as an editor does, one at a time or all of a scope.</summary>
/// <param name="provider">The provider under test.</param>
/// <param name="findings">The findings in a project.</param>
/// <param name="index">Which of the actions offered for a finding is taken.</param>
/// <param name="key">When given, only actions with this equivalence key count.</param>
internal sealed class CodeFixRun(CodeFixProvider provider, Func<Project, Task<ImmutableArray<Diagnostic>>> findings, int index = 0, string? key = null)
{
    /// <summary>The project after the first fix that is offered and changes something; the same project when there is none.</summary>
    public async Task<Project> FixOneAsync(Project project, CancellationToken cancellationToken)
    {
        foreach (var finding in await FixableAsync(project))
        {
            if (await ActionForAsync(project, finding, cancellationToken) is { } action
                && await ApplyAsync(project, action, cancellationToken) is var changed && changed != project)
                return changed;
        }

        return project;
    }

    /// <summary>The project after one fix-all in the scope (for a document: in each document); the same project when nothing changed.</summary>
    public async Task<Project> FixAllAsync(Project project, FixAllScope scope, CancellationToken cancellationToken)
    {
        var fixable = await FixableAsync(project);
        var groups = scope == FixAllScope.Document ? fixable.GroupBy(f => f.Location.SourceTree!.FilePath) : fixable.GroupBy(_ => "");
        foreach (var group in groups)
        {
            foreach (var finding in group)
            {
                if (await ActionForAsync(project, finding, cancellationToken) is not { } action)
                    continue;
                project = await FixAllAsync(project, finding, action.EquivalenceKey, scope, cancellationToken);
                break;
            }
        }

        return project;
    }

    private async Task<Project> FixAllAsync(Project project, Diagnostic seed, string? equivalenceKey, FixAllScope scope, CancellationToken cancellationToken)
    {
        var all = provider.GetFixAllProvider()!;
        var document = DocumentOf(project, seed);
        var source = new FindingsOf(await FixableAsync(project));
        var context = new FixAllContext(document, provider, scope, equivalenceKey, all.GetSupportedFixAllDiagnosticIds(provider), source, cancellationToken);
        return await all.GetFixAsync(context) is { } action ? await ApplyAsync(project, action, cancellationToken) : project;
    }

    private async Task<ImmutableArray<Diagnostic>> FixableAsync(Project project) =>
        [.. (await findings(project)).Where(finding => finding.Location.IsInSource && provider.FixableDiagnosticIds.Contains(finding.Id))];

    private async Task<CodeAction?> ActionForAsync(Project project, Diagnostic finding, CancellationToken cancellationToken)
    {
        var actions = new List<CodeAction>();
        await provider.RegisterCodeFixesAsync(new CodeFixContext(DocumentOf(project, finding), finding, (action, _) => actions.Add(action), cancellationToken));
        return actions
            .Where(action => key is null || action.EquivalenceKey == key)
            .ElementAtOrDefault(index);
    }

    // By path: after an edit the finding's tree is no longer the document's.
    private static Document DocumentOf(Project project, Diagnostic finding) =>
        project.Documents.Single(document => document.FilePath == finding.Location.SourceTree!.FilePath);

    /// <summary>The project as it reads after the action: every changed document is parsed anew from its text.</summary>
    private static async Task<Project> ApplyAsync(Project project, CodeAction action, CancellationToken cancellationToken)
    {
        var operations = await action.GetOperationsAsync(cancellationToken);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(project.Id)!;
        var before = await project.TextsAsync(cancellationToken);
        var result = project;
        foreach (var document in changed.Documents)
        {
            var text = await document.GetTextAsync(cancellationToken);
            if (before.TryGetValue(document.FilePath ?? document.Name, out var old) && old.ToString() == text.ToString())
                continue;
            var parsed = SourceText.From(text.ToString(), text.Encoding);
            result = result.GetDocument(document.Id) is { } existing
                ? existing.WithText(parsed).Project
                : result.AddDocument(document.Name, parsed, document.Folders, document.FilePath).Project;
            var built = (await document.GetSyntaxTreeAsync(cancellationToken))!;
            if (!HaveSameShape(built.GetRoot(cancellationToken), CSharpSyntaxTree.ParseText(parsed, (CSharpParseOptions)built.Options, cancellationToken: cancellationToken).GetRoot(cancellationToken)))
                throw new InvalidOperationException($"The fix '{action.Title}' built a tree that its own text does not parse to:\n{text}");
        }

        return result;
    }

    private static bool HaveSameShape(SyntaxNode one, SyntaxNode other) =>
        one.DescendantNodesAndTokensAndSelf().Select(part => part.RawKind).SequenceEqual(other.DescendantNodesAndTokensAndSelf().Select(part => part.RawKind));

    private sealed class FindingsOf(ImmutableArray<Diagnostic> findings) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(findings);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(findings.Where(finding => finding.Location.SourceTree!.FilePath == document.FilePath));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
