using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TcpLint.Lifecycle;
using TcpLint.Rules;

namespace TcpLint.Tests.Docs;

/// <summary>Every rule has a page, in one template, with examples that are what they say.</summary>
public class RulePageTests
{
    private static readonly string[] s_template =
        ["What is wrong", "On the wire", "When it shows in production", "Example", "The fix", "When to suppress", "Options", "Platforms", "Related rules"];

    private const string Evidence = "Evidence";

    // What is wrong with an option is not on any wire, and no code of C# is to blame.
    private static readonly string[] s_notOfTheWire = ["On the wire", "Example"];

    /// <summary>The rules whose page is still to be written, or to be brought into the template.</summary>
    internal static readonly string[] ToCome =
    [
    ];

    private static readonly IReadOnlyList<DiagnosticDescriptor> s_rules = [.. RuleRow.Rules.Where(rule => !ToCome.Contains(rule.Id))];

    public static TheoryData<string> Rules => [.. s_rules.Select(rule => rule.Id)];

    public static TheoryData<string> RulesOfTheWire => [.. s_rules.Where(IsOfTheWire).Select(rule => rule.Id)];

    [Fact]
    public void Every_rule_has_a_page_and_every_page_a_rule() =>
        Assert.Equal(s_rules.Select(rule => rule.Id), RulePage.Ids.Except(ToCome).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_help_link_leads_to_a_page() =>
        Assert.All(s_rules, rule => Assert.Equal($"{Repository.Address}/blob/main/{new RulePage(rule.Id).Path}", rule.HelpLinkUri));

    [Theory]
    [MemberData(nameof(Rules))]
    public void Its_title_and_table_are_those_of_the_rule(string id)
    {
        var (rule, page) = (Rule(id), new RulePage(id));
        Assert.Equal($"# {id}: {RuleRow.Title(rule)}", page.Title);
        GeneratedDocument.SectionIsCurrent(page.Path, "rule", RuleRow.Head(rule));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void It_follows_the_template(string id) =>
        Assert.Equal(IsOfTheWire(Rule(id)) ? s_template : s_template.Except(s_notOfTheWire), new RulePage(id).Sections.Except([Evidence]));

    /// <summary>The last section of the page of a rule that was seen on a kernel.</summary>
    [Theory]
    [MemberData(nameof(Rules))]
    public void Its_evidence_is_what_the_kernel_showed(string id)
    {
        if (EvidenceDocument.Row(id) is not null)
            GeneratedDocument.LastSectionIsCurrent(
                new RulePage(id).Path, $"## {Evidence}", $"\n{EvidenceDocument.Table(id)}\nSeen on a kernel by a test: [evidence](../{Path.GetFileName(EvidenceDocument.Path)}).\n");
    }

    /// <summary>A step that the model of TCP does not know is wrong, or is missing there.</summary>
    [Theory]
    [MemberData(nameof(RulesOfTheWire))]
    public void Every_step_it_draws_is_one_of_the_model(string id)
    {
        var known = TcpLifecycle.Rfc9293.Rows.Select(row => (row.From.WireName(), row.To.WireName())).ToHashSet();
        var steps = new RulePage(id).Steps.ToList();
        Assert.NotEmpty(steps);
        Assert.All(steps, step => Assert.Contains(step, known));
    }

    [Theory]
    [MemberData(nameof(RulesOfTheWire))]
    public async Task Its_defect_gets_the_finding_and_nothing_else(string id) =>
        Assert.Equal([id], (await FindingsAsync(id, "Defect")).Select(finding => finding.Id));

    [Theory]
    [MemberData(nameof(RulesOfTheWire))]
    public async Task Its_mended_example_gets_none(string id) =>
        Assert.Empty((await FindingsAsync(id, "Fixed")).Select(finding => $"{finding.Id}: {finding.GetMessage()}"));

    /// <summary>The findings of the rule, and the warnings of all others.</summary>
    private static async Task<IEnumerable<Diagnostic>> FindingsAsync(string id, string heading)
    {
        var example = new RulePage(id).Example(heading);
        Assert.NotNull(example);
        var findings = await SampleFindings.InAsync(OutputKind.DynamicallyLinkedLibrary, [("/Example.cs", SourceText.From(example))]);
        return findings.Where(finding => finding.Id == id || finding.Severity >= DiagnosticSeverity.Warning);
    }

    private static DiagnosticDescriptor Rule(string id) => RuleRow.Rules.Single(rule => rule.Id == id);

    private static bool IsOfTheWire(DiagnosticDescriptor rule) => rule.Category != Category.Options;
}
