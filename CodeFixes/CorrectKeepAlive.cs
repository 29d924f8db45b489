using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using TcpLint.Rules;

namespace TcpLint.CodeFixes;

/// <summary>Puts the right level or number into a keepalive setting, or switches keepalive on in front of it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CorrectKeepAlive))]
public sealed class CorrectKeepAlive : TcpCodeFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("TCP5003");

    internal override IEnumerable<Proposal> Propose(FixSite site)
    {
        if (site.Has(FindingProperties.SwitchOn) && OptionStatement.At(site) is { } tuning)
            yield return site.Propose("Switch keepalive on", tuning.Before(("Socket", "KeepAlive", "true")));
        if (site.Finding.Properties.TryGetValue(FindingProperties.Replacement, out var texts) && texts is not null)
        {
            var changes = site.Spans(FindingProperties.Place).Zip(texts.Split('\n'), (place, text) => new TextChange(place, text)).OrderBy(c => c.Span.Start).ToList();
            if (changes.Count > 0)
                yield return site.Propose($"Set it to '{changes[0].NewText}'", changes);
        }
    }
}
