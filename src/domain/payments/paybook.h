// SPDX-License-Identifier: GPL-3.0-or-later
// The payments of a year, each with what was decided about it (projects §6).
#pragma once

#include "domain/batches/batchbook.h"
#include "domain/cases/casebook.h"

#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace grants {

/// Pointers are into the year.
struct PaymentCase {
    const Payment* payment = nullptr;
    std::string_view state;                // "", requested, approved, paid, rejected
    std::vector<const Decision*> history;  // all of them, in the order of their coming
    std::vector<const Decision*> standing;

    [[nodiscard]] bool isPaid() const { return state == "paid"; }
    /// Asked for and neither paid nor rejected.
    [[nodiscard]] bool isOpen() const { return state == "requested" || state == "approved"; }
    [[nodiscard]] bool isRecovery() const { return payment->kind == PaymentKind::Recovery; }
    /// The newest standing decision of this action; null for none.
    [[nodiscard]] const Decision* last(std::string_view action) const;
    /// When it was paid, or came back; nothing while it is not.
    [[nodiscard]] std::optional<Date> paidOn() const;
    /// 凭证号: its own, or that of the decision by which it was paid, or supplied since.
    [[nodiscard]] std::string_view voucher() const;
};

/// What went to a unit or out of a line, what came back, and what is under way.
struct Balance {
    Money paid, returned, open;
    [[nodiscard]] Money kept() const { return paid - returned; }
    Balance& operator+=(const Balance& other);
};

/// "first", "final", "subsidy", "recovery".
[[nodiscard]] std::string_view codeText(PaymentKind kind);

/// The casebook must outlive it.
class Paybook {
  public:
    explicit Paybook(const Casebook& cases);

    [[nodiscard]] const Casebook& cases() const { return m_cases; }
    /// In the order of the year's payments.
    [[nodiscard]] const std::vector<PaymentCase>& payments() const { return m_payments; }
    /// What schemes pay by, in the order of the year's batches.
    [[nodiscard]] const std::vector<BatchCase>& batches() const { return m_batches; }
    /// By 拨付编号; null for none.
    [[nodiscard]] const PaymentCase* find(std::string_view number) const;
    /// Of an application or a batch.
    [[nodiscard]] std::vector<const PaymentCase*> of(std::string_view reason) const;
    /// The code of the line that it comes from; empty for one whose application is gone.
    [[nodiscard]] std::string_view lineOf(const Payment& payment) const;

    [[nodiscard]] Balance balanceOf(std::string_view reason) const;
    /// Of one unit of a batch.
    [[nodiscard]] Balance balanceOf(std::string_view batch, Id<Organisation> unit) const;
    [[nodiscard]] Balance balanceOfLine(std::string_view line) const;

  private:
    void takeDecisions();

    const Casebook& m_cases;
    std::vector<BatchCase> m_batches;
    std::vector<PaymentCase> m_payments;
    std::unordered_map<std::string_view, std::vector<std::size_t>> m_byReason;
};

}  // namespace grants
