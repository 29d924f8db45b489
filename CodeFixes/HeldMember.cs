using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TcpLint.CodeFixes;

/// <summary>The field, property or primary constructor parameter that holds a connection, or many, for its type.</summary>
/// <param name="Symbol">The member.</param>
/// <param name="Held">Its type.</param>
/// <param name="Type">The type that it belongs to.</param>
/// <param name="Uses">Where the type's code names it.</param>
internal sealed record HeldMember(ISymbol Symbol, ITypeSymbol Held, INamedTypeSymbol Type, IReadOnlyList<IdentifierNameSyntax> Uses)
{
    public string Name => Symbol.Name;

    /// <summary>As the methods of the type spell it: with <c>this.</c> where they do.</summary>
    private string Spelled => (Uses.FirstOrDefault(u => !u.Ancestors().Any(a => a is ConstructorDeclarationSyntax)) ?? Uses.FirstOrDefault())?.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } spelled && spelled.Name.ToString() == Name
        ? "this." + Name
        : SyntaxFacts.GetKeywordKind(Name) == SyntaxKind.None ? Name : "@" + Name;

    public static HeldMember? Of(FixSite site)
    {
        var declaration = site.Node.AncestorsAndSelf().FirstOrDefault(n => n is VariableDeclaratorSyntax or PropertyDeclarationSyntax or ParameterSyntax or StatementSyntax);
        var symbol = declaration is null or StatementSyntax ? null : site.Model.GetDeclaredSymbol(declaration, site.Cancellation);
        var held = symbol switch
        {
            IFieldSymbol field => field.Type,
            IPropertySymbol property => property.Type,
            IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } parameter when declaration!.Parent?.Parent is TypeDeclarationSyntax => parameter.Type,
            _ => null,
        };
        return held is null || symbol!.IsStatic || symbol.ContainingType is not { TypeKind: TypeKind.Class } type ? null : new HeldMember(symbol, held, type, UsesOf(symbol, type, site));
    }

    /// <summary>The statements that close what it holds, each line with steps of four blanks; null when nothing of it can be called.</summary>
    public IReadOnlyList<string>? Closing(FixSite site)
    {
        var position = site.Node.SpanStart;
        if (ClosingCall.Of(site, Spelled, Held, position, mayBeNull: !IsNeverNull()) is { } close)
            return new[] { close };
        if (Elements() is not { } elements)
            return null;
        var one = OneOf(site);
        if (ClosingCall.Of(site, one, elements.Type, position, mayBeNull: Held is IArrayTypeSymbol || elements.Type.NullableAnnotation == NullableAnnotation.Annotated) is not { } closeOne)
            return null;
        var style = new CodeStyle(site.Node.SyntaxTree.GetRoot(site.Cancellation));
        var each = style.UsesVarInLoops ? "var" : elements.Type.ToMinimalDisplayString(site.Model, NullableFlowState.NotNull, position);
        var lines = style.Embedded($"foreach ({each} {one} in {Spelled}{elements.Of})", closeOne).ToList();
        if (site.Model.LookupSymbols(position, (INamespaceOrTypeSymbol)Held, "Clear").OfType<IMethodSymbol>().Any(m => m.Parameters.IsEmpty && !m.IsStatic))
            lines.Add($"{Spelled}.Clear();");
        if (Lock() is { } gate)
            lines = style.Braced($"lock ({gate})", lines).ToList();
        return IsNeverNull() ? lines : style.Braced($"if ({Spelled} != null)", lines).ToList();
    }

    /// <summary>The type of the elements, and what has to be read from the collection to reach them.</summary>
    private (ITypeSymbol Type, string Of)? Elements() => Held switch
    {
        IArrayTypeSymbol { Rank: 1 } array => (array.ElementType, ""),
        INamedTypeSymbol { TypeArguments: { Length: 1 } one } => (one[0], ""),
        INamedTypeSymbol { TypeArguments: { Length: 2 } two } dictionary when dictionary.GetMembers("Values").Any() || dictionary.AllInterfaces.Any(i => i.Name == "IDictionary") =>
            IsClosable(two[1]) ? (two[1], ".Values") : IsClosable(two[0]) ? (two[0], ".Keys") : null,
        _ => null,
    };

    private static bool IsClosable(ITypeSymbol type) => type.AllInterfaces.Any(i => i.SpecialType == SpecialType.System_IDisposable) || type.Name == "TcpListener";

    /// <summary>A name for one element: <c>client</c> of <c>_clients</c>, where nothing else is called so.</summary>
    private string OneOf(FixSite site)
    {
        var plural = Name.TrimStart('_');
        plural = plural.Length == 0 ? "connections" : char.ToLowerInvariant(plural[0]) + plural.Substring(1);
        var singular = plural.EndsWith("ies", System.StringComparison.Ordinal) ? plural.Substring(0, plural.Length - 3) + "y"
            : plural.EndsWith("s", System.StringComparison.Ordinal) ? plural.Substring(0, plural.Length - 1) : "connection";
        return new[] { singular, "connection", "open" }.First(name => name == "open"
            || SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && name != Name && !site.Model.LookupSymbols(site.Node.SpanStart, Type, name).Any()
                && !Type.GetMembers().OfType<IMethodSymbol>().Any(m => m.Parameters.Any(p => p.Name == name) && EndOfType.Names.Contains(m.Name)));
    }

    /// <summary>What the type's code locks around its uses of the collection.</summary>
    private string? Lock() => Uses
        .Select(u => u.Ancestors().OfType<LockStatementSyntax>().FirstOrDefault()?.Expression)
        .FirstOrDefault(e => e is IdentifierNameSyntax or ThisExpressionSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax })?.ToString();

    /// <summary>Set where it is declared or in every constructor, and never again.</summary>
    private bool IsNeverNull()
    {
        if (Held.NullableAnnotation == NullableAnnotation.Annotated)
            return false;
        var isKnown = Held.NullableAnnotation == NullableAnnotation.NotAnnotated;
        if (Symbol is IParameterSymbol)
            return isKnown;
        var assigned = Assignments.ToList();
        var initial = Symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
        {
            VariableDeclaratorSyntax declarator => declarator.Initializer?.Value,
            PropertyDeclarationSyntax property => property.Initializer?.Value,
            _ => null,
        };
        if (initial is not null)
            return IsObject(initial) && assigned.Count == 0;
        return assigned.All(a => IsObject(a.Right) && a.Parent is ExpressionStatementSyntax { Parent: BlockSyntax { Parent: ConstructorDeclarationSyntax } } or ArrowExpressionClauseSyntax { Parent: ConstructorDeclarationSyntax })
            && Type.InstanceConstructors.All(c => c.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is ConstructorDeclarationSyntax constructor
                && (constructor.Initializer?.ThisOrBaseKeyword.IsKind(SyntaxKind.ThisKeyword) == true || assigned.Any(a => constructor.Contains(a))));

        bool IsObject(ExpressionSyntax value) => value is BaseObjectCreationExpressionSyntax or ArrayCreationExpressionSyntax
            || isKnown && value is not (LiteralExpressionSyntax or PostfixUnaryExpressionSyntax or ConditionalExpressionSyntax);
    }

    /// <summary>Where it is given a value.</summary>
    public IEnumerable<AssignmentExpressionSyntax> Assignments => Uses.Select(Assigned).Where(a => a is not null)!;

    private static AssignmentExpressionSyntax? Assigned(IdentifierNameSyntax use)
    {
        ExpressionSyntax target = use.Parent is MemberAccessExpressionSyntax access && access.Name == use ? access : use;
        return target.Parent is AssignmentExpressionSyntax assignment && assignment.Left == target ? assignment : null;
    }

    private static IReadOnlyList<IdentifierNameSyntax> UsesOf(ISymbol symbol, INamedTypeSymbol type, FixSite site)
    {
        var uses = new List<IdentifierNameSyntax>();
        foreach (var part in type.DeclaringSyntaxReferences.Select(r => r.GetSyntax(site.Cancellation)))
        {
            var model = part.SyntaxTree == site.Node.SyntaxTree ? site.Model : site.Model.Compilation.GetSemanticModel(part.SyntaxTree);
            uses.AddRange(part.DescendantNodes().OfType<IdentifierNameSyntax>().Where(n => n.Identifier.ValueText == symbol.Name
                && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(n, site.Cancellation).Symbol?.OriginalDefinition, symbol.OriginalDefinition)));
        }

        return uses;
    }
}
