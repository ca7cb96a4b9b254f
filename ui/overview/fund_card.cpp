// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/fund_card.h"

#include "ui/overview/fund_row.h"
#include "ui/words/target_words.h"

namespace grants::ui {

namespace {

QString nameOfLine(const LedgerLine& line, const Plan& plan, Language language) {
    if (const SupportProject* project = plan.findProject(line.code))
        return nameOf(*project, language);
    if (const SubsidyScheme* scheme = plan.findScheme(line.code)) return nameOf(*scheme, language);
    return line.code.empty() ? FundCard::tr("合计") : QString::fromStdString(line.name);
}

}  // namespace

FundCard::FundCard(Session& session, QWidget* parent)
    : GaugeCard(session, QStringLiteral("overviewFund"), tr("资金（万元）"),
                {{Legend::Mark::GoalTick, tr("上限")},
                 {Legend::Mark::HatchedBar, tr("申请")},
                 {Legend::Mark::Bar, tr("立项、测算")},
                 {Legend::Mark::ThinBar, tr("已付")}},
                parent),
      m_model(new TableModel<FundFigures>(this)) {
    showModel(*m_model);
}

void FundCard::present(const OverviewFigures& figures, Language language) {
    auto table = std::make_shared<std::vector<FundFigures>>();
    const auto bars = rows<FundRow>(figures.lines.size());
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const LedgerLine& line = figures.lines[i];
        const QString name = nameOfLine(line, *figures.plan, language);
        bars[i]->present(line, name);
        bars[i]->disconnect(this);
        connect(bars[i], &FundRow::clicked, this,
                [this, bar = bars[i]] { Q_EMIT lineChosen(QString::fromStdString(bar->code())); });
        table->push_back({line, name.toStdString()});
    }
    setDay(figures.asOf);
    setLine(figures.basis == Basis::Filed ? tr("奖补按已申报测算；项目立项后计入")
                                          : tr("尚无奖补申报，按可申报测算；项目立项后计入"));
    m_model->show(fundFigureColumns(), std::move(table));
}

}  // namespace grants::ui
