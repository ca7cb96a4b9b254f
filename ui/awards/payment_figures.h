// SPDX-License-Identifier: GPL-3.0-or-later
// What the payments side of 立项拨付 shows of one snapshot: the payments, what is due and what is
// to come back. A part of AwardFigures.
#pragma once

#include "domain/payments/dues.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace grants::ui {

/// Points into the book.
struct PaymentRow {
    Id<Payment> id;
    const PaymentCase* item = nullptr;
    std::string_view line;   // code of the project or scheme it comes from
    std::string_view award;  // 立项编号; empty where it is for none
    // Who asked for it, judged it, paid it or got it back; null while nobody did, and for what was
    // paid before the program was taken up.
    const Decision *requested = nullptr, *judged = nullptr, *moved = nullptr;
    std::string_view opinion;  // the newest one

    [[nodiscard]] const std::string& number() const { return item->payment->number; }
};

/// What could be asked for, or is to come back, of one award.
struct OpenAmount {
    const Case* item = nullptr;
    PaymentKind kind = PaymentKind::First;
    Money amount;
    bool hasAccount = false;  // the unit's bank and account are known
};

struct MoneyTally {
    std::int64_t count = 0;
    Money sum;

    void add(Money amount) {
        ++count;
        sum += amount;
    }
};

/// Rows point into the book.
struct PaymentFigures {
    explicit PaymentFigures(const Paybook& book);

    std::vector<PaymentRow> rows;              // in the order of the year's payments
    std::vector<OpenAmount> due, recoverable;  // in the order of the year's applications
    MoneyTally dueSum, recoverableSum;
    MoneyTally toApprove, toPay;  // payments that are requested, approved

    /// By 拨付编号; null for none.
    [[nodiscard]] const PaymentRow* find(std::string_view number) const;
};

}  // namespace grants::ui
