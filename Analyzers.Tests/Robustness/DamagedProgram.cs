using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TcpLint.Tests.SpecimenRuns;

namespace TcpLint.Tests.Robustness;

/// <summary>A specimen with pieces cut out, as half-written code in an editor has them missing.</summary>
/// <param name="Specimen">What was damaged.</param>
/// <param name="Number">Which of the programs of this seed it is.</param>
/// <param name="Text">What is left.</param>
internal sealed record DamagedProgram(Specimen Specimen, int Number, string Text)
{
    private const int MostCuts = 4;

    /// <summary>The same programs for the same seed and specimens.</summary>
    public static IEnumerable<DamagedProgram> From(IReadOnlyList<Specimen> specimens, int seed, int count)
    {
        var random = new Random(seed);
        var pieces = specimens.Select(PiecesOf).ToList();
        for (var number = 0; number < count; number++)
        {
            var which = random.Next(specimens.Count);
            var cuts = new List<TextSpan>();
            for (var left = random.Next(1, MostCuts + 1); left > 0; left--)
            {
                // A token breaks the syntax, a statement or member mostly only the binding.
                var among = random.Next(2) == 0 ? pieces[which].Tokens : pieces[which].Nodes;
                if (among.Count > 0)
                    cuts.Add(among[random.Next(among.Count)]);
            }

            yield return new(specimens[which], number, Without(specimens[which].Text, cuts));
        }
    }

    private static (IReadOnlyList<TextSpan> Tokens, IReadOnlyList<TextSpan> Nodes) PiecesOf(Specimen specimen)
    {
        var root = CSharpSyntaxTree.ParseText(specimen.Text).GetRoot();
        return (
            [.. root.DescendantTokens().Select(token => token.Span).Where(span => !span.IsEmpty)],
            [.. root.DescendantNodes().Where(node => node is StatementSyntax or MemberDeclarationSyntax or ArgumentSyntax).Select(node => node.Span)]);
    }

    private static string Without(string text, IEnumerable<TextSpan> cuts)
    {
        // From the end, and never inside what is already gone.
        var start = text.Length;
        foreach (var cut in cuts.OrderByDescending(c => c.Start).ThenByDescending(c => c.Length).Where(c => c.End <= text.Length))
        {
            if (cut.End > start)
                continue;
            text = text.Remove(cut.Start, cut.Length);
            start = cut.Start;
        }

        return text;
    }
}
