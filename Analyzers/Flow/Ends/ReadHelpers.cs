using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TcpLint.Flow;

/// <summary>What the read helpers of a compilation return at the end of the stream, found so far. Safe under concurrency.</summary>
internal sealed class ReadHelpers
{
    private readonly ConcurrentDictionary<ISymbol, Helper?> _known = new(SymbolEqualityComparer.Default);

    /// <summary>
    /// A call of a method of the source that reads a connection once and passes the result on, or that does nothing when there is nothing more to read;
    /// null when the call is none.
    /// </summary>
    public ReadSite? SiteOf(IInvocationOperation call, FlowContext context)
    {
        var method = call.TargetMethod.OriginalDefinition;
        if (!_known.TryGetValue(method, out var helper))
            _known[method] = helper = !method.IsVirtual && !method.IsAbstract && (Mentions(method, "Read", context) || Mentions(method, "Receive", context)) && context.Summaries.BodyOf(method) is { } body ? HelperOf(body) : null;
        if (helper is null)
            return null;
        var connection = helper.Parameter < 0 ? helper.Connection : call.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == helper.Parameter)?.Value;
        return new ReadSite(call, connection, helper.Ended, ReadSite.DataOf(helper.Ended), IsCallback: false, IsPoll: false);
    }

    /// <summary>
    /// A cheap look before anything is solved: whether a loop calls a method of its own type that reads, whatever it is called. The loop need not name anything of a connection.
    /// </summary>
    public static bool MayBeLooped(IOperation operation, SourceNames names, CancellationToken cancellation) =>
        operation is IInvocationOperation { Instance: null or IInstanceReferenceOperation, TargetMethod: { DeclaringSyntaxReferences: { Length: 1 } declared } } && Repeats.IsInLoop(operation.Syntax)
        && (names.Stands("Read", declared[0], cancellation) || names.Stands("Receive", declared[0], cancellation));

    private static Helper? HelperOf(FlowBody body)
    {
        var sites = ReadSite.OfApi(body).ToList();
        var reads = sites.Where(s => !s.IsPoll && !s.IsCallback).ToList();
        // A read behind a question for data never meets the end: what it returns says nothing of it.
        if (reads.Count == 0 || sites.Any(s => s.IsPoll))
            return null;
        var result = body.Method?.ReturnType.Awaited();
        if (result is { TypeKind: TypeKind.Error })
            return null; // whatever it is, its caller may see the end in it
        var ended = CanTell(result) ? EndOf(body, reads) : Value.Unknown;
        if (ended.Kind == ValueKind.Unknown && (reads.Count > 1 || EndOfStreamPaths.OfOne(body, reads[0]) is not { ChangesNothing: true }))
            return null;
        var parameter = body.Context.Origins.Roots(reads[0].Connection).OfType<IParameterSymbol>()
            .FirstOrDefault(p => SymbolEqualityComparer.Default.Equals(p.ContainingSymbol, body.Owner)); // that of a primary constructor is as good as a field
        return new Helper(ended, parameter?.Ordinal ?? -1, reads[0].Connection);
    }

    private static bool CanTell(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.System_Int32 or SpecialType.System_Boolean or SpecialType.System_String or SpecialType.System_Int64 } or IArrayTypeSymbol;

    /// <summary>A cheap look before a body is opened: whether a word stands in the text of a method of the source.</summary>
    public static bool Mentions(IMethodSymbol method, string word, FlowContext context) =>
        method.OriginalDefinition.DeclaringSyntaxReferences is { Length: > 0 } declared && context.Model.Names.Stands(word, declared[0], context.Cancellation);

    private static Value EndOf(FlowBody body, IReadOnlyList<ReadSite> reads)
    {
        var ended = Value.Unknown;
        foreach (var read in reads)
        {
            if (EndOfStreamPaths.OfOne(body, read) is not { } paths || paths.ReadAgain() is not null || paths.Result is not { } result)
                return Value.Unknown;
            if (ended.Kind != ValueKind.Unknown && ended != result)
                return Value.Unknown;
            ended = result;
        }

        return ended.Kind is ValueKind.Null or ValueKind.Empty or ValueKind.False or ValueKind.True || ended is { Kind: ValueKind.Number, Number: <= 0 } ? ended : Value.Unknown;
    }

    /// <summary>A read helper: what it returns at the end (unknown where it does not tell), and what it reads from.</summary>
    /// <param name="Parameter">The parameter that is the connection; -1 when <paramref name="Connection"/> says it.</param>
    private sealed record Helper(Value Ended, int Parameter, IOperation? Connection);
}
