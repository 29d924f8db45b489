using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TcpLint.CodeFixes;

/// <summary>Changes of the text of one or more files.</summary>
internal sealed class SolutionEdit
{
    private readonly List<(SyntaxTree Tree, TextChange Change)> _changes;

    public SolutionEdit(params (SyntaxTree Tree, TextChange Change)[] changes) => _changes = changes.ToList();

    public void Add(SyntaxTree tree, IEnumerable<TextChange> changes) => _changes.AddRange(changes.Select(c => (tree, c)));

    /// <summary>The solution with the changes in it; null when one of the files is not the user's to change.</summary>
    public Solution? Apply(Solution solution)
    {
        var changed = solution;
        foreach (var file in _changes.GroupBy(c => c.Tree, c => c.Change))
        {
            if (solution.GetDocument(file.Key) is not { } document || GeneratedCode.IsGenerated(document))
                return null;
            changed = changed.WithDocumentText(document.Id, file.Key.GetText().WithChanges(file.OrderBy(c => c.Span.Start)));
        }

        return changed;
    }
}
