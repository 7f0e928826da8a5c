// swift-tools-version: 6.2
import PackageDescription

// The test that copies this puts Gazette's own room `Programs` beside it.
let package = Package(
    name: "successor",
    platforms: [.macOS(.v14)],
    targets: [
        .target(name: "Programs"),
        .executableTarget(name: "successor", dependencies: ["Programs"]),
    ]
)
