// SPDX-License-Identifier: GPL-3.0-or-later
// A page that is divided into tabs: what the window asks of it goes to the tab in view.
#pragma once

#include "ui/desk/page.h"
#include "ui/pane/page_tab.h"

#include <vector>

class QTabWidget;

namespace grants::ui {

class TabbedPage : public Page {
    Q_OBJECT
  public:
    [[nodiscard]] QAbstractItemView* mainTable() const override;
    [[nodiscard]] QWidget* form() override;
    void flush() override;

  public Q_SLOTS:
    /// A record that no tab has yet is gone to when goToWanted() finds it, unless somebody left the
    /// page in between.
    void reveal(const QString& record) override;

  protected:
    /// `name` finds the bar of tabs, `title` is read out for it.
    TabbedPage(Session& session, const QString& name, const QString& title, QWidget* parent);

    void addTab(PageTab& tab, const QString& title);
    /// Whether the tab is to be seen and reached by keys.
    void offer(PageTab& tab, bool offered);
    [[nodiscard]] bool isOffered(const PageTab& tab) const;
    [[nodiscard]] QTabWidget& tabs() const { return *m_tabs; }
    [[nodiscard]] PageTab& shown() const;
    /// Another tab is in view, or something else is selected in it. The explanation follows here.
    virtual void followTab();
    /// Which tabs are asked for a record, one after the other: usually all that are offered.
    [[nodiscard]] virtual std::vector<PageTab*> tabsFor(const QString& record) const;
    /// The tabs have other figures now.
    void goToWanted();

    void hideEvent(QHideEvent* event) override;

  private:
    bool goToRecord(const QString& record);

    QTabWidget* m_tabs;
    std::vector<PageTab*> m_all;  // in the order of the tabs
    QString m_wanted;             // to be gone to once a tab has it
};

}  // namespace grants::ui
