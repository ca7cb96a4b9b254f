// SPDX-License-Identifier: GPL-3.0-or-later
// In the place of the check and the result when 申报书 are imported: what becomes, or became, of
// each of them. They are taken or sent back whole.
#pragma once

#include "exchange/forms/form_import.h"
#include "ui/desk/session.h"
#include "ui/table/table_model.h"

#include <QWidget>
#include <memory>

class QLabel;
class QPushButton;

namespace grants::ui {

using FormsReportPtr = std::shared_ptr<const FormsReport>;

class FormsStep : public QWidget {
    Q_OBJECT
  public:
    explicit FormsStep(Session& session, QWidget* parent = nullptr);

    void show(FormsReportPtr report);
    /// Null before there is one.
    [[nodiscard]] const FormsReportPtr& report() const { return m_report; }
    [[nodiscard]] bool isWritten() const { return m_report && m_report->report.written; }
    /// How many bring something.
    [[nodiscard]] std::int64_t good() const;
    [[nodiscard]] bool anyRefused() const { return m_report && m_report->anyRefused(); }

  Q_SIGNALS:
    void againAsked();

  private:
    [[nodiscard]] QWidget* makeButtons();
    [[nodiscard]] std::int64_t count(FormFate fate) const;
    [[nodiscard]] QString verdict() const;
    void askWhere();
    void save(const QString& to);

    Session& m_session;
    FormsReportPtr m_report;
    TableModel<FormVerdict> m_model;
    QLabel* m_verdict = nullptr;
    QPushButton* m_save = nullptr;
};

}  // namespace grants::ui
