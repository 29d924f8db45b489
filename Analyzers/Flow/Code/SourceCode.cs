using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TcpLint.Flow;

/// <summary>
/// The operations of source code outside the body at hand: of a method, or of all members of a type. For questions that do not depend on the
/// order of things. Kept from one analysis to the next, as long as it is not much.
/// </summary>
internal sealed class SourceCode
{
    private const int MaxKept = 64;

    private readonly FlowContext _context;
    private readonly Dictionary<ISymbol, IReadOnlyList<IOperation>> _ofSymbol = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IOperation, IReadOnlyList<IOperation>> _ofRoot = new();

    public SourceCode(FlowContext context) => _context = context;

    public FlowContext Context => _context;

    /// <summary>An analysis has ended: the next is most often of the same type.</summary>
    public void End()
    {
        if (_ofSymbol.Count + _ofRoot.Count <= MaxKept)
            return;
        _ofSymbol.Clear();
        _ofRoot.Clear();
    }

    /// <summary>Every operation of the code in which a symbol can be used: the body around a local or parameter, the type around a field or property.</summary>
    public IReadOnlyList<IOperation> Around(ISymbol symbol, IOperation use) => symbol switch
    {
        ILocalSymbol => All(Root(use)),
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } constructor } when IsPrimary(constructor) => Of(constructor.ContainingType),
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.Constructor or MethodKind.ExplicitInterfaceImplementation } method } => Of(method),
        IParameterSymbol => All(Root(use)),
        _ when symbol.ContainingType is { } type => Of(type),
        _ => All(Root(use)),
    };

    /// <summary>The operations among which every use of a symbol is: those of <see cref="Around"/>, without the bodies of the type that do not name it.</summary>
    public IReadOnlyList<IOperation> Using(ISymbol symbol, IOperation use) =>
        symbol is not (ILocalSymbol or IParameterSymbol) && symbol.ContainingType is { } type ? Using(symbol.Name, type.OriginalDefinition, symbol) : Around(symbol, use);

    /// <summary>Every operation in a method's body; none when it is not seen.</summary>
    public IReadOnlyList<IOperation> Of(IMethodSymbol method)
    {
        var definition = method.OriginalDefinition.PartialImplementationPart ?? method.OriginalDefinition;
        return Remember(definition, () => definition.DeclaringSyntaxReferences.Select(r => r.GetSyntax(_context.Cancellation)));
    }

    /// <summary>Whether a method's body is seen.</summary>
    public bool HasBody(IMethodSymbol method) => !method.IsAbstract && !method.IsExtern && Of(method).Count > 0;

    /// <summary>Whether the constructor is written as the parameters of its type, which then are used all over the type.</summary>
    private bool IsPrimary(IMethodSymbol constructor) => constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(_context.Cancellation) is TypeDeclarationSyntax;

    /// <summary>Every operation in the bodies of a type.</summary>
    public IReadOnlyList<IOperation> Of(INamedTypeSymbol type) =>
        Remember(type.OriginalDefinition, () => type.OriginalDefinition.DeclaringSyntaxReferences.SelectMany(r => BodiesIn(r.GetSyntax(_context.Cancellation))));

    private IReadOnlyList<IOperation> Using(string name, INamedTypeSymbol type, ISymbol symbol) =>
        Remember(symbol.OriginalDefinition, () => type.DeclaringSyntaxReferences.SelectMany(r => BodiesIn(r.GetSyntax(_context.Cancellation)))
            .Where(b => b is EqualsValueClauseSyntax || _context.Model.Names.Names(b, name, _context.Cancellation)));

    private IReadOnlyList<IOperation> Remember(ISymbol symbol, System.Func<IEnumerable<SyntaxNode>> bodies)
    {
        if (!_ofSymbol.TryGetValue(symbol, out var operations))
            _ofSymbol.Add(symbol, operations = bodies().Select(Operation).Where(o => o is not null).SelectMany(o => All(o!)).ToList());
        return operations;
    }

    private IOperation? Operation(SyntaxNode body) =>
        _context.Compilation.ContainsSyntaxTree(body.SyntaxTree) ? _context.Compilation.GetSemanticModel(body.SyntaxTree).GetOperation(body, _context.Cancellation) : null;

    private IReadOnlyList<IOperation> All(IOperation root)
    {
        if (!_ofRoot.TryGetValue(root, out var operations))
            _ofRoot.Add(root, operations = root.WithDescendants().ToList());
        return operations;
    }

    private static IOperation Root(IOperation operation)
    {
        while (operation.Parent is { } parent)
            operation = parent;
        return operation;
    }

    private static IEnumerable<SyntaxNode> BodiesIn(SyntaxNode type) =>
        type.DescendantNodes(n => !IsBody(n)).Where(IsBody);

    private static bool IsBody(SyntaxNode node) => node switch
    {
        BaseMethodDeclarationSyntax or AccessorDeclarationSyntax => true,
        ArrowExpressionClauseSyntax { Parent: BasePropertyDeclarationSyntax } => true,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax } => true,
        EqualsValueClauseSyntax { Parent.Parent.Parent: BaseFieldDeclarationSyntax } => true,
        _ => false,
    };
}
