using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Flow;
using TcpLint.Options;
using TcpLint.Sockets;

namespace TcpLint.Rules.Listeners;

/// <summary>TCP3003: an option set before the bind lets a second listener take the same port.</summary>
internal sealed class AddressReuseShared : IListenerRule
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        "TCP3003", "ReuseAddress lets another listener take the port",
        "{0} on {1} lets a second process listen on the same port and take its connections (SO_REUSEPORT on Unix, port hijacking on Windows); a restart does not need it: {2}",
        Category.Listener, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Help.Of("TCP3003"));

    private static readonly string[] s_switchWords = { "reuse", "shar", "exclusive" };

    public DiagnosticDescriptor Descriptor => s_descriptor;

    public IEnumerable<Diagnostic> Ask(ListenerStory story)
    {
        // Where the runtime sets nothing by itself, ReuseAddress is all there is.
        if (story.Options.AllowPortSharing || story.Options.Runtime == TargetRuntime.NetCore20 || !story.Listens)
            yield break;
        var cure = story.Openings.Any(o => o.Transport == Transport.TcpByDefault)
            ? "make the socket with ProtocolType.Tcp instead, to which .NET on Unix gives the address reuse"
            : "remove it, the runtime sees to address reuse by itself";
        var protocols = story.Openings.Where(o => o.Transport == Transport.TcpByDefault).Select(o => (o.Protocol ?? o.Operation).Syntax);
        foreach (var setting in story.Events.Where(e => Shares(e.Option)))
        {
            if (SpeaksTcp(story, setting.Operation) && !IsBehindSwitch(setting.Operation) && story.Bindings.Any(b => MayPrecede(setting.Operation.Syntax, b.Operation.Syntax)))
                yield return story.Report(s_descriptor, setting.Operation, protocols, setting.Option!.Kind == OptionKind.ReuseAddress ? "ReuseAddress" : "ExclusiveAddressUse = false", story.Name, cure);
        }
    }

    /// <summary>Whether an option of a listener lets others take its port, and that is not allowed.</summary>
    public static bool IsOneIn(ListenerStory story, OptionSetting option) => Shares(option) && !story.Options.AllowPortSharing && story.Options.Runtime != TargetRuntime.NetCore20;

    /// <summary>Whether an option, set on a socket that listens, lets others take its port.</summary>
    public static bool Shares(OptionSetting? option) => option is { Kind: OptionKind.ReuseAddress, Value: not (null or 0) } or { Kind: OptionKind.ExclusiveAddressUse, Value: 0 };

    /// <summary>
    /// Whether a switch of the program's own decides, one that is called after what it does: <c>if (reuseAddress)</c> is the same as the switch for a value,
    /// which is not known either. A test of the platform is none.
    /// </summary>
    private static bool IsBehindSwitch(IOperation setting)
    {
        for (var (inner, outer) = (setting, setting.Parent); outer is not null; (inner, outer) = (outer, outer.Parent))
        {
            if (outer is IConditionalOperation { Condition: var condition } && condition != inner && condition.WithDescendants().Any(IsSwitch))
                return true;
        }

        return false;
    }

    private static bool IsSwitch(IOperation operation) => operation is { ConstantValue.HasValue: false } and (IParameterReferenceOperation or ILocalReferenceOperation or IMemberReferenceOperation)
        && operation.Type is { SpecialType: SpecialType.System_Boolean } or INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }
        && PossibleValues.Variable(operation) is { } variable && s_switchWords.Any(w => variable.Name.IndexOf(w, System.StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>Made for TCP, or by code that is not seen but bound like it. Of several sockets it is the one made right before, in the same block.</summary>
    private static bool SpeaksTcp(ListenerStory story, IOperation setting) =>
        story.IsTcp || MadeBefore(setting, story) is { Transport: Transport.Tcp or Transport.TcpByDefault }
        || story.Openings.All(o => o.Transport != Transport.Other)
        && story.Bindings.All(b => b.Call == SocketCall.Start || WrittenCall.Of(b.Operation) is { } bind && bind.Arguments.All(a => ListenerOpening.IsIp(a.Plain().Type)));

    private static ListenerOpening? MadeBefore(IOperation setting, ListenerStory story) =>
        setting.Syntax.FirstAncestorOrSelf<StatementSyntax>() is { Parent: BlockSyntax block } statement
            ? story.Openings.LastOrDefault(o => o.Operation.Syntax.FirstAncestorOrSelf<StatementSyntax>() is { } made && made.Parent == block && made.SpanStart < statement.SpanStart)
            : null;

    /// <summary>Whether an option can have been set when the listener is bound. What a constructor binds is bound before any method runs that it has not called before.</summary>
    private static bool MayPrecede(SyntaxNode setting, SyntaxNode binding) => (Member(setting), Member(binding)) switch
    {
        var (sets, binds) when sets == binds => setting.SpanStart < binding.SpanStart,
        (MethodDeclarationSyntax sets, ConstructorDeclarationSyntax binds) => binds.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(c => c.SpanStart < binding.SpanStart && BrokenCall.NameOf(c.Expression) == sets.Identifier.ValueText),
        _ => true,
    };

    private static MemberDeclarationSyntax? Member(SyntaxNode node) => node.FirstAncestorOrSelf<MemberDeclarationSyntax>();
}
