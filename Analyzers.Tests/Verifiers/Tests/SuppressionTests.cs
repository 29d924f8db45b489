using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TcpLint.Testing.Tests;

public class SuppressionTests
{
    [Fact]
    public Task A_finding_that_no_pragma_silences_fails() => Failure.OfAsync(
        () => CSharpAnalyzerVerifier<StubbornAnalyzer, DefaultVerifier>.VerifyAnalyzerAsync("[|class|] C { }"), "in spite of '#pragma warning disable'");

    /// <summary>Its diagnostic is not configurable, so that the compiler lets no pragma silence it.</summary>
    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    private sealed class StubbornAnalyzer : DiagnosticAnalyzer
    {
        private static readonly DiagnosticDescriptor Rule =
            new("DEMO3", "Title", "Message", "Demo", DiagnosticSeverity.Error, true, customTags: WellKnownDiagnosticTags.NotConfigurable);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

        public override void Initialize(AnalysisContext context)
        {
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.EnableConcurrentExecution();
            context.RegisterSyntaxNodeAction(
                c => c.ReportDiagnostic(Diagnostic.Create(Rule, c.Node.GetFirstToken().GetLocation())), Microsoft.CodeAnalysis.CSharp.SyntaxKind.ClassDeclaration);
        }
    }
}
