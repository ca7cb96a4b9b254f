// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <cstdlib>

namespace grants::cli {
namespace {

constexpr int kDefaultWidth = 120;
constexpr int kNarrowest = 60;

int widthOfTerminal() {
    winsize size{};
    const bool known = isatty(STDOUT_FILENO) != 0 && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0;
    return known ? size.ws_col : 0;
}

int widthOfEnvironment() {
    const char* columns = std::getenv("COLUMNS");
    return columns == nullptr ? 0 : static_cast<int>(std::strtol(columns, nullptr, 10));
}

}  // namespace

int outputWidth() {
    for (const int width : {widthOfTerminal(), widthOfEnvironment()})
        if (width > 0) return std::max(width, kNarrowest);
    return kDefaultWidth;
}

bool errorIsTerminal() {
    return isatty(STDERR_FILENO) != 0;
}

}  // namespace grants::cli
