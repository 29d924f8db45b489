using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Flow;
using TcpLint.Options;
using TcpLint.Rules;
using TcpLint.Rules.Lifetime;
using TcpLint.Rules.KeepAlive;
using TcpLint.Rules.Listeners;
using TcpLint.Sockets;

namespace TcpLint;

/// <summary>
/// All rules in one analyzer, because Roslyn shares nothing between analyzers: a cheap look for the socket API in each body,
/// one flow pass over those that use it, and every rule asks.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TcpLintAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = AllRules.Descriptors;

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(InvalidOption.Report);
        // The host keeps what it finds for as long as it keeps the file: an edit costs a look at one.
        var mentions = new SyntaxTreeValueProvider<bool>(SocketMentions.In);
        context.RegisterCompilationStartAction(start =>
        {
            bool Mentions(SyntaxTree tree) => start.TryGetValue(tree, mentions, out var mentioned) && mentioned;
            if (!start.Compilation.SyntaxTrees.Any(Mentions) || SocketTypes.Create(start.Compilation) is not { } types)
                return;
            var model = new CompilationModel(start.Compilation, types, new OwnershipOptions(start.Compilation, start.Options.AnalyzerConfigOptionsProvider), Mentions);
            // A body costs a flow analysis only if it touches the socket API.
            start.RegisterOperationBlockAction(block =>
            {
                if (model.Reach.Concerns(block.OperationBlocks[0].Syntax.SyntaxTree, block.CancellationToken) && block.OperationBlocks.Any(b => b.WithDescendants().Any(o => Touches(o, types) || ReadHelpers.MayBeLooped(o, model.Names, block.CancellationToken) || o is IInvocationOperation call && Opening.MayWrap(call.TargetMethod, model.Names, block.CancellationToken))))
                    model.Analyze(flow => AskBlocks(block, flow), block.CancellationToken);
            });
            // At its end the compiler has bound the members of a type, and what they open is known.
            start.RegisterSymbolStartAction(
                symbol =>
                {
                    if (((INamedTypeSymbol)symbol.Symbol).TypeKind is TypeKind.Class or TypeKind.Struct && symbol.Symbol.DeclaringSyntaxReferences.Any(d => model.Reach.Concerns(d.SyntaxTree, symbol.CancellationToken)))
                        symbol.RegisterSymbolEndAction(end => model.Analyze(flow => AskType(end, flow), end.CancellationToken));
                },
                SymbolKind.NamedType);
        });
    }

    private static void AskBlocks(OperationBlockAnalysisContext context, FlowContext flow)
    {
        var gate = new ReportGate(context.Options.AnalyzerConfigOptionsProvider, context.ReportDiagnostic);
        var bodies = new List<FlowBody>();
        var blocks = new List<IOperation>();
        foreach (var block in context.OperationBlocks)
        {
            if (block.Kind is OperationKind.None or OperationKind.ParameterInitializer || block.Syntax is AttributeSyntax)
                continue;
            if (block.Syntax.GetDiagnostics().Any(d => d.Severity == DiagnosticSeverity.Error))
                continue;
            blocks.Add(block);
            // A constructor's body and initializer are two blocks with one graph.
            if (flow.Summaries.BodyOf(context.OwningSymbol, () => context.GetControlFlowGraph(block)) is { } body && !bodies.Contains(body))
                bodies.Add(body);
        }

        foreach (var body in bodies)
            Ask(body, gate.Report);
        foreach (var finding in new ListenerPass(flow, context.Options.AnalyzerConfigOptionsProvider).Ask(blocks, bodies))
            gate.Report(finding);
        foreach (var finding in new KeepAlivePass(flow, context.Options.AnalyzerConfigOptionsProvider).Ask(blocks))
            gate.Report(finding);
    }

    private static void AskType(SymbolAnalysisContext context, FlowContext flow)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        var members = TypeFacts.HoldingMembers(type, flow).ToList();
        if (members.Count == 0 && !TypeFacts.InheritedMembers(type, flow).Any() && !TypeFacts.OthersWrittenHere(type, flow).Any())
            return;
        var gate = new ReportGate(context.Options.AnalyzerConfigOptionsProvider, context.ReportDiagnostic);
        var story = new TypeStory(type, members, flow);
        foreach (var rule in AllRules.OfTypes)
        {
            foreach (var finding in rule.Ask(story))
                gate.Report(finding);
        }
    }

    private static bool Touches(IOperation operation, SocketTypes types) => operation switch
    {
        IInvocationOperation call => types.KindOf(call.TargetMethod.ContainingType) switch
        {
            ConnectionKind.None => IsOfSockets(types.KindOf(call.Type.Awaited())) || HasConnection(call.Type, types) || SocketReach.IsNamedAsRead(call.TargetMethod.Name) && call.TargetMethod.Locations[0].IsInSource,
            ConnectionKind.OtherStream => types.Find(call.TargetMethod) is { Call: SocketCall.Receive },
            _ => true,
        },
        // A part of a time that goes into a keepalive setting.
        IPropertyReferenceOperation { Property: { Name: "Milliseconds", ContainingType.Name: "TimeSpan" } } => true,
        IPropertyReferenceOperation property => IsOfSockets(types.KindOf(property.Property.ContainingType)),
        IObjectCreationOperation creation => IsOfSockets(types.KindOf(creation.Type)),
        IInvalidOperation broken => IsOfSockets(types.KindOf(broken.Type)) || BrokenCall.Of(broken, types) is not null || WrittenCall.Of(broken) is { } call && types.Find(call.Method) is { Call: SocketCall.Configure },
        _ => false,
    };

    private static bool IsOfSockets(ConnectionKind kind) => kind is not (ConnectionKind.None or ConnectionKind.OtherStream);

    /// <summary>A tuple with a connection in it.</summary>
    private static bool HasConnection(ITypeSymbol? type, SocketTypes types) =>
        type.Awaited() is INamedTypeSymbol { IsTupleType: true } tuple && tuple.TupleElements.Any(e => IsOfSockets(types.KindOf(e.Type)));

    private static void Ask(FlowBody body, System.Action<Diagnostic> report)
    {
        // Two openings that the same assignment overwrites are one defect.
        var reported = new HashSet<(string Rule, Location Place)>();
        foreach (var opening in body.Openings.Concat(Opening.InInitializers(body)))
        {
            if (opening.Run(body).Note() is { } notes)
            {
                var story = new ConnectionStory(opening, notes);
                foreach (var rule in AllRules.OfConnections)
                {
                    if (rule.Ask(story) is not { } finding)
                        continue;
                    if (reported.Add((finding.Id, finding.Location)))
                        report(finding);
                    break;
                }

                foreach (var finding in AllRules.InvalidInState.Ask(story).Where(f => reported.Add((f.Id, f.Location))))
                    report(finding);
            }
        }

        foreach (var finding in ClosedOnlyWhileConnected.Ask(body))
            report(finding);
        foreach (var finding in AllRules.OfBodies.SelectMany(r => r.Ask(body)).Where(f => reported.Add((f.Id, f.Location))))
            report(finding);
        AskAboutReads(body, report);
        foreach (var nested in body.NestedBodies())
            Ask(nested, report);
    }

    private static void AskAboutReads(FlowBody body, System.Action<Diagnostic> report)
    {
        var said = new HashSet<Location>();
        foreach (var site in ReadSite.In(body))
        {
            if (EndOfStreamPaths.Of(body, site) is not { } paths)
                continue;
            foreach (var rule in AllRules.OfReads)
            {
                if (rule.Ask(paths) is not { } finding)
                    continue;
                if (said.Add(finding.Location))
                    report(finding);
                break;
            }
        }
    }
}
