// SPDX-License-Identifier: GPL-3.0-or-later
// Last step: what was written, what is not imported by now and why, and the ways on from here.
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
    ResultStep(Session& session, DraftBench& bench, QWidget* parent = nullptr);

    void show(ImportResult result);
    /// So many rows would pass by now; 0: there is nothing to import.
    void offerImport(std::int64_t rows);
    [[nodiscard]] const ImportResult& result() const { return m_result; }

  Q_SIGNALS:
    void importAsked();
    void mendAsked();
    void againAsked();

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    [[nodiscard]] QWidget* makeButtons();
    [[nodiscard]] QString verdict() const;
    [[nodiscard]] QString verdictOnRest() const;
    void takeRest(std::shared_ptr<const ImportReport> rest);
    void showRest();
    void askForFile();
    void saveRejects();
    void offerUndo();

    Session& m_session;
    DraftBench& m_bench;
    ImportResult m_result;
    std::shared_ptr<const ImportReport> m_rest;  // of the result, as it stands by now
    QString m_file;                              // where the rest goes once it is known
    TableModel<RejectedRow> m_rejectedModel;
    QLabel* m_verdict = nullptr;
    TablePane* m_rejected = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_mend = nullptr;
    QPushButton* m_save = nullptr;
};

}  // namespace grants::ui
