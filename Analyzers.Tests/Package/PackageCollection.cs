namespace TcpLint.Tests.Package;

/// <summary>The tests that share one packed package.</summary>
[CollectionDefinition("Package")]
public class PackageCollection : ICollectionFixture<PackedPackage>;
