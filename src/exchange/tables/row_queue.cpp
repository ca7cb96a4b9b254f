// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/row_queue.h"

#include <utility>

namespace grants {
namespace {

// Large enough that the threads seldom meet, small enough that hostile rows cannot fill the memory.
constexpr std::size_t kRows = 128;
constexpr std::size_t kBytes = std::size_t{1} << 20;
constexpr std::size_t kAhead = 16;

std::size_t bytesOf(const SheetRow& row) {
    std::size_t bytes = row.cells.size() * sizeof(Cell);
    for (const Cell& cell : row.cells) bytes += cell.text.size();
    return bytes;
}

}  // namespace

bool RowQueue::put(SheetRow& row) {
    if (m_open.rows.size() == m_open.count) m_open.rows.emplace_back();
    SheetRow& place = m_open.rows[m_open.count++];
    place.number = row.number;
    place.cells.swap(row.cells);
    m_open.bytes += bytesOf(place);
    return (m_open.count < kRows && m_open.bytes < kBytes) || pass();
}

bool RowQueue::pass() {
    std::unique_lock lock(m_mutex);
    m_moved.wait(lock, [this] { return m_ready.size() < kAhead || m_refused; });
    m_ready.push_back(std::exchange(m_open, {}));
    if (!m_spare.empty()) {
        m_open = std::move(m_spare.back());
        m_spare.pop_back();
    }
    m_moved.notify_all();
    return !m_refused;
}

void RowQueue::finish(std::exception_ptr failure) {
    if (m_open.count != 0) pass();
    const std::lock_guard lock(m_mutex);
    m_failure = std::move(failure);
    m_finished = true;
    m_moved.notify_all();
}

bool RowQueue::take(RowBatch& batch) {
    std::unique_lock lock(m_mutex);
    // Memory that one long row wanted is not kept for all that follow.
    if (batch.count != 0 && batch.bytes < 2 * kBytes) {
        batch.count = batch.bytes = 0;
        m_spare.push_back(std::move(batch));
    }
    batch = {};
    m_moved.wait(lock, [this] { return !m_ready.empty() || m_finished; });
    if (!m_ready.empty()) {
        batch = std::move(m_ready.front());
        m_ready.pop_front();
        m_moved.notify_all();
        return true;
    }
    if (m_failure) std::rethrow_exception(m_failure);
    return false;
}

void RowQueue::refuse() {
    const std::lock_guard lock(m_mutex);
    m_refused = true;
    m_moved.notify_all();
}

}  // namespace grants
