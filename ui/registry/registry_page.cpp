// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registry/registry_page.h"

#include "ui/base/theme.h"
#include "ui/entry/entry_form.h"
#include "ui/pane/table_pane.h"
#include "ui/query/columns.h"
#include "ui/record/record_history.h"
#include "ui/registry/unit_detail.h"
#include "ui/words/words.h"

#include <QBoxLayout>

namespace grants::ui {

namespace {

using Unit = Organisation;

template <class Value>
Column<Unit> metricColumn(const char* key, const QString& title, CellKind kind,
                          std::optional<Value> SizeMetrics::*metric) {
    return {QLatin1String(key), title, kind, [metric](const Unit& unit) -> CellValue {
                const std::optional<Value>& value = unit.metrics.*metric;
                return value ? CellValue(*value) : CellValue();
            }};
}

Column<Unit> parkColumn(const QString& title, const std::shared_ptr<const UnitNames>& names) {
    return {QStringLiteral("park"), title, CellKind::Text, [names](const Unit& unit) -> CellValue {
                if (!unit.park) return {};
                const Organisation* park = names->units().find(*unit.park);
                return park != nullptr ? std::string_view(park->name) : unit.park->text();
            }};
}

}  // namespace

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

std::vector<Column<Organisation>> RegistryPage::columns() const {
    const NameList<UnitKind> kinds(UnitKind::Other);
    const NameList<EnterpriseSize> sizes(EnterpriseSize::NotApplicable);
    auto name = textColumn("name", tr("单位名称"), &Unit::name);
    name.typedAs("单位名称").alsoFoundBy([names = m_names](const Unit& unit) {
        return names->pinyin(unit.id);
    });
    return {std::move(name),
            Column<Unit>{QStringLiteral("code"), tr("统一社会信用代码"), CellKind::Identifier,
                         [](const Unit& unit) -> CellValue { return unit.code.text(); }}
                .typedAs("统一社会信用代码"),
            Column<Unit>{QStringLiteral("kind"), tr("类型"), CellKind::Text,
                         [kinds](const Unit& unit) -> CellValue { return kinds(unit.kind); }}
                .typedAs("单位类型"),
            Column<Unit>{QStringLiteral("size"), tr("规模"), CellKind::Text,
                         [sizes](const Unit& unit) -> CellValue { return sizes(unit.size); }}
                .typedAs("规模"),
            valueColumn("district", tr("区内"), CellKind::Flag, &Unit::inDistrict).typedAs("区内"),
            valueColumn("city", tr("市内"), CellKind::Flag, &Unit::inCity).typedAs("市内"),
            textColumn("industry", tr("行业"), &Unit::industry).typedAs("行业"),
            parkColumn(tr("所属园区"), m_names).typedAs("所属园区代码"),
            metricColumn("employees", tr("从业人员"), CellKind::Count, &SizeMetrics::employees)
                .typedAs("从业人员"),
            metricColumn("revenue", tr("营业收入"), CellKind::Amount, &SizeMetrics::revenue)
                .typedAs("营业收入(万元)"),
            metricColumn("assets", tr("资产总额"), CellKind::Amount, &SizeMetrics::assets)
                .typedAs("资产总额(万元)"),
            textColumn("legal", tr("法定代表人"), &Unit::legalRepresentative).typedAs("法定代表人"),
            textColumn("contact", tr("联系人"), &Unit::contact).typedAs("联系人"),
            identifierColumn("phone", tr("联系电话"), &Unit::phone).typedAs("联系电话"),
            textColumn("address", tr("注册地址"), &Unit::address).typedAs("注册地址"),
            identifierColumn("techSme", tr("科技型中小企业编号"), &Unit::techSmeNo)
                .typedAs("科技型中小企业编号"),
            textColumn("bank", tr("开户行"), &Unit::bank).typedAs("开户行"),
            identifierColumn("account", tr("银行账号"), &Unit::account).typedAs("银行账号")};
}

void RegistryPage::refresh() {
    const auto units = m_session.units();
    if (!units) return;
    m_names = m_session.isOpen() ? std::make_shared<const UnitNames>(m_session.year())
                                 : std::make_shared<const UnitNames>(units);
    m_model.show(columns(), {units, &units->units()});
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
             historyOf(chosen.id, columns(), m_session.denomination()),
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
