// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "Fuzz",
    platforms: [.macOS(.v14)],
    dependencies: [.package(name: "Gazette", path: "../..")],
    targets: [
        .systemLibrary(name: "LibFuzzer", path: "LibFuzzer"),
        .executableTarget(
            name: "Fuzz",
            dependencies: ["LibFuzzer", .product(name: "Parts", package: "Gazette")],
            path: ".",
            exclude: [
                "Corpus", "Dictionaries", "README.md", "Regressions", "Tests", "leaks", "run",
            ],
            sources: ["Driver", "Targets"],
            swiftSettings: [.treatAllWarnings(as: .error)]),
    ]
)
