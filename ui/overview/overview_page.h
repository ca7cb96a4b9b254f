// SPDX-License-Identifier: GPL-3.0-or-later
// 总览: how are we doing? The ten targets as bullets, the fund as bars, the year in numbers.
#pragma once

#include "ui/common/page.h"
#include "ui/overview/year_figures.h"

class QBoxLayout;
class QLabel;
class QScrollArea;

namespace grants::ui {

class BulletRow;
class FundRow;

class OverviewPage : public Page {
    Q_OBJECT
  public:
    explicit OverviewPage(Desk& desk, QWidget* parent = nullptr);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    [[nodiscard]] QWidget* makeTargetsCard();
    [[nodiscard]] QWidget* makeFundCard();
    [[nodiscard]] QWidget* makeCountsCard();
    void refresh();
    void present(const YearFigures& figures);
    void showTargets(const YearFigures& figures);
    void showFund(const YearFigures& figures);
    void showCounts(const FundYear& year);
    void tellEmpty(const QString& sentence);

    QLabel* m_notice = nullptr;  // what to do when there is nothing to show
    QScrollArea* m_scroll = nullptr;
    QBoxLayout* m_cards = nullptr;
    QBoxLayout* m_bullets = nullptr;
    QBoxLayout* m_bars = nullptr;
    QLabel* m_targetsLine = nullptr;
    QLabel* m_fundLine = nullptr;
    std::vector<BulletRow*> m_bulletRows;
    std::vector<FundRow*> m_fundRows;
    std::vector<QLabel*> m_counts;
};

}  // namespace grants::ui
