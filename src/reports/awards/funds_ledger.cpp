// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/awards/funds_ledger.h"

#include "domain/cases/awards.h"
#include "domain/lines/lines.h"
#include "reports/awards/award_figures.h"
#include "reports/figures/official.h"

#include <algorithm>
#include <tuple>

namespace grants {
namespace {

std::vector<BookColumn> expenseColumns(const Translator& say) {
    const auto money = [&](const Message& title, bool total = false) {
        return BookColumn{say(title), ColumnFormat::Yuan, 13, total};
    };
    return {{say(translatable("awardReports", "序号")), ColumnFormat::Centred, 5},
            {say(translatable("awardReports", "日期")), ColumnFormat::Day, 11},
            {say(translatable("awardReports", "凭证号")), ColumnFormat::Identifier, 15},
            {say(translatable("awardReports", "项目编号")), ColumnFormat::Identifier, 15},
            {say(translatable("awardReports", "承担单位")), ColumnFormat::Text, 16},
            {say(translatable("awardReports", "用途")), ColumnFormat::Text, 10},
            {say(translatable("awardReports", "收款人")), ColumnFormat::Text, 16},
            money(translatable("awardReports", "预算数")),
            money(translatable("awardReports", "本次支出"), true),
            money(translatable("awardReports", "累计支出")),
            money(translatable("awardReports", "结余")),
            {say(translatable("awardReports", "执行率")), ColumnFormat::Percent, 9},
            {say(translatable("awardReports", "票据类型")), ColumnFormat::Text, 8},
            {say(translatable("awardReports", "附件")), ColumnFormat::Text, 7},
            {say(translatable("awardReports", "经办")), ColumnFormat::Centred, 9},
            {say(translatable("awardReports", "备注")), ColumnFormat::Text, 12}};
}

const Decision* movedBy(const PaymentCase& one) {
    return one.last(one.isRecovery() ? "recover" : "confirm");
}

/// Paid and returned by the day that the figures are of, oldest first.
std::vector<const PaymentCase*> expensesOf(const AwardFigures& figures, std::string_view line) {
    std::vector<const PaymentCase*> expenses;
    for (const PaymentCase& each : figures.payments.payments()) {
        const bool ofLine = figures.payments.lineOf(*each.payment) == line;
        if (ofLine && each.isPaid()) expenses.push_back(&each);
    }
    std::sort(expenses.begin(), expenses.end(), [](const auto* one, const auto* other) {
        return std::tuple(*one->paidOn(), std::string_view(one->payment->number)) <
               std::tuple(*other->paidOn(), std::string_view(other->payment->number));
    });
    return expenses;
}

std::string handlerOf(const AwardFigures& figures, const Decision* decision) {
    if (decision == nullptr) return {};
    const auto& people = figures.year->people;
    const auto found = std::find_if(people.begin(), people.end(), [&](const Person& person) {
        return person.id == decision->person;
    });
    return found == people.end() ? std::string() : found->name;
}

/// 立项编号, or the batch.
std::string subjectOf(const AwardFigures& figures, const Payment& payment) {
    const Case* one = figures.cases.find(payment.reason);
    const std::string_view number = one == nullptr ? std::string_view() : awardNumber(*one);
    return number.empty() ? payment.reason : std::string(number);
}

/// The rows of one line of the fund, which go on from each other.
class LineLedger {
  public:
    LineLedger(const AwardFigures& figures, const std::string& line)
        : m_figures(figures), m_budget(adjustedCeiling(line, *figures.year, figures.input.plan)) {}

    [[nodiscard]] BookRow row(const PaymentCase& one, std::int64_t place) {
        const Payment& payment = *one.payment;
        const Money spent = one.isRecovery() ? Money() - payment.amount : payment.amount;
        m_spent += spent;
        const Decision* moved = movedBy(one);
        const std::string& unit = m_figures.year->registry.at(payment.unit).name;
        return {BookRow::Kind::Plain,
                {place, *one.paidOn(), std::string(one.voucher()), subjectOf(m_figures, payment),
                 unit, kindWords(m_figures, payment.kind),
                 one.isRecovery() ? m_figures.input.plan.authority : unit, m_budget, spent, m_spent,
                 m_budget - m_spent, share(), BookValue(), BookValue(), handlerOf(m_figures, moved),
                 moved == nullptr ? takenUp() : moved->opinion}};
    }

  private:
    /// Of what was paid before the program was.
    [[nodiscard]] std::string takenUp() const {
        return m_figures.say(translatable("awardReports", "补录"));
    }
    [[nodiscard]] BookValue share() const {
        if (m_budget <= Money()) return std::string("-");
        return Fraction(m_spent.inFen(), m_budget.inFen());
    }

    const AwardFigures& m_figures;
    Money m_budget, m_spent;
};

/// A line's rows beneath its name, with their sum; the sum's row.
RowSpan addLine(BookSheet& sheet, const AwardFigures& figures, const std::string& line,
                std::int64_t& place) {
    sheet.rows.push_back({BookRow::Kind::Section, {lineWords(figures, line)}});
    const std::size_t first = sheet.rows.size();
    LineLedger ledger(figures, line);
    for (const PaymentCase* each : expensesOf(figures, line)) {
        sheet.rows.push_back(ledger.row(*each, ++place));
        addOverrides(figures, each->payment->number, each->standing, sheet.notes);
    }
    addSum(sheet, BookRow::Kind::Subtotal,
           {BookValue(), figures.say(translatable("awardReports", "小计"))},
           {{first, sheet.rows.size() - 1}});
    return {sheet.rows.size() - 1, sheet.rows.size() - 1};
}

}  // namespace

Book fundsLedger(const ReportInput& input, const Translator& translator) {
    const AwardFigures figures(input, translator);
    BookSheet sheet =
        officialSheet(figures, translator(translatable("awardReports", "资金使用台账")),
                      translatable("awardReports", "专利转化专项资金使用台账"),
                      translatable("awardReports", "单位：元"));
    sheet.columns = expenseColumns(translator);
    std::vector<RowSpan> sums;
    std::int64_t place = 0;
    for (const std::string& line : lineCodes(input.plan)) {
        const bool wanted = input.scope.project.empty() || input.scope.project == line;
        if (wanted && !expensesOf(figures, line).empty())
            sums.push_back(addLine(sheet, figures, line, place));
    }
    addSum(sheet, BookRow::Kind::Total,
           {BookValue(), translator(translatable("awardReports", "合计"))}, sums);
    sheet.notes.insert(
        sheet.notes.begin(),
        translator(translatable(
            "awardReports",
            "注：追回的款项以负数列支出；预算数为调剂后的；结余 = 预算数 − 累计支出。")));
    Book book = officialBook(input, translator, translatable("reports", "资金使用台账"));
    book.sheets.push_back(std::move(sheet));
    return book;
}

}  // namespace grants
