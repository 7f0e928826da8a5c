// swift-tools-version: 6.2
import PackageDescription

// The test that copies this puts Gazette's own room `Programs` beside it.
let package = Package(
    name: "successor",
    platforms: [.macOS(.v14)],
    targets: [
        .target(name: "CSystem"),
        .target(name: "Files", dependencies: ["CSystem"]),
        .target(name: "Programs", dependencies: ["Files"]),
        .executableTarget(name: "successor", dependencies: ["Files", "Programs"]),
    ]
)
