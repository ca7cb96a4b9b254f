// SPDX-License-Identifier: GPL-3.0-or-later
#include "pencil_book.h"

#include <algorithm>

namespace grants::test {

LedgerFigures& PencilBook::lineOf(const std::string& receipt) {
    return m_lines[award(receipt).project];
}

PencilBook::Payment& PencilBook::payment(const std::string& number) {
    return *std::find_if(m_payments.begin(), m_payments.end(),
                         [&](const Payment& each) { return each.number == number; });
}

void PencilBook::submitted(const std::string& receipt, const std::string& project,
                           Money requested) {
    m_awards[receipt].project = project;
    lineOf(receipt).requested += requested;
}

void PencilBook::awarded(const std::string& receipt, const std::string& number, Money amount) {
    award(receipt).number = number;
    award(receipt).awarded = amount;
    lineOf(receipt).committed += amount;
}

std::string PencilBook::asked(const std::string& receipt, PaymentKind kind, Money amount) {
    const std::string serial = std::to_string(m_payments.size() + 1);
    const std::string number = "CQGX-ZLZH-BF-2024-" + std::string(4 - serial.size(), '0') + serial;
    m_payments.push_back({number, receipt, std::string(codeText(kind)), "requested", amount});
    return number;
}

void PencilBook::approved(const std::string& number) {
    Payment& one = payment(number);
    one.state = "approved";
    lineOf(one.receipt).payable += one.amount;
}

void PencilBook::paid(const std::string& number) {
    Payment& one = payment(number);
    one.state = "paid";
    lineOf(one.receipt).payable -= one.amount;
    lineOf(one.receipt).paid += one.amount;
    award(one.receipt).paid += one.amount;
}

void PencilBook::cameBack(const std::string& receipt, Money amount) {
    payment(asked(receipt, PaymentKind::Recovery, amount)).state = "paid";
    award(receipt).returned += amount;
    lineOf(receipt).returned += amount;
    lineOf(receipt).committed -= amount;
}

void PencilBook::comesTo(const std::string& receipt, Fraction completion, AcceptanceOutcome outcome,
                         std::optional<Money> last) {
    m_comings.insert_or_assign(receipt, Coming{completion, outcome, last});
}

void PencilBook::concluded(const std::string& receipt, Money last) {
    lineOf(receipt).committed += last - *award(receipt).awarded;
    award(receipt).last = last;
}

void PencilBook::ended(const std::string& receipt, std::optional<Money> last) {
    lineOf(receipt).committed += award(receipt).kept() - *award(receipt).awarded;
    award(receipt).last = last;
}

void PencilBook::moved(const std::string& from, const std::string& to, Money amount) {
    m_lines[from].reallocated -= amount;
    m_lines[to].reallocated += amount;
}

LedgerFigures PencilBook::figuresOf(const std::string& line) const {
    const auto found = m_lines.find(line);
    return found == m_lines.end() ? LedgerFigures() : found->second;
}

LedgerFigures PencilBook::sumOfProjects() const {
    LedgerFigures sum;
    for (const auto& [line, figures] : m_lines)
        if (line.starts_with("P")) sum += figures;
    return sum;
}

}  // namespace grants::test
