// The entry of libFuzzer, which comes with the compiler: -sanitize=fuzzer links it.
#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerRunDriver(
    int *argc, char ***argv, int (*take)(const uint8_t *data, size_t count));
