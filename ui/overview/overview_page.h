// SPDX-License-Identifier: GPL-3.0-or-later
// 总览: how are we doing? The targets as bullets, the fund as bars, what waits, what is wrong,
// the year in numbers.
#pragma once

#include "ui/desk/page.h"

class QBoxLayout;
class QLabel;
class QScrollArea;

namespace grants::ui {

class CountsCard;
class FundCard;
class MattersCard;
class TargetsCard;
struct Overview;

class OverviewPage : public Page {
    Q_OBJECT
  public:
    explicit OverviewPage(Session& session, QWidget* parent = nullptr);

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void makeCards();
    void layOut(QWidget* content);
    void fitCards();
    void refresh();
    void present(const Overview& overview);
    void tellEmpty(const QString& sentence);

    QLabel* m_notice = nullptr;  // what to do when there is nothing to show
    QScrollArea* m_scroll = nullptr;
    QBoxLayout* m_upper = nullptr;
    QBoxLayout* m_lower = nullptr;
    TargetsCard* m_targets = nullptr;
    FundCard* m_fund = nullptr;
    MattersCard* m_waiting = nullptr;
    MattersCard* m_wrong = nullptr;
    CountsCard* m_counts = nullptr;
};

}  // namespace grants::ui
