// SPDX-License-Identifier: GPL-3.0-or-later
// 口径比较: each open reading of the text by what it moves, largest first. Worked out only while it
// is in view, since it calculates the scheme once for each reading.
#pragma once

#include "ui/desk/explanation.h"
#include "ui/pane/table_pane.h"
#include "ui/subsidy/reading_columns.h"

#include <atomic>

namespace grants::ui {

class ReadingsPane : public QWidget {
    Q_OBJECT
  public:
    explicit ReadingsPane(Session& session, QWidget* parent = nullptr);
    ~ReadingsPane() override;

    [[nodiscard]] TablePane& table() const { return *m_table; }
    /// What is to be compared from now on.
    void ask(const Question& question, std::shared_ptr<const UnitNames> names);
    /// The reading that is chosen, in words; nothing to describe when none is.
    [[nodiscard]] Explanation explanation(const Wording& wording) const;

  Q_SIGNALS:
    void chosen();
    /// Somebody wants to see the calculation under this reading.
    void tryAsked(const std::string& reading, const std::string& option);

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void work();
    void present(std::shared_ptr<const ReadingFigures> figures);
    [[nodiscard]] const ReadingRow* row() const;

    Session& m_session;
    TablePane* m_table;
    TableModel<ReadingRow>* m_model;
    Question m_question;
    std::shared_ptr<const UnitNames> m_names;
    std::shared_ptr<const ReadingFigures> m_figures;
    std::shared_ptr<std::atomic<bool>> m_cancelled;  // of what is worked out at the moment
    bool m_stale = false;
};

}  // namespace grants::ui
