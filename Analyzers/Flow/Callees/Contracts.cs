using System.Linq;
using Microsoft.CodeAnalysis;
using TcpLint.Options;

namespace TcpLint.Flow;

/// <summary>What the program or its options say of a method that is given a connection.</summary>
internal enum ToldOwnership : byte
{
    Nothing,

    /// <summary>It closes it, sooner or later.</summary>
    Takes,

    /// <summary>It only uses it.</summary>
    Borrows,
}

/// <summary>Ownership that is told where it cannot be inferred: the two <c>tcplint.ownership</c> options, and the annotations of JetBrains by their names.</summary>
internal sealed class Contracts
{
    private readonly OwnershipOptions _options;

    public Contracts(OwnershipOptions options) => _options = options;

    public ToldOwnership Of(IMethodSymbol method, IParameterSymbol? parameter, SyntaxTree caller)
    {
        if (parameter is not null && Has(parameter.OriginalDefinition, "HandlesResourceDisposalAttribute") || _options.TransfersTo(method, caller))
            return ToldOwnership.Takes;
        return _options.Borrows(method, caller) ? ToldOwnership.Borrows : ToldOwnership.Nothing;
    }

    /// <summary>Whether the caller of a method answers for what it returns.</summary>
    public static bool MustDispose(IMethodSymbol method) =>
        Has(method.OriginalDefinition, "MustDisposeResourceAttribute") || method.OriginalDefinition.GetReturnTypeAttributes().Any(a => Is(a, "MustDisposeResourceAttribute"));

    private static bool Has(ISymbol symbol, string attribute) => symbol.GetAttributes().Any(a => Is(a, attribute));

    // '[MustDisposeResource(false)]' takes it back.
    private static bool Is(AttributeData attribute, string name) =>
        attribute.AttributeClass is { } type && type.Name == name && type.ContainingNamespace?.ToDisplayString() == "JetBrains.Annotations"
        && !attribute.ConstructorArguments.Any(a => a.Value is false);
}
