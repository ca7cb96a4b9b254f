// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start/end_signals.h"

#include <fcntl.h>
#include <unistd.h>

#include <QSocketNotifier>
#include <atomic>
#include <csignal>

namespace grants::ui {

namespace {

constexpr std::array<int, 3> kSignals = {SIGINT, SIGTERM, SIGHUP};

// A handler reaches nothing but what lies outside every object.
std::atomic<int> toWindow{-1};
std::array<struct sigaction, kSignals.size()> before{};

void putBack() {
    for (std::size_t i = 0; i < kSignals.size(); ++i) sigaction(kSignals[i], &before[i], nullptr);
}

extern "C" void passOn(int) {
    const char word = 1;
    if (write(toWindow.load(), &word, 1) != 1) _exit(1);
    putBack();
}

}  // namespace

EndSignals::EndSignals() {
    if (pipe2(m_pipe.data(), O_CLOEXEC) != 0) return;  // signals end it as before
    toWindow = m_pipe[1];
    auto* heard = new QSocketNotifier(m_pipe[0], QSocketNotifier::Read, this);
    connect(heard, &QSocketNotifier::activated, this, [this, heard] {
        heard->setEnabled(false);
        Q_EMIT asked();
    });
    struct sigaction action {};
    action.sa_handler = passOn;
    action.sa_flags = SA_RESTART;
    for (std::size_t i = 0; i < kSignals.size(); ++i) {
        sigaction(kSignals[i], nullptr, &before[i]);
        const bool ignored = before[i].sa_handler == SIG_IGN;  // as nohup wants it
        if (!ignored) sigaction(kSignals[i], &action, nullptr);
    }
}

EndSignals::~EndSignals() {
    if (m_pipe[0] < 0) return;
    putBack();
    close(m_pipe[0]);
    close(m_pipe[1]);
}

}  // namespace grants::ui
