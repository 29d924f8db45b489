using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace TcpLint.Testing.Tests;

/// <summary>Finds locals by the start of their name: <c>bad</c> is DEMO1, <c>odd</c> is DEMO2, <c>crash</c> throws.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DemoAnalyzer : DiagnosticAnalyzer
{
    public static readonly DiagnosticDescriptor Bad = new("DEMO1", "Bad local", "Local '{0}' is bad", "Demo", DiagnosticSeverity.Warning, true);
    public static readonly DiagnosticDescriptor Odd = new("DEMO2", "Odd local", "Local '{0}' is odd", "Demo", DiagnosticSeverity.Info, true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Bad, Odd];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterOperationAction(Analyze, OperationKind.VariableDeclarator);
    }

    private static void Analyze(OperationAnalysisContext context)
    {
        var local = (IVariableDeclaratorOperation)context.Operation;
        if (local.Symbol.Name.StartsWith("crash", StringComparison.Ordinal))
            throw new InvalidOperationException("the demo analyzer crashed");
        var descriptor = local.Symbol.Name.StartsWith("bad", StringComparison.Ordinal) ? Bad : local.Symbol.Name.StartsWith("odd", StringComparison.Ordinal) ? Odd : null;
        // The additional location is the initialiser, for those tests that look at it.
        if (descriptor is not null)
            context.ReportDiagnostic(Diagnostic.Create(descriptor, local.Symbol.Locations[0], local.Initializer is { } i ? [i.Value.Syntax.GetLocation()] : [], local.Symbol.Name));
    }
}
