using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Sockets;

namespace TcpLint.Flow;

/// <summary>
/// Where a value can come from, whatever the path: through locals, private and read-only fields, conditional expressions, and what source methods
/// return. What cannot be followed (a parameter, a call into a library) stands for itself.
/// </summary>
internal sealed class PossibleValues
{
    private const int MaxDepth = 6;

    private readonly SourceCode _code;

    public PossibleValues(SourceCode code) => _code = code;

    public SourceCode Code => _code;

    /// <summary>The expressions one of which gives the value; at least one.</summary>
    public IReadOnlyList<IOperation> Of(IOperation value)
    {
        var found = new List<IOperation>();
        Collect(value, found, 0);
        return found;
    }

    /// <summary>The expressions one of which gives a variable its value; none when nothing is assigned to it here.</summary>
    public IReadOnlyList<IOperation> Of(ISymbol variable, IOperation use)
    {
        var found = new List<IOperation>();
        foreach (var value in AssignedTo(variable, use).ToList())
            Collect(value, found, 1);
        return found;
    }

    /// <summary>The constants that it can be; null among them stands for what is not known.</summary>
    public IReadOnlyList<object?> Constants(IOperation value) => Of(value).Select(v => v.Constant()).Distinct().ToList();

    /// <summary>The number that it is on every path; null when it is not known, or not always the same.</summary>
    public long? Number(IOperation? value)
    {
        if (value is null)
            return null;
        var numbers = Of(value).Select(v => v.Integer()).Distinct().ToList();
        return numbers.Count == 1 ? numbers[0] : null;
    }

    /// <summary>The values that an assignment somewhere gives to a variable or field.</summary>
    public IEnumerable<IOperation> AssignedTo(ISymbol symbol, IOperation use)
    {
        foreach (var operation in _code.Using(symbol, use))
        {
            switch (operation)
            {
                case IVariableDeclaratorOperation declarator when Is(declarator.Symbol, symbol) && declarator.GetVariableInitializer() is { } initializer:
                    yield return initializer.Value;
                    break;
                case IFieldInitializerOperation field when field.InitializedFields.Any(f => Is(f, symbol)):
                    yield return field.Value;
                    break;
                case IPropertyInitializerOperation property when property.InitializedProperties.Any(p => Is(p, symbol)):
                    yield return property.Value;
                    break;
                case ISimpleAssignmentOperation assignment when Is(Variable(assignment.Target), symbol):
                    yield return assignment.Value;
                    break;
                case ICoalesceAssignmentOperation assignment when Is(Variable(assignment.Target), symbol):
                    yield return assignment.Value;
                    break;
                case IIsPatternOperation { Pattern: var pattern } test when Is(Declared(pattern), symbol):
                    yield return test.Value;
                    break;
                // Changed in a way that is not followed: the variable stands for itself.
                case ICompoundAssignmentOperation compound when Is(Variable(compound.Target), symbol):
                    yield return compound.Target;
                    break;
                case IIncrementOrDecrementOperation increment when Is(Variable(increment.Target), symbol):
                    yield return increment.Target;
                    break;
                case IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument when Is(Variable(argument.Value), symbol):
                    yield return argument;
                    break;
                case IDeconstructionAssignmentOperation { Target: ITupleOperation tuple } deconstruction when tuple.Elements.Any(e => Is(Variable(e), symbol)):
                    yield return deconstruction;
                    break;
            }
        }
    }

    /// <summary>The local, parameter, field or property that an expression names.</summary>
    public static ISymbol? Variable(IOperation? operation) => operation?.Plain() switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation field => field.Field.OriginalDefinition,
        IPropertyReferenceOperation property => property.Property.OriginalDefinition,
        IDeclarationExpressionOperation declaration => Variable(declaration.Expression),
        _ => null,
    };

    public static ISymbol? Declared(IPatternOperation pattern) => pattern switch
    {
        IDeclarationPatternOperation declaration => declaration.DeclaredSymbol,
        IRecursivePatternOperation recursive => recursive.DeclaredSymbol,
        _ => null,
    };

    /// <summary>What a source method returns, functions inside it aside.</summary>
    public IEnumerable<IOperation> ReturnedBy(IMethodSymbol method) =>
        _code.Of(method).OfType<IReturnOperation>().Where(r => !IsInNestedFunction(r)).Select(r => r.ReturnedValue!).Where(v => v is not null);

    private void Collect(IOperation value, List<IOperation> found, int depth)
    {
        value = value.Plain();
        if (depth > MaxDepth || value.ConstantValue.HasValue)
        {
            found.Add(value);
            return;
        }

        switch (value)
        {
            case IConditionalOperation { WhenFalse: { } otherwise } conditional:
                Collect(conditional.WhenTrue, found, depth + 1);
                Collect(otherwise, found, depth + 1);
                return;
            case ICoalesceOperation coalesce:
                Collect(coalesce.Value, found, depth + 1);
                Collect(coalesce.WhenNull, found, depth + 1);
                return;
            case ISwitchExpressionOperation @switch when @switch.Arms.Length > 0:
                foreach (var arm in @switch.Arms)
                    Collect(arm.Value, found, depth + 1);
                return;
            case ISimpleAssignmentOperation assignment:
                Collect(assignment.Value, found, depth + 1);
                return;
            case IInvocationOperation { TargetMethod: { IsVirtual: false, IsOverride: false, IsAsync: false } method } when _code.HasBody(method):
                CollectAll(ReturnedBy(method), value, found, depth);
                return;
            case ILocalReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation when IsFollowed(Variable(value)!):
                CollectAll(AssignedTo(Variable(value)!, value), value, found, depth);
                return;
            default:
                found.Add(value);
                return;
        }
    }

    private void CollectAll(IEnumerable<IOperation> values, IOperation itself, List<IOperation> found, int depth)
    {
        var any = false;
        foreach (var value in values.ToList())
        {
            any = true;
            if (SymbolEqualityComparer.Default.Equals(Variable(value), Variable(itself)) && Variable(itself) is not null)
                found.Add(value);
            else
                Collect(value, found, depth + 1);
        }

        if (!any)
            found.Add(itself);
    }

    /// <summary>Whether all that is assigned to it can be seen. A field that holds a connection is taken to be assigned by its own type alone.</summary>
    private bool IsFollowed(ISymbol variable) => variable switch
    {
        ILocalSymbol => true,
        IFieldSymbol field => field.DeclaringSyntaxReferences.Length > 0
            && (field.IsReadOnly || field.DeclaredAccessibility == Accessibility.Private || _code.Context.Types.KindOf(field.Type) != ConnectionKind.None),
        IPropertySymbol property => Places.IsAutoProperty(property) && (property.SetMethod is null or { DeclaredAccessibility: Accessibility.Private } || property.DeclaredAccessibility == Accessibility.Private),
        _ => false,
    };

    private static bool Is(ISymbol? one, ISymbol other) => SymbolEqualityComparer.Default.Equals(one, other);

    private static bool IsInNestedFunction(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation or ILocalFunctionOperation)
                return true;
        }

        return false;
    }
}
