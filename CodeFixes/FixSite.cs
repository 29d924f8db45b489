using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using TcpLint.Options;
using TcpLint.Rules;

namespace TcpLint.CodeFixes;

/// <summary>A finding in its document: all that a fix looks at.</summary>
internal sealed class FixSite
{
    private FixSite(Document document, Diagnostic finding, ImmutableArray<Diagnostic> findings, SyntaxNode root, SemanticModel model, SourceText text, CancellationToken cancellation)
    {
        Document = document;
        Finding = finding;
        Findings = findings;
        Node = root.FindNode(finding.Location.SourceSpan, getInnermostNodeForTie: true);
        Model = model;
        Text = text;
        Cancellation = cancellation;
    }

    public Document Document { get; }

    public Diagnostic Finding { get; }

    /// <summary>All that is found in the document.</summary>
    public ImmutableArray<Diagnostic> Findings { get; }

    /// <summary>The expression or statement that the finding underlines.</summary>
    public SyntaxNode Node { get; }

    public SemanticModel Model { get; }

    public SourceText Text { get; }

    public CancellationToken Cancellation { get; }

    public LanguageVersion LanguageVersion => ((CSharpParseOptions)Node.SyntaxTree.Options).LanguageVersion;

    /// <summary>The options that hold where the finding is.</summary>
    public FileOptions Options => new(Document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider, Node.SyntaxTree);

    /// <summary>What the additional locations of the finding underline, in the code as it is now.</summary>
    public IReadOnlyList<SyntaxNode> Witnesses => Finding.AdditionalLocations.Select(NodeAt).OfType<SyntaxNode>().ToList();

    /// <summary>A type as the code at a position can name it.</summary>
    public string Name(string space, string name, int position) =>
        Model.LookupNamespacesAndTypes(position, name: name).Any(t => t.ContainingNamespace?.ToDisplayString() == space) ? name : space + "." + name;

    public bool Has(string property) => Finding.Properties.ContainsKey(property);

    /// <summary>Where the connection is handed on.</summary>
    public IReadOnlyList<TextSpan> Transfers => Spans(FindingProperties.Transferred);

    /// <summary>The places that a property of the finding names, as <c>start:length</c>, separated by blanks.</summary>
    public IReadOnlyList<TextSpan> Spans(string property)
    {
        var spans = new List<TextSpan>();
        var places = Finding.Properties.TryGetValue(property, out var value) && value is not null ? value : "";
        foreach (var place in places.Split(' '))
        {
            var parts = place.Split(':');
            if (parts.Length == 2 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var start) && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var length) && start + length <= Text.Length)
                spans.Add(new TextSpan(start, length));
        }

        return spans;
    }

    /// <summary>The site, or null when the document has no code that can be bound, or has changed since the finding was made.</summary>
    public static async Task<FixSite?> CreateAsync(Document document, Diagnostic finding, ImmutableArray<Diagnostic> findings, CancellationToken cancellation)
    {
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
            || !root.FullSpan.Contains(finding.Location.SourceSpan))
            return null;
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return new FixSite(document, finding, findings, root, model, text, cancellation);
    }

    private SyntaxNode? NodeAt(Location location)
    {
        var tree = Model.Compilation.SyntaxTrees.FirstOrDefault(t => t == location.SourceTree) ?? Model.Compilation.SyntaxTrees.FirstOrDefault(t => t.FilePath == location.SourceTree?.FilePath);
        return tree?.GetRoot(Cancellation) is { } root && root.FullSpan.Contains(location.SourceSpan) ? root.FindNode(location.SourceSpan, getInnermostNodeForTie: true) : null;
    }

    /// <summary>A proposal that changes this document's text and leaves every other character as it is.</summary>
    public Proposal Propose(string title, IEnumerable<TextChange> changes) =>
        Propose(title, Text.WithChanges(changes));

    /// <summary>A proposal that may change several files; none when one of them is not the user's to change.</summary>
    public IEnumerable<Proposal> Propose(string title, SolutionEdit edit)
    {
        if (edit.Apply(Document.Project.Solution) is { } changed)
            yield return new Proposal(title, changed);
    }

    public Proposal Propose(string title, SourceText changed) => new(title, Document.WithText(changed).Project.Solution);
}
