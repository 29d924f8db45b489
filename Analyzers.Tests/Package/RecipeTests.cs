using System.Text.Json;

namespace TcpLint.Tests.Package;

/// <summary>The recipes of <c>docs/ci.md</c> and <c>docs/configuration.md</c>, as a build server would run them.</summary>
[Collection("Package")]
public class RecipeTests(PackedPackage package)
{
    private const string Leak = PackageInstallTests.Leak;

    [Fact]
    public async Task A_mode_sets_the_severities_of_all_rules()
    {
        var consumer = new PackageConsumer(package, Leak, "Modes");

        var (exitCode, output) = await consumer.BuildAsync("-p:TcpLintMode=strict");
        Assert.True(exitCode != 0, output);
        Assert.Contains("Program.cs(5,18): error TCP1001", output);

        (exitCode, output) = await consumer.BuildAsync("--no-restore", "-p:TcpLintMode=none");
        Assert.True(exitCode == 0, output);
        Assert.DoesNotContain("TCP", output);

        (exitCode, output) = await consumer.BuildAsync("--no-restore", "-p:TcpLintMode=strickt");
        Assert.True(exitCode != 0, output);
        Assert.Contains("TcpLintMode is 'strickt'; it can be none, recommended, strict or audit.", output);
    }

    [Fact]
    public async Task Chosen_rules_fail_the_build()
    {
        var consumer = new PackageConsumer(package, Leak, "Chosen");

        var (exitCode, output) = await consumer.BuildAsync("-warnaserror:TCP1001");
        Assert.True(exitCode != 0, output);
        Assert.Contains("error TCP1001", output);
    }

    /// <summary>A suggestion is no business of a build, and of a format only when it is asked for.</summary>
    [Fact]
    public async Task A_suggestion_is_fixed_when_its_severity_is_asked_for()
    {
        const string Reset = "    client.LingerState = new LingerOption(true, 0);\n";
        var consumer = new PackageConsumer(package, Leak.Replace("var client", "using var client").Replace("    client.GetStream()", Reset + "    client.GetStream()"), "Suggestion");

        var (exitCode, output) = await consumer.BuildAsync();
        Assert.True(exitCode == 0, output);
        Assert.DoesNotContain("TCP4003", output);
        (exitCode, output) = await consumer.RunAsync("format", "analyzers", "--no-restore", "--diagnostics", "TCP4003", "--severity", "info", "--verify-no-changes");
        Assert.True(exitCode == 2, output);
        (exitCode, output) = await consumer.RunAsync("format", "analyzers", "--no-restore", "--diagnostics", "TCP4003", "--severity", "info");
        Assert.True(exitCode == 0, output);
        Assert.DoesNotContain("LingerState", consumer.Program);
    }

    [Fact]
    public async Task Sarif_has_the_help_link_and_the_way_to_the_finding()
    {
        // The leak is one of some paths: what leads there is worth telling.
        var consumer = new PackageConsumer(package, Leak.Replace("client.GetStream().WriteByte(1);", """
            if (client.GetStream().ReadByte() == 0)
                return;
            client.Close();
            """), "Sarif");

        var (exitCode, output) = await consumer.BuildAsync("-p:ErrorLog=findings.sarif%2cversion=2.1");
        Assert.True(exitCode == 0, output);
        using var log = JsonDocument.Parse(File.ReadAllText(Path.Combine(consumer.Folder, "findings.sarif")));
        Assert.Equal("2.1.0", log.RootElement.GetProperty("version").GetString());
        var run = log.RootElement.GetProperty("runs")[0];
        var result = run.GetProperty("results").EnumerateArray().Single(r => r.GetProperty("ruleId").GetString() == "TCP1002");
        Assert.Equal(5, Line(result.GetProperty("locations")[0]));
        var way = result.GetProperty("relatedLocations").EnumerateArray().ToList();
        Assert.NotEmpty(way);
        Assert.All(way, place => Assert.InRange(Line(place), 5, 8));
        var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Single(r => r.GetProperty("id").GetString() == "TCP1002");
        Assert.EndsWith("docs/rules/TCP1002.md", rule.GetProperty("helpUri").GetString());

        static int Line(JsonElement place) => place.GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32();
    }

    /// <summary>What is known sleeps, file by file; what is new fails the build.</summary>
    [Fact]
    public async Task A_baseline_lets_new_findings_alone_fail_the_build()
    {
        var consumer = new PackageConsumer(package, Leak, "Baseline",
            (".editorconfig", "root = true\n\n[Program.cs]\ndotnet_diagnostic.TCP1001.severity = suggestion\n"));

        var (exitCode, output) = await consumer.BuildAsync("-p:TcpLintMode=strict");
        Assert.True(exitCode == 0, output);
        Assert.DoesNotContain("TCP1001", output);

        consumer.Write("New.cs", "static class New { static void Ping() { var c = new System.Net.Sockets.TcpClient(\"localhost\", 7); c.NoDelay = true; } }");
        (exitCode, output) = await consumer.BuildAsync("--no-restore", "-p:TcpLintMode=strict");
        Assert.True(exitCode != 0, output);
        Assert.Contains("New.cs(1,49): error TCP1001", output);
        Assert.DoesNotContain("Program.cs", output);
    }
}
