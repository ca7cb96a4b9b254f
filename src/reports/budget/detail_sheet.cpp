// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/budget/budget_sheets.h"

#include <algorithm>
#include <span>

namespace grants {
namespace {

/// A cell shows this many patents, one a line; more go to rows of their own below.
constexpr std::size_t kPatentsARow = 24;

std::string patentText(std::span<const PatentNumber> patents) {
    std::string text;
    for (const auto& patent : patents) text += (text.empty() ? "" : "\n") + patent.text();
    return text.empty() ? "-" : text;
}

std::string stepText(const Translator& say, std::span<const Step> steps) {
    std::string text;
    for (const auto& step : steps) {
        text += (text.empty() ? "" : say(translatable("budgetReport", ";"))) + say(describe(step));
    }
    return text;
}

std::string clauseText(const SchemeClauses& of, std::span<const Step> steps) {
    std::vector<std::string_view> clauses;
    for (const auto& step : steps) {
        const auto clause = clauseOf(of, step.kind);
        if (std::find(clauses.begin(), clauses.end(), clause) == clauses.end()) {
            clauses.push_back(clause);
        }
    }
    std::string text;
    for (const auto clause : clauses) (text += text.empty() ? "" : "\n") += clause;
    return text;
}

std::vector<BookColumn> detailColumns(const Translator& say) {
    return {{say(translatable("budgetReport", "序号")), ColumnFormat::Centred, 7},
            {say(translatable("budgetReport", "单位名称")), ColumnFormat::Text, 24},
            {say(translatable("budgetReport", "统一社会信用代码")), ColumnFormat::Identifier, 21},
            {say(translatable("budgetReport", "登记号")), ColumnFormat::Identifier, 18},
            {say(translatable("budgetReport", "专利号")), ColumnFormat::Identifier, 19},
            {say(translatable("budgetReport", "身份")), ColumnFormat::Centred, 10},
            {say(translatable("budgetReport", "结果")), ColumnFormat::Centred, 12},
            {say(translatable("budgetReport", "测算过程或不予支持的原因")), ColumnFormat::Text, 40},
            {say(translatable("budgetReport", "条款")), ColumnFormat::Centred, 12},
            {say(translatable("budgetReport", "测算金额(元)")), ColumnFormat::Yuan, 14, true},
            {say(translatable("budgetReport", "实付金额(元)")), ColumnFormat::Yuan, 14, true}};
}

/// Fills the sheet from top to bottom and numbers its lines.
class DetailRows {
  public:
    DetailRows(BookSheet& sheet, const BudgetFigures& figures, const SchemeClauses& clauses)
        : m_sheet(sheet), m_figures(figures), m_clauses(clauses) {}

    void add(const UnitResult& unit, const Line& line) {
        const auto& say = m_figures.say;
        addRow(unit.unit, line.record, line.role, line.patents,
               {say(translatable("budgetReport", "支持")), stepText(say, line.steps),
                clauseText(m_clauses, line.steps), line.raw, line.paid});
    }

    void add(const Rejection& rejection) {
        const auto& say = m_figures.say;
        addRow(rejection.unit, rejection.record, rejection.role, rejection.patents,
               {std::string(codeText(rejection.code)), say(describe(rejection.code)),
                std::string(clauseOf(m_clauses, rejection.code)), std::string("-"), Money()});
    }

  private:
    void addRow(Id<Organisation> unit, std::string_view record, Role role,
                std::span<const PatentNumber> patents, std::vector<BookValue> verdict) {
        const auto& organisation = m_figures.year->registry.at(unit);
        const auto shown = std::min(patents.size(), kPatentsARow);
        std::vector<BookValue> values{++m_number,
                                      organisation.name,
                                      std::string(organisation.code.text()),
                                      std::string(record),
                                      patentText(patents.first(shown)),
                                      m_figures.say(describe(role))};
        std::move(verdict.begin(), verdict.end(), std::back_inserter(values));
        m_sheet.rows.push_back({BookRow::Kind::Plain, std::move(values)});
        continuePatents(record, patents.subspan(shown));
    }

    /// A row can only be so tall: the rest of a long list follows in rows without amounts.
    void continuePatents(std::string_view record, std::span<const PatentNumber> patents) {
        while (!patents.empty()) {
            const auto shown = std::min(patents.size(), kPatentsARow);
            m_sheet.rows.push_back(
                {BookRow::Kind::Plain,
                 {BookValue(), m_figures.say(translatable("budgetReport", "(续上)")), BookValue(),
                  std::string(record), patentText(patents.first(shown))}});
            patents = patents.subspan(shown);
        }
    }

    BookSheet& m_sheet;
    const BudgetFigures& m_figures;
    const SchemeClauses& m_clauses;
    std::int64_t m_number = 0;
};

void addRejected(BookSheet& sheet, const BudgetFigures& figures, const SchemeResult& scheme) {
    sheet.rows.push_back({BookRow::Kind::Section,
                          {figures.say(translatable("budgetReport", "不予支持({0} 条)")
                                           .with(std::to_string(scheme.rejected.size())))}});
    DetailRows rows(sheet, figures, scheme.rules.clauses);
    for (const auto& rejection : scheme.rejected) rows.add(rejection);
}

}  // namespace

BookSheet detailSheet(const BudgetFigures& figures, const SchemeResult& scheme) {
    auto sheet = officialSheet(
        figures, scheme.rules.code + "测算明细",
        translatable("budgetReport", "{0}测算明细表").with(schemeName(figures, scheme)),
        translatable("budgetReport", "单位：元"));
    sheet.columns = detailColumns(figures.say);
    sheet.filter = true;
    DetailRows rows(sheet, figures, scheme.rules.clauses);
    for (const auto& unit : scheme.units) {
        for (const auto& line : unit.lines) rows.add(unit, line);
    }
    std::vector<RowSpan> all;
    if (!sheet.rows.empty()) all = {{0, sheet.rows.size() - 1}};
    addSum(sheet, BookRow::Kind::Total,
           {BookValue(), figures.say(translatable("budgetReport", "合计"))}, all);
    if (!scheme.rejected.empty()) addRejected(sheet, figures, scheme);
    return sheet;
}

}  // namespace grants
