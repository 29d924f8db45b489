using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Flow;

namespace TcpLint.Rules.KeepAlive;

/// <summary>In what a number is counted.</summary>
internal enum KeepAliveUnit : byte
{
    /// <summary>The options of <c>SetSocketOption</c>.</summary>
    Seconds,

    /// <summary>The block of bytes for <c>IOControl(KeepAliveValues)</c>.</summary>
    Milliseconds,
}

/// <summary>What is wrong with a number, and what belongs in its place.</summary>
/// <param name="Says">The message after the name of the setting.</param>
/// <param name="Replacement">Null when it is not clear.</param>
internal sealed record UnitSlip(string Says, string? Replacement);

/// <summary>Numbers that are counted in another unit than the setting that they go into.</summary>
internal static class KeepAliveUnits
{
    private const int MaxDepth = 3;

    private static readonly string[] s_components = { "Milliseconds", "Seconds", "Minutes", "Hours", "Days", "Microseconds", "Nanoseconds" };

    /// <summary>What is wrong with a value that is not a constant; null when nothing is, or nothing tells.</summary>
    public static UnitSlip? Of(IOperation value, KeepAliveUnit unit, OptionKind kind, PossibleValues values)
    {
        var word = unit == KeepAliveUnit.Seconds ? "seconds" : "milliseconds";
        var total = unit == KeepAliveUnit.Seconds ? "TotalSeconds" : "TotalMilliseconds";
        foreach (var source in values.Of(value).Select(Rounded))
        {
            if (unit == KeepAliveUnit.Seconds && source is IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply } product && (product.LeftOperand.Integer() == 1000 || product.RightOperand.Integer() == 1000))
                return new UnitSlip("is in seconds and gets a thousand times a number of seconds", source.Syntax == value.Plain().Syntax ? (product.RightOperand.Integer() == 1000 ? product.LeftOperand : product.RightOperand).Syntax.ToString() : null);
            if (PartOf(source) is not var (part, span))
                continue;
            var replacement = source.Syntax == value.Plain().Syntax ? $"{Cast(value)}{span.Syntax}.{total}" : null;
            if (s_components.Contains(part) && !IsWhole(span, part))
                return new UnitSlip(Part(part, total), replacement);
            if (part.StartsWith("Total", StringComparison.Ordinal) && part != total)
                return new UnitSlip($"is in {word} and gets {part}", replacement);
        }

        return unit == KeepAliveUnit.Seconds && (PossibleValues.Variable(value)?.Name ?? Missing(value.Plain())) is { } name ? OfName(name, kind) : null;
    }

    /// <summary>What a call only rounds or converts; anything else itself.</summary>
    private static IOperation Rounded(IOperation source) =>
        source is IInvocationOperation { TargetMethod: { IsStatic: true, ContainingType.Name: "Convert" or "Math", Name: "ToInt32" or "ToUInt32" or "ToInt64" or "Round" or "Ceiling" or "Floor" or "Truncate" }, Arguments: { Length: > 0 } arguments }
            ? Rounded(arguments[0].Value.Plain()) : source;

    /// <summary>The part of a <c>TimeSpan</c> that an expression reads, and of which; where the type of the time is not there, by a name that nothing else has.</summary>
    private static (string Part, IOperation Span)? PartOf(IOperation source) => source switch
    {
        IPropertyReferenceOperation { Property: { ContainingType: { Name: "TimeSpan", ContainingNamespace.Name: "System" }, Name: var part }, Instance: { } span } => (part, span),
        IInvalidOperation when Missing(source) is "Milliseconds" or "TotalMilliseconds" or "TotalSeconds" or "TotalMinutes" && source.ChildOperations.FirstOrDefault() is { } span => (Missing(source)!, span),
        _ => null,
    };

    /// <summary>The name of a member of a type that is not there.</summary>
    private static string? Missing(IOperation value) => value is IInvalidOperation { Syntax: MemberAccessExpressionSyntax access } ? access.Name.Identifier.ValueText : null;

    private static string Part(string part, string total) => $"gets only the {part} of a TimeSpan, what is left over beside the larger units (0 for a minute): {total} is the whole of it";

    /// <summary>The name of a variable says that it is something else.</summary>
    private static UnitSlip? OfName(string name, OptionKind kind)
    {
        var isTime = Has(name, "interval") || Has(name, "second") || Has(name, "time") || Has(name, "period") || Has(name, "delay") || Has(name, "idle");
        var isCount = Has(name, "count") || Has(name, "retries") || Has(name, "probes");
        if (kind != OptionKind.KeepAliveRetryCount && (Has(name, "millis") || name.EndsWith("Ms", StringComparison.Ordinal) || name.EndsWith("_ms", StringComparison.Ordinal) || name.EndsWith("MS", StringComparison.Ordinal)))
            return new UnitSlip($"is in seconds and gets '{name}', which is in milliseconds", null);
        if (kind == OptionKind.KeepAliveRetryCount ? isTime && !isCount && !Has(name, "retr") : isCount && !isTime)
            return new UnitSlip($"gets '{name}', which is {(isCount ? "a count" : "a time")}", null);
        return null;
    }

    /// <summary>The findings about the arguments of a call to a source method that passes them on into keepalive settings, or of <c>BitConverter.GetBytes</c> beside one.</summary>
    public static IEnumerable<Diagnostic> InArguments(IOperation call, SourceCode code, PossibleValues values)
    {
        var slips = new List<(string Name, UnitSlip Slip, IOperation Value)>();
        foreach (var (method, ordinal, value) in Arguments(call, code))
        {
            var unit = method is { Name: "GetBytes", ContainingType.Name: "BitConverter" } ? OfBlock(Root(call).WithDescendants(), code, values) : UnitOf(method, ordinal, code, values, 0);
            if (unit is not { } counted)
                continue;
            // Where the type of the time is not known, its property still has the name.
            var slip = value is IPropertyReferenceOperation ? Of(value, counted, OptionKind.KeepAliveTime, values) : new UnitSlip(Part("Milliseconds", "TotalMilliseconds"), null);
            if (slip is not null)
                slips.Add((method.Parameters[ordinal].Name, slip, value));
        }

        if (slips.Count > 0)
            yield return KeepAliveInvalid.Report(call, $"The keepalive setting '{slips[0].Name}' {slips[0].Slip.Says}", slips.Select(s => (s.Value.Syntax, s.Slip.Replacement)).ToArray());
    }

    /// <summary>The arguments of a call that read a part of a time.</summary>
    private static IEnumerable<(IMethodSymbol Method, int Ordinal, IOperation Value)> Arguments(IOperation call, SourceCode code)
    {
        if (call is IInvocationOperation invocation)
        {
            foreach (var argument in invocation.Arguments)
            {
                if (argument.Parameter is { } parameter && IsPart(argument.Value.Plain()))
                    yield return (invocation.TargetMethod, parameter.Ordinal, argument.Value.Plain());
            }
        }
        else if (call is IInvalidOperation { Syntax: InvocationExpressionSyntax written } && written.ArgumentList.Arguments.Any(a => a.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Milliseconds" }))
        {
            var bound = code.Context.Compilation.GetSemanticModel(written.SyntaxTree).GetSymbolInfo(written, code.Context.Cancellation);
            if ((bound.Symbol ?? bound.CandidateSymbols.FirstOrDefault()) is not IMethodSymbol method)
                yield break;
            foreach (var part in call.ChildOperations.Where(c => IsPart(c.Plain())))
            {
                var position = written.ArgumentList.Arguments.IndexOf(a => a.Expression == part.Syntax);
                if (position >= 0 && position < method.Parameters.Length)
                    yield return (method.ReducedFrom ?? method, position + (method.ReducedFrom is null ? 0 : 1), part.Plain());
            }
        }
    }

    private static bool IsPart(IOperation value) => value is IPropertyReferenceOperation { Property.ContainingType: { Name: "TimeSpan", ContainingNamespace.Name: "System" } }
        || value is IInvalidOperation { Syntax: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Milliseconds" } };

    /// <summary>The unit of the keepalive setting into which a method passes a parameter; null when it does not.</summary>
    private static KeepAliveUnit? UnitOf(IMethodSymbol method, int ordinal, SourceCode code, PossibleValues values, int depth)
    {
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        if (depth > MaxDepth || definition.DeclaringSyntaxReferences.IsEmpty || !code.HasBody(definition))
            return null;
        var operations = code.Of(definition);
        foreach (var inner in operations.OfType<IInvocationOperation>())
        {
            foreach (var argument in inner.Arguments)
            {
                if (argument.Value.Plain() is not IParameterReferenceOperation { Parameter: var passed } || passed.Ordinal != ordinal || !SymbolEqualityComparer.Default.Equals(passed.ContainingSymbol, definition) || argument.Parameter is not { } parameter)
                    continue;
                if (parameter.Name == "optionValue" && OptionSetting.Of(inner, code.Context.Types, values) is { Kind: OptionKind.KeepAliveTime or OptionKind.KeepAliveInterval })
                    return KeepAliveUnit.Seconds;
                if (inner.TargetMethod is { Name: "GetBytes", ContainingType.Name: "BitConverter" })
                {
                    if (OfBlock(operations, code, values) is { } block)
                        return block;
                }
                else if (UnitOf(inner.TargetMethod, parameter.Ordinal, code, values, depth + 1) is { } unit)
                {
                    return unit;
                }
            }
        }

        return null;
    }

    /// <summary>Bytes are made beside a call that sets keepalive by a block of them.</summary>
    private static KeepAliveUnit? OfBlock(IEnumerable<IOperation> around, SourceCode code, PossibleValues values) =>
        around.Any(o => o is IInvocationOperation { TargetMethod.Name: "IOControl" } && OptionSetting.Of(o, code.Context.Types, values) is { Kind: OptionKind.KeepAliveValues }) ? KeepAliveUnit.Milliseconds : null;

    private static IOperation Root(IOperation operation)
    {
        while (operation.Parent is { } parent)
            operation = parent;
        return operation;
    }

    private static string Cast(IOperation value) => value.Type is { SpecialType: not (SpecialType.None or SpecialType.System_Double) } type ? $"({type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)})" : "";

    /// <summary>A time below the next larger unit is all in this one: <c>TimeSpan.FromSeconds(30).Seconds</c>.</summary>
    private static bool IsWhole(IOperation span, string part) =>
        span is IInvocationOperation { TargetMethod: { Name: var made, ContainingType.Name: "TimeSpan" } } from && made == "From" + part
        && from.Arguments.FirstOrDefault()?.Value.Constant() is { } amount && Convert.ToDouble(amount, System.Globalization.CultureInfo.InvariantCulture) < (part.EndsWith("lliseconds", StringComparison.Ordinal) ? 1000 : 60);

    private static bool Has(string name, string word) => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
}
