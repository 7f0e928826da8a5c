// Stands between a program and the system (LD_PRELOAD), and lets the call with a given number fail,
// or kills the program before it. So a test can try every call of a run, one after the other.
//
//   FAULT_AT      the number of the call, from 1
//   FAULT_ERRNO   the error that it ends with; 0 kills the program instead
//   FAULT_COUNT   a file that gets the number of calls when the program ends

#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

static atomic_long calls;
static long at;
static int error;
static pid_t self;

__attribute__((constructor)) static void begin(void) {
    const char *number = getenv("FAULT_AT"), *code = getenv("FAULT_ERRNO");
    at = number ? atol(number) : 0;
    error = code ? atoi(code) : EIO;
    self = getpid();
}

__attribute__((destructor)) static void end(void) {
    const char *path = getenv("FAULT_COUNT");
    if (!path || getpid() != self) return;
    FILE *file = fopen(path, "w");
    if (!file) return;
    fprintf(file, "%ld\n", atomic_load(&calls));
    fclose(file);
}

static int fails(void) {
    if (getpid() != self) return 0;
    if (atomic_fetch_add(&calls, 1) + 1 != at) return 0;
    if (error == 0) kill(self, SIGKILL);
    errno = error;
    return 1;
}

// Standard input, output and error are not the disk's.
static int fails_on(int file) { return file > 2 && fails(); }

#define REAL(name) static __typeof__(name) *real; if (!real) real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

// libdispatch looks at its own threads in /proc, and ends the program where it cannot.
static int fails_at(const char *path) { return strncmp(path, "/proc/", 6) != 0 && fails(); }

#define OPENING(name, declaration, arguments) \
    int name declaration { \
        REAL(name); \
        mode_t mode = 0; \
        if (flags & (O_CREAT | O_TMPFILE)) { va_list list; va_start(list, flags); mode = va_arg(list, mode_t); va_end(list); } \
        return fails_at(path) ? -1 : real arguments; \
    }
OPENING(open, (const char *path, int flags, ...), (path, flags, mode))
OPENING(open64, (const char *path, int flags, ...), (path, flags, mode))
OPENING(openat, (int folder, const char *path, int flags, ...), (folder, path, flags, mode))
OPENING(openat64, (int folder, const char *path, int flags, ...), (folder, path, flags, mode))

long syscall(long number, ...) {
    REAL(syscall);
    va_list list;
    va_start(list, number);
    long a = va_arg(list, long), b = va_arg(list, long), c = va_arg(list, long),
         d = va_arg(list, long), e = va_arg(list, long), f = va_arg(list, long);
    va_end(list);
    if (number == SYS_openat2 && fails()) return -1;
    return real(number, a, b, c, d, e, f);
}

#define CALL(type, name, declaration, arguments, bad) \
    type name declaration { REAL(name); return fails() ? bad : real arguments; }
#define CALL_ON(type, name, declaration, arguments, bad) \
    type name declaration { REAL(name); return fails_on(file) ? bad : real arguments; }

CALL_ON(ssize_t, read, (int file, void *bytes, size_t count), (file, bytes, count), -1)
CALL_ON(ssize_t, write, (int file, const void *bytes, size_t count), (file, bytes, count), -1)
CALL_ON(ssize_t, pread, (int file, void *bytes, size_t count, off_t offset), (file, bytes, count, offset), -1)
CALL_ON(ssize_t, pread64, (int file, void *bytes, size_t count, off64_t offset), (file, bytes, count, offset), -1)
CALL_ON(ssize_t, pwrite, (int file, const void *bytes, size_t count, off_t offset), (file, bytes, count, offset), -1)
CALL_ON(int, fstat, (int file, struct stat *status), (file, status), -1)
CALL_ON(int, ftruncate, (int file, off_t length), (file, length), -1)
CALL_ON(int, flock, (int file, int operation), (file, operation), -1)
CALL(int, fstatat, (int folder, const char *path, struct stat *status, int flags), (folder, path, status, flags), -1)
CALL(int, stat, (const char *path, struct stat *status), (path, status), -1)
CALL(int, lstat, (const char *path, struct stat *status), (path, status), -1)
CALL(int, mkdir, (const char *path, mode_t mode), (path, mode), -1)
CALL(int, mkdirat, (int folder, const char *path, mode_t mode), (folder, path, mode), -1)
CALL(int, unlink, (const char *path), (path), -1)
CALL(int, unlinkat, (int folder, const char *path, int flags), (folder, path, flags), -1)
CALL(int, rmdir, (const char *path), (path), -1)
CALL(int, rename, (const char *path, const char *other), (path, other), -1)
CALL(int, renameat, (int folder, const char *path, int round, const char *other), (folder, path, round, other), -1)
CALL(int, linkat, (int folder, const char *path, int round, const char *other, int flags), (folder, path, round, other, flags), -1)
CALL(int, symlinkat, (const char *text, int folder, const char *path), (text, folder, path), -1)
CALL(ssize_t, readlinkat, (int folder, const char *path, char *text, size_t count), (folder, path, text, count), -1)
CALL(int, utimensat, (int folder, const char *path, const struct timespec times[2], int flags), (folder, path, times, flags), -1)
CALL(DIR *, fdopendir, (int file), (file), NULL)
CALL(DIR *, opendir, (const char *path), (path), NULL)
CALL(struct dirent *, readdir, (DIR *stream), (stream), NULL)
CALL(struct dirent64 *, readdir64, (DIR *stream), (stream), NULL)
CALL(char *, realpath, (const char *path, char *whole), (path, whole), NULL)

// A file is closed whatever the system says of it, and a file that was only read is closed by many
// who have no use for the answer.
int close(int file) {
    REAL(close);
    int is_written = file > 2 && (fcntl(file, F_GETFL) & O_ACCMODE) != O_RDONLY;
    int fault = is_written && fails();
    int code = real(file);
    if (!fault) return code;
    errno = error;
    return -1;
}

int posix_spawn(pid_t *process, const char *path, const posix_spawn_file_actions_t *actions,
                const posix_spawnattr_t *attributes, char *const words[], char *const variables[]) {
    REAL(posix_spawn);
    return fails() ? error : real(process, path, actions, attributes, words, variables);
}
