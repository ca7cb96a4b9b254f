// SPDX-License-Identifier: GPL-3.0-or-later
// 成果认定: one line a text of the plan's lists, in which is typed whether it was delivered.
#pragma once

#include "ui/drafts/given_texts.h"
#include "ui/entry/table_entry.h"
#include "ui/query/rows.h"

#include <QWidget>
#include <optional>
#include <string>
#include <vector>

class QLabel;

namespace grants::ui {

struct RecognitionRow {
    AwaitedRecord awaited;  // what is concluded
    std::string indicator, text, verdict, deliverable;
    std::int64_t number = 1;  // 序号
    std::optional<Date> date;
};

class RecognitionPane : public QWidget {
    Q_OBJECT
  public:
    RecognitionPane(Drafts& drafts, QWidget* parent);

    [[nodiscard]] TablePane& table() const { return *m_table; }
    /// Shows those of this application as the session's year has them; empty for none.
    void present(const std::string& application);

  private:
    void showOwnDrafts();
    void showRows();
    void showRight();
    [[nodiscard]] std::vector<RecognitionRow> rows() const;
    [[nodiscard]] std::vector<Column<RecognitionRow>> columns() const;

    Session& m_session;
    DraftSheet& m_sheet;
    TablePane* m_table;
    QLabel* m_obstacle;
    TableModel<RecognitionRow> m_model;
    TableEntry* m_entry = nullptr;
    std::string m_number;  // of the application
};

}  // namespace grants::ui
