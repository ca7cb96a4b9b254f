// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/months_pane.h"

#include "ui/base/theme.h"
#include "ui/budget/months_chart.h"
#include "ui/pane/chart_pane.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>

namespace grants::ui {

namespace {

constexpr int kNarrowestLines = 120;  // pixels

}  // namespace

MonthsPane::MonthsPane(Session& session, QWidget* parent)
    : PageTab(parent),
      m_session(session),
      m_lines(new QComboBox(this)),
      m_note(new QLabel(this)),
      m_model(new TableModel<MonthOfMoney>(this)),
      m_table(new TablePane(session, QStringLiteral("budgetMonths"), tr("按月的资金"), this)),
      m_chart(new MonthsChart(this)),
      m_charts(new ChartPane(
          session, m_chart, m_table, [this] { return m_chart->picture(); }, this)) {
    m_table->showModel(*m_model);
    m_table->setSource([this] { return source(); });
    m_table->setBelonging([this] {
        return Belonging{tr("资金"), m_lines->currentData().toString().toStdString()};
    });
    m_table->setEmptyText(tr("截至这一天还没有立项、拨付或追回。"));
    m_note->setObjectName(QStringLiteral("monthsNote"));
    m_note->setProperty("quiet", true);
    m_note->setWordWrap(true);
    m_note->setText(tr("按每笔记录自己的日期。奖补的测算数不是某一天发生的，不在这里。"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::kSmall, 0, 0);
    layout->setSpacing(space::kTiny);
    layout->addLayout(makeHead());
    layout->addWidget(m_note);
    layout->addWidget(m_charts, 1);
    connect(m_table, &TablePane::statusChanged, this, &PageTab::statusChanged);
    connect(&session, &Session::denominationChanged, this, &MonthsPane::draw);
}

QLayout* MonthsPane::makeHead() {
    auto* label = new QLabel(tr("资金"), this);
    label->setProperty("quiet", true);
    label->setBuddy(m_lines);
    m_lines->setObjectName(QStringLiteral("monthsLine"));
    m_lines->setAccessibleName(tr("资金"));
    m_lines->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_lines->setMinimumWidth(kNarrowestLines);
    connect(m_lines, &QComboBox::currentIndexChanged, this, &MonthsPane::ask);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kSmall);
    line->addWidget(label);
    line->addWidget(m_lines);
    line->addStretch(1);
    line->addWidget(m_charts->tools());
    return line;
}

TableSource MonthsPane::source() const {
    TableSource source;
    if (m_money) source.day = m_money->asOf;
    source.schemeCode = m_lines->currentData().toString();
    return source;
}

void MonthsPane::present(BudgetFiguresPtr figures) {
    m_figures = std::move(figures);
    offerLines();
    ask();
}

/// The one that is chosen stays chosen.
void MonthsPane::offerLines() {
    const QSignalBlocker quiet(m_lines);
    const QVariant kept = m_lines->currentData();
    m_lines->clear();
    m_lines->addItem(tr("全部资金"), QString());
    for (const LedgerRow& row : m_figures->rows)
        if (!row.isSum()) m_lines->addItem(titleOf(row), QString::fromStdString(row.line.code));
    m_lines->setCurrentIndex(std::max(m_lines->findData(kept), 0));
}

void MonthsPane::ask() {
    if (!m_figures) return;
    m_session.compute<MonthlyMoneyPtr>(
        this,
        [figures = m_figures, line = m_lines->currentData().toString().toStdString(),
         title = m_lines->currentText()] { return monthlyMoney(*figures, line, title); },
        [this](const MonthlyMoneyPtr& money) { showMoney(money); });
}

void MonthsPane::showMoney(MonthlyMoneyPtr money) {
    m_money = std::move(money);
    m_model->show(monthColumns(),
                  std::shared_ptr<const std::vector<MonthOfMoney>>(m_money, &m_money->months));
    draw();
}

void MonthsPane::draw() {
    if (m_money) m_chart->present(m_money, m_session.denomination());
}

Explanation MonthsPane::explanation() const {
    return {[] {
                return DetailText().note(MonthsPane::tr(
                    "每个月立项、拨付和追回多少，到月底累计多少；由台账的明细按日期相加。"));
            },
            {}};
}

}  // namespace grants::ui
