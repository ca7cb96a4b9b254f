// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/appropriations_pane.h"

#include "domain/lines/lines.h"
#include "ui/base/theme.h"
#include "ui/query/columns.h"
#include "ui/record/record_history.h"

#include <QBoxLayout>
#include <QLabel>

namespace grants::ui {

namespace {

std::vector<Column<Appropriation>> appropriationColumns() {
    return {
        identifierColumn("ref", AppropriationsPane::tr("文号"), &Appropriation::ref)
            .typedAs("文号"),
        valueColumn("amount", AppropriationsPane::tr("金额"), CellKind::Amount,
                    &Appropriation::amount)
            .typedAs("金额(元)"),
        valueColumn("date", AppropriationsPane::tr("日期"), CellKind::Day, &Appropriation::date)
            .typedAs("日期"),
    };
}

DetailText describeAppropriation(const Appropriation& each, Denomination unit) {
    return DetailText()
        .title(fromUtf8(each.ref), AppropriationsPane::tr("下达"))
        .fact(AppropriationsPane::tr("金额"), amountWithUnit(each.amount, unit))
        .fact(AppropriationsPane::tr("日期"), fromUtf8(inIso(each.date)));
}

}  // namespace

AppropriationsPane::AppropriationsPane(Drafts& drafts, QWidget* parent)
    : PageTab(parent),
      m_session(drafts.session()),
      m_model(new TableModel<Appropriation>(this)),
      m_records(new RecordPane(drafts, *m_model, QStringLiteral("appropriations"), tr("下达"),
                               QStringLiteral("下达"), this)),
      m_total(new QLabel(this)),
      m_obstacle(new QLabel(this)) {
    m_total->setObjectName(QStringLiteral("appropriated"));
    m_total->setWordWrap(true);
    m_total->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_obstacle->setObjectName(QStringLiteral("appropriationsObstacle"));
    m_obstacle->setProperty("quiet", true);
    m_obstacle->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::kSmall, 0, 0);
    layout->setSpacing(space::kTiny);
    layout->addWidget(m_total);
    layout->addWidget(m_obstacle);
    layout->addWidget(m_records, 1);
    m_records->table().setEmptyText(
        tr("还没有下达记录，资金总额按方案。在下面的空行录入，或按 Ctrl+I 导入工作簿的表“下达”。"));
    connect(m_records, &RecordPane::pointed, this, &PageTab::explained);
    connect(m_records, &RecordPane::formAsked, this, &PageTab::formAsked);
    connect(&m_records->table(), &TablePane::statusChanged, this, &PageTab::statusChanged);
    connect(&m_session, &Session::denominationChanged, this, &AppropriationsPane::showTotal);
    connect(&m_session, &Session::presenceChanged, this, &AppropriationsPane::showTotal);
}

void AppropriationsPane::refresh() {
    m_year = m_session.year();
    m_model->show(appropriationColumns(), std::shared_ptr<const std::vector<Appropriation>>(
                                              m_year, &m_year->appropriations));
    showTotal();
    Q_EMIT explained();
}

void AppropriationsPane::showTotal() {
    if (!m_year || !m_session.isOpen()) return;
    const QString obstacle = m_session.obstacleToChange(Operation::Pay);
    m_obstacle->setText(obstacle);
    m_obstacle->setVisible(!obstacle.isEmpty());
    const Plan& plan = m_session.plan();
    const Denomination unit = m_session.denomination();
    const QString planned = amountWithUnit(plan.fundTotal, unit);
    if (m_year->appropriations.empty())
        return m_total->setText(tr("还没有下达，资金总额按方案 %1。").arg(planned));
    const Money total = fundTotal(*m_year, plan);
    QString text = tr("下达合计 %1，方案资金总额 %2").arg(amountWithUnit(total, unit), planned);
    if (total < plan.fundTotal)
        text += tr("，还差 %1").arg(amountWithUnit(plan.fundTotal - total, unit));
    if (total > plan.fundTotal)
        text += tr("，多出 %1").arg(amountWithUnit(total - plan.fundTotal, unit));
    m_total->setText(text);
}

Explanation AppropriationsPane::explanation() const {
    const auto row = m_records->currentRow();
    if (!m_year || !row || *row >= m_year->appropriations.size()) {
        return {[] {
                    return DetailText().note(
                        tr("下达的资金合计就是资金总额；一笔也没有时，资金总额按方案。"));
                },
                {}};
    }
    const Appropriation& each = m_year->appropriations[*row];
    return {[year = m_year, &each, unit = m_session.denomination()] {
                return describeAppropriation(each, unit);
            },
            historyOf(each.id, appropriationColumns(), m_session.denomination()),
            {},
            Kinds::AnyId(each.id)};
}

}  // namespace grants::ui
