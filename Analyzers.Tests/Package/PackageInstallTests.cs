using FileOptions = TcpLint.Options.FileOptions;

namespace TcpLint.Tests.Package;

/// <summary>What a user meets: install, build, read the finding, let it be fixed, build clean.</summary>
[Collection("Package")]
public class PackageInstallTests(PackedPackage package)
{
    private const string LeakyClass = """
        using System.Net.Sockets;

        public static class Link
        {
            public static void Ping(string host)
            {
                var client = new TcpClient(host, 7);
                client.GetStream().WriteByte(1);
            }
        }

        """;

    internal const string Leak = """
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
        var consumer = new PackageConsumer(package, Leak, "Console");

        var (exitCode, output) = await consumer.BuildAsync();
        Assert.True(exitCode == 0, output);
        Assert.Contains("Program.cs(5,18): warning TCP1001: 'client' (TcpClient)", output);
        Assert.DoesNotContain("CS8032", output);
        VerifyVisibleProperties(consumer.Folder);
        (exitCode, output) = await consumer.RunAsync("format", "analyzers", "--no-restore", "--diagnostics", "TCP1001", "--verify-no-changes");
        Assert.True(exitCode == 2, output);
        (exitCode, output) = await consumer.RunAsync("format", "analyzers", "--no-restore", "--diagnostics", "TCP1001", "--verbosity", "normal");
        Assert.True(exitCode == 0, output);
        Assert.Equal(Leak.Replace("var client", "using var client"), consumer.Program);

        (exitCode, output) = await consumer.BuildAsync("--no-restore", "-warnaserror");
        Assert.True(exitCode == 0, output);
    }

    /// <summary>Older frameworks mean an older language too: the fix writes what it has.</summary>
    [Theory]
    [InlineData("netstandard2.0")]
    [InlineData("net472")]
    public async Task A_library_of_an_older_framework_gets_the_finding_and_its_fix(string framework)
    {
        var consumer = new PackageConsumer(package, LeakyClass, framework, ("Consumer.csproj", Library(framework, package.Version)));

        var (exitCode, output) = await consumer.BuildAsync();
        Assert.True(exitCode == 0, output);
        Assert.Contains("Program.cs(7,22): warning TCP1001: 'client' (TcpClient)", output);
        (exitCode, output) = await consumer.RunAsync("format", "analyzers", "--no-restore", "--diagnostics", "TCP1001");
        Assert.True(exitCode == 0, output);
        Assert.Contains("using (var client = new TcpClient(host, 7))", consumer.Program);
        (exitCode, output) = await consumer.BuildAsync("--no-restore", "-warnaserror");
        Assert.True(exitCode == 0, output);
    }

    /// <summary>One line for all projects of a repository, whose build takes every warning for an error.</summary>
    [Fact]
    public async Task A_solution_with_central_versions_and_warnings_as_errors_fails_where_the_leak_is()
    {
        var consumer = new PackageConsumer(package, "", "Solution",
            ("Directory.Build.props", "<Project><PropertyGroup><TreatWarningsAsErrors>true</TreatWarningsAsErrors></PropertyGroup></Project>"),
            ("Directory.Packages.props", $"""
                <Project>
                  <PropertyGroup>
                    <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
                  </PropertyGroup>
                  <ItemGroup>
                    <GlobalPackageReference Include="TcpLint" Version="{package.Version}" />
                  </ItemGroup>
                </Project>
                """),
            ("Leaky/Leaky.csproj", Library("net10.0")), ("Leaky/Link.cs", LeakyClass),
            ("Clean/Clean.csproj", Library("net10.0")), ("Clean/Link.cs", LeakyClass.Replace("var client", "using var client")));
        File.Delete(Path.Combine(consumer.Folder, "Consumer.csproj"));
        File.Delete(Path.Combine(consumer.Folder, "Program.cs"));
        await consumer.RunAsync("new", "sln", "--name", "All", "--format", "sln");
        await consumer.RunAsync("sln", "add", "Leaky", "Clean");

        var (exitCode, output) = await consumer.BuildAsync();
        Assert.True(exitCode != 0, output);
        Assert.Contains("Link.cs(7,22): error TCP1001", output);
        Assert.DoesNotContain("Clean/Link.cs", output);
        Assert.Contains("Clean.dll", output);
    }

    [Fact]
    public async Task A_project_whose_version_stands_elsewhere_gets_the_finding()
    {
        var consumer = new PackageConsumer(package, Leak, "Central",
            ("Consumer.csproj", PackageReference("net10.0", "Exe", """<PackageReference Include="TcpLint" PrivateAssets="all" />""")),
            ("Directory.Packages.props", $"""
                <Project>
                  <PropertyGroup>
                    <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageVersion Include="TcpLint" Version="{package.Version}" />
                  </ItemGroup>
                </Project>
                """));

        var (exitCode, output) = await consumer.BuildAsync();
        Assert.True(exitCode == 0, output);
        Assert.Contains("warning TCP1001", output);
    }

    /// <summary>The analyzers can read what they ask the project for.</summary>
    private static void VerifyVisibleProperties(string folder)
    {
        var config = Directory.GetFiles(folder, "*.GeneratedMSBuildEditorConfig.editorconfig", SearchOption.AllDirectories).Single();
        var keys = File.ReadLines(config).Select(line => line.Split('=')[0].Trim()).ToList();
        Assert.All(FileOptions.Properties, property => Assert.Contains($"build_property.{property}", keys));
    }

    private static string Library(string framework, string? version = null) => PackageReference(framework, "Library",
        version is null ? "" : $"""<PackageReference Include="TcpLint" Version="{version}" PrivateAssets="all" />""");

    private static string PackageReference(string framework, string kind, string reference) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>{kind}</OutputType>
            <TargetFramework>{framework}</TargetFramework>
          </PropertyGroup>
          <ItemGroup>
            {reference}
          </ItemGroup>
        </Project>
        """;
}
