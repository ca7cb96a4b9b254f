// SPDX-License-Identifier: GPL-3.0-or-later
// What came of an import: counts a sheet, and every rejected row with its place and reason.
#pragma once

#include "exchange/import_workbook.h"
#include "ui/common/desk.h"
#include "ui/common/table_model.h"

#include <QWidget>
#include <memory>

class QLabel;
class QPushButton;

namespace grants::ui {

class TablePane;
class TableView;

class ImportResult : public QWidget {
    Q_OBJECT
  public:
    explicit ImportResult(Desk& desk, QWidget* parent = nullptr);

    void showReport(std::shared_ptr<const ImportReport> report, const ImportOptions& options);

  Q_SIGNALS:
    void again();
    void closed();

  private:
    [[nodiscard]] QWidget* makeButtons();
    void saveRejects();
    [[nodiscard]] QString verdict(const ImportOptions& options) const;

    Desk& m_desk;
    std::shared_ptr<const ImportReport> m_report;
    TableModel<SheetCount> m_sheetModel;
    TableModel<RejectedRow> m_rejectedModel;
    QLabel* m_verdict;
    TableView* m_sheets;
    TablePane* m_rejected;
    QPushButton* m_save = nullptr;
};

}  // namespace grants::ui
