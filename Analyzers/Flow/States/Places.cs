using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TcpLint.Flow;

/// <summary>
/// Numbers the places that can hold a value in one body: locals, parameters, flow captures, fields and auto-properties of <c>this</c>,
/// static fields, and one level of <c>local.field</c> or <c>this.field.field</c>.
/// </summary>
internal sealed class Places
{
    private readonly Dictionary<ISymbol, int> _symbols = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<CaptureId, int> _captures = new();
    private readonly Dictionary<(int Holder, int Member), int> _members = new();
    private readonly List<ISymbol?> _all = new();
    private readonly List<int> _holders = new();

    /// <summary>What a captured reference stands for when it is assigned to (<c>x ??= y</c>), and what a ref local stands for.</summary>
    private readonly Dictionary<CaptureId, IOperation> _capturedReferences = new();
    private readonly HashSet<CaptureId> _written = new();
    private readonly Dictionary<ISymbol, IOperation> _references = new(SymbolEqualityComparer.Default);

    private readonly Dictionary<CaptureId, IOperation?> _capturedValues = new();
    private readonly Dictionary<ISymbol, IFieldSymbol?> _fields = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _several = new(SymbolEqualityComparer.Default);

    public int Of(ISymbol symbol)
    {
        if (!_symbols.TryGetValue(symbol, out var place))
            _symbols.Add(symbol, place = Add(symbol, -1));
        return place;
    }

    public int Of(CaptureId capture)
    {
        if (!_captures.TryGetValue(capture, out var place))
            _captures.Add(capture, place = Add(null, -1));
        return place;
    }

    /// <summary>The place of a member of what another place holds.</summary>
    public int OfElement(int holder, ISymbol member)
    {
        var key = (holder, Of(member));
        if (!_members.TryGetValue(key, out var place))
            _members.Add(key, place = Add(member, holder));
        return place;
    }

    /// <summary>A place for the answer to a condition.</summary>
    public int OfCondition() => Add(null, -1);

    /// <summary>The symbol of a place; null for a flow capture, and for the answer to a condition.</summary>
    public ISymbol? Symbol(int place) => _all[place];

    /// <summary>The place whose member this one is, or -1.</summary>
    public int Holder(int place) => _holders[place];

    /// <summary>Whether the place outlives the body: a field, a property, a static.</summary>
    public bool IsMember(int place) => _all[place] is IFieldSymbol or IPropertySymbol;

    public void Captures(CaptureId capture, IOperation reference, bool isOnlyWritten)
    {
        _capturedReferences[capture] = reference;
        if (isOnlyWritten)
            _written.Add(capture);
    }

    /// <summary>Whether a capture only names the variable that is assigned to, and so holds nothing: <c>client = new TcpClient { NoDelay = true }</c>.</summary>
    public bool IsOnlyWritten(CaptureId capture) => _written.Contains(capture);

    public void Refers(ISymbol refLocal, IOperation reference) => _references[refLocal] = reference;

    /// <summary>The place that an expression names, or -1.</summary>
    public int Of(IOperation? operation) => operation switch
    {
        ILocalReferenceOperation local when _several.Contains(local.Local) => -1,
        ILocalReferenceOperation local => _references.TryGetValue(local.Local, out var target) ? Of(target) : Of(local.Local),
        IParameterReferenceOperation parameter => Of(parameter.Parameter),
        IFlowCaptureReferenceOperation capture => Of(capture.Id),
        IDeclarationExpressionOperation declaration => Of(declaration.Expression),
        IFieldReferenceOperation { ConstantValue.HasValue: false } field => OfMember(field.Field, field.Instance),
        IPropertyReferenceOperation { Arguments.IsEmpty: true } property when IsAutoProperty(property.Property) || IsState(property.Property) => OfMember(property.Property, property.Instance),
        IPropertyReferenceOperation { Arguments.IsEmpty: true } property when FieldOf(property.Property) is { } field => OfMember(field, property.Instance),
        IConversionOperation { OperatorMethod: null } conversion => Of(conversion.Operand),
        IParenthesizedOperation parenthesized => Of(parenthesized.Operand),
        _ => -1,
    };

    /// <summary>The place that an assignment to the expression writes, or -1.</summary>
    public int OfTarget(IOperation target) =>
        target is IFlowCaptureReferenceOperation capture && _capturedReferences.TryGetValue(capture.Id, out var reference) ? OfTarget(reference) : Of(target);

    /// <summary>The variable whose value a capture holds; null when it is another expression, or not the only one.</summary>
    public IOperation? Captured(CaptureId capture) => _capturedValues.TryGetValue(capture, out var value) ? value : null;

    public void Holds(CaptureId capture, IOperation value) =>
        _capturedValues[capture] = _capturedValues.ContainsKey(capture) || !IsVariable(value) ? null : value;

    /// <summary>Whether an expression names a variable, or a member of the body's own object.</summary>
    private static bool IsVariable(IOperation value) =>
        value is ILocalReferenceOperation or IParameterReferenceOperation or IMemberReferenceOperation { Instance: null or IInstanceReferenceOperation } and (IFieldReferenceOperation or IPropertyReferenceOperation);

    /// <summary>A ref local that can stand for one of several variables.</summary>
    public void RefersToSeveral(ISymbol refLocal) => _several.Add(refLocal);

    /// <summary>The expression behind a captured reference that is assigned to.</summary>
    public IOperation Target(IOperation target) =>
        target is IFlowCaptureReferenceOperation capture && _capturedReferences.TryGetValue(capture.Id, out var reference) ? reference : target;

    private IFieldSymbol? FieldOf(IPropertySymbol property)
    {
        if (!_fields.TryGetValue(property, out var field))
            _fields.Add(property, field = FieldProperties.FieldOf(property));
        return field;
    }

    private int OfMember(ISymbol member, IOperation? instance)
    {
        switch (instance)
        {
            case null:
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }:
                return Of(member);
            case ILocalReferenceOperation or IParameterReferenceOperation or IFlowCaptureReferenceOperation:
                var holder = Of(instance);
                return holder < 0 ? -1 : OfElement(holder, member is IFieldSymbol { CorrespondingTupleField: { } element } ? element : member);
            case IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation } or IPropertyReferenceOperation { Instance: null or IInstanceReferenceOperation, Arguments.IsEmpty: true }:
                var own = Of(instance);
                return own < 0 ? -1 : OfElement(own, member is IFieldSymbol { CorrespondingTupleField: { } field } ? field : member);
            case IConversionOperation { OperatorMethod: null } conversion:
                return OfMember(member, conversion.Operand);
            default:
                return -1;
        }
    }

    /// <summary>The state object of a Begin… call: what was given, whenever it is asked for.</summary>
    private static bool IsState(IPropertySymbol property) => property is { Name: "AsyncState", ContainingType.Name: "IAsyncResult" };

    internal static bool IsAutoProperty(IPropertySymbol property) =>
        !property.IsVirtual && !property.IsOverride && !property.IsAbstract
        && property.OriginalDefinition.ContainingType.GetMembers($"<{property.Name}>k__BackingField").OfType<IFieldSymbol>().Any(f => SymbolEqualityComparer.Default.Equals(f.AssociatedSymbol, property.OriginalDefinition))
        && !FieldProperties.HasCode(property);

    private int Add(ISymbol? symbol, int holder)
    {
        _all.Add(symbol);
        _holders.Add(holder);
        return _all.Count - 1;
    }
}
