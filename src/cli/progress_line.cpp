// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/progress_line.h"

#include <iostream>

namespace grants::cli {
namespace {

constexpr std::chrono::milliseconds kPatience{1000};
constexpr std::chrono::milliseconds kBetween{100};
constexpr const char* kClearLine = "\r\033[K";

// A signal handler can reach nothing but this.
volatile std::sig_atomic_t interrupted = 0;

extern "C" void noteInterrupt(int) {
    interrupted = 1;
}

}  // namespace

ProgressLine::ProgressLine(const Console& console) : m_console(console) {
    interrupted = 0;
    struct sigaction action {};
    action.sa_handler = noteInterrupt;
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, &m_previous);
    sigset_t blocked;
    sigemptyset(&blocked);
    sigaddset(&blocked, SIGINT);
    sigprocmask(SIG_UNBLOCK, &blocked, nullptr);
}

ProgressLine::~ProgressLine() {
    if (m_visible) std::cerr << kClearLine << std::flush;
    sigaction(SIGINT, &m_previous, nullptr);
}

Progress ProgressLine::asProgress() {
    return [this](std::int64_t done, std::int64_t total) {
        const Clock::time_point now = Clock::now();
        if (errorIsTerminal() && now - m_start > kPatience && now - m_shown > kBetween)
            show(done, total);
        return interrupted == 0;
    };
}

void ProgressLine::show(std::int64_t done, std::int64_t total) {
    m_shown = Clock::now();
    m_visible = true;
    const Message line =
        total > 0 ? translatable("cli", "已处理 {0} / {1}").with(inDigits(done), inDigits(total))
                  : translatable("cli", "已处理 {0}").with(inDigits(done));
    std::cerr << kClearLine << m_console.text(line) << std::flush;
}

}  // namespace grants::cli
