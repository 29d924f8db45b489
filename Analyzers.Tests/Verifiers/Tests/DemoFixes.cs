using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace TcpLint.Testing.Tests;

/// <summary>A fix that changes the tokens which name the bad local. Locals called <c>badForever</c> are refused.</summary>
public abstract class DemoFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["DEMO1"];

    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create((context, document, findings) =>
        ChangeAsync(document, [.. Chosen(findings).Select(finding => finding.Location.SourceSpan.Start)], context.CancellationToken)!);

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken))!;
        if (root.FindToken(context.Span.Start).ValueText != "badForever")
            context.RegisterCodeFix(CodeAction.Create("Demo", ct => ChangeAsync(context.Document, [context.Span.Start], ct), "Demo"), context.Diagnostics);
    }

    protected abstract SyntaxToken Change(SyntaxToken name);

    protected virtual IEnumerable<Diagnostic> Chosen(IEnumerable<Diagnostic> findings) => findings;

    /// <summary>Whether the uses of the local change with its declaration.</summary>
    protected virtual bool ChangesUses => true;

    protected static SyntaxToken Named(SyntaxToken name, string start) =>
        SyntaxFactory.Identifier(start + name.ValueText["bad".Length..]).WithTriviaFrom(name);

    private async Task<Document> ChangeAsync(Document document, int[] starts, CancellationToken cancellationToken)
    {
        var root = (await document.GetSyntaxRootAsync(cancellationToken))!;
        var declared = starts.Select(start => root.FindToken(start)).Where(token => token.ValueText != "badForever").ToList();
        var tokens = root.DescendantTokens().Where(token => declared.Any(d => d == token || (ChangesUses && token.IsKind(SyntaxKind.IdentifierToken) && d.ValueText == token.ValueText)));
        return document.WithSyntaxRoot(root.ReplaceTokens(tokens, (token, _) => Change(token)));
    }
}

public sealed class RenameFix : DemoFix
{
    protected override SyntaxToken Change(SyntaxToken name) => Named(name, "good");
}

/// <summary>Renames the declaration and forgets the uses.</summary>
public sealed class BreakingFix : DemoFix
{
    protected override bool ChangesUses => false;
    protected override SyntaxToken Change(SyntaxToken name) => Named(name, "good");
}

/// <summary>Changes the code at every pass.</summary>
public sealed class RestlessFix : DemoFix
{
    protected override SyntaxToken Change(SyntaxToken name) => name.WithTrailingTrivia(name.TrailingTrivia.Add(SyntaxFactory.Comment("/**/")));
}

/// <summary>Trades one finding for another.</summary>
public sealed class TradingFix : DemoFix
{
    protected override SyntaxToken Change(SyntaxToken name) => Named(name, "odd");
}

/// <summary>Its fix-all leaves out the last finding.</summary>
public sealed class ForgetfulFix : DemoFix
{
    protected override SyntaxToken Change(SyntaxToken name) => Named(name, "good");
    protected override IEnumerable<Diagnostic> Chosen(IEnumerable<Diagnostic> findings) => findings.SkipLast(1);
}

/// <summary>Puts two words into one token, which only the text shows to be two.</summary>
public sealed class UnparsedFix : DemoFix
{
    protected override SyntaxToken Change(SyntaxToken name) => SyntaxFactory.Identifier("good, better").WithTriviaFrom(name);
}
