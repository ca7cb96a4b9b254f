// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registry/registry_page.h"

#include "ui/common/columns.h"
#include "ui/common/table_pane.h"
#include "ui/common/theme.h"
#include "ui/common/words.h"
#include "ui/registry/unit_detail.h"

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

RegistryPage::RegistryPage(Desk& desk, QWidget* parent)
    : Page(desk, parent), m_pane(new TablePane(desk, QStringLiteral("units"), tr("单位"), this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kMedium, space::kMedium, 0);
    layout->addWidget(m_pane);
    m_pane->setEmptyText(tr("还没有单位。按 Ctrl+I 导入工作簿，表“单位”里的行就会列在这里。"));
    m_pane->showModel(m_model);
    connect(m_pane, &TablePane::currentRowChanged, this, &RegistryPage::explainUnit);
    connect(m_pane, &TablePane::statusChanged, this, &Page::statusChanged);
    connect(&desk, &Desk::opened, this, &RegistryPage::refresh);
    connect(&desk, &Desk::changed, this, &RegistryPage::refresh);
    connect(&desk, &Desk::amountUnitChanged, this, &RegistryPage::explainUnit);
    refresh();
}

QAbstractItemView* RegistryPage::mainTable() const {
    return &m_pane->view();
}

std::vector<Column<Organisation>> RegistryPage::columns() const {
    const NameList<UnitKind> kinds(UnitKind::Other);
    const NameList<EnterpriseSize> sizes(EnterpriseSize::NotApplicable);
    auto name = textColumn("name", tr("单位名称"), &Unit::name);
    name.alsoFoundBy([names = m_names](const Unit& unit) { return names->initials(unit.id); });
    return {std::move(name),
            {QStringLiteral("code"), tr("统一社会信用代码"), CellKind::Identifier,
             [](const Unit& unit) -> CellValue { return unit.code.text(); }},
            {QStringLiteral("kind"), tr("类型"), CellKind::Text,
             [kinds](const Unit& unit) -> CellValue { return kinds(unit.kind); }},
            {QStringLiteral("size"), tr("规模"), CellKind::Text,
             [sizes](const Unit& unit) -> CellValue { return sizes(unit.size); }},
            valueColumn("district", tr("区内"), CellKind::Flag, &Unit::inDistrict),
            valueColumn("city", tr("市内"), CellKind::Flag, &Unit::inCity),
            textColumn("industry", tr("行业"), &Unit::industry),
            parkColumn(tr("所属园区"), m_names),
            metricColumn("employees", tr("从业人员"), CellKind::Count, &SizeMetrics::employees),
            metricColumn("revenue", tr("营业收入"), CellKind::Amount, &SizeMetrics::revenue),
            metricColumn("assets", tr("资产总额"), CellKind::Amount, &SizeMetrics::assets),
            textColumn("legal", tr("法定代表人"), &Unit::legalRepresentative),
            textColumn("contact", tr("联系人"), &Unit::contact),
            identifierColumn("phone", tr("联系电话"), &Unit::phone),
            textColumn("address", tr("注册地址"), &Unit::address)};
}

void RegistryPage::refresh() {
    const auto units = m_desk.units();
    if (!units) return;
    m_names = m_desk.isOpen() ? std::make_shared<const UnitNames>(m_desk.year())
                              : std::make_shared<const UnitNames>(units);
    m_model.show(columns(), {units, &units->units()});
    explainUnit();
}

void RegistryPage::explainUnit() {
    if (m_desk.isLoading()) {
        explain({[] {
                     return DetailText().note(
                         tr("正在载入；读完以后，这里列出所选单位的全部记录。"));
                 },
                 {}});
        return;
    }
    const auto row = m_pane->view().currentRow();
    if (!row || !m_names) {
        explain({[] {
                     return DetailText().note(tr(
                         "选一个单位，这里会列出它的代码、规模的由来，以及与它有关的全部记录。"));
                 },
                 {}});
        return;
    }
    const Organisation& chosen = m_names->units().units()[*row];
    explain({[names = m_names, &chosen, unit = m_desk.amountUnit()] {
                 return describeUnit(chosen, *names, unit);
             },
             recordOf(chosen)});
}

void RegistryPage::reveal(const QString& record) {
    if (!m_desk.isOpen()) return;
    const auto code = CreditCode::parse(record.toStdString());
    const Organisation* unit = code ? m_desk.year()->registry.find(*code) : nullptr;
    if (unit != nullptr) m_pane->reveal(m_desk.year()->registry.indexOf(unit->id));
}

}  // namespace grants::ui
