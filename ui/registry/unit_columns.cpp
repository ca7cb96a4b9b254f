// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registry/unit_columns.h"

#include "ui/query/columns.h"
#include "ui/words/words.h"

#include <QCoreApplication>

namespace grants::ui {

namespace {

using Unit = Organisation;

struct UnitColumns {
    Q_DECLARE_TR_FUNCTIONS(grants::ui::UnitColumns)
};

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

Column<Unit> nameColumn(const std::shared_ptr<const UnitNames>& names) {
    auto name = textColumn("name", UnitColumns::tr("单位名称"), &Unit::name);
    name.typedAs("单位名称").alsoFoundBy([names](const Unit& unit) {
        return names->pinyin(unit.id);
    });
    return name;
}

}  // namespace

std::vector<Column<Organisation>> organisationColumns(
    const std::shared_ptr<const UnitNames>& names) {
    const NameList<UnitKind> kinds(UnitKind::Other);
    const NameList<EnterpriseSize> sizes(EnterpriseSize::NotApplicable);
    return {
        nameColumn(names),
        Column<Unit>{QStringLiteral("code"), UnitColumns::tr("统一社会信用代码"),
                     CellKind::Identifier,
                     [](const Unit& unit) -> CellValue { return unit.code.text(); }}
            .typedAs("统一社会信用代码"),
        Column<Unit>{QStringLiteral("kind"), UnitColumns::tr("类型"), CellKind::Text,
                     [kinds](const Unit& unit) -> CellValue { return kinds(unit.kind); }}
            .typedAs("单位类型"),
        Column<Unit>{QStringLiteral("size"), UnitColumns::tr("规模"), CellKind::Text,
                     [sizes](const Unit& unit) -> CellValue { return sizes(unit.size); }}
            .typedAs("规模"),
        valueColumn("district", UnitColumns::tr("区内"), CellKind::Flag, &Unit::inDistrict)
            .typedAs("区内"),
        valueColumn("city", UnitColumns::tr("市内"), CellKind::Flag, &Unit::inCity).typedAs("市内"),
        textColumn("industry", UnitColumns::tr("行业"), &Unit::industry).typedAs("行业"),
        parkColumn(UnitColumns::tr("所属园区"), names).typedAs("所属园区代码"),
        metricColumn("employees", UnitColumns::tr("从业人员"), CellKind::Count,
                     &SizeMetrics::employees)
            .typedAs("从业人员"),
        metricColumn("revenue", UnitColumns::tr("营业收入"), CellKind::Amount,
                     &SizeMetrics::revenue)
            .typedAs("营业收入(万元)"),
        metricColumn("assets", UnitColumns::tr("资产总额"), CellKind::Amount, &SizeMetrics::assets)
            .typedAs("资产总额(万元)"),
        textColumn("legal", UnitColumns::tr("法定代表人"), &Unit::legalRepresentative)
            .typedAs("法定代表人"),
        textColumn("contact", UnitColumns::tr("联系人"), &Unit::contact).typedAs("联系人"),
        identifierColumn("phone", UnitColumns::tr("联系电话"), &Unit::phone).typedAs("联系电话"),
        textColumn("address", UnitColumns::tr("注册地址"), &Unit::address).typedAs("注册地址"),
        identifierColumn("techSme", UnitColumns::tr("科技型中小企业编号"), &Unit::techSmeNo)
            .typedAs("科技型中小企业编号"),
        textColumn("bank", UnitColumns::tr("开户行"), &Unit::bank).typedAs("开户行"),
        identifierColumn("account", UnitColumns::tr("银行账号"), &Unit::account)
            .typedAs("银行账号")};
}

}  // namespace grants::ui
