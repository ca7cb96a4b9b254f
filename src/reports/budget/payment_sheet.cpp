// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/budget/budget_sheets.h"

#include <unordered_set>

namespace grants {
namespace {

/// 件数 by kind: patents transferred and licensed, or loans as enterprise and as institution.
struct PieceCounts {
    std::int64_t first = 0, second = 0;
};

class PieceCounter {
  public:
    explicit PieceCounter(const FundYear& year) {
        for (const auto& record : year.licences) {
            if (isLicence(record.way)) m_licences.insert(record.registerNo);
        }
    }
    [[nodiscard]] PieceCounts count(SchemeKind kind, const UnitResult& unit) const {
        PieceCounts counts;
        for (const auto& line : unit.lines) {
            const bool loan = kind == SchemeKind::Pledge;
            const bool second =
                loan ? line.role == Role::Institution : m_licences.contains(line.record);
            const auto pieces = loan ? 1 : static_cast<std::int64_t>(line.patents.size());
            (second ? counts.second : counts.first) += pieces;
        }
        return counts;
    }

  private:
    std::unordered_set<std::string_view> m_licences;
};

Message bindingWords(Binding binding) {
    switch (binding) {
        case Binding::UnitCap:
            return translatable("budgetReport", "单位上限");
        case Binding::Pool:
            return translatable("budgetReport", "总额按比例分配");
        default:
            return translatable("budgetReport", "按标准足额");
    }
}

std::vector<BookColumn> paymentColumns(const Translator& say, SchemeKind kind) {
    const bool loan = kind == SchemeKind::Pledge;
    const auto first = loan ? translatable("budgetReport", "企业融资笔数")
                            : translatable("budgetReport", "转让件数");
    const auto second = loan ? translatable("budgetReport", "服务促成笔数")
                             : translatable("budgetReport", "许可件数");
    return {{say(translatable("budgetReport", "序号")), ColumnFormat::Centred, 7},
            {say(translatable("budgetReport", "单位名称")), ColumnFormat::Text, 34},
            {say(translatable("budgetReport", "统一社会信用代码")), ColumnFormat::Identifier, 21},
            {say(first), ColumnFormat::Count, 10, true},
            {say(second), ColumnFormat::Count, 10, true},
            {say(translatable("budgetReport", "测算合计(元)")), ColumnFormat::Yuan, 15, true},
            {say(translatable("budgetReport", "上限后(元)")), ColumnFormat::Yuan, 15, true},
            {say(translatable("budgetReport", "实付(元)")), ColumnFormat::Yuan, 15, true},
            {say(translatable("budgetReport", "决定规则")), ColumnFormat::Centred, 17},
            {say(translatable("budgetReport", "实付金额大写")), ColumnFormat::Text, 40}};
}

class PaidUnits : public RowList {
  public:
    PaidUnits(SharedFigures figures, const SchemeResult& scheme)
        : m_figures(std::move(figures)), m_scheme(scheme), m_counter(*m_figures->year) {}

    [[nodiscard]] std::size_t count() const override { return m_scheme.units.size(); }
    [[nodiscard]] std::vector<BookValue> values(std::size_t row) const override {
        const auto& unit = m_scheme.units[row];
        const auto& organisation = m_figures->year->registry.at(unit.unit);
        const auto pieces = m_counter.count(m_scheme.rules.kind(), unit);
        return {static_cast<std::int64_t>(row) + 1,
                organisation.name,
                std::string(organisation.code.text()),
                pieces.first,
                pieces.second,
                unit.raw,
                unit.capped,
                unit.paid,
                m_figures->say(bindingWords(unit.binding)),
                inCapitals(unit.paid)};
    }

  private:
    SharedFigures m_figures;
    const SchemeResult& m_scheme;
    PieceCounter m_counter;
};

std::vector<std::string> notes(const BudgetFigures& figures, const SchemeResult& scheme) {
    const auto& say = figures.say;
    std::vector<std::string> notes = {
        say(translatable("budgetReport", "实付合计(大写):{0}").with(inCapitals(scheme.paid))),
        say(translatable("budgetReport",
                         "资金总额 {0} 元，测算合计 {1} 元，上限后合计 {2} 元，实付合计 {3} 元，"
                         "结余 {4} 元；分配比例 {5}。")
                .with(inYuan(scheme.pool), inYuan(scheme.raw), inYuan(scheme.capped),
                      inYuan(scheme.paid), inYuan(scheme.residue), toText(scheme.ratio)))};
    if (!scheme.settled.isZero()) {
        notes.push_back(say(translatable("budgetReport",
                                         "资金总额已扣除已批准批次的 {0} 元，本表为批次之后还可"
                                         "奖补的单位。")
                                .with(inYuan(scheme.settled))));
    }
    return notes;
}

}  // namespace

BookSheet paymentSheet(const SharedFigures& shared, const SchemeResult& scheme) {
    const BudgetFigures& figures = *shared;
    const auto& say = figures.say;
    auto sheet = officialSheet(
        figures, scheme.rules.code + "汇总",
        translatable("budgetReport", "{0}资金汇总表").with(schemeName(figures, scheme)),
        translatable("budgetReport", "单位：元"));
    sheet.columns = paymentColumns(say, scheme.rules.kind());
    sheet.filter = true;
    sheet.rows.append(std::make_shared<PaidUnits>(shared, scheme));
    std::vector<RowSpan> all;
    if (!sheet.rows.empty()) all = {{0, sheet.rows.size() - 1}};
    addSum(sheet, BookRow::Kind::Total, {BookValue(), say(translatable("budgetReport", "合计"))},
           all);
    sheet.rows.held(sheet.rows.size() - 1).values.back() = inCapitals(scheme.paid);
    sheet.notes = notes(figures, scheme);
    return sheet;
}

}  // namespace grants
