// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/year_loading.h"

#include "storage/sqlite/fund_file.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace grants {
namespace {

constexpr std::int64_t kSmall = 50'000;  // rows that one thread reads in the blink of an eye
constexpr unsigned kThreads = 2;
constexpr std::chrono::milliseconds kTold{40};

std::int64_t rowsOf(const std::vector<ListReading>& lists) {
    std::int64_t rows = 0;
    for (const ListReading& list : lists) rows += list.rows;
    return rows;
}

/// Lists shared out among threads while the caller tells how far they are.
class SharedLoading {
  public:
    explicit SharedLoading(const std::vector<ListReading>& lists)
        : m_lists(lists), m_failures(lists.size()), m_total(rowsOf(lists)) {}

    /// One thread for each reader.
    bool run(std::vector<dialect::Reader>& readers, const Progress& progress) {
        m_working = readers.size();
        {
            std::vector<std::jthread> threads;
            threads.reserve(readers.size());
            for (dialect::Reader& reader : readers)
                threads.emplace_back([this, &reader] { work(reader); });
            tell(progress);
        }
        for (const std::exception_ptr& failure : m_failures)
            if (failure) std::rethrow_exception(failure);
        return !m_stopped;
    }

  private:
    struct Stopped {};

    void work(dialect::Reader& reader) {
        for (std::size_t mine = m_next++; mine < m_lists.size(); mine = m_next++) {
            try {
                m_lists[mine].read(reader, [this] { step(); });
            } catch (const Stopped&) {
                break;
            } catch (...) {
                m_failures[mine] = std::current_exception();
                m_stopped = true;
            }
        }
        const std::lock_guard lock(m_mutex);
        --m_working;
        m_ended.notify_all();
    }

    void step() {
        m_done += kRowsInStep;
        if (m_stopped) throw Stopped{};
    }

    void tell(const Progress& progress) {
        std::unique_lock lock(m_mutex);
        while (!m_ended.wait_for(lock, kTold, [this] { return m_working == 0; }))
            if (progress && !progress(std::min(m_done.load(), m_total), m_total)) m_stopped = true;
    }

    const std::vector<ListReading>& m_lists;
    std::vector<std::exception_ptr> m_failures;  // by task
    std::int64_t m_total;
    std::atomic<std::size_t> m_next{0};
    std::atomic<std::int64_t> m_done{0};
    std::atomic<bool> m_stopped{false};
    std::mutex m_mutex;
    std::condition_variable m_ended;
    std::size_t m_working = 0;
};

}  // namespace

bool isLarge(std::int64_t rows) {
    return rows > kSmall;
}

void readInTurn(const std::vector<ListReading>& lists, FundFile& file) {
    for (const ListReading& list : lists) list.read(file.database().reader(), [] {});
}

bool readOnThreads(std::vector<ListReading> lists, FundFile& file, const Progress& progress) {
    // The longest first, so that no thread begins a long one while the others are done.
    std::stable_sort(lists.begin(), lists.end(),
                     [](const ListReading& a, const ListReading& b) { return a.rows > b.rows; });
    std::vector<dialect::Reader> readers =
        file.readers(std::clamp(std::thread::hardware_concurrency(), 1u, kThreads));
    return SharedLoading(lists).run(readers, progress);
}

}  // namespace grants
