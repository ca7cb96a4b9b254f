// SPDX-License-Identifier: GPL-3.0-or-later
// Work done by another process, or by one that owns nothing.
#pragma once

#include <sys/wait.h>
#include <unistd.h>

namespace grants::test {

/// Runs `work` in another process and waits for it; true when it returned true.
template <class Work>
bool inAnotherProcess(Work work) {
    const pid_t child = fork();
    if (child == 0) _exit(work() ? 0 : 1);
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

/// Root may read and write everywhere, so rights are tried as nobody.
template <class Work>
bool asNobody(Work work) {
    return inAnotherProcess([&] {
        constexpr uid_t kNobody = 65534;
        if (geteuid() == 0 && setresuid(kNobody, kNobody, kNobody) != 0) return false;
        return work();
    });
}

}  // namespace grants::test
