// SPDX-License-Identifier: GPL-3.0-or-later
// How the pencil book is held against what the program shows.
#include "domain/budget/year_figures.h"
#include "pencil_book.h"
#include "reports/printed_report.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>

namespace grants::test {
namespace {

std::string inWords(const LedgerFigures& figures) {
    const std::array<std::pair<const char*, Money>, 6> all = {{{"调剂", figures.reallocated},
                                                               {"申报", figures.requested},
                                                               {"立项", figures.committed},
                                                               {"待拨付", figures.payable},
                                                               {"已拨付", figures.paid},
                                                               {"追回", figures.returned}}};
    std::string words;
    for (const auto& [name, amount] : all) words += name + (" " + inYuan(amount)) + "; ";
    return words;
}

std::string inWords(const std::optional<Money>& amount) {
    return amount ? inYuan(*amount) : std::string("-");
}

BookValue cell(const std::optional<Money>& amount) {
    return amount ? BookValue(*amount) : BookValue();
}

/// The first sheet of a report as of this day.
BookSheet printed(const char* name, const std::shared_ptr<const FundYear>& year, const Plan& plan,
                  Date day) {
    const ReportInput input{year, plan, day, day, "0123456789abcdef", "年度.zlzh"};
    const Book book = findReport(name)->build(input, Translator());
    for (const BookSheet& each : book.sheets) CHECK(totalsHold(each));
    return book.sheets.front();
}

/// The sum of a column over the plain rows that have this under a title.
Money sumWhere(const BookSheet& sheet, const char* title, const std::string& text,
               const char* column) {
    Money sum;
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
        if (sheet.rows.kind(row) != BookRow::Kind::Plain) continue;
        if (cellUnder(sheet, row, title) != asWords(text)) continue;
        sum += std::get<Money>(cellUnder(sheet, row, column));
    }
    return sum;
}

std::size_t plainRows(const BookSheet& sheet) {
    std::size_t count = 0;
    for (std::size_t row = 0; row < sheet.rows.size(); ++row)
        count += sheet.rows.kind(row) == BookRow::Kind::Plain ? 1 : 0;
    return count;
}

}  // namespace

void PencilBook::agree(Workspace& workspace, Date day) const {
    const auto year = workspace.year();
    const Plan& plan = workspace.plan();
    INFO("on " << inIso(day));
    agreeLedger(year, plan, day);
    agreeAcceptance(*year, plan, day);
    agreeBudgetReport(printed("budget", year, plan, day));
    agreeAwardList(printed("awards", year, plan, day));
    agreeFundsLedger(printed("funds-ledger", year, plan, day));
}

void PencilBook::agreeLedger(const std::shared_ptr<const FundYear>& year, const Plan& plan,
                             Date day) const {
    const YearFigures figures = grants::figuresOf(year, plan, day);
    CHECK(figures.total == m_total);
    for (const LedgerLine& line : figures.lines) {
        INFO(line.code);
        LedgerFigures shown = line, entries;
        for (const LedgerEntry& each : ledgerEntries(*year, plan, line.code))
            if (each.date <= day) entries += each.change;
        if (line.basis == CommittedBasis::Calculation)  // claims and what they give are no steps
            shown.requested = shown.committed = Money();
        CHECK(inWords(shown) == inWords(figuresOf(line.code)));
        CHECK(inWords(entries) == inWords(figuresOf(line.code)));
        if (const SupportProject* project = plan.findProject(line.code))
            CHECK(line.free() == project->totalCap + figuresOf(line.code).reallocated -
                                     figuresOf(line.code).committed);
    }
    agreePayments(*figures.money, plan);
}

void PencilBook::agreePayments(const FundYear& stood, const Plan& plan) const {
    const Casebook cases(stood, plan);
    const Paybook book(cases);
    REQUIRE(book.payments().size() == m_payments.size());
    for (std::size_t at = 0; at < m_payments.size(); ++at) {
        const PaymentCase& shown = book.payments()[at];
        const Payment& kept = m_payments[at];
        CHECK(shown.payment->number == kept.number);
        CHECK(shown.payment->reason == kept.receipt);
        CHECK(codeText(shown.payment->kind) == kept.kind);
        CHECK(inYuan(shown.payment->amount) == inYuan(kept.amount));
        CHECK(shown.state == kept.state);
    }
}

void PencilBook::agreeAcceptance(const FundYear& year, const Plan& plan, Date day) const {
    for (const auto& [receipt, coming] : m_comings) {
        INFO(receipt);
        const auto acceptance = acceptanceOn(year, plan, receipt, day);
        REQUIRE(acceptance);
        REQUIRE(acceptance->completion);
        REQUIRE(acceptance->outcome);
        CHECK(toText(*acceptance->completion) == toText(coming.completion));
        CHECK(codeText(*acceptance->outcome) == codeText(coming.outcome));
        CHECK(inWords(acceptance->awarded) == inWords(m_awards.at(receipt).awarded));
        CHECK(inWords(acceptance->amountAfter(*acceptance->outcome)) == inWords(coming.last));
    }
}

void PencilBook::agreeBudgetReport(const BookSheet& sheet) const {
    const auto agreeRow = [&](std::size_t row, const LedgerFigures& figures) {
        INFO("row " << row << " of " << sheet.name);
        CHECK(cellUnder(sheet, row, "调剂增(+)减(−)") == BookValue(figures.reallocated));
        CHECK(cellUnder(sheet, row, "已立项(测算)") == BookValue(figures.committed));
        CHECK(cellUnder(sheet, row, "待拨付") == BookValue(figures.payable));
        CHECK(cellUnder(sheet, row, "已拨付") == BookValue(figures.paid));
        CHECK(cellUnder(sheet, row, "已追回") == BookValue(figures.returned));
    };
    REQUIRE(sheet.name == "预算执行");
    constexpr std::size_t kProjects = 6;
    for (std::size_t row = 0; row < kProjects; ++row)
        agreeRow(row, figuresOf("P" + std::to_string(row + 1)));
    agreeRow(kProjects, sumOfProjects());
}

void PencilBook::agreeAwardList(const BookSheet& sheet) const {
    std::size_t awards = 0;
    for (const auto& [receipt, held] : m_awards) {
        if (!held.awarded) continue;
        ++awards;
        INFO(receipt << " of " << sheet.name);
        std::size_t row = 0;
        while (row < sheet.rows.size() && cellUnder(sheet, row, "受理号") != asWords(receipt))
            ++row;
        REQUIRE(row < sheet.rows.size());
        CHECK(cellUnder(sheet, row, "立项编号") == asWords(held.number));
        CHECK(cellUnder(sheet, row, "立项金额(元)") == cell(held.awarded));
        CHECK(cellUnder(sheet, row, "最终金额(元)") == cell(held.last));
        CHECK(cellUnder(sheet, row, "已拨(元)") == BookValue(held.paid));
        CHECK(cellUnder(sheet, row, "已追回(元)") == BookValue(held.returned));
    }
    CHECK(plainRows(sheet) == awards);
}

void PencilBook::agreeFundsLedger(const BookSheet& sheet) const {
    for (const auto& [receipt, held] : m_awards) {
        INFO(receipt << " of " << sheet.name);
        CHECK(inYuan(sumWhere(sheet, "项目编号", held.number, "本次支出")) == inYuan(held.kept()));
    }
    const auto moves = std::count_if(m_payments.begin(), m_payments.end(),
                                     [](const Payment& each) { return each.state == "paid"; });
    CHECK(plainRows(sheet) == static_cast<std::size_t>(moves));
    CHECK(cellUnder(sheet, sheet.rows.size() - 1, "本次支出") ==
          BookValue(sumOfProjects().paid - sumOfProjects().returned));
}

}  // namespace grants::test
