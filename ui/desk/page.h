// SPDX-License-Identifier: GPL-3.0-or-later
// A page of the session. The window knows a list of these and no feature.
#pragma once

#include "ui/desk/explanation.h"
#include "ui/desk/session.h"

#include <QWidget>

class QAbstractItemView;

namespace grants::ui {

class Page : public QWidget {
    Q_OBJECT
  public:
    explicit Page(Session& session, QWidget* parent = nullptr)
        : QWidget(parent), m_session(session) {}

    /// The table that 导出 and the status bar work on; null when the page has none.
    [[nodiscard]] virtual QAbstractItemView* mainTable() const { return nullptr; }
    /// The form that the panel's 填写 shows, kept by the page; null when it has none. Another one
    /// than before is told by explained().
    [[nodiscard]] virtual QWidget* form() { return nullptr; }
    /// Keeps what is half typed. Called before the window goes; asks nothing.
    virtual void flush() {}
    /// What was last said to be selected; nothing to describe when the page explains nothing.
    [[nodiscard]] const Explanation& explanation() const { return m_explanation; }

  Q_SIGNALS:
    /// Row count, and sum/average/count of what is selected, as one line for the status bar.
    void statusChanged(const QString& text);
    /// Asks the window to go to another page, to a record there.
    void goTo(const QString& pageKey, const QString& record);
    /// Something else is selected, or it changed.
    void explained();
    /// Asks the window to open the panel at the form.
    void formAsked();

  public Q_SLOTS:
    /// Brings the record into view, when the page has it.
    virtual void reveal(const QString& record) { Q_UNUSED(record); }

  protected:
    /// Says what is selected, or by a hint what selecting would show.
    void explain(Explanation explanation) {
        m_explanation = std::move(explanation);
        Q_EMIT explained();
    }

    Session& m_session;

  private:
    Explanation m_explanation;
};

}  // namespace grants::ui
