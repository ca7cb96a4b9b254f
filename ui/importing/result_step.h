// SPDX-License-Identifier: GPL-3.0-or-later
// Last step: what was written, what was not and why, and the ways on from here.
#pragma once

#include "ui/desk/session.h"
#include "ui/importing/import_state.h"
#include "ui/table/table_model.h"

#include <QWidget>
#include <memory>

class QLabel;
class QPushButton;

namespace grants::ui {

class TablePane;

class ResultStep : public QWidget {
    Q_OBJECT
  public:
    explicit ResultStep(Session& session, QWidget* parent = nullptr);

    void show(ImportResult result);
    [[nodiscard]] const ImportResult& result() const { return m_result; }

  Q_SIGNALS:
    void mendAsked();
    void againAsked();

  private:
    [[nodiscard]] QWidget* makeButtons();
    [[nodiscard]] QString verdict() const;
    void saveRejects();
    void offerUndo();

    Session& m_session;
    ImportResult m_result;
    TableModel<RejectedRow> m_rejectedModel;
    QLabel* m_verdict = nullptr;
    TablePane* m_rejected = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_mend = nullptr;
    QPushButton* m_save = nullptr;
};

}  // namespace grants::ui
