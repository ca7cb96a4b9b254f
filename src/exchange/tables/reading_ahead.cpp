// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/reading_ahead.h"

#include "exchange/tables/row_queue.h"

#include <thread>

namespace grants {
namespace {

/// The reading thread; however the user of its rows leaves, it ends first.
class Reader {
  public:
    Reader(TableSource& tables, const std::string& sheet)
        : m_thread([this, &tables, &sheet] { read(tables, sheet); }) {}
    ~Reader() {
        m_queue.refuse();
        m_thread.join();
    }
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;

    [[nodiscard]] RowQueue& queue() { return m_queue; }

  private:
    void read(TableSource& tables, const std::string& sheet) {
        std::exception_ptr failure;
        try {
            tables.read(sheet, [this](SheetRow& row) { return m_queue.put(row); });
        } catch (...) {
            failure = std::current_exception();
        }
        m_queue.finish(failure);
    }

    RowQueue m_queue;
    std::thread m_thread;
};

class ReadingAhead : public TableSource {
  public:
    explicit ReadingAhead(std::unique_ptr<TableSource> tables) : m_tables(std::move(tables)) {}

    [[nodiscard]] std::vector<SheetInfo> sheets() const override { return m_tables->sheets(); }
    [[nodiscard]] bool from1904() const override { return m_tables->from1904(); }
    [[nodiscard]] std::vector<MergedCells> merged() const override { return m_tables->merged(); }

    void read(const std::string& sheet, const std::function<bool(SheetRow&)>& sink) override {
        Reader reader(*m_tables, sheet);
        for (RowBatch batch; reader.queue().take(batch);) {
            for (std::size_t at = 0; at < batch.count; ++at)
                if (!sink(batch.rows[at])) return;
        }
    }

  private:
    std::unique_ptr<TableSource> m_tables;
};

}  // namespace

std::unique_ptr<TableSource> readingAhead(std::unique_ptr<TableSource> tables) {
    return std::make_unique<ReadingAhead>(std::move(tables));
}

}  // namespace grants
