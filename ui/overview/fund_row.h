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
    [[nodiscard]] const std::string& code() const { return m_line.code; }

  protected:
    void paintGauge(QPainter& painter, const QRectF& area, const Theme& theme) const override;

  private:
    void paintScale(QPainter& painter, const QRectF& area, const Theme& theme) const;
    [[nodiscard]] QString committedWord() const;
    [[nodiscard]] QString spoken() const;

    LedgerLine m_line;
    QString m_name;
};

/// 万元, with the decimals it needs and at least two.
[[nodiscard]] QString inWanShort(Money money);

}  // namespace grants::ui
