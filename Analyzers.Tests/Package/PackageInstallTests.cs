using System.Text.Json;

namespace TcpLint.Tests.Package;

/// <summary>What a user meets: install, build, read the finding, let it be fixed, build clean.</summary>
[Collection("Package")]
public class PackageInstallTests(PackedPackage package)
{
    private const string Leak = """
        using System.Net.Sockets;

        static void Ping(string host)
        {
            var client = new TcpClient(host, 7);
            client.GetStream().WriteByte(1);
        }

        Ping("localhost");

        """;

    [Fact]
    public async Task A_new_project_gets_the_finding_and_its_fix()
    {
        var consumer = new PackageConsumer(package, Leak);

        var (exitCode, output) = await consumer.BuildAsync("-p:ErrorLog=findings.sarif%2cversion=2.1");
        Assert.True(exitCode == 0, output);
        Assert.Contains("Program.cs(5,18): warning TCP1001: 'client' (TcpClient)", output);
        Assert.DoesNotContain("CS8032", output);
        VerifySarif(Path.Combine(consumer.Folder, "findings.sarif"));
        VerifyVisibleProperties(consumer.Folder);
        (exitCode, output) = await consumer.RunAsync("format", "analyzers", "--no-restore", "--diagnostics", "TCP1001", "--verify-no-changes");
        Assert.True(exitCode == 2, output);
        (exitCode, output) = await consumer.RunAsync("format", "analyzers", "--no-restore", "--diagnostics", "TCP1001", "--verbosity", "normal");
        Assert.True(exitCode == 0, output);
        Assert.Equal(Leak.Replace("var client", "using var client"), consumer.Program);

        (exitCode, output) = await consumer.BuildAsync("--no-restore", "-warnaserror");
        Assert.True(exitCode == 0, output);
    }

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

    /// <summary>The analyzers can read what they ask the project for.</summary>
    private static void VerifyVisibleProperties(string folder)
    {
        var config = Directory.GetFiles(folder, "*.GeneratedMSBuildEditorConfig.editorconfig", SearchOption.AllDirectories).Single();
        var keys = File.ReadLines(config).Select(line => line.Split('=')[0].Trim()).ToList();
        Assert.Contains("build_property.IsTestProject", keys);
        Assert.Contains("build_property.TargetFramework", keys);
    }

    private static void VerifySarif(string path)
    {
        using var log = JsonDocument.Parse(File.ReadAllText(path));
        var run = log.RootElement.GetProperty("runs")[0];
        var result = run.GetProperty("results").EnumerateArray().Single(r => r.GetProperty("ruleId").GetString() == "TCP1001");
        var region = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        Assert.Equal(5, region.GetProperty("startLine").GetInt32());
        var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Single(r => r.GetProperty("id").GetString() == "TCP1001");
        Assert.EndsWith("TCP1001.md", rule.GetProperty("helpUri").GetString());
    }
}
