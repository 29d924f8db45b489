using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TcpLint.Testing;

/// <summary>Makes a Roslyn project of a test state.</summary>
internal static class TestProject
{
    private const string Name = "TestProject";

    public static Project Create(
        SolutionState state, ParseOptions parse, CompilationOptions compile, IEnumerable<MetadataReference> references,
        IEnumerable<Func<Solution, ProjectId, Solution>>? transforms = null)
    {
        var id = ProjectId.CreateNewId();
        var solution = new AdhocWorkspace().CurrentSolution.AddProject(ProjectInfo.Create(
            id, VersionStamp.Create(), Name, Name, LanguageNames.CSharp,
            compilationOptions: compile, parseOptions: parse, metadataReferences: references.Concat(state.AdditionalReferences)));
        foreach (var (path, content) in state.Sources)
            solution = solution.AddDocument(NewId(path), Path.GetFileName(path), content, filePath: path);
        foreach (var (path, content) in state.AnalyzerConfigFiles)
            solution = solution.AddAnalyzerConfigDocument(NewId(path), Path.GetFileName(path), content, filePath: path);
        foreach (var (path, content) in state.AdditionalFiles)
            solution = solution.AddAdditionalDocument(NewId(path), Path.GetFileName(path), content, filePath: path);
        foreach (var transform in transforms ?? [])
            solution = transform(solution, id);
        return solution.GetProject(id)!;

        DocumentId NewId(string path) => DocumentId.CreateNewId(id, path);
    }

    /// <summary>The text of each document, by path.</summary>
    public static async Task<IReadOnlyDictionary<string, SourceText>> TextsAsync(this Project project, CancellationToken cancellationToken)
    {
        var texts = new SortedDictionary<string, SourceText>(StringComparer.Ordinal);
        foreach (var document in project.Documents)
            texts.Add(document.FilePath ?? document.Name, await document.GetTextAsync(cancellationToken));
        return texts;
    }
}
