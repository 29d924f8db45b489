using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TcpLint.Flow;

/// <summary>What the source methods of a compilation do with connections: found on demand, kept for the compilation.</summary>
internal sealed class Summaries
{
    private readonly FlowContext _context;

    public Summaries(FlowContext context) => _context = context;

    /// <summary>The body of a source method; null when it has none or is too large.</summary>
    public FlowBody? BodyOf(IMethodSymbol method)
    {
        var definition = (method.PartialImplementationPart ?? method).OriginalDefinition;
        if (definition.IsAbstract || definition.DeclaringSyntaxReferences.FirstOrDefault() is not { } reference)
            return null;
        var syntax = reference.GetSyntax(_context.Cancellation);
        if (!_context.Compilation.ContainsSyntaxTree(syntax.SyntaxTree))
            return null;
        var model = _context.Compilation.GetSemanticModel(syntax.SyntaxTree);
        var graph = model.GetOperation(syntax, _context.Cancellation) switch
        {
            IMethodBodyOperation body => ControlFlowGraph.Create(body, _context.Cancellation),
            IConstructorBodyOperation body => ControlFlowGraph.Create(body, _context.Cancellation),
            IBlockOperation { Parent: null } body => ControlFlowGraph.Create(body, _context.Cancellation),
            _ => null,
        };
        return graph is null ? null : FlowBody.Create(graph, definition, _context);
    }
}
