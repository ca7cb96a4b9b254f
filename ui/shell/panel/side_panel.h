// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the pages, on demand: what is selected, explained; and the page's form.
#pragma once

#include "ui/desk/page.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QTabWidget;

namespace grants::ui {

class AttachmentsView;
class DetailView;
class HistoryView;

class SidePanel : public QWidget {
    Q_OBJECT
  public:
    /// `print` prints the explanation of the page in view.
    SidePanel(Session& session, QAction* print, QWidget* parent = nullptr);

    /// Shows what `page` selects; null when no page is in view.
    void follow(Page* page);
    /// Whether the page in view has anything for the panel.
    [[nodiscard]] bool hasSomething() const;
    /// What the page in view explains; nothing to describe when there is none.
    [[nodiscard]] Explanation explanation() const;
    /// Brings the form forward, when there is one, and gives it the keyboard.
    void showForm();
    /// From the page's table to the form, from there back to the table.
    void switchForm();

  Q_SIGNALS:
    void goTo(const QString& page, const QString& record);
    /// hasSomething() may have another answer.
    void contentChanged();
    void closeAsked();
    void openAsked();

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void followSelection();
    void refresh();
    void takeForm();
    [[nodiscard]] QWidget* makeCorner(QAction* print);

    Session& m_session;
    QPointer<Page> m_page;
    QPointer<QWidget> m_form;
    QPointer<QWidget> m_before;  // the table from which one came to the form
    QTabWidget* m_tabs;
    DetailView* m_text;
    HistoryView* m_history;
    AttachmentsView* m_attachments;
};

}  // namespace grants::ui
