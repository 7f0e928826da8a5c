// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "daily",
    platforms: [.macOS(.v14)],
    dependencies: [.package(name: "Gazette", path: "../../..")],
    targets: [
        .executableTarget(
            name: "daily", dependencies: [.product(name: "Gazette", package: "Gazette")])
    ]
)
