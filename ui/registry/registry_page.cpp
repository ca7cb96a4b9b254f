// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registry/registry_page.h"

#include "ui/base/theme.h"
#include "ui/entry/entry_form.h"
#include "ui/pane/table_pane.h"
#include "ui/record/record_history.h"
#include "ui/registry/unit_columns.h"
#include "ui/registry/unit_detail.h"

#include <QBoxLayout>

namespace grants::ui {

RegistryPage::RegistryPage(Drafts& drafts, QWidget* parent)
    : Page(drafts.session(), parent),
      m_drafts(drafts),
      m_pane(new TablePane(m_session, QStringLiteral("units"), tr("单位"), this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kMedium, space::kMedium, 0);
    layout->addWidget(m_pane);
    m_pane->setEmptyText(tr("还没有单位。按 Ctrl+I 导入工作簿，表“单位”里的行就会列在这里。"));
    m_pane->showModel(m_model);
    m_entry = new TableEntry(drafts, *m_pane, m_model, QStringLiteral("单位"));
    connect(m_pane, &TablePane::currentRowChanged, this, &RegistryPage::explainUnit);
    connect(m_entry, &TableEntry::turned, this, &RegistryPage::explainUnit);
    connect(m_pane, &TablePane::statusChanged, this, &Page::statusChanged);
    connect(&m_session, &Session::opened, this, &RegistryPage::refresh);
    connect(&m_session, &Session::changed, this, &RegistryPage::refresh);
    connect(&m_session, &Session::denominationChanged, this, &RegistryPage::explainUnit);
    refresh();
}

QAbstractItemView* RegistryPage::mainTable() const {
    return &m_pane->view();
}

QWidget* RegistryPage::form() {
    if (m_form == nullptr) {
        m_form = new RecordForm(m_drafts, QStringLiteral("单位"), tr("单位"),
                                {{QStringLiteral("统一社会信用代码"), tr("身份")},
                                 {QStringLiteral("规模"), tr("规模")},
                                 {QStringLiteral("科技型中小企业编号"), tr("登记与联系")}},
                                this);
        joinForm(*m_form, *m_entry, *m_pane);
        connect(m_form, &RecordForm::begun, this, &Page::formAsked);
        explainUnit();
    }
    return m_form;
}

void RegistryPage::flush() {
    if (m_form != nullptr) m_form->flush();
}

void RegistryPage::refresh() {
    const auto units = m_session.units();
    if (!units) return;
    m_names = m_session.isOpen() ? std::make_shared<const UnitNames>(m_session.year())
                                 : std::make_shared<const UnitNames>(units);
    m_model.show(organisationColumns(m_names), {units, &units->units()});
    explainUnit();
}

void RegistryPage::explainUnit() {
    if (m_session.isLoading()) {
        explain({[] {
                     return DetailText().note(
                         tr("正在载入；读完以后，这里列出所选单位的全部记录。"));
                 },
                 {}});
        return;
    }
    const auto row = m_entry->currentRow();
    if (!row || !m_names) return explainNone();
    const Organisation& chosen = m_names->units().units()[*row];
    if (m_form != nullptr) m_form->follow(chosen.id.value);
    explain({[names = m_names, &chosen, unit = m_session.denomination()] {
                 return describeUnit(chosen, *names, unit);
             },
             historyOf(chosen.id, organisationColumns(m_names), m_session.denomination()),
             {},
             Kinds::AnyId(chosen.id)});
}

void RegistryPage::explainNone() {
    if (m_form != nullptr && !m_entry->isAtNew()) m_form->follow(std::nullopt);
    const QString hint =
        m_entry->isAtNew()
            ? tr("新增的单位还没有保存，保存以后这里列出与它有关的全部记录。")
            : tr("选一个单位，这里会列出它的代码、规模的由来，以及与它有关的全部记录。");
    explain({[hint] { return DetailText().note(hint); }, {}});
}

void RegistryPage::reveal(const QString& record) {
    if (!m_session.isOpen()) return;
    const auto code = CreditCode::parse(record.toStdString());
    const Organisation* unit = code ? m_session.year()->registry.find(*code) : nullptr;
    if (unit != nullptr) m_pane->reveal(m_session.year()->registry.indexOf(unit->id));
}

}  // namespace grants::ui
