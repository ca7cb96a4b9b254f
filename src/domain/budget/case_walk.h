// SPDX-License-Identifier: GPL-3.0-or-later
// One award from its application to its last payment, event by event in the order of their dates:
// what each changed of the line's figures. For ledger_entries.cpp.
#pragma once

#include "domain/batches/batchbook.h"
#include "domain/budget/ledger_entry.h"
#include "domain/payments/paybook.h"

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace grants {

/// What happened to a record: that it came, or a decision about it.
struct Happening {
    Date date;
    std::int64_t order = 0;              // by which those of one day stand: the coming first
    const Decision* decision = nullptr;  // null: it came
    std::size_t about = 0;               // which of several records
};

/// The coming of a record, and its decisions, each on its own day.
void addHappenings(Date came, const std::vector<const Decision*>& history, std::size_t about,
                   std::vector<Happening>& list);
void sortByDay(std::vector<Happening>& list);

/// What of a record's decisions is known on the way, in the order of their coming.
class Known {
  public:
    void add(const Decision* decision);
    /// Neither reversed by what is known nor reversals.
    [[nodiscard]] const std::vector<const Decision*>& standing() const { return m_standing; }
    [[nodiscard]] std::string_view state(std::string_view first) const {
        return m_standing.empty() ? first : std::string_view(m_standing.back()->after);
    }

  private:
    std::vector<const Decision*> m_seen, m_standing;
};

using SeeEntry = std::function<void(const LedgerEntry&)>;

/// All of an application and its payments.
void walkCase(const Case& one, std::span<const PaymentCase* const> payments, const SeeEntry& see);
/// A payment that belongs to no application.
void walkPayment(const PaymentCase& payment, const SeeEntry& see);
/// A batch: what it pays is committed from its approval on.
void walkBatch(const BatchCase& batch, const SeeEntry& see);
/// A reallocation as the line sees it.
void walkReallocation(const Reallocation& reallocation, const std::vector<const Decision*>& history,
                      std::string_view line, const SeeEntry& see);

}  // namespace grants
