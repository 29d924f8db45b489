using TcpLint.Testing;

namespace TcpLint.Tests.Package;

/// <summary>
/// A new console project that installs the package from a folder, with a packages folder of its own. Packages that the SDK adds to a project by
/// itself come from the folder to which the tests restored them.
/// </summary>
internal sealed class PackageConsumer
{
    private readonly Dictionary<string, string> _environment;

    /// <param name="package">What is installed.</param>
    /// <param name="program">The text of the only source file.</param>
    /// <param name="name">The name of its folder.</param>
    /// <param name="files">More files, or other ones in place of a new project's.</param>
    public PackageConsumer(PackedPackage package, string program, string name, params IEnumerable<(string Path, string Text)> files)
    {
        Folder = Path.Combine(package.Folder, name);
        _environment = new() { ["NUGET_PACKAGES"] = Path.Combine(package.Folder, "packages") };
        Directory.CreateDirectory(Folder);
        Write("NuGet.config", $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="folder" value="{package.Folder}" />
              </packageSources>
              <fallbackPackageFolders>
                <add key="restored" value="{BuildPaths.PackageRoot}" />
              </fallbackPackageFolders>
            </configuration>
            """);
        Write("Consumer.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="TcpLint" Version="{package.Version}" PrivateAssets="all" />
              </ItemGroup>
            </Project>
            """);
        // Whatever stands above the temporary folder is not the consumer's.
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write(".editorconfig", "root = true");
        Write("Program.cs", program);
        foreach (var (path, text) in files)
            Write(path, text);
    }

    public string Folder { get; }

    public string Program => File.ReadAllText(Path.Combine(Folder, "Program.cs"));

    public Task<(int ExitCode, string Output)> BuildAsync(params string[] more) =>
        RunAsync(["build", "--no-incremental", "-nodeReuse:false", "-p:UseSharedCompilation=false", .. more]);

    public Task<(int ExitCode, string Output)> RunAsync(params string[] arguments) => DotnetCommand.RunAsync(Folder, _environment, arguments);

    public void Write(string path, string text)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
