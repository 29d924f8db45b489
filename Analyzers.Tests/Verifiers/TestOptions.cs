using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeFixes;

namespace TcpLint.Testing;

/// <summary>From which severity on a test must expect what the compiler itself reports.</summary>
public enum CompilerDiagnostics
{
    None,
    Errors,
    Warnings,
    Suggestions,
    All,
}

[Flags]
public enum TestBehaviors
{
    None = 0,

    /// <summary>Do not check that <c>#pragma warning disable</c> silences the findings.</summary>
    SkipSuppressionCheck = 2,
}

[Flags]
public enum CodeFixTestBehaviors
{
    None = 0,
    SkipFixAllInDocumentCheck = 1,
    SkipFixAllInProjectCheck = 2,
    SkipFixAllInSolutionCheck = 4,
    SkipFixAllCheck = SkipFixAllInDocumentCheck | SkipFixAllInProjectCheck | SkipFixAllInSolutionCheck,

    /// <summary>Apply a single fix and compare.</summary>
    FixOne = 8,
}

/// <summary>For analyzers without a fix.</summary>
public sealed class EmptyCodeFixProvider : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [];
    public override FixAllProvider? GetFixAllProvider() => null;
    public override Task RegisterCodeFixesAsync(CodeFixContext context) => Task.CompletedTask;
}
