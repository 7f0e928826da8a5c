#ifndef CSYSTEM_H
#define CSYSTEM_H

#include <spawn.h>
#include <stdint.h>
#include <sys/types.h>

/// Opens what lies at `path` under the folder `root`, and never anything else: the system refuses
/// a path that leaves the folder or has a symbolic link anywhere in it.
///
/// Returns the descriptor, or the negative of the error's number; -ENOSYS where the system has no
/// such call.
int csystem_open_beneath(int root, const char *path, int flags, mode_t mode);

/// Has a program started in a folder.
int csystem_spawn_in(posix_spawn_file_actions_t *actions, const char *folder);

#endif
