import Dispatch
import Foundation
import LibFuzzer

/// Runs libFuzzer with the target that GAZETTE_FUZZ names.
let name = ProcessInfo.processInfo.environment["GAZETTE_FUZZ"] ?? ""
guard let target = FuzzTarget.all.first(where: { $0.name == name }) else {
    let names = FuzzTarget.all.map(\.name).joined(separator: "\n")
    print(names)
    exit(name.isEmpty ? 0 : 2)
}

let made = DispatchSemaphore(value: 0)
Task.detached {
    Running.take = await target.make()
    made.signal()
}
made.wait()

var count = CommandLine.argc
var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
exit(
    LLVMFuzzerRunDriver(&count, &arguments) { data, count in
        let input = Array(UnsafeBufferPointer(start: data, count: count))
        do throws(Broken) {
            try Running.take?(input)
        } catch {
            fatalError("broken: \(error)")
        }
        return 0
    })

/// What the fuzzer calls; set before it starts.
enum Running {
    nonisolated(unsafe) static var take: FuzzTarget.Take?
}
