// SPDX-License-Identifier: GPL-3.0-or-later
// 成效台账: the evidence, one tab a kind.
#pragma once

#include "ui/desk/page.h"
#include "ui/evidence/kinds.h"

class QStackedWidget;
class QTabBar;

namespace grants::ui {

class EvidencePage : public Page {
    Q_OBJECT
  public:
    explicit EvidencePage(Drafts& drafts, QWidget* parent = nullptr);

    [[nodiscard]] QAbstractItemView* mainTable() const override;
    [[nodiscard]] QWidget* form() override;
    void flush() override;
    [[nodiscard]] QTabBar& tabs() const { return *m_tabs; }

  public Q_SLOTS:
    /// A record's number, or `kind:number` such as `licences:XK2024…`, or `kind:#id`.
    void reveal(const QString& record) override;

  private:
    void refresh();
    void showTitles();
    void showKind(int place);
    KindPane& paneAt(int place);

    Drafts& m_drafts;
    std::vector<KindEntry> m_kinds;
    std::vector<KindPane*> m_panes;  // made when first shown
    Names m_names;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
};

}  // namespace grants::ui
