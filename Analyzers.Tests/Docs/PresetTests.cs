namespace TcpLint.Tests.Docs;

public class PresetTests
{
    [Fact]
    public void The_package_has_every_preset_as_the_rules_make_it() => Assert.All(Preset.All, preset => GeneratedDocument.IsCurrent(preset.Path, preset.Text));

    [Fact]
    public void Every_mode_is_explained() =>
        Assert.All(Preset.All.Select(preset => preset.Name).Append("recommended"), mode => Assert.Contains($"| `{mode}` |", GeneratedDocument.Read("docs/configuration.md")));
}
