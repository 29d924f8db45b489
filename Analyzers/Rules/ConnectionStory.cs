using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Flow;
using TcpLint.Sockets;

namespace TcpLint.Rules;

/// <summary>One connection that a body opened, and what became of it on every path: what a lifetime rule looks at.</summary>
internal sealed class ConnectionStory
{
    public ConnectionStory(Opening opening, FlowNotes notes)
    {
        Opening = opening;
        Notes = notes;
        var real = notes.Losses.Concat(notes.LossesOfLent).Where(l => !l.State.Has(ConnectionFacts.Doubtful) && Counts(l)).ToList();
        Losses = real.Where(l => !l.State.Has(ConnectionFacts.ShutdownFailed)).ToList();
        ShutdownLosses = real.Where(l => l.State.Has(ConnectionFacts.ShutdownFailed)).ToList();
    }

    public Opening Opening { get; }

    public FlowNotes Notes { get; }

    /// <summary>The losses that count, those after a failed <c>Shutdown</c> aside.</summary>
    public IReadOnlyList<Loss> Losses { get; }

    public IReadOnlyList<Loss> ShutdownLosses { get; }

    public bool IsListener => Opening.Kind == ConnectionKind.Listener || Losses.Any(l => l.State.Has(ConnectionFacts.Listening));

    /// <summary>Lost on a path that no exception took out of the body.</summary>
    public IEnumerable<Loss> NormalLosses => Losses.Where(l => !IsFailure(l));

    public IEnumerable<Loss> FailureLosses => Losses.Where(IsFailure);

    // A failure inside a handler that was started on its own comes back to nobody.
    private static bool IsFailure(Loss loss) => loss.State.Has(ConnectionFacts.Failed) && (loss.Kind == LossKind.Thrown || loss.State.Has(ConnectionFacts.HandedOver));

    /// <summary>How messages call the connection: <c>'client' (TcpClient)</c>.</summary>
    public string Name
    {
        get
        {
            if (Opening.Slot is { } slot)
                return $"'{slot.Arguments.Name}.{slot.Source.Property}' (Socket)";
            var type = Opening.Operation.Type.Awaited()?.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat) ?? "connection";
            return Variable(Opening.Operation, Notes.Run.Body) is { } variable ? $"'{variable}' ({type})" : $"The {type}";
        }
    }

    /// <summary>Whether some path closes it or hands it on.</summary>
    public bool IsEverReleased => Notes.IsClosed || Notes.IsTransferred;

    public Diagnostic Report(DiagnosticDescriptor descriptor, Loss loss, params object[] arguments) => ReportAt(descriptor, Opening.Slot is { Place: null } ? loss.At ?? Opening.Operation : Opening.Operation, loss, arguments);

    public Diagnostic ReportAt(DiagnosticDescriptor descriptor, IOperation at, Loss loss, params object[] arguments)
    {
        var path = (loss.Trail?.Places ?? Enumerable.Empty<Location>()).Skip(1);
        if (loss.At is { } last)
            path = path.Append(last.Syntax.GetLocation());
        return Diagnostic.Create(descriptor, at.Syntax.GetLocation(), path, FindingProperties.Of(this), arguments);
    }

    /// <summary>What it means that nobody closes it, by the states the kernel may be in.</summary>
    public static string Consequence(Loss loss) => loss.State.Tcp.WaitsForProgram
        ? "once the peer closes it sits in CLOSE_WAIT until a garbage collection happens to find it, and is then reset"
        : "its descriptor stays open until a garbage collection happens to find it";

    /// <summary>Where the last handle went away, for messages.</summary>
    public static string Where(Loss loss) => loss.At is null ? "at the end" : $"where line {loss.At.Syntax.GetLocation().GetLineSpan().StartLinePosition.Line + 1} leaves it";

    /// <summary>The call that threw, for messages.</summary>
    public static string Thrower(Loss loss) => loss.Thrower switch
    {
        IInvocationOperation call => $"'{call.TargetMethod.Name}'",
        IAwaitOperation { Operation: var task } => Awaited(task) is { } awaited ? $"'{awaited.TargetMethod.Name}'" : "the awaited operation",
        _ => "an operation on it",
    };

    /// <summary>The call whose task is awaited, without what only passes the task on.</summary>
    private static IInvocationOperation? Awaited(IOperation task) => task.Plain() switch
    {
        IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "AsTask" or "WaitAsync", Instance: { } inner } => Awaited(inner),
        var plain => plain as IInvocationOperation,
    };

    /// <summary>The <c>Shutdown</c> that threw.</summary>
    public static IOperation? ShutdownOf(Loss loss) => loss.Thrower;

    private bool Counts(Loss loss)
    {
        // A listener that never listened holds no port.
        if (Opening.Kind == ConnectionKind.Listener && !loss.State.Has(ConnectionFacts.Listening))
            return false;
        // What was registered to close it may have done so; only a failure of the connection itself it does not know of.
        if (loss.State.Has(ConnectionFacts.Watched) && !loss.State.Has(ConnectionFacts.Failed))
            return false;
        // Who throws when a collection has it already takes that for impossible.
        if (loss.State.Has(ConnectionFacts.Refused) && loss.Kind == LossKind.Thrown)
            return false;
        // An exception that leaves the entry point ends the process.
        return loss.Kind != LossKind.Thrown || Notes.Run.Body.Method is not { } method || !IsEntryPoint(method);
    }

    private bool IsEntryPoint(IMethodSymbol method) =>
        SymbolEqualityComparer.Default.Equals(Notes.Run.Body.Context.Compilation.GetEntryPoint(Notes.Run.Body.Context.Cancellation), method) || method.Name == WellKnownMemberNames.TopLevelStatementsEntryPointMethodName;

    private static string? Variable(IOperation operation, FlowBody body)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case ISimpleAssignmentOperation assignment:
                    return (assignment.Target as ILocalReferenceOperation)?.Local.Name ?? (assignment.Target as IMemberReferenceOperation)?.Member.Name ?? (assignment.Target as IParameterReferenceOperation)?.Parameter.Name;
                // With an initializer the object goes through a capture to its variable.
                case IFlowCaptureOperation capture:
                    return body.Operations.OfType<ISimpleAssignmentOperation>().FirstOrDefault(a => a.Value.Plain() is IFlowCaptureReferenceOperation held && held.Id.Equals(capture.Id)) is { } given ? Variable(given.Value.Plain(), body) : null;
                case ISymbolInitializerOperation:
                    return ((parent as IFieldInitializerOperation)?.InitializedFields.FirstOrDefault() as ISymbol ?? (parent as IPropertyInitializerOperation)?.InitializedProperties.FirstOrDefault())?.Name;
                case IConversionOperation or IAwaitOperation or IInvocationOperation { TargetMethod.Name: "ConfigureAwait" }:
                    continue;
                default:
                    return null;
            }
        }

        return null;
    }
}

/// <summary>A rule about the life of one connection.</summary>
internal interface IConnectionRule
{
    DiagnosticDescriptor Descriptor { get; }

    /// <summary>The finding, or null where the rule has nothing to say.</summary>
    Diagnostic? Ask(ConnectionStory story);
}
