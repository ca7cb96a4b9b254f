// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/targets_card.h"

#include "ui/overview/bullet_row.h"

namespace grants::ui {

TargetsCard::TargetsCard(Session& session, QWidget* parent)
    : GaugeCard(session, QStringLiteral("overviewTargets"), tr("主要目标"),
                {{Legend::Mark::GoalTick, tr("目标")},
                 {Legend::Mark::PaceMark, tr("时序进度")},
                 {Legend::Mark::Forecast, tr("期末预计")}},
                parent),
      m_model(new TableModel<TargetFigures>(this)) {
    showModel(*m_model);
}

void TargetsCard::present(const OverviewFigures& figures, Date asOf, Language language) {
    // The plan is held beside the rows that point into it.
    struct Table {
        std::shared_ptr<const Plan> plan;
        std::vector<TargetFigures> rows;
    };
    auto table = std::make_shared<Table>(Table{figures.plan, {}});
    const auto bullets = rows<BulletRow>(figures.targets.size());
    for (std::size_t i = 0; i < bullets.size(); ++i) {
        const Target& target = figures.plan->targets[i];
        bullets[i]->present(target, figures.targets[i], language);
        bullets[i]->disconnect(this);
        connect(bullets[i], &BulletRow::clicked, this,
                [this, bullet = bullets[i]] { Q_EMIT targetChosen(bullet->code()); });
        table->rows.push_back({&target, figures.targets[i]});
    }
    setDay(asOf);
    setLine(tr("截至 %1，%2 项中已达成 %3 项")
                .arg(fromUtf8(inIso(asOf)))
                .arg(figures.targets.size())
                .arg(figures.met()));
    m_model->show(targetFigureColumns(language),
                  std::shared_ptr<const std::vector<TargetFigures>>(table, &table->rows));
}

}  // namespace grants::ui
