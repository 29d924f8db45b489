using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Flow;

namespace TcpLint.Rules.TimeWait;

/// <summary>An object that was made over a connection: what the code that made it has it do.</summary>
internal static class AdoptedSession
{
    /// <summary>The methods that are called on the object, or started, each with the members in which it holds the connection.</summary>
    public static IEnumerable<(FlowBody Method, ISymbol[] Members)> Of(FlowBody body, Adoption adoption)
    {
        var members = Members(body.Context, adoption);
        if (members.Length == 0)
            yield break;
        var (made, variable) = Named(body.Context, adoption.Creation);
        foreach (var method in body.WithNested().SelectMany(b => b.Operations).Select(o => CalledOn(o, made, variable)).Where(m => m is not null).Distinct(SymbolEqualityComparer.Default))
        {
            if (body.Context.Summaries.BodyOf((IMethodSymbol)method!) is { } called)
                yield return (called, members);
        }
    }

    /// <summary>The method that an operation calls on the object, or names.</summary>
    private static IMethodSymbol? CalledOn(IOperation operation, SyntaxNode made, ISymbol? variable)
    {
        var (instance, method) = operation switch
        {
            IInvocationOperation { Instance: { } receiver, TargetMethod: var target } => (receiver, target),
            IMethodReferenceOperation { Instance: { } receiver, Method: var target } => (receiver, target),
            _ => default((IOperation?, IMethodSymbol?)),
        };
        if (instance is null || method is not { IsVirtual: false, IsOverride: false, IsAbstract: false } || !Summaries.IsSource(method))
            return null;
        var isIt = instance.Plain().Syntax == made || variable is not null && instance.Plain() is ILocalReferenceOperation { Local: var local } && SymbolEqualityComparer.Default.Equals(local, variable);
        return isIt ? method : null;
    }

    private static (SyntaxNode Made, ISymbol? Variable) Named(FlowContext context, IOperation creation)
    {
        var parent = context.Origins.Tree(creation.Syntax)?.Parent;
        while (parent is IConversionOperation or IVariableInitializerOperation)
            parent = parent.Parent;
        return (creation.Syntax, (parent as IVariableDeclaratorOperation)?.Symbol);
    }

    private static ISymbol[] Members(FlowContext context, Adoption adoption)
    {
        // A primary constructor has no body: its parameter is the member.
        if (adoption.Parameter.ContainingSymbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(context.Cancellation) is TypeDeclarationSyntax)
            return new ISymbol[] { adoption.Parameter };
        return context.Summaries.BodyOf(adoption.Constructor) is { } body && FlowRun.OfInput(body, adoption.Parameter).Note() is { } notes
            ? notes.StoredIn.Where(s => SymbolEqualityComparer.Default.Equals(s.ContainingType, adoption.Constructor.ContainingType.OriginalDefinition)).ToArray()
            : new ISymbol[0];
    }
}
