// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/passing_files.h"

#include <unistd.h>

#include <array>
#include <atomic>
#include <csignal>
#include <cstring>

namespace grants {
namespace {

constexpr std::size_t kLongestPath = 4096;

// A signal handler may neither ask for memory nor lock: a fixed table of texts.
struct Passing {
    std::atomic<int> state{0};  // 0 free, 1 being filled, 2 to be removed
    std::array<char, kLongestPath> file{};
    std::array<char, kLongestPath> journal{};
};
std::array<Passing, 32> table;

extern "C" void endCleanly(int signal) {
    for (Passing& each : table) {
        if (each.state.load() != 2) continue;
        unlink(each.journal.data());
        unlink(each.file.data());
    }
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

bool fill(std::array<char, kLongestPath>& place, const std::string& text) {
    if (text.size() >= place.size()) return false;
    std::memcpy(place.data(), text.c_str(), text.size() + 1);
    return true;
}

}  // namespace

void endCleanlyOnSignals() {
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction before {};
        sigaction(signal, nullptr, &before);
        if (before.sa_handler == SIG_IGN) continue;  // as nohup wants it
        struct sigaction action {};
        action.sa_handler = endCleanly;
        sigfillset(&action.sa_mask);
        sigaction(signal, &action, nullptr);
    }
    std::signal(SIGXFSZ, SIG_IGN);
}

PassingFile::PassingFile(const std::filesystem::path& file) noexcept {
    const std::string path = file.string();
    for (std::size_t i = 0; i < table.size(); ++i) {
        int expected = 0;
        if (!table[i].state.compare_exchange_strong(expected, 1)) continue;
        const bool fits = fill(table[i].file, path) && fill(table[i].journal, path + "-journal");
        table[i].state = fits ? 2 : 0;
        if (fits) m_place = static_cast<int>(i);
        return;
    }
}

PassingFile::~PassingFile() {
    if (m_place >= 0) table[static_cast<std::size_t>(m_place)].state = 0;
}

}  // namespace grants
