// swift-tools-version: 6.2
import PackageDescription

/// Our own code compiles without a warning, or not at all.
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

/// The script and the styles that the preview puts into pages.
let previewClient = [
    "connection.js", "copying.js", "files.js", "frame.css", "marks.css", "marks.js", "morph.js",
    "notes.js", "overlay.css", "overlay.js", "panel.css", "panel.js", "place.js", "start.js",
    "swap.js", "weight.js",
]

let package = Package(
    name: "Gazette",
    platforms: [.macOS(.v14)],
    products: [
        .executable(name: "gazette", targets: ["Main"]),
        .library(name: "Gazette", targets: ["Gazette", "Templates", "GazetteCLI"]),
        // What Tests/Fuzz feeds: all that reads something, without the command line.
        .library(
            name: "Parts",
            targets: ["Files", "Gazette", "Import", "Markdown", "Preview", "Publish", "Templates"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .systemLibrary(
            name: "CMark", pkgConfig: "libcmark",
            providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
        .systemLibrary(
            name: "CGumbo", pkgConfig: "gumbo",
            providers: [.apt(["libgumbo-dev"]), .brew(["gumbo-parser"])]),
        .target(name: "CSystem"),
        .target(name: "Files", dependencies: ["CSystem"], swiftSettings: strict),
        .target(name: "Markup", swiftSettings: strict),
        .target(name: "SafeHTML", dependencies: ["CGumbo", "Markup"], swiftSettings: strict),
        .target(
            name: "Markdown", dependencies: ["CMark", "Markup", "SafeHTML"], swiftSettings: strict),
        .target(
            name: "Gazette",
            dependencies: [
                "Files", "Markdown", "Markup", .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: strict),
        .target(name: "Programs", dependencies: ["CSystem", "Files"], swiftSettings: strict),
        .target(name: "Import", dependencies: ["Gazette", "Markdown"], swiftSettings: strict),
        .target(
            name: "Preview", dependencies: ["Files", "Gazette", "Programs"],
            resources: previewClient.map { .embedInCode("Client/\($0)") }, swiftSettings: strict),
        .target(
            name: "Publish", dependencies: ["Files", "Gazette", "Programs"], swiftSettings: strict),
        .target(
            name: "Templates", dependencies: ["Gazette"], path: "Templates",
            swiftSettings: strict),
        .target(name: "Cards", dependencies: ["Files", "Gazette"], swiftSettings: strict),
        .target(
            name: "GazetteCLI",
            dependencies: [
                "Cards", "Files", "Gazette", "Import", "Preview", "Programs", "Publish",
                "Templates",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),
        .executableTarget(name: "Main", dependencies: ["GazetteCLI"], swiftSettings: strict),
        .target(name: "TestSupport", path: "Tests/Support", swiftSettings: strict),
        .testTarget(
            name: "FilesTests", dependencies: ["Files", "TestSupport"], swiftSettings: strict),
        .testTarget(name: "MarkupTests", dependencies: ["Markup"], swiftSettings: strict),
        .testTarget(
            name: "SafeHTMLTests", dependencies: ["Markdown", "Markup", "SafeHTML", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "MarkdownTests", dependencies: ["Markdown", "Markup", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "ImportTests",
            dependencies: [
                "Gazette", "Import", "Markdown", .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: strict),
        .testTarget(
            name: "SiteTests", dependencies: ["Cards", "Files", "Gazette", "Markup", "Templates"],
            exclude: ["Proof"], swiftSettings: strict),
        .testTarget(name: "HouseTests", dependencies: ["Main"], swiftSettings: strict),
        .testTarget(
            name: "CLITests", dependencies: ["Files", "GazetteCLI", "Main", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "PreviewTests",
            dependencies: [
                "Files", "Gazette", "Preview", "Programs", "Templates", "Main", "TestSupport",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "PublishTests",
            dependencies: ["Files", "Publish", "Programs", "Main", "TestSupport"],
            swiftSettings: strict),
        // The targets of the fuzzer with its inputs, without the fuzzer.
        .testTarget(
            name: "FuzzTests",
            dependencies: [
                "Files", "Gazette", "Import", "Markdown", "Preview", "Publish", "Templates",
            ],
            path: "Tests/Fuzz",
            exclude: [
                "Corpus", "Dictionaries", "Driver", "LibFuzzer", "Package.swift", "README.md",
                "Regressions", "leaks", "run",
            ],
            sources: ["Targets", "Tests"], swiftSettings: strict),
        .testTarget(
            name: "GazetteTests",
            dependencies: ["Files", "Gazette", "Templates", "TestSupport"],
            swiftSettings: strict),
    ]
)
