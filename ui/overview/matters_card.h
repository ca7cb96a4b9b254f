// SPDX-License-Identifier: GPL-3.0-or-later
// What waits and what is wrong, a line each that leads there; and the year in numbers.
#pragma once

#include "ui/overview/gauge_card.h"
#include "ui/overview/matters.h"

#include <map>

class QGridLayout;

namespace grants::ui {

class MatterRow : public GaugeRow {
    Q_OBJECT
  public:
    explicit MatterRow(QWidget* parent = nullptr);
    void present(const Matter& matter);

  protected:
    void paintGauge(QPainter& painter, const QRectF& area, const Theme& theme) const override;

  private:
    Matter m_matter;
};

class MattersCard : public Card {
    Q_OBJECT
  public:
    /// `nothing`: what it says when there is none.
    MattersCard(const QString& name, const QString& title, const QString& nothing,
                QWidget* parent = nullptr);
    void present(const std::vector<Matter>& matters);

  Q_SIGNALS:
    void chosen(const QString& page, const QString& record);

  private:
    void follow(const MatterRow& row, const Matter& matter);

    QBoxLayout* m_lines;
    QLabel* m_nothing;
    std::vector<MatterRow*> m_rows;
};

class CountsCard : public Card {
    Q_OBJECT
  public:
    explicit CountsCard(QWidget* parent = nullptr);
    void present(const FundYear& year);

  private:
    std::vector<QLabel*> m_numbers;
};

}  // namespace grants::ui
