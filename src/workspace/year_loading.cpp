// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/year_loading.h"

#include "storage/sqlite/fund_file.h"
#include "storage/stores.h"
#include "workspace/year_lists.h"

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

using Step = std::function<void()>;

/// One list to read.
struct Task {
    std::int64_t rows = 0;
    std::function<void(dialect::Reader&, const Step&)> read;
};

/// The longest first, so that no thread begins a long one while the others are done.
std::vector<Task> tasksFor(FundYear& year, Stores& stores) {
    std::vector<Task> tasks;
    stores.forEach([&]<class T>(Store<T>& store) {
        if constexpr (!std::is_same_v<T, Organisation>) {
            tasks.push_back({store.lastId(), [&](dialect::Reader& reader, const Step& step) {
                                 listOf<T>(year) = store.all(reader, step);
                             }});
        }
    });
    std::stable_sort(tasks.begin(), tasks.end(),
                     [](const Task& a, const Task& b) { return a.rows > b.rows; });
    return tasks;
}

std::int64_t rowsOf(const std::vector<Task>& tasks) {
    std::int64_t rows = 0;
    for (const Task& task : tasks) rows += task.rows;
    return rows;
}

/// Tasks shared out among threads while the caller tells how far they are.
class SharedLoading {
  public:
    explicit SharedLoading(const std::vector<Task>& tasks)
        : m_tasks(tasks), m_failures(tasks.size()), m_total(rowsOf(tasks)) {}

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
        for (std::size_t mine = m_next++; mine < m_tasks.size(); mine = m_next++) {
            try {
                m_tasks[mine].read(reader, [this] { step(); });
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
        m_done += Store<Claim>::kStep;
        if (m_stopped) throw Stopped{};
    }

    void tell(const Progress& progress) {
        std::unique_lock lock(m_mutex);
        while (!m_ended.wait_for(lock, kTold, [this] { return m_working == 0; }))
            if (progress && !progress(std::min(m_done.load(), m_total), m_total)) m_stopped = true;
    }

    const std::vector<Task>& m_tasks;
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

bool isLarge(Stores& stores) {
    std::int64_t rows = 0;
    stores.forEach([&rows](auto& store) { rows += store.lastId(); });
    return rows > kSmall;
}

bool loadLists(FundYear& year, FundFile& file, Stores& stores, const Progress& progress) {
    const std::vector<Task> tasks = tasksFor(year, stores);
    if (!isLarge(stores)) {
        for (const Task& task : tasks) task.read(file.database().reader(), [] {});
        return true;
    }
    std::vector<dialect::Reader> readers =
        file.readers(std::clamp(std::thread::hardware_concurrency(), 1u, kThreads));
    return SharedLoading(tasks).run(readers, progress);
}

}  // namespace grants
