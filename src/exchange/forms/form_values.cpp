// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/forms/form_values.h"

#include "domain/acceptance/committed.h"
#include "exchange/cells/cell_values.h"
#include "exchange/forms/form_goal.h"

namespace grants {
namespace {

namespace fed = fed_sheets;

constexpr double kFenPerYuan = 100, kFenPerWan = 1e6;
constexpr int kDaysTo1970 = 25'569;
constexpr std::int64_t kMostYuan = 1'000'000'000'000;

/// Readers ask for the units that a cell may name; amounts, days and counts name none.
template <class Read>
auto readAlone(Read read, const Cell& cell, bool from1904) {
    static const Registry kNone;
    static const UnitDirectory kNobody(kNone);
    return read(CellInput{cell, from1904, kNobody});
}

std::optional<Quantity> committedQuantity(const Cell& cell, const Indicator& indicator,
                                          bool from1904) {
    const auto* goal = std::get_if<NumericGoal>(&indicator.goal);
    if (goal == nullptr || isBlank(cell)) return std::nullopt;
    const auto text = plainText(committedCell(cell, indicator), from1904);
    if (!text) return std::nullopt;
    const auto value = parseCommitted(*text, *goal);
    return value ? std::optional(*value) : std::nullopt;
}

double asNumber(std::int64_t count) {
    return static_cast<double>(count);
}
double asNumber(Money amount) {
    return asNumber(amount.inFen()) / kFenPerWan;
}
double asNumber(Fraction share) {
    return asNumber(share.num()) / asNumber(share.den());
}

Money moneyIn(const FormContent& content, const FormSpot& spot) {
    const FormEntry* entry = content.find(spot);
    if (entry == nullptr || isBlank(entry->cell)) return {};
    // What no budget comes to is not added up, so that sums stay in range.
    const auto money = readAlone(readMoney, entry->cell, content.from1904);
    return money && *money <= Money::ofYuan(kMostYuan) ? *money : Money();
}

}  // namespace

Cell committedCell(Cell cell, const Indicator& indicator) {
    const GoalCell goal = goalCell(indicator);
    if (goal.kind == GoalCell::Kind::Wan) countIn(cell, goal.unit);
    return cell;
}

Parsed<std::string> plainText(const Cell& cell, bool from1904) {
    return readAlone(readText, cell, from1904);
}

std::optional<double> numberOf(const Cell& cell, const ColumnDescriptor& column, bool from1904) {
    if (isBlank(cell)) return std::nullopt;
    const bool wan = column.header.ends_with("(万元)");
    switch (column.kind) {
        case ColumnKind::Money:
            if (const auto money = readAlone(wan ? readWan : readMoney, cell, from1904))
                return static_cast<double>(money->inFen()) / (wan ? kFenPerWan : kFenPerYuan);
            return std::nullopt;
        case ColumnKind::Number:
            if (const auto count = readAlone(readCount, cell, from1904)) return asNumber(*count);
            return std::nullopt;
        case ColumnKind::Date:
            if (const auto day = readAlone(readDate, cell, from1904))
                return day->daysSinceEpoch() + kDaysTo1970;
            return std::nullopt;
        default:
            return std::nullopt;
    }
}

std::optional<double> committedNumber(const Cell& cell, const Indicator& indicator, bool from1904) {
    const auto value = committedQuantity(cell, indicator, from1904);
    if (!value) return std::nullopt;
    return std::visit([](const auto& each) { return asNumber(each); }, *value);
}

bool fallsShort(const Cell& cell, const Indicator& indicator, bool from1904) {
    const auto value = committedQuantity(cell, indicator, from1904);
    return value && !reaches(*value, std::get<NumericGoal>(indicator.goal));
}

BudgetSums budgetSums(const FormLayout& layout, const FormContent& content) {
    BudgetSums sums;
    sums.requested = moneyIn(content, spotOf(layout, fed::kApplications, "申请金额(元)").value());
    FormSpot source = spotOf(layout, fed::kBudgetLines, "来源").value(),
             amount = spotOf(layout, fed::kBudgetLines, "金额(元)").value();
    const std::string& fund = inputAt(layout, source).column.options.front();
    for (std::size_t row = 0; row < content.sheets[source.sheet].rows.size(); ++row) {
        source.row = amount.row = row;
        const bool fromFund = content.find(source)->cell.text == fund;
        sums.add(fromFund ? MoneySource::Fund : MoneySource::Own, moneyIn(content, amount));
    }
    return sums;
}

double inYuanNumber(Money money) {
    return static_cast<double>(money.inFen()) / kFenPerYuan;
}

}  // namespace grants
