// SPDX-License-Identifier: GPL-3.0-or-later
// Arranges a table beside the window. What is asked later counts; work that nobody waits for any
// more is stopped.
#pragma once

#include "ui/query/arrangement.h"
#include "ui/query/value_list.h"

#include <QObject>
#include <QThreadPool>
#include <mutex>

namespace grants::ui {

class Arranger : public QObject {
    Q_OBJECT
  public:
    explicit Arranger(QObject* parent = nullptr);
    ~Arranger() override;

    /// Other rows; what is under way on the former ones is dropped.
    void setRows(std::shared_ptr<const Rows> rows);
    /// Makes the index ahead of the first question, where that takes time.
    void prepare(Denomination denomination);

    /// Whether the answer is there in a blink, so that atOnce() may be asked on the window's
    /// thread.
    [[nodiscard]] bool isQuick(const Query& query) const;
    [[nodiscard]] ArrangementPtr atOnce(const Query& query);
    /// Answers through arranged(), perhaps with some rows first.
    void start(const Query& query);
    void drop();
    [[nodiscard]] bool isRunning() const { return m_running; }

    /// The distinct values of a column among the rows that its own filter aside are asked for;
    /// `show` is called on this thread unless another list is asked for before.
    void listValues(const Query& query, int column, std::function<void(ValueListPtr)> show);
    /// The values of a list that `text` is found in; as listValues().
    void findValues(const ValueListPtr& list, const QString& text,
                    std::function<void(ValuePlaces)> show);

  Q_SIGNALS:
    void arranged(const grants::ui::ArrangementPtr& arrangement);

  private:
    /// One table's index and what was found in it; used by one piece of work at a time.
    struct Bench {
        explicit Bench(std::shared_ptr<const Rows> rows)
            : index(std::make_shared<TableIndex>(std::move(rows))), matcher(index) {}
        std::shared_ptr<TableIndex> index;
        std::mutex mutex;
        Matcher matcher;
    };
    /// Answered at once without having been made ready.
    [[nodiscard]] bool isSmall() const;
    void tell(quint64 ticket, ArrangementPtr arrangement);
    void dropLists();

    std::shared_ptr<Bench> m_bench;
    std::stop_source m_arranging, m_listing, m_finding;
    quint64 m_ticket = 0, m_listTicket = 0, m_findTicket = 0;
    bool m_running = false, m_preparing = false;
    QThreadPool m_pool;
};

}  // namespace grants::ui
