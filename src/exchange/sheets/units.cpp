// SPDX-License-Identifier: GPL-3.0-or-later
// 单位: everyone the other sheets refer to.
#include "domain/registry/identifiers.h"
#include "domain/registry/unit_words.h"
#include "domain/year/references.h"
#include "exchange/records/falling_sheet.h"
#include "exchange/sheets/described_sheet.h"

namespace grants {
namespace {

constexpr std::string_view kUnitSheet = "单位", kCode = "统一社会信用代码", kCity = "市内",
                           kSize = "规模", kPark = "所属园区代码";

constexpr auto kEmployees = [](auto& unit) -> auto& {
    return unit.metrics.employees;
};
constexpr auto kRevenue = [](auto& unit) -> auto& {
    return unit.metrics.revenue;
};
constexpr auto kAssets = [](auto& unit) -> auto& {
    return unit.metrics.assets;
};

std::vector<Column<Organisation>> identityColumns() {
    using O = Organisation;
    using Kind = ColumnKind;
    return {
        column<O>({kCode, true, Kind::Identifier, "18 位，按营业执照填写"}, &O::code,
                  readCreditCode),
        column<O>({"单位名称", true}, &O::name, readText),
        optionColumn<O>({"单位类型", true, Kind::Option, "从下拉列表里选", optionsOf(kUnitKinds)},
                        &O::kind),
        column<O>({"区内", true, Kind::YesNo, "注册地在高新区直管园内填“是”"}, &O::inDistrict,
                  readYesNo),
        column<O>({kCity, false, Kind::YesNo, "空着时，区内单位算市内"}, &O::inCity, readYesNo),
        optionColumn<O>(
            {kSize, false, Kind::Option, "空着时按行业、人员、收入、资产划型；都没有则不适用",
             optionsOf(kEnterpriseSizes)},
            &O::size),
        column<O>({"行业",
                   false,
                   Kind::Text,
                   "划型标准里的行业，如：工业、软件和信息技术服务",
                   {},
                   ColumnNames::Industry},
                  &O::industry, readText),
        column<O>({"从业人员", false, Kind::Number, "人"}, kEmployees, readCount),
        column<O>({"营业收入(万元)", false, Kind::Money, "单位：万元"}, kRevenue, readWan,
                  typedWan),
        column<O>({"资产总额(万元)", false, Kind::Money, "单位：万元"}, kAssets, readWan, typedWan),
        column<O>({"科技型中小企业编号", false, Kind::Identifier, "入库登记编号"}, &O::techSmeNo,
                  readNumberText),
        column<O>({kPark,
                   false,
                   Kind::Identifier,
                   "入驻园区管理单位的统一社会信用代码",
                   {},
                   ColumnNames::Unit},
                  &O::park, readUnitCode),
    };
}

std::vector<Column<Organisation>> unitColumns() {
    using O = Organisation;
    using Kind = ColumnKind;
    std::vector<Column<O>> all = identityColumns();
    for (Column<O> contact : std::vector<Column<O>>{
             column<O>({"法定代表人"}, &O::legalRepresentative, readText),
             column<O>({"联系人"}, &O::contact, readText),
             column<O>({"联系电话", false, Kind::Identifier, "手机或带区号的座机"}, &O::phone,
                       readNumberText),
             column<O>({"注册地址"}, &O::address, readText),
             column<O>({"开户行"}, &O::bank, readText),
             column<O>({"银行账号", false, Kind::Identifier, "只填数字"}, &O::account,
                       readNumberText)})
        all.push_back(std::move(contact));
    return all;
}

void workOutSize(Organisation& unit, RowVerdict& verdict) {
    const auto size = classify(unit.industry, unit.metrics);
    unit.size = size.value_or(EnterpriseSize::NotApplicable);
    const bool nothingGiven = unit.industry.empty() && unit.metrics == SizeMetrics{};
    if (size || nothingGiven) return;
    warn(verdict, kSize,
         Finding{Severity::Warning,
                 "SIZE_NOT_WORKED_OUT",
                 "",
                 translatable("import",
                              "“规模”空着，按行业、从业人员、营业收入、资产总额也划不出来，"
                              "先记为不适用，不算中小微企业；请补填规模，"
                              "或按划型标准填写行业和所缺的数"),
                 {}});
}

void finishUnit(Organisation& unit, const GivenColumns& given, RowVerdict& verdict) {
    if (!given(kCity)) unit.inCity = unit.inDistrict;
    if (!given(kSize) && unit.kind == UnitKind::Enterprise) workOutSize(unit, verdict);
    if (unit.inDistrict && !unit.inCity) {
        warn(verdict, kCity,
             Finding{Severity::Warning,
                     "DISTRICT_OUTSIDE_CITY",
                     "",
                     translatable("import", "区内的单位也在市内，请把“市内”改为“是”或核对“区内”"),
                     {}});
    }
    if (!unit.code.innerCheckHolds()) {
        warn(verdict, kCode,
             Finding{Severity::Warning,
                     "USCC_INNER_CHECK",
                     "",
                     translatable("import", "{0} 里的组织机构代码校验位不符，请对照营业执照")
                         .with(unit.code.text()),
                     {}});
    }
    warn(verdict, "联系电话", checkPhone(unit.phone));
    warn(verdict, "银行账号", checkBankAccount(unit.account));
}

/// A size typed by hand is held against the national table.
void compareSize(const Organisation& unit, RowVerdict& verdict) {
    const auto size = classify(unit.industry, unit.metrics);
    if (unit.kind != UnitKind::Enterprise || !size || *size == unit.size) return;
    warn(verdict, kSize,
         Finding{Severity::Warning,
                 "SIZE_DIFFERS",
                 "",
                 translatable("import",
                              "按“{0}”的划型标准和所填指标应为{1}，与所填的不同；请核对规模或指标")
                     .with(unit.industry, kEnterpriseSizes[static_cast<std::size_t>(*size)]),
                 {}});
}

Fault unknownPark(const CreditCode& park) {
    return {
        "UNKNOWN_UNIT",
        translatable("import", "园区 {0} 还没有登记，请先在“单位”表里加上它").with(park.text())};
}

/// A unit typed by itself names a park that is there.
void checkPark(const Organisation& unit, const UnitDirectory& units, RowVerdict& verdict) {
    if (unit.park && !units.find(*unit.park)) refuse(verdict, kPark, unknownPark(*unit.park));
}

SheetDescription<Organisation> description(ImportContext& context) {
    // The code of a placeholder: every row must bring its own.
    const auto blank = [code = *CreditCode::parse("91500107MA5U00003G")] {
        return Organisation{.id = {}, .code = code, .name = {}};
    };
    return {.name = kUnitSheet,
            .columns = unitColumns(),
            .blank = blank,
            .key = [](const Organisation& unit) { return std::string(unit.code.text()); },
            .stored = &context.year.registry.units(),
            .finish = finishUnit,
            .brought =
                [&context](const Organisation& unit) {
                    if (!context.units.find(unit.code)) context.units.add(unit.code, unit.name);
                    context.broughtUnits[context.units.find(unit.code)->value] = &unit;
                },
            .references =
                [&context](Id<Organisation> unit) { return referencesTo(unit, context.year); }};
}

/// Adds what only units have: parks that other rows bring, and ids that the other sheets wait for.
class UnitSheet : public FallingSheet<Organisation> {
  public:
    explicit UnitSheet(ImportContext& context) : FallingSheet(context, description(context)) {}

    [[nodiscard]] std::vector<LateRejection> close() override {
        std::vector<LateRejection> rejections;
        // A unit that falls may take along those that name it as their park.
        for (bool again = true; again;) {
            again = false;
            for (Brought& each : brought()) {
                if (!each.stands || m_context.units.find(*each.value->park)) continue;
                again = true;
                m_context.units.drop(each.value->code);
                rejections.push_back(fall(each, {kPark, unknownPark(*each.value->park)}));
            }
        }
        return rejections;
    }

  protected:
    [[nodiscard]] bool mayFall(const Organisation& unit) const override {
        return unit.park && m_context.year.registry.find(*unit.park) == nullptr;
    }

    void write(Edit& edit, Organisation& unit) override {
        if (!hasFallen(unit)) m_context.units.settle(unit.code, edit.put(unit));
    }
};

SheetPtr unitSheet(ImportContext& context) {
    return std::make_unique<UnitSheet>(context);
}

/// An enterprise without a size counts as no small one.
void tellUnsized(const Organisation& unit, RowVerdict& verdict) {
    if (unit.kind != UnitKind::Enterprise || unit.size != EnterpriseSize::NotApplicable) return;
    warn(verdict, kSize,
         Finding{Severity::Warning,
                 "SIZE_UNKNOWN",
                 "",
                 translatable("import",
                              "企业没有填规模，也算不出规模，不会计为中小微企业；"
                              "请填规模，或填行业、从业人员、营业收入和资产总额"),
                 {}});
}

/// Units kept at once may name each other as their park.
class UnitEntry : public RecordEntry<Organisation> {
  public:
    UnitEntry(ImportContext& context, SheetDescription<Organisation> description)
        : RecordEntry(context, std::move(description)), m_units(context.units) {}

    [[nodiscard]] std::vector<TypedVerdict> checkTogether(
        const std::vector<TypedRecord>& records) const override {
        const Brought brought(m_units, records);
        return check(records);
    }
    std::vector<std::int64_t> put(Edit& edit,
                                  const std::vector<TypedRecord>& records) const override {
        const Brought brought(m_units, records);
        return RecordEntry::put(edit, records);
    }

  private:
    /// Makes the units of records known while they are looked at.
    class Brought {
      public:
        Brought(UnitDirectory& units, const std::vector<TypedRecord>& records) : m_units(units) {
            for (const TypedRecord& record : records) {
                const auto code = CreditCode::parse(record.texts.front());
                if (!code || m_units.find(*code)) continue;
                m_units.add(*code, record.texts.at(1));  // by code and name
                m_codes.push_back(*code);
            }
        }
        Brought(const Brought&) = delete;
        Brought& operator=(const Brought&) = delete;
        ~Brought() {
            for (const CreditCode& code : m_codes) m_units.drop(code);
        }

      private:
        UnitDirectory& m_units;
        std::vector<CreditCode> m_codes;
    };

    UnitDirectory& m_units;
};

EntryPtr unitEntry(ImportContext& context) {
    auto described = description(context);
    described.brought = {};
    described.finish = [&context](Organisation& unit, const GivenColumns& given,
                                  RowVerdict& verdict) {
        finishUnit(unit, given, verdict);
        checkPark(unit, context.units, verdict);
        if (given(kSize)) compareSize(unit, verdict);
        tellUnsized(unit, verdict);
    };
    return std::make_unique<UnitEntry>(context, std::move(described));
}

}  // namespace

template <>
struct SheetOf<Organisation> {
    static constexpr SheetKind kKind = {kUnitSheet, unitSheet, unitEntry};
};
template SheetKind sheetKind<Organisation>();

}  // namespace grants
