// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/kind_pane.h"

#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QSplitter>

namespace grants::ui {

KindPane::KindPane(Desk& desk, const QString& key, const QString& title, const QString& sheet,
                   QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_table(new TablePane(desk, key, title, this)),
      m_detail(new DetailView(this)) {
    setObjectName(QStringLiteral("kind-") + key);
    auto* split = new QSplitter(this);
    split->addWidget(m_table);
    split->addWidget(m_detail);
    split->setStretchFactor(0, 1);
    split->setSizes({820, 330});
    split->setChildrenCollapsible(false);
    m_table->setContentsMargins(space::kLarge, space::kMedium, 0, 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
    m_table->setEmptyText(
        tr("还没有“%1”的记录。按 Ctrl+I 导入工作簿，表“%2”里的行就会列在这里。").arg(title, sheet));
    connect(m_table, &TablePane::currentRowChanged, this, &KindPane::showDetail);
    connect(m_detail, &DetailView::linkChosen, this, &KindPane::linkChosen);
    connect(&desk, &Desk::amountUnitChanged, this, &KindPane::showDetail);
}

void KindPane::showDetail() {
    const auto row = m_table->view().currentRow();
    if (!row) {
        m_detail->showHint(tr("选一行，这里会显示它的全部内容。"));
        return;
    }
    const Rows& rows = *m_table->view().tableModel()->rows();
    const AmountUnit unit = m_desk.amountUnit();
    DetailText text;
    text.title(displayText(rows.value(*row, 0), unit), rows.column(0).title);
    for (int column = 1; column < rows.columnCount(); ++column) {
        const QString value = displayText(rows.value(*row, column), unit);
        const bool amount = rows.column(column).kind == CellKind::Amount && !value.isEmpty();
        text.fact(rows.column(column).title, amount ? value + u' ' + unitName(unit) : value);
    }
    extend(text, *row);
    m_detail->showText(text);
}

}  // namespace grants::ui
