using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TcpLint.Testing;

/// <summary>Files with their paths.</summary>
public class SourceFileCollection : List<(string filename, SourceText content)>
{
    public void Add((string filename, string content) file) => Add((file.filename, SourceText.From(file.content)));
}

/// <summary>Source files; those without a path are <c>/0/Test0.cs</c>, <c>/0/Test1.cs</c> and so on.</summary>
public sealed class SourceFileList : SourceFileCollection
{
    public void Add(string content) => Add(($"/0/Test{Count}.cs", content));
}

/// <summary>A project as a test writes it down, and what is expected in it.</summary>
public sealed class SolutionState
{
    internal const string DefaultFilePath = "/0/Test0.cs";

    /// <summary>The sources, with marks.</summary>
    public SourceFileList Sources { get; } = [];

    /// <summary>Each <c>.editorconfig</c> and <c>.globalconfig</c>.</summary>
    public SourceFileCollection AnalyzerConfigFiles { get; } = [];
    public SourceFileCollection AdditionalFiles { get; } = [];
    public List<MetadataReference> AdditionalReferences { get; } = [];
    public List<DiagnosticResult> ExpectedDiagnostics { get; } = [];

    /// <summary>A library when null; a program with top-level statements needs <see cref="OutputKind.ConsoleApplication"/>.</summary>
    public OutputKind? OutputKind { get; set; }

    /// <summary>The same state without marks: each has become an expected diagnostic, or the place of one.</summary>
    internal SolutionState WithoutMarkup(Func<string, DiagnosticResult> resultNamed)
    {
        var plain = WithoutSources();
        var marked = new Dictionary<int, FileLinePositionSpan>();
        foreach (var (path, content) in Sources)
        {
            var (text, marks) = Markup.Parse(content.ToString());
            var source = SourceText.From(text, content.Encoding);
            plain.Sources.Add((path, source));
            foreach (var mark in marks)
            {
                var span = new FileLinePositionSpan(path, source.Lines.GetLinePositionSpan(mark.Span));
                if (mark.Name.StartsWith('#'))
                    marked.Add(int.Parse(mark.Name.AsSpan(1)), span);
                else
                    plain.ExpectedDiagnostics.Add(resultNamed(mark.Name).WithSpan(span));
            }
        }

        plain.ExpectedDiagnostics.AddRange(ExpectedDiagnostics.Select(result => result.Resolve(marked)));
        return plain;
    }

    /// <summary>This state, with all that it does not say itself taken from <paramref name="other"/>.</summary>
    internal SolutionState Inherit(SolutionState other)
    {
        var state = new SolutionState { OutputKind = OutputKind ?? other.OutputKind };
        state.Sources.AddRange(Sources);
        state.Sources.AddRange(other.Sources.Skip(Sources.Count));
        state.AnalyzerConfigFiles.AddRange(AnalyzerConfigFiles.Count > 0 ? AnalyzerConfigFiles : other.AnalyzerConfigFiles);
        state.AdditionalFiles.AddRange(AdditionalFiles.Count > 0 ? AdditionalFiles : other.AdditionalFiles);
        state.AdditionalReferences.AddRange(AdditionalReferences.Count > 0 ? AdditionalReferences : other.AdditionalReferences);
        state.ExpectedDiagnostics.AddRange(ExpectedDiagnostics);
        return state;
    }

    /// <summary>The same project with each source changed; nothing is expected in it.</summary>
    internal SolutionState WithSources(Func<string, string> change)
    {
        var state = WithoutSources();
        state.Sources.AddRange(Sources.Select(file => (file.filename, SourceText.From(change(file.content.ToString())))));
        return state;
    }

    internal bool HasSameSources(SolutionState other) =>
        Sources.Select(file => file.content.ToString()).SequenceEqual(other.Sources.Select(file => file.content.ToString()));

    private SolutionState WithoutSources()
    {
        var state = new SolutionState { OutputKind = OutputKind };
        state.AnalyzerConfigFiles.AddRange(AnalyzerConfigFiles);
        state.AdditionalFiles.AddRange(AdditionalFiles);
        state.AdditionalReferences.AddRange(AdditionalReferences);
        return state;
    }
}
