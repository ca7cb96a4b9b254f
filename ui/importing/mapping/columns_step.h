// SPDX-License-Identifier: GPL-3.0-or-later
// Second step: what each table is, where its header stands, which of its columns are ours.
#pragma once

#include "ui/importing/mapping/mapping_model.h"
#include "ui/importing/mapping/raw_model.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSpinBox;
class QTableView;
class QTreeWidget;
class QTreeWidgetItem;

namespace grants::ui {

class ColumnsStep : public QWidget {
    Q_OBJECT
  public:
    explicit ColumnsStep(QWidget* parent = nullptr);

    void show(MappingPlan plan);
    [[nodiscard]] const MappingPlan& plan() const { return m_plan; }

  Q_SIGNALS:
    void changed();

  private:
    [[nodiscard]] QWidget* makeTables();
    [[nodiscard]] QWidget* makeDetail();
    [[nodiscard]] QWidget* makeQuestions();
    [[nodiscard]] QTableView* makeMapping();
    [[nodiscard]] QTableView* makeRaw();
    void fillTables();
    [[nodiscard]] int firstToLookAt() const;
    void nameTable(QTreeWidgetItem& item, std::size_t table);
    void showTable(int table);
    void chooseSheet(int choice);
    void chooseHeader(int row);
    void refresh();
    void sayState();
    [[nodiscard]] std::size_t shown() const { return static_cast<std::size_t>(m_shown); }

    MappingPlan m_plan;
    MappingModel m_mapping{m_plan};
    RawModel m_raw{m_plan};
    int m_shown = -1;
    QTreeWidget* m_tables = nullptr;
    QComboBox* m_sheet = nullptr;
    QSpinBox* m_header = nullptr;
    QLabel* m_state = nullptr;
    QTableView* m_columns = nullptr;
    QTableView* m_rows = nullptr;
};

}  // namespace grants::ui
