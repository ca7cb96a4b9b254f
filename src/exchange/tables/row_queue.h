// SPDX-License-Identifier: GPL-3.0-or-later
// Rows on their way from the thread that reads them to the one that uses them, in batches.
#pragma once

#include "exchange/tables/table_source.h"

#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <vector>

namespace grants {

/// Rows that travel together. Its memory is used again: only the first `count` rows are there.
struct RowBatch {
    std::vector<SheetRow> rows;
    std::size_t count = 0;
    std::size_t bytes = 0;
};

/// One thread puts, one takes.
class RowQueue {
  public:
    /// Takes the row's cells and leaves others in their place. Waits while too many batches are
    /// under way; false once no more are wanted.
    bool put(SheetRow& row);
    /// No more rows come: all were read, or `failure` ended it.
    void finish(std::exception_ptr failure);

    /// The next batch in exchange for one that is done with; false when all were taken. Throws what
    /// ended the reading, after the rows before it.
    bool take(RowBatch& batch);
    /// No more rows are wanted.
    void refuse();

  private:
    bool pass();

    RowBatch m_open;  // the putting thread's
    std::mutex m_mutex;
    std::condition_variable m_moved;
    std::deque<RowBatch> m_ready;
    std::vector<RowBatch> m_spare;
    std::exception_ptr m_failure;
    bool m_finished = false, m_refused = false;
};

}  // namespace grants
