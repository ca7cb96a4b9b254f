// SPDX-License-Identifier: GPL-3.0-or-later
// Last step: what was written, what was not and why, and the ways on from here.
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

class ResultStep : public QWidget {
    Q_OBJECT
  public:
    explicit ResultStep(Desk& desk, QWidget* parent = nullptr);

    void show(std::shared_ptr<const ImportReport> report, bool strict);

  Q_SIGNALS:
    void mendAsked();
    void againAsked();

  private:
    [[nodiscard]] QWidget* makeButtons();
    [[nodiscard]] QString verdict(bool strict) const;
    void saveRejects();
    void offerUndo();

    Desk& m_desk;
    std::shared_ptr<const ImportReport> m_report;
    QString m_undoable;  // how the desk names this import while it can be taken back
    TableModel<RejectedRow> m_rejectedModel;
    QLabel* m_verdict = nullptr;
    TablePane* m_rejected = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_mend = nullptr;
    QPushButton* m_save = nullptr;
};

}  // namespace grants::ui
