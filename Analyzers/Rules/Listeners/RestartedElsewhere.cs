using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Flow;
using TcpLint.Sockets;

namespace TcpLint.Rules.Listeners;

/// <summary>
/// A type that makes its <c>TcpListener</c> once, sets an option on its socket once, and has a member that starts and another that stops it:
/// after a stop, the next start is without the option.
/// </summary>
internal sealed class RestartedElsewhere
{
    private readonly ListenerStory _story;
    private readonly IReadOnlyList<IOperation> _code;

    private RestartedElsewhere(ListenerStory story)
    {
        _story = story;
        _code = story.Code;
    }

    /// <summary>The starts that find a new socket without the option; none unless the type can be started again and sets the option nowhere else.</summary>
    public static IEnumerable<IOperation> Starts(IOperation setting, OptionSetting option, ListenerStory story)
    {
        if (story.Symbol is not (IFieldSymbol or IPropertySymbol) || !story.IsMadeAs(Transport.Tcp) || story.Events.Any(e => e.Call == SocketCall.Escape) || IsHosted(story.Symbol.ContainingType))
            return Enumerable.Empty<IOperation>();
        return new RestartedElsewhere(story).Starts(setting, option);
    }

    private IEnumerable<IOperation> Starts(IOperation setting, OptionSetting option)
    {
        if (_story.Events.Any(e => e.Option is { } other && e.Operation.Syntax != setting.Syntax && (other.Kind == OptionKind.Unknown || other.Kind == option.Kind && other.Name == option.Name)))
            return Enumerable.Empty<IOperation>();
        var starts = _story.Of(SocketCall.Start).Select(e => e.Operation).Where(o => !RunsOnce(o)).ToList();
        var isSetOnce = RunsOnce(setting) || IsInSetter(setting) && !IsAssignedInType(setting);
        if (!isSetOnce || starts.Count == 0 || !Makings().All(RunsOnce))
            return Enumerable.Empty<IOperation>();
        var stops = _story.Of(SocketCall.Stop).Select(e => e.Operation).Where(o => !IsFinal(o) && !starts.Any(s => Member(s.Syntax) == Member(o.Syntax)));
        return stops.Any() ? starts : Enumerable.Empty<IOperation>();
    }

    private IEnumerable<IOperation> Makings() => _code.OfType<ISimpleAssignmentOperation>()
        .Where(a => SymbolEqualityComparer.Default.Equals(PossibleValues.Variable(a.Target), _story.Symbol));

    /// <summary>Whether it runs while the object is made: in a constructor or an initializer, or in a private method that nothing else calls.</summary>
    private bool RunsOnce(IOperation operation) => RunsOnce(operation, depth: 0);

    private bool RunsOnce(IOperation operation, int depth)
    {
        switch (Member(operation.Syntax))
        {
            case ConstructorDeclarationSyntax or BaseFieldDeclarationSyntax:
                return !IsInFunction(operation);
            case PropertyDeclarationSyntax property:
                return property.Initializer?.Span.Contains(operation.Syntax.Span) == true;
            case MethodDeclarationSyntax method when depth < 3 && !method.Modifiers.Any(m => m.IsKind(SyntaxKind.PublicKeyword) || m.IsKind(SyntaxKind.ProtectedKeyword) || m.IsKind(SyntaxKind.InternalKeyword)):
                var calls = _code.Where(o => o is IInvocationOperation { TargetMethod: var target } && IsDeclaredBy(target, method) || o is IMethodReferenceOperation { Method: var named } && IsDeclaredBy(named, method)).ToList();
                return calls.Count > 0 && calls.All(c => c is IInvocationOperation && RunsOnce(c, depth + 1));
            default:
                return false;
        }
    }

    /// <summary>Whether nothing starts a listener again after it: an end of the object, of the type or of the process.</summary>
    private static bool IsFinal(IOperation stop) => Member(stop.Syntax) switch
    {
        DestructorDeclarationSyntax => true,
        MethodDeclarationSyntax method => method.Identifier.ValueText is "Dispose" or "DisposeAsync" or "DisposeAsyncCore" or "Close" or "CloseAsync" || method.ExplicitInterfaceSpecifier is not null,
        _ => false,
    };

    private static bool IsInSetter(IOperation setting) => setting.Syntax.FirstAncestorOrSelf<AccessorDeclarationSyntax>() is { } accessor && accessor.Keyword.IsKind(SyntaxKind.SetKeyword);

    /// <summary>Whether the type itself sets the property again.</summary>
    private bool IsAssignedInType(IOperation setting) => Member(setting.Syntax) is PropertyDeclarationSyntax property
        && _code.OfType<ISimpleAssignmentOperation>().Any(a => a.Target is IPropertyReferenceOperation { Property: var assigned } && IsDeclaredBy(assigned, property) && !RunsOnce(a));

    /// <summary>A host starts and stops each of its services once.</summary>
    private static bool IsHosted(INamedTypeSymbol? type) => type is not null && type.AllInterfaces.Any(i => i.Name == "IHostedService");

    private static bool IsDeclaredBy(ISymbol symbol, SyntaxNode declaration) =>
        symbol.OriginalDefinition.DeclaringSyntaxReferences.Any(r => r.SyntaxTree == declaration.SyntaxTree && r.Span == declaration.Span);

    private static bool IsInFunction(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation or ILocalFunctionOperation)
                return true;
        }

        return false;
    }

    private static MemberDeclarationSyntax? Member(SyntaxNode node) => node.FirstAncestorOrSelf<MemberDeclarationSyntax>();
}
