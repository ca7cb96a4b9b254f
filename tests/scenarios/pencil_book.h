// SPDX-License-Identifier: GPL-3.0-or-later
// The fund's money as somebody keeps it by hand beside the program: each step is written down with
// the amount that it is about, and no rule of the program is asked. Ledger, payments, acceptance
// and reports are held against it.
#pragma once

#include "domain/acceptance/concluded_on.h"
#include "domain/budget/ledger_entry.h"
#include "domain/payments/paybook.h"
#include "reports/book/book.h"
#include "workspace/workspace.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace grants::test {

class PencilBook {
  public:
    /// `total`: what was appropriated.
    explicit PencilBook(Money total) : m_total(total) {}

    void submitted(const std::string& receipt, const std::string& project, Money requested);
    void awarded(const std::string& receipt, const std::string& number, Money amount);
    /// 拨付编号 of what is asked for, which is the next one.
    std::string asked(const std::string& receipt, PaymentKind kind, Money amount);
    void approved(const std::string& payment);
    void paid(const std::string& payment);
    void cameBack(const std::string& receipt, Money amount);
    /// What an acceptance in work comes to, and then what was concluded.
    void comesTo(const std::string& receipt, Fraction completion, AcceptanceOutcome outcome,
                 std::optional<Money> last);
    void concluded(const std::string& receipt, Money last);
    /// Terminated, or failed with nothing in the end: what was paid and did not come back stays.
    void ended(const std::string& receipt, std::optional<Money> last);
    void moved(const std::string& from, const std::string& to, Money amount);

    /// Holds everything that the program shows as of this day against the book.
    void agree(Workspace& workspace, Date day) const;

  private:
    struct Award {
        std::string project, number;  // 立项编号
        std::optional<Money> awarded, last;
        Money paid, returned;
        [[nodiscard]] Money kept() const { return paid - returned; }
    };
    struct Payment {
        std::string number, receipt, kind, state;
        Money amount;
    };
    struct Coming {
        Fraction completion;
        AcceptanceOutcome outcome;
        std::optional<Money> last;
    };

    [[nodiscard]] Award& award(const std::string& receipt) { return m_awards.at(receipt); }
    [[nodiscard]] LedgerFigures& lineOf(const std::string& receipt);
    [[nodiscard]] Payment& payment(const std::string& number);
    [[nodiscard]] LedgerFigures figuresOf(const std::string& line) const;
    [[nodiscard]] LedgerFigures sumOfProjects() const;

    void agreeLedger(const std::shared_ptr<const FundYear>& year, const Plan& plan, Date day) const;
    void agreePayments(const FundYear& stood, const Plan& plan) const;
    void agreeAcceptance(const FundYear& year, const Plan& plan, Date day) const;
    void agreeBudgetReport(const BookSheet& sheet) const;
    void agreeAwardList(const BookSheet& sheet) const;
    void agreeFundsLedger(const BookSheet& sheet) const;

    Money m_total;
    std::map<std::string, LedgerFigures> m_lines;  // by code
    std::map<std::string, Award> m_awards;         // by 受理号
    std::map<std::string, Coming> m_comings;
    std::vector<Payment> m_payments;
};

}  // namespace grants::test
