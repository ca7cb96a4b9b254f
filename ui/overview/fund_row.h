// SPDX-License-Identifier: GPL-3.0-or-later
// One line of the fund as a bar: asked for, computed or awarded, paid, against its ceiling.
#pragma once

#include "domain/budget/ledger.h"
#include "ui/overview/gauge_row.h"

namespace grants::ui {

class FundRow : public GaugeRow {
    Q_OBJECT
  public:
    explicit FundRow(QWidget* parent = nullptr);

    /// `name` in the user's language; a line without a code is the sum of the others.
    void present(const LedgerLine& line, const QString& name);

  protected:
    void paintGauge(QPainter& painter, const QRectF& area, const Theme& theme) const override;

  private:
    [[nodiscard]] QString committedWord() const;
    [[nodiscard]] QString facts() const;

    LedgerLine m_line;
    QString m_name;
};

}  // namespace grants::ui
