// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/core_dumps.h"

#include <sys/resource.h>

namespace grants {

void leaveNoCoreDumps() {
    rlimit limit{};
    if (::getrlimit(RLIMIT_CORE, &limit) != 0) return;
    limit.rlim_cur = 0;
    ::setrlimit(RLIMIT_CORE, &limit);
}

}  // namespace grants
