// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/kind_pane.h"

#include "ui/base/theme.h"

#include <QBoxLayout>

namespace grants::ui {

namespace {

/// Everything the columns say of the row.
DetailText factsOf(const Rows& rows, std::size_t row, Denomination unit) {
    DetailText text;
    text.title(displayText(rows.value(row, 0), unit), rows.column(0).title);
    for (int column = 1; column < rows.columnCount(); ++column) {
        const QString value = displayText(rows.value(row, column), unit);
        const bool amount = rows.column(column).kind == CellKind::Amount && !value.isEmpty();
        text.fact(rows.column(column).title,
                  amount ? value + u' ' + denominationName(unit) : value);
    }
    return text;
}

}  // namespace

KindPane::KindPane(Drafts& drafts, const QString& key, const QString& title, const QString& sheet,
                   std::vector<FormHeading> headings, QWidget* parent)
    : QWidget(parent),
      m_drafts(drafts),
      m_session(drafts.session()),
      m_table(new TablePane(m_session, key, title, this)),
      m_title(title),
      m_sheet(sheet),
      m_headings(std::move(headings)) {
    setObjectName(QStringLiteral("kind-") + key);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kMedium, space::kMedium, 0);
    layout->addWidget(m_table);
    m_table->setEmptyText(
        tr("还没有“%1”的记录。按 Ctrl+I 导入工作簿，表“%2”里的行就会列在这里。").arg(title, sheet));
    connect(m_table, &TablePane::currentRowChanged, this, &KindPane::explained);
    connect(&m_session, &Session::denominationChanged, this, &KindPane::explained);
    connect(this, &KindPane::explained, this, &KindPane::followForm);
}

RecordForm& KindPane::form(QWidget* parent) {
    if (m_form == nullptr) {
        m_form = new RecordForm(m_drafts, m_sheet, m_title, m_headings, parent);
        joinForm(*m_form, *m_entry, *m_table);
        connect(m_form, &RecordForm::begun, this, &KindPane::formAsked);
        followForm();
    }
    return *m_form;
}

void KindPane::followForm() {
    if (m_form == nullptr || m_entry->isAtNew()) return;
    const auto row = m_entry->currentRow();
    m_form->follow(row ? std::optional(idAt(*row)) : std::nullopt);
}

void KindPane::flush() {
    if (m_form != nullptr) m_form->flush();
}

Explanation KindPane::explanation() const {
    if (m_entry->isAtNew()) {
        return {[] {
                    return DetailText().note(
                        tr("新增的一行还没有保存，保存以后这里显示它的全部内容。"));
                },
                {}};
    }
    const auto row = m_entry->currentRow();
    if (!row) return {[] { return DetailText().note(tr("选一行，这里会显示它的全部内容。")); }, {}};
    auto describe = [rows = m_table->view().tableModel()->rows(), row = *row,
                     unit = m_session.denomination(), extend = extension(*row)] {
        DetailText text = factsOf(*rows, row, unit);
        extend(text);
        return text;
    };
    return {std::move(describe), history(*row), {}, recordAt(*row)};
}

}  // namespace grants::ui
