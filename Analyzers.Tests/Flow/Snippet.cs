using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Flow;
using TcpLint.Testing;

namespace TcpLint.Tests.Flow;

/// <summary>A class of methods over <c>Marks</c>: their graphs, and the methods themselves, to be run.</summary>
internal sealed class Snippet
{
    private readonly CSharpCompilation _compilation;
    private readonly Lazy<Assembly> _assembly;

    private Snippet(CSharpCompilation compilation)
    {
        _compilation = compilation;
        _assembly = new(Emit);
    }

    /// <summary>One method that does what the statements say.</summary>
    public static Task<Snippet> OfStatementsAsync(string statements) => OfMembersAsync($"public static void Body()\n{{\n{statements}\n}}");

    public static async Task<Snippet> OfMembersAsync(string members)
    {
        var references = await ReferenceAssemblies.Default.ResolveAsync(LanguageNames.CSharp, default);
        var text = MarksSource.Text + "public class Snippet\n{\n" + members + "\n}\n";
        return new(CSharpCompilation.Create("Snippet" + Guid.NewGuid().ToString("N"), [CSharpSyntaxTree.ParseText(text)], references, new(OutputKind.DynamicallyLinkedLibrary)));
    }

    /// <summary>Roslyn's graph of a method; of the constructor when there is no such method.</summary>
    public ControlFlowGraph Source(string method = "Body")
    {
        var tree = _compilation.SyntaxTrees[0];
        var declaration = tree.GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>().Single(c => c.Identifier.Text == "Snippet").Members.OfType<BaseMethodDeclarationSyntax>()
            .First(m => m is MethodDeclarationSyntax named ? named.Identifier.Text == method : m is ConstructorDeclarationSyntax);
        var operation = _compilation.GetSemanticModel(tree).GetOperation(declaration);
        return operation is IConstructorBodyOperation constructor ? ControlFlowGraph.Create(constructor) : ControlFlowGraph.Create((IMethodBodyOperation)operation!);
    }

    /// <summary>The paths to the two exits: of the return, and of an exception that leaves.</summary>
    public static (ImmutableSortedSet<string> Returned, ImmutableSortedSet<string> Thrown) Exits(ControlFlowGraph source)
    {
        var graph = FlowGraph.Create(source, 10_000) ?? throw new InvalidOperationException("The graph is too large.");
        return Exits(graph);
    }

    public static (ImmutableSortedSet<string> Returned, ImmutableSortedSet<string> Thrown) Exits(FlowGraph graph)
    {
        var states = FlowSolver.Solve(graph, Paths.Start, new Paths(), 100_000, default) ?? throw new InvalidOperationException("No fixed point.");
        return ((graph.Exit is { } exit ? states[exit.Id] : null) ?? Paths.None, states[graph.ExceptionalExit.Id] ?? Paths.None);
    }

    /// <summary>Runs a method to its end: a task is awaited, an iterator read, a constructor called.</summary>
    public Execution Run(string method = "Body", int depth = 9)
    {
        var type = _assembly.Value.GetType("Snippet")!;
        return Execution.Of(_assembly.Value.GetType("Marks")!, () =>
        {
            if (type.GetMethod(method) is not { } found)
            {
                Activator.CreateInstance(type);
                return;
            }

            switch (found.Invoke(null, null))
            {
                case Task task:
                    task.GetAwaiter().GetResult();
                    break;
                case IEnumerable items:
                    foreach (var _ in items)
                        continue;
                    break;
            }
        }, depth);
    }

    private Assembly Emit()
    {
        using var stream = new MemoryStream();
        var result = _compilation.Emit(stream);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
        return Assembly.Load(stream.ToArray());
    }
}
