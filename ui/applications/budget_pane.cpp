// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/budget_pane.h"

#include "domain/cases/budget_sums.h"
#include "ui/base/theme.h"
#include "ui/base/tr.h"

#include <QBoxLayout>
#include <QLabel>

namespace grants::ui {

namespace {

QString sumsText(const BudgetSums& sums, Denomination in) {
    return tr("财政 %1，自筹 %2，合计 %3")
        .arg(amountWithUnit(sums.fund, in), amountWithUnit(sums.own, in),
             amountWithUnit(sums.whole(), in));
}

QString excessText(const BudgetSums& sums, Denomination in) {
    const bool less = sums.excess().isNegative();
    const QString sentence = less ? tr("财政资金合计 %1，比申请金额 %2少 %3")
                                  : tr("财政资金合计 %1，比申请金额 %2多 %3");
    const Money by = less ? sums.requested - sums.fund : sums.excess();
    return sentence.arg(amountWithUnit(sums.fund, in), amountWithUnit(sums.requested, in),
                        amountWithUnit(by, in));
}

}  // namespace

BudgetPane::BudgetPane(Drafts& drafts, QWidget* parent)
    : PartPane(drafts, budgetKind(), parent), m_sums(new QLabel(this)), m_excess(new QLabel(this)) {
    m_sums->setObjectName(QStringLiteral("budgetSums"));
    m_excess->setObjectName(QStringLiteral("budgetExcess"));
    m_excess->setProperty("tone", QStringLiteral("warn"));
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kLarge);
    for (QLabel* each : {m_sums, m_excess}) {
        each->setWordWrap(true);
        each->setTextInteractionFlags(Qt::TextSelectableByMouse);
        each->hide();
        line->addWidget(each, 1);
    }
    if (auto* column = qobject_cast<QBoxLayout*>(layout())) column->insertLayout(0, line);
    connect(&m_session, &Session::denominationChanged, this, [this] { showSums(); });
}

void BudgetPane::showRows() {
    PartPane::showRows();
    showSums();
}

/// Nothing is said before the first line is there.
void BudgetPane::showSums() {
    const bool any = m_row != nullptr && !m_row->item->budget.empty();
    const BudgetSums sums = any ? budgetSums(*m_row->item) : BudgetSums();
    const Denomination in = m_session.denomination();
    m_sums->setText(any ? sumsText(sums, in) : QString());
    m_excess->setText(any && !sums.agrees() ? excessText(sums, in) : QString());
    for (QLabel* each : {m_sums, m_excess}) each->setVisible(!each->text().isEmpty());
}

}  // namespace grants::ui
