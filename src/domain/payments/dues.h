// SPDX-License-Identifier: GPL-3.0-or-later
// What an award or a unit of a batch may be paid by now, and what is to come back (projects §6,
// §8).
#pragma once

#include "domain/batches/batchbook.h"
#include "domain/payments/paybook.h"

namespace grants {

/// All that it may have been paid by now: after sign the first instalment, down to 元; after
/// acceptance the final amount; nothing before, and after fail or terminate.
[[nodiscard]] Money entitledTo(const Case& one, const Plan& plan);

/// The first instalment of what was awarded, down to 元, due when it is signed; nothing without an
/// award.
[[nodiscard]] std::optional<Money> firstInstalment(const Case& one, const Plan& plan);

/// Confirmed payments, whatever came back of them.
[[nodiscard]] Money paidOf(const Paybook& book, const Case& one);
/// What may be asked for: the same less what it keeps and what is asked for already.
[[nodiscard]] Money dueOf(const Paybook& book, const Case& one);
/// What was paid beyond what it is entitled to, once that is settled.
[[nodiscard]] Money recoverableOf(const Paybook& book, const Case& one);
/// What may be asked for by a unit of an approved batch; what came back of it is not due again.
[[nodiscard]] Money dueOf(const Paybook& book, const BatchCase& batch, Id<Organisation> unit);
/// What a unit of a batch keeps: all of it may be called back, for a reason that must be given.
[[nodiscard]] Money recoverableOf(const Paybook& book, const BatchCase& batch,
                                  Id<Organisation> unit);
/// Whether something is due, asked for or to come back.
[[nodiscard]] bool isMoneyOpen(const Paybook& book, const Case& one);
/// Of the next payment: 首款 until acceptance, then 尾款.
[[nodiscard]] PaymentKind nextKind(const Case& one);

}  // namespace grants
