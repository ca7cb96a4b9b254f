// SPDX-License-Identifier: GPL-3.0-or-later
// One target as a bullet: value, goal, where the calendar would have it, what is expected at the
// end of the year, and how it stands.
#pragma once

#include "base/translator.h"
#include "domain/plan/plan.h"
#include "domain/progress/targets.h"
#include "ui/overview/gauge_row.h"
#include "ui/words/target_words.h"

namespace grants::ui {

class BulletRow : public GaugeRow {
    Q_OBJECT
  public:
    explicit BulletRow(QWidget* parent = nullptr);

    void present(const Target& target, const TargetState& state, Language language);
    [[nodiscard]] const QString& code() const { return m_code; }

  protected:
    void paintGauge(QPainter& painter, const QRectF& area, const Theme& theme) const override;

  private:
    void paintScale(QPainter& painter, const QRectF& area, const Theme& theme) const;
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] QString spoken() const;

    QString m_code, m_name, m_value, m_goal;
    Standing m_standing = Standing::NotComputable;
    double m_share = 0;  // of the goal; for drawing only
    double m_pace = -1;  // negative: none
    double m_expected = -1;
    QString m_forecast;
    std::optional<Fraction> m_fulfilment;
};

}  // namespace grants::ui
