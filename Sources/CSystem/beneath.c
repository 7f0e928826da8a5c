// The one system call that Swift cannot make by itself: syscall() takes a varying number of
// arguments, and Debian's C library has no function for openat2.

#include "CSystem.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#if defined(__linux__)
#include <linux/openat2.h>
#include <sys/syscall.h>

int csystem_open_beneath(int root, const char *path, int flags, mode_t mode) {
    struct open_how how = {
        .flags = (uint64_t)(unsigned int)flags,
        .mode = (flags & O_CREAT) ? mode : 0,
        .resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS,
    };
    long descriptor = syscall(SYS_openat2, root, path, &how, sizeof how);
    return descriptor < 0 ? -errno : (int)descriptor;
}

#else

int csystem_open_beneath(int root, const char *path, int flags, mode_t mode) {
#ifdef O_NOFOLLOW_ANY
    int descriptor = openat(root, path, flags | O_NOFOLLOW_ANY, mode);
    return descriptor < 0 ? -errno : descriptor;
#else
    return -ENOSYS;
#endif
}

#endif
