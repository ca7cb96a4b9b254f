// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/budget/budget_sheets.h"

#include <algorithm>
#include <span>

namespace grants {
namespace {

/// A cell shows this many patents, one a line; more go to rows of their own below.
constexpr std::uint32_t kPatentsARow = 24;
/// Where detailColumns() has the amounts.
constexpr std::size_t kRawColumn = 9, kPaidColumn = 10;

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

/// What a row tells of, whether it is paid or rejected.
struct DetailItem {
    Id<Organisation> unit;
    std::string_view record;
    Role role;
    std::span<const PatentNumber> patents;
};

/// The rows of one item after another; a long list of patents goes on in rows without amounts.
class DetailRows : public RowList {
  public:
    DetailRows(SharedFigures figures, const SchemeResult& scheme)
        : m_figures(std::move(figures)), m_scheme(scheme) {}

    [[nodiscard]] std::size_t count() const override { return m_places.size(); }
    [[nodiscard]] std::vector<BookValue> values(std::size_t row) const override {
        const Place place = m_places[row];
        const DetailItem item = itemAt(place.item);
        const auto rest = item.patents.subspan(place.patent);
        const auto patents =
            patentText(rest.first(std::min<std::size_t>(rest.size(), kPatentsARow)));
        if (place.patent > 0) {
            return {BookValue(), say()(translatable("budgetReport", "(续上)")), BookValue(),
                    std::string(item.record), patents};
        }
        const auto& organisation = m_figures->year->registry.at(item.unit);
        std::vector<BookValue> values{
            std::int64_t{place.item} + 1, organisation.name, std::string(organisation.code.text()),
            std::string(item.record),     patents,           say()(describe(item.role))};
        std::ranges::move(verdictAt(place.item), std::back_inserter(values));
        return values;
    }

  protected:
    [[nodiscard]] virtual DetailItem itemAt(std::size_t item) const = 0;
    /// The values from 结果 on.
    [[nodiscard]] virtual std::vector<BookValue> verdictAt(std::size_t item) const = 0;

    /// Finds the places of `count` items.
    void place(std::size_t count) {
        for (std::uint32_t item = 0; item < count; ++item) {
            const std::size_t patents = itemAt(item).patents.size();
            std::uint32_t patent = 0;
            do {
                m_places.push_back({item, patent});
                patent += kPatentsARow;
            } while (patent < patents);
        }
    }
    [[nodiscard]] bool begins(std::size_t row) const { return m_places[row].patent == 0; }
    [[nodiscard]] std::size_t itemOf(std::size_t row) const { return m_places[row].item; }
    [[nodiscard]] const Translator& say() const { return m_figures->say; }
    [[nodiscard]] const SchemeResult& scheme() const { return m_scheme; }

  private:
    struct Place {
        std::uint32_t item = 0, patent = 0;  // the first patent of the row
    };

    SharedFigures m_figures;
    const SchemeResult& m_scheme;
    std::vector<Place> m_places;
};

class PaidRows : public DetailRows {
  public:
    PaidRows(SharedFigures figures, const SchemeResult& scheme)
        : DetailRows(std::move(figures), scheme) {
        for (const auto& unit : scheme.units)
            for (const auto& line : unit.lines) m_lines.push_back({unit.unit, &line});
        place(m_lines.size());
    }

    [[nodiscard]] BookValue value(std::size_t row, std::size_t column) const override {
        if (!begins(row)) return RowList::value(row, column);
        const Line& line = *m_lines[itemOf(row)].line;
        if (column == kRawColumn) return line.raw;
        return column == kPaidColumn ? line.paid : RowList::value(row, column);
    }

  private:
    struct PaidLine {
        Id<Organisation> unit;
        const Line* line;
    };

    [[nodiscard]] DetailItem itemAt(std::size_t item) const override {
        const Line& line = *m_lines[item].line;
        return {m_lines[item].unit, line.record, line.role, line.patents};
    }
    [[nodiscard]] std::vector<BookValue> verdictAt(std::size_t item) const override {
        const Line& line = *m_lines[item].line;
        return {say()(translatable("budgetReport", "支持")), stepText(say(), line.steps),
                clauseText(scheme().rules.clauses, line.steps), line.raw, line.paid};
    }

    std::vector<PaidLine> m_lines;
};

class RejectedRows : public DetailRows {
  public:
    RejectedRows(SharedFigures figures, const SchemeResult& scheme)
        : DetailRows(std::move(figures), scheme) {
        place(scheme.rejected.size());
    }

  private:
    [[nodiscard]] DetailItem itemAt(std::size_t item) const override {
        const Rejection& rejection = scheme().rejected[item];
        return {rejection.unit, rejection.record, rejection.role, rejection.patents};
    }
    [[nodiscard]] std::vector<BookValue> verdictAt(std::size_t item) const override {
        const RejectionCode code = scheme().rejected[item].code;
        return {say()(translatable("budgetReport", "不予支持")), say()(describe(code)),
                std::string(clauseOf(scheme().rules.clauses, code)), std::string("-"), Money()};
    }
};

void addRejected(BookSheet& sheet, const SharedFigures& figures, const SchemeResult& scheme) {
    sheet.rows.push_back({BookRow::Kind::Section,
                          {figures->say(translatable("budgetReport", "不予支持({0} 条)")
                                            .with(std::to_string(scheme.rejected.size())))}});
    sheet.rows.append(std::make_shared<RejectedRows>(figures, scheme));
}

}  // namespace

BookSheet detailSheet(const SharedFigures& figures, const SchemeResult& scheme) {
    auto sheet = officialSheet(
        *figures, scheme.rules.code + "测算明细",
        translatable("budgetReport", "{0}测算明细表").with(schemeName(*figures, scheme)),
        translatable("budgetReport", "单位：元"));
    sheet.columns = detailColumns(figures->say);
    sheet.filter = true;
    sheet.rows.append(std::make_shared<PaidRows>(figures, scheme));
    std::vector<RowSpan> all;
    if (!sheet.rows.empty()) all = {{0, sheet.rows.size() - 1}};
    addSum(sheet, BookRow::Kind::Total,
           {BookValue(), figures->say(translatable("budgetReport", "合计"))}, all);
    if (!scheme.rejected.empty()) addRejected(sheet, figures, scheme);
    return sheet;
}

}  // namespace grants
