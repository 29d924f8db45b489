using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TcpLint.Flow;

/// <summary>
/// The conditions that a body asks more than once, of nothing that changes while it runs: parameters and locals that get one value, read-only members,
/// options that are given to it, the platform. Where such a condition was true, it is true again.
/// </summary>
internal sealed class RepeatedConditions
{
    /// <summary>Types of the framework whose values never change: what a member of one says, it says again.</summary>
    private static readonly HashSet<string> s_values = new()
    {
        "String", "Char", "Uri", "IPAddress", "Nullable", "Version", "TimeSpan", "DateTime", "Guid", "Enum", "OperatingSystem", "RuntimeInformation", "Type",
    };

    /// <summary>How types are called that carry what a program was told before it began.</summary>
    private static readonly string[] s_settings = { "Options", "Settings", "Config", "Configuration", "Parameters" };

    private readonly Dictionary<IOperation, Asked> _asked = new();
    private readonly HashSet<ISymbol> _written;

    public RepeatedConditions(FlowBody body, IEnumerable<ISymbol> written)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        // A local that is given a value once, outside of loops, keeps it.
        _written = new HashSet<ISymbol>(written.Where(s => s is IParameterSymbol || !seen.Add(s) || s.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is { } declaration && Repeats.IsInLoop(declaration)), SymbolEqualityComparer.Default);
        var keys = new List<(IOperation Condition, Key Key)>();
        foreach (var block in body.Graph.Source.Blocks)
        {
            if (block is { ConditionKind: not ControlFlowConditionKind.None, BranchValue: { } condition } && KeyOf(condition) is { Text: not null } key)
                keys.Add((condition, key));
        }

        foreach (var same in keys.GroupBy(k => k.Key.Text).Where(g => g.Count() > 1 && !(g.Any(k => k.Key.IsOfSettings) && g.Any(k => Repeats.IsInLoop(k.Condition.Syntax))) && g.First().Key.Fields?.All(f => IsSetAtStart(f, body.Context)) != false))
        {
            var place = body.Places.OfCondition();
            foreach (var (condition, key) in same)
                _asked[condition] = new Asked(place, key.IsNegated);
        }
    }

    /// <summary>The place in which the answer stands, and whether the condition asks the other way round; null for a condition that is not repeated.</summary>
    public Asked? Of(IOperation condition) => _asked.TryGetValue(condition, out var asked) ? asked : null;

    private Key KeyOf(IOperation operation)
    {
        if (operation.ConstantValue is { HasValue: true, Value: var constant })
            return new("=" + (constant ?? "null"));
        switch (operation)
        {
            case IParenthesizedOperation parenthesized:
                return KeyOf(parenthesized.Operand);
            case IConversionOperation { OperatorMethod: null } conversion:
                return KeyOf(conversion.Operand);
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                return KeyOf(not.Operand) is { Text: not null } key ? key with { IsNegated = !key.IsNegated } : default;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } unequal:
                return Joined("==", unequal.LeftOperand, unequal.RightOperand) is { Text: not null } same ? same with { IsNegated = true } : default;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } equal:
                return Joined("==", equal.LeftOperand, equal.RightOperand);
            case IBinaryOperation { OperatorMethod: null } binary:
                return Joined(binary.OperatorKind.ToString(), binary.LeftOperand, binary.RightOperand);
            case IIsNullOperation isNull:
                return Joined("==null", isNull.Operand);
            case IIsTypeOperation isType:
                return Joined("is " + isType.TypeOperand.ToDisplayString(), isType.ValueOperand) is { Text: not null } typed ? typed with { IsNegated = isType.IsNegated } : default;
            case IIsPatternOperation { Pattern: IDeclarationPatternOperation { MatchedType: { } matched } } isPattern:
                return Joined("is " + matched.ToDisplayString(), isPattern.Value);
            case IIsPatternOperation { Pattern: IConstantPatternOperation pattern } isConstant:
                return Joined("==", isConstant.Value, pattern.Value);
            case ILocalReferenceOperation { Local: { IsRef: false } local } when !_written.Contains(local):
                return new(local.Name + "@" + local.Locations[0].SourceSpan.Start);
            case IParameterReferenceOperation { Parameter: { RefKind: RefKind.None or RefKind.In } parameter } when !_written.Contains(parameter):
                return new(parameter.Name);
            case IFieldReferenceOperation { Field: var field } reference when field.IsReadOnly || IsSettings(field.Type) || IsSettings(field.ContainingType):
                return Member(field, reference.Instance, !field.IsReadOnly);
            case IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation, Field: { DeclaredAccessibility: Accessibility.Private, IsVolatile: false } field }:
                return new(field.ToDisplayString(), Fields: new[] { field });
            case IPropertyReferenceOperation { Arguments.IsEmpty: true, Property: var property } reference:
                var isFixed = property.SetMethod is null or { IsInitOnly: true } && Places.IsAutoProperty(property) || IsValue(property.ContainingType) || property is { Name: "CanBeCanceled", ContainingType.Name: "CancellationToken" };
                return isFixed || IsSettings(property.Type) || IsSettings(property.ContainingType) ? Member(property, reference.Instance, !isFixed) : default;
            case IInvocationOperation { TargetMethod: var method } call when IsValue(method.ContainingType) && method.Parameters.All(p => p.RefKind == RefKind.None):
                return Joined(method.ToDisplayString(), call.Arguments.Select(a => a.Value).Concat(call.Instance is { } instance ? new[] { instance } : new IOperation[0]).ToArray());
            default:
                return default;
        }
    }

    /// <summary>Whether only constructors give a private field its value.</summary>
    private static bool IsSetAtStart(IFieldSymbol field, FlowContext context) =>
        field.ContainingType.DeclaringSyntaxReferences.Select(r => r.GetSyntax(context.Cancellation))
            .SelectMany(type => context.Model.Names.Find(field.Name, type, context.Cancellation))
            .All(name => !TypeFacts.IsAssigned(name) || name.FirstAncestorOrSelf<MemberDeclarationSyntax>() is ConstructorDeclarationSyntax && name.FirstAncestorOrSelf<AnonymousFunctionExpressionSyntax>() is null);

    private Key Member(ISymbol member, IOperation? instance, bool isOfSettings)
    {
        if (instance is null or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance })
            return new(member.ToDisplayString(), IsOfSettings: isOfSettings);
        return Joined("." + member.Name, instance) is { Text: not null } key ? key with { IsOfSettings = key.IsOfSettings || isOfSettings } : default;
    }

    private Key Joined(string what, params IOperation[] operands)
    {
        var keys = operands.Select(KeyOf).ToList();
        return keys.All(k => k is { Text: not null, IsNegated: false })
            ? new(what + "(" + string.Join(",", keys.Select(k => k.Text)) + ")", IsOfSettings: keys.Any(k => k.IsOfSettings), Fields: keys.SelectMany(k => k.Fields ?? new IFieldSymbol[0]).ToList())
            : default;
    }

    private static bool IsValue(INamedTypeSymbol? type) => type is not null && s_values.Contains(type.Name) && type.ContainingNamespace?.ToDisplayString() is { } space && (space == "System" || space.StartsWith("System.", System.StringComparison.Ordinal));

    private static bool IsSettings(ITypeSymbol? type) => type is { SpecialType: SpecialType.None, Name: var name } && s_settings.Any(end => name.EndsWith(end, System.StringComparison.Ordinal));

    /// <summary>A condition in words; no text where it asks for something that may change.</summary>
    private readonly record struct Key(string? Text, bool IsNegated = false, bool IsOfSettings = false, IReadOnlyList<IFieldSymbol>? Fields = null);

    /// <summary>Where the answer to a repeated condition is kept.</summary>
    public sealed record Asked(int Place, bool IsNegated);
}
