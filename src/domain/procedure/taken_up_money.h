// SPDX-License-Identifier: GPL-3.0-or-later
// Payments and reallocations of before the program was taken up (projects §7, sheets 拨付 and
// 调剂): they come as paid and approved, whoever did it then. Where people decide about money,
// nobody may go round them that way: only what lies before their first decision comes like that.
#pragma once

#include "domain/payments/paybook.h"

#include <map>
#include <optional>
#include <string>

namespace grants {

/// What was paid, with what comes besides. The book must outlive it.
class TakenUpPayments {
  public:
    explicit TakenUpPayments(const Paybook& book);

    /// Of an award that comes, too, and is not in the book.
    void award(const std::string& receipt, Money amount);
    /// Comes, in the place of what has its number.
    void add(const Payment& payment);

    /// BEGINS_HERE once something that such a payment rests on was decided here, or a payment for
    /// the same began here. Nothing when it may come, change and go.
    [[nodiscard]] std::optional<Fault> obstacleToTouch(const Payment& payment) const;
    /// NOT_DUE on an application that is none of an award, nor comes as one: what a table of
    /// payments is held to.
    [[nodiscard]] std::optional<Fault> beforeTheAward(const Payment& payment) const;
    /// The same, and OVER_DUE beyond what was awarded, or of a return
    /// beyond what was paid; OVER_LINE beyond what its line may spend.
    [[nodiscard]] std::optional<Fault> obstacleToTakingUp(const Payment& payment) const;

  private:
    [[nodiscard]] bool isDecidedHere(const Payment& payment) const;
    [[nodiscard]] std::optional<Money> awardedTo(const std::string& receipt) const;
    [[nodiscard]] std::optional<Fault> beyondTheAward(const Payment& payment) const;
    [[nodiscard]] std::optional<Fault> beyondTheLine(const Payment& payment) const;
    [[nodiscard]] std::string lineOf(const Payment& payment) const;
    /// What was paid of its application or batch, and of its line, with this one.
    [[nodiscard]] Money ofReasonWith(const Payment& payment) const;
    [[nodiscard]] Money ofLineWith(const Payment& payment) const;
    void count(const Payment& payment, Money added);

    const Paybook& m_book;
    std::map<std::string, Money> m_awarded;           // by 受理号
    std::map<std::string, Payment> m_counted;         // by number
    std::map<std::string, Money> m_reasons, m_lines;  // their sums
};

/// BEGINS_HERE once a reallocation was proposed here.
[[nodiscard]] std::optional<Fault> obstacleToTakingUp(const Reallocation& reallocation,
                                                      const FundYear& year);

}  // namespace grants
