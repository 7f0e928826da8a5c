// The C library has this function for whoever asks for GNU's additions, which Swift does not.
#define _GNU_SOURCE

#include "CSystem.h"

int csystem_spawn_in(posix_spawn_file_actions_t *actions, const char *folder) {
    return posix_spawn_file_actions_addchdir_np(actions, folder);
}
