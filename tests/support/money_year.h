// SPDX-License-Identifier: GPL-3.0-or-later
// A year of applications with the money that was appropriated, moved and paid.
#pragma once

#include "support/procedure_year.h"

#include <string>
#include <string_view>
#include <vector>

namespace grants::test {

struct MoneyYear : ProcedureYear {
    std::vector<Appropriation> appropriations;
    std::vector<Reallocation> reallocations;
    std::vector<Payment> payments;
    std::vector<Decision> moneyDecisions;

    /// Awarded on 2024-06-10 with this amount and signed on 2024-06-20.
    void awarded(const std::string& number, const std::string& project, Money amount) {
        const UnitId unit = applicantFor(project);
        edit(unit).bank = "某银行";
        edit(unit).account = "6222020200000000001";
        apply(number, project, unit).takenUp = "publicised";
        decide(number, "award", "2024-06-10").amount = amount;
        decide(number, "sign", "2024-06-20");
    }
    /// Paid before the program was taken up.
    Payment& paid(const std::string& number, const std::string& reason, Money amount,
                  std::string_view on, PaymentKind kind = PaymentKind::First) {
        Payment payment;
        payment.id = {static_cast<std::int64_t>(payments.size()) + 1};
        payment.number = number;
        payment.reason = reason;
        payment.unit = {1};
        payment.kind = kind;
        payment.amount = amount;
        payment.date = day(on);
        payment.takenUp = "paid";
        return payments.emplace_back(std::move(payment));
    }
    /// Approved before the program was taken up.
    Reallocation& moved(const std::string& number, const std::string& from, const std::string& to,
                        Money amount, std::string_view on) {
        return reallocations.emplace_back(
            Reallocation{{static_cast<std::int64_t>(reallocations.size()) + 1},
                         number,
                         from,
                         to,
                         amount,
                         "文1",
                         day(on),
                         "approved"});
    }
    /// What was decided about a payment or a reallocation; its own ids come after those of
    /// applications.
    Decision& decided(Subject subject, const std::string& number, const std::string& action,
                      const std::string& after, std::string_view on) {
        Decision made;
        made.id = {1000 + static_cast<std::int64_t>(moneyDecisions.size())};
        made.subject = subject;
        made.number = number;
        made.action = action;
        made.after = after;
        made.date = day(on);
        return moneyDecisions.emplace_back(std::move(made));
    }

    [[nodiscard]] FundYear build() const {
        FundYear year = ProcedureYear::build();
        year.appropriations = appropriations;
        year.reallocations = reallocations;
        year.payments = payments;
        year.decisions.insert(year.decisions.end(), moneyDecisions.begin(), moneyDecisions.end());
        return year;
    }
};

}  // namespace grants::test
