// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "Benchmarks",
    platforms: [.macOS(.v14)],
    dependencies: [.package(name: "Gazette", path: "../..")],
    targets: [
        .executableTarget(
            name: "MarkdownBenchmark",
            dependencies: [.product(name: "Gazette", package: "Gazette")], path: "Markdown"),
        .executableTarget(
            name: "SamePages",
            dependencies: [.product(name: "Gazette", package: "Gazette")], path: "SamePages"),
    ]
)
