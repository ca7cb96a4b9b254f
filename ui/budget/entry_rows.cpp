// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/entry_rows.h"

#include "domain/lines/lines.h"
#include "domain/plan/setting.h"
#include "ui/base/tr.h"
#include "ui/query/columns.h"

#include <algorithm>
#include <limits>
#include <tuple>
#include <unordered_map>

namespace grants::ui {

namespace {

constexpr std::string_view kApplications = "applications", kSubsidy = "subsidy", kBudget = "budget";

/// Gathers what a row of the ledger consists of.
class Gathering {
  public:
    explicit Gathering(const BudgetFigures& figures) : m_figures(figures) {
        for (const Payment& each : figures.money->payments)
            m_reasons.emplace(each.number, each.reason);
    }

    void add(const LedgerLine& line) {
        addCeiling(line);
        for (const LedgerEntry& each : ledgerEntries(*m_figures.money, *m_figures.plan, line.code))
            m_rows.push_back(rowOf(each, line));
        const auto own = [&](const SchemeResult& each) { return each.rules.code == line.code; };
        const auto& schemes = m_figures.schemes;
        const auto scheme = std::find_if(schemes.begin(), schemes.end(), own);
        if (scheme != schemes.end()) addCalculation(line, *scheme);
    }
    [[nodiscard]] std::vector<EntryRow> inOrder() {
        const auto key = [](const EntryRow& row) {
            return std::tuple(row.date.has_value(), row.date.value_or(Date()), row.order);
        };
        std::stable_sort(m_rows.begin(), m_rows.end(),
                         [&](const EntryRow& a, const EntryRow& b) { return key(a) < key(b); });
        FundAmounts running;
        for (EntryRow& row : m_rows) {
            running += row.change;
            row.after = running;
        }
        return std::move(m_rows);
    }

  private:
    EntryRow rowOf(const LedgerEntry& entry, const LedgerLine& line) const {
        EntryRow row;
        row.kind = entry.kind;
        row.date = entry.date;
        row.order = entry.order;
        row.line = line.code;
        row.number = entry.number;
        row.unit = entry.unit;
        row.amount = entry.amount;
        row.change = {entry.change, Money()};
        lead(row);
        return row;
    }
    /// An application to its page, a payment to what it was paid for, a reallocation to its own.
    void lead(EntryRow& row) const {
        if (!row.unit) {
            row.page = kBudget;
            row.record = row.number;
            return;
        }
        const auto payment = m_reasons.find(row.number);
        row.record = payment == m_reasons.end() ? row.number : payment->second;
        row.page = kApplications;
        const SubsidyScheme* scheme =
            payment == m_reasons.end() ? nullptr : schemeOfBatch(row.record, *m_figures.plan);
        if (scheme == nullptr) return;
        row.page = kSubsidy;
        row.record = scheme->code;
    }
    void addCeiling(const LedgerLine& line) {
        EntryRow row;
        row.origin = EntryRow::Origin::Ceiling;
        row.line = line.code;
        row.amount = row.change.ceiling = line.ceiling;
        m_rows.push_back(row);
        const SubsidyScheme* scheme = m_figures.plan->findScheme(line.code);
        if (scheme == nullptr) return;
        row.origin = EntryRow::Origin::Setting;
        row.change = {};
        row.amount = ceilingOf(line.code, *m_figures.plan) - line.ceiling;
        row.change.reallocated = row.amount;
        if (!row.amount.isZero()) m_rows.push_back(row);
    }
    void addCalculation(const LedgerLine& line, const SchemeResult& scheme) {
        EntryRow row;
        row.origin = EntryRow::Origin::Calculation;
        row.date = m_figures.asOf;
        row.order = std::numeric_limits<std::int64_t>::max();
        row.line = line.code;
        row.change.requested = scheme.raw;
        row.change.committed = row.amount = scheme.paid;
        row.page = kSubsidy;
        row.record = line.code;
        if (!scheme.raw.isZero() || !scheme.paid.isZero()) m_rows.push_back(row);
    }

    const BudgetFigures& m_figures;
    std::unordered_map<std::string_view, std::string_view> m_reasons;  // of payments
    std::vector<EntryRow> m_rows;
};

using EntryColumn = Column<EntryRow>;

/// Blank where nothing changed.
EntryColumn changeColumn(Figure figure) {
    return {QStringLiteral("change-") + keyOf(figure), tr("%1变动").arg(nameOf(figure)),
            CellKind::Amount, [figure](const EntryRow& row) -> CellValue {
                const Money changed = row.change.of(figure);
                return changed.isZero() ? CellValue() : CellValue(changed);
            }};
}

EntryColumn afterColumn(Figure figure) {
    EntryColumn column{QStringLiteral("after-") + keyOf(figure), tr("其后%1").arg(nameOf(figure)),
                       CellKind::Amount,
                       [figure](const EntryRow& row) -> CellValue { return row.after.of(figure); }};
    return column.added(Adding::Never);
}

EntryColumn viewColumn(const char* key, const QString& title, std::string_view EntryRow::*member) {
    return {QLatin1String(key), title, CellKind::Identifier,
            [member](const EntryRow& row) -> CellValue { return row.*member; }};
}

}  // namespace

std::vector<EntryRow> entriesOf(const BudgetFigures& figures, const LedgerRow& row) {
    Gathering gathering(figures);
    for (const int place : row.parts) gathering.add(figures.lines[static_cast<std::size_t>(place)]);
    return gathering.inOrder();
}

std::vector<EntryRow> changing(Figure figure, const std::vector<EntryRow>& entries) {
    std::vector<EntryRow> found;
    for (const EntryRow& each : entries) {
        if (each.change.of(figure).isZero()) continue;
        EntryRow& row = found.emplace_back(each);
        row.amount = row.change.of(figure);
        row.running = row.after.of(figure);
    }
    return found;
}

QString kindOf(const EntryRow& entry, const Translator& translator) {
    switch (entry.origin) {
        case EntryRow::Origin::Ceiling:
            return tr("方案预算");
        case EntryRow::Origin::Setting:
            return tr("方案参数");
        case EntryRow::Origin::Calculation:
            return tr("奖补测算");
        case EntryRow::Origin::Entry:
            break;
    }
    return QString::fromStdString(translator(describe(entry.kind)));
}

std::vector<EntryColumn> entryColumns(const std::shared_ptr<const UnitNames>& names,
                                      const Translator& translator, Adding amounts) {
    std::vector<EntryColumn> columns = {
        valueColumn("date", tr("日期"), CellKind::Day, &EntryRow::date),
        {QStringLiteral("kind"), tr("事项"), CellKind::Text,
         [translator](const EntryRow& row) -> CellValue {
             return kindOf(row, translator).toStdString();
         }},
        viewColumn("line", tr("资金"), &EntryRow::line),
        viewColumn("number", tr("编号"), &EntryRow::number),
        unitColumn("unit", tr("单位"), &EntryRow::unit, names),
        valueColumn("amount", tr("金额"), CellKind::Amount, &EntryRow::amount).added(amounts),
        valueColumn("running", tr("累计"), CellKind::Amount, &EntryRow::running)
            .added(Adding::Never)};
    for (const Figure figure : {Figure::Reallocated, Figure::Requested, Figure::Committed,
                                Figure::Payable, Figure::Paid, Figure::Returned})
        columns.push_back(changeColumn(figure));
    for (const Figure figure : {Figure::Adjusted, Figure::Requested, Figure::Committed,
                                Figure::Payable, Figure::Paid, Figure::Returned, Figure::Free})
        columns.push_back(afterColumn(figure));
    return columns;
}

}  // namespace grants::ui
