using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TcpLint.Flow;

/// <content>What conditions teach.</content>
internal sealed partial class Transfer
{
    /// <summary>Which way a condition goes in this world; where that is open, both are taken in turn, and each learns what it means.</summary>
    private bool Condition(IOperation condition)
    {
        var value = Logic(condition);
        if (value.AsBool is { } known)
            return known;
        if (LeftToOthers(condition) is { } taken)
            return taken;
        var asked = Body.Repeated.Of(condition);
        if (asked is not null && _world[asked.Place].AsBool is { } before)
            return before != asked.IsNegated;
        var holds = _choices.Choose(2) == 0;
        if (asked is not null)
            _world[asked.Place] = Value.Of(holds != asked.IsNegated);
        if (value.Kind == ValueKind.Connected)
            SeesConnected(condition, holds == (value.Number == 0));
        Assume(condition, holds);
        return holds;
    }

    /// <summary>True, false or unknown, evaluated once.</summary>
    private Value Logic(IOperation operation)
    {
        if (operation.ConstantValue is { HasValue: true } constant)
            return ValueOf(constant.Value);
        switch (operation)
        {
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                return Logic(not.Operand) is var asked && asked.AsBool is { } value ? Value.Of(!value) : Turned(asked, false);
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus } minus:
                return Eval(minus.Operand) is { Kind: ValueKind.Number } number ? Value.Of(-number.Number) : Value.Unknown;
            case IUnaryOperation other:
                Eval(other.Operand);
                return Value.Unknown;
            case IIsNullOperation isNull:
                return Eval(isNull.Operand).IsNull is { } known ? Value.Of(known) : Value.Unknown;
            case IIsTypeOperation isType:
                return IsType(Eval(isType.ValueOperand), isType.ValueOperand.Type, isType.TypeOperand) is { } fits ? Value.Of(fits != isType.IsNegated) : Value.Unknown;
            case IIsPatternOperation isPattern when IsConnected(isPattern) is { } test:
                return test;
            case IIsPatternOperation isPattern:
                return Match(Eval(isPattern.Value), isPattern.Value.Plain().Type ?? isPattern.Value.Type, isPattern.Pattern) is { } matches ? Value.Of(matches) : Value.Unknown;
            case IBinaryOperation binary:
                return Compare(binary);
            case IParenthesizedOperation parenthesized:
                return Logic(parenthesized.Operand);
            default:
                return Eval(operation);
        }
    }

    private Value Compare(IBinaryOperation binary)
    {
        var left = Eval(binary.LeftOperand);
        var right = Eval(binary.RightOperand);
        if (binary.OperatorMethod is { } method && method.ContainingType.SpecialType == SpecialType.None && !left.Reaches && !right.Reaches)
            return Value.Unknown;
        switch (binary.OperatorKind)
        {
            // Where an operand does not bind, '&&' and '||' are left as they are written.
            case BinaryOperatorKind.And or BinaryOperatorKind.ConditionalAnd when left.AsBool == false || right.AsBool == false:
                return Value.False;
            case BinaryOperatorKind.And or BinaryOperatorKind.ConditionalAnd when left.AsBool == true && right.AsBool == true:
                return Value.True;
            case BinaryOperatorKind.Or or BinaryOperatorKind.ConditionalOr when left.AsBool == true || right.AsBool == true:
                return Value.True;
            case BinaryOperatorKind.Or or BinaryOperatorKind.ConditionalOr when left.AsBool == false && right.AsBool == false:
                return Value.False;
            case BinaryOperatorKind.Equals:
                return Same(left, right) is { } same ? Value.Of(same) : ComparedTest(left, right, true);
            case BinaryOperatorKind.NotEquals:
                return Same(left, right) is { } equal ? Value.Of(!equal) : ComparedTest(left, right, false);
            case BinaryOperatorKind.GreaterThan:
                return Order(left, right, c => c > 0);
            case BinaryOperatorKind.GreaterThanOrEqual:
                return Order(left, right, c => c >= 0);
            case BinaryOperatorKind.LessThan:
                return Order(left, right, c => c < 0);
            case BinaryOperatorKind.LessThanOrEqual:
                return Order(left, right, c => c <= 0);
            case BinaryOperatorKind.Add when left.Kind == ValueKind.Number && right == Value.Of(0):
                return left;
            case BinaryOperatorKind.Add or BinaryOperatorKind.Subtract when right == Value.Of(0):
                return left;
            default:
                return Value.Unknown;
        }
    }

    private static bool? Same(Value left, Value right)
    {
        if (left.Kind == ValueKind.Null && right.IsNull is { } rightNull)
            return rightNull;
        if (right.Kind == ValueKind.Null && left.IsNull is { } leftNull)
            return leftNull;
        if (left.AsBool is { } l && right.AsBool is { } r)
            return l == r;
        if (left.Kind == ValueKind.Handle && right.Kind == ValueKind.Handle)
            return left.Number == right.Number ? true : null;
        if (left is { Kind: ValueKind.NotNull, Number: > 0 } && right is { Kind: ValueKind.NotNull, Number: > 0 })
            return left == right;
        if (left.Kind == ValueKind.Handle && right.Kind == ValueKind.NotNull || left.Kind == ValueKind.NotNull && right.Kind == ValueKind.Handle)
            return false;
        if (left.Kind == ValueKind.Number && right.Kind == ValueKind.Number)
            return left.Number == right.Number;
        if (left.Kind == ValueKind.Positive && right is { Kind: ValueKind.Number, Number: <= 0 } || right.Kind == ValueKind.Positive && left is { Kind: ValueKind.Number, Number: <= 0 })
            return false;
        return null;
    }

    private static Value Order(Value left, Value right, Func<int, bool> holds) => (left, right) switch
    {
        ({ Kind: ValueKind.Number }, { Kind: ValueKind.Number }) => Value.Of(holds(left.Number.CompareTo(right.Number))),
        ({ Kind: ValueKind.Null }, _) or (_, { Kind: ValueKind.Null }) => Value.False, // 'data?.Length > 0'
        ({ Kind: ValueKind.Positive }, { Kind: ValueKind.Number, Number: <= 0 }) => Value.Of(holds(1)),
        ({ Kind: ValueKind.Number, Number: <= 0 }, { Kind: ValueKind.Positive }) => Value.Of(holds(-1)),
        ({ Kind: ValueKind.Positive }, { Kind: ValueKind.Number, Number: 1 }) when holds(0) && holds(1) => Value.True,
        ({ Kind: ValueKind.Positive }, { Kind: ValueKind.Number, Number: 1 }) when !holds(0) && !holds(1) => Value.False,
        _ => Value.Unknown,
    };

    /// <summary>Whether an object that is known to be there, or not, is of a type; null when that is open.</summary>
    private bool? IsType(Value value, ITypeSymbol? known, ITypeSymbol asked)
    {
        if (value.Kind == ValueKind.Null)
            return false;
        if (value.Kind == ValueKind.Caught)
            return IsCaught(value, asked);
        if (value.IsNull != false)
            return null;
        if (known.Is(asked) || asked.SpecialType == SpecialType.System_Object || known is { } type && type.AllInterfaces.Contains(asked, SymbolEqualityComparer.Default))
            return true;
        // The connection behind an 'object' or an interface is what it is asked for: code that tests it knows what it put there.
        return value.Reaches && known is { SpecialType: SpecialType.System_Object } or { TypeKind: TypeKind.Interface } ? true : null;
    }

    /// <summary>Whether a value matches a pattern. Variables that the pattern declares get the value where it may match.</summary>
    private bool? Match(Value value, ITypeSymbol? type, IPatternOperation pattern)
    {
        switch (pattern)
        {
            case IConstantPatternOperation constant:
                return Same(value, Eval(constant.Value));
            case INegatedPatternOperation negated:
                return !Match(value, type, negated.Pattern);
            case IDiscardPatternOperation:
                return true;
            case ITypePatternOperation typed:
                return IsType(value, type, typed.MatchedType);
            case IDeclarationPatternOperation declaration:
                var fits = declaration.MatchesNull ? true : declaration.MatchedType is null ? !value.IsNull : IsType(value, type, declaration.MatchedType);
                if (fits != false)
                    Declare(declaration.DeclaredSymbol, value.IsNull is null ? Value.Unknown : value);
                return fits;
            case IRecursivePatternOperation recursive:
                var here = recursive.MatchedType is null ? !value.IsNull : IsType(value, type, recursive.MatchedType);
                if (here != false)
                    Declare(recursive.DeclaredSymbol, value);
                return here == true && recursive.DeconstructionSubpatterns.IsEmpty ? MatchParts(value, recursive.PropertySubpatterns) : here == false ? false : null;
            case IRelationalPatternOperation relational:
                return Order(value, Eval(relational.Value), c => relational.OperatorKind switch
                {
                    BinaryOperatorKind.GreaterThan => c > 0,
                    BinaryOperatorKind.GreaterThanOrEqual => c >= 0,
                    BinaryOperatorKind.LessThan => c < 0,
                    _ => c <= 0,
                }).AsBool;
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both:
                var (left, right) = (Match(value, type, both.LeftPattern), Match(value, type, both.RightPattern));
                return left == false || right == false ? false : left == true && right == true ? true : null;
            case IBinaryPatternOperation either:
                var (one, other) = (Match(value, type, either.LeftPattern), Match(value, type, either.RightPattern));
                return one == true || other == true ? true : one == false && other == false ? false : null;
            default:
                return null;
        }
    }

    /// <summary>Whether what is known of an object's properties matches: <c>is { IsCompleted: false, Buffer: var buffer }</c>.</summary>
    private bool? MatchParts(Value value, ImmutableArray<IPropertySubpatternOperation> parts)
    {
        var all = parts.Select(p => p.Pattern is IDeclarationPatternOperation { MatchesNull: true } or IDiscardPatternOperation ? Match(Value.Unknown, p.Member.Type, p.Pattern)
            : p.Member is IPropertyReferenceOperation { Property: var property } && PartOf(value, property) is { Kind: not ValueKind.Unknown } part ? Match(part, property.Type, p.Pattern)
            : null).ToList();
        return all.Contains(false) ? false : all.Contains(null) ? null : true;
    }

    private static Value PartOf(Value value, IPropertySymbol property) =>
        value.Kind == ValueKind.ReadResult && property.Name is "IsCompleted" or "IsCanceled" ? Value.Of(property.Name == "IsCompleted" && value.Number == 1) : Value.Unknown;

    private void Declare(ISymbol? variable, Value value)
    {
        if (variable is not null)
            _world[Places.Of(variable)] = value;
    }

    /// <summary>Writes down what it means that a condition, which was open, holds or not.</summary>
    private void Assume(IOperation condition, bool holds)
    {
        switch (condition)
        {
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                Assume(not.Operand, !holds);
                break;
            case IParenthesizedOperation parenthesized:
                Assume(parenthesized.Operand, holds);
                break;
            case IConversionOperation { OperatorMethod: null } conversion:
                Assume(conversion.Operand, holds);
                break;
            case IIsNullOperation isNull:
                Learn(isNull.Operand, holds ? Value.Null : Value.NotNull);
                break;
            case IIsPatternOperation isPattern:
                AssumePattern(isPattern.Value, isPattern.Pattern, holds);
                break;
            case IIsTypeOperation { IsNegated: false } isType when holds:
                Learn(isType.ValueOperand, Value.NotNull);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } equal:
                AssumeEqual(equal, holds);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } unequal:
                AssumeEqual(unequal, !holds);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.And or BinaryOperatorKind.ConditionalAnd } both when holds:
                Assume(both.LeftOperand, true);
                Assume(both.RightOperand, true);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Or or BinaryOperatorKind.ConditionalOr } either when !holds:
                Assume(either.LeftOperand, false);
                Assume(either.RightOperand, false);
                break;
            default:
                if (condition.Type?.SpecialType == SpecialType.System_Boolean)
                    Learn(condition, Value.Of(holds));
                break;
        }
    }

    private void AssumeEqual(IBinaryOperation comparison, bool same)
    {
        var (left, right) = (comparison.LeftOperand.Plain(), comparison.RightOperand.Plain());
        if (right.ConstantValue.HasValue)
            AssumeConstant(left, right, same);
        else if (left.ConstantValue.HasValue)
            AssumeConstant(right, left, same);
    }

    private void AssumeConstant(IOperation operand, IOperation constant, bool same)
    {
        var value = ValueOf(constant.ConstantValue.Value);
        if (same)
            Learn(operand, value);
        else if (value.Kind == ValueKind.Null)
            Learn(operand, Value.NotNull);
        else if (value.AsBool is { } flag)
            Learn(operand, Value.Of(!flag));
    }

    private void AssumePattern(IOperation operand, IPatternOperation pattern, bool holds)
    {
        switch (pattern)
        {
            case IConstantPatternOperation constant:
                AssumeConstant(operand, constant.Value, holds);
                break;
            case INegatedPatternOperation negated:
                AssumePattern(operand, negated.Pattern, !holds);
                break;
            case IDeclarationPatternOperation declaration when holds && !declaration.MatchesNull:
                Learn(operand, Value.NotNull);
                Declare(declaration.DeclaredSymbol, _world[Places.Of(operand)] is { Kind: not ValueKind.Unknown } known ? known : Value.NotNull);
                break;
            case IRecursivePatternOperation or ITypePatternOperation when holds:
                Learn(operand, Value.NotNull);
                break;
            case IRecursivePatternOperation { PropertySubpatterns.IsEmpty: true, DeconstructionSubpatterns.IsEmpty: true, MatchedType: null } when !holds:
                Learn(operand, Value.Null);
                break;
        }
    }

    /// <summary>A place whose value was open has this one. A field may have another the next time it is asked.</summary>
    private void Learn(IOperation operand, Value value)
    {
        if (operand.Plain() is IFlowCaptureReferenceOperation capture && Places.Captured(capture.Id) is { } captured)
            Learn(captured, value);
        var place = Places.Of(operand.Plain());
        if (place >= 0 && _world[place].Kind is ValueKind.Unknown or ValueKind.Connected && !Body.Outlives(place) && !Body.IsWrittenElsewhere(place))
            _world[place] = value;
    }
}
