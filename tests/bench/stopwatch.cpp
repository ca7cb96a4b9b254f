// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/stopwatch.h"

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <limits>

namespace grants::bench {

double seconds(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double leastSeconds(int runs, const std::function<void()>& work,
                    const std::function<void()>& before) {
    double least = std::numeric_limits<double>::infinity();
    for (int run = 0; run < runs; ++run) {
        if (before) before();
        least = std::min(least, seconds(work));
    }
    return least;
}

long long residentBytes() {
    long long pages = 0, resident = 0;
    std::ifstream("/proc/self/statm") >> pages >> resident;
    return resident * sysconf(_SC_PAGESIZE);
}

}  // namespace grants::bench
