// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/budget/case_walk.h"

#include "domain/cases/awards.h"

#include <algorithm>

namespace grants {
namespace {

/// What one payment adds in its state.
LedgerFigures figuresOf(const Payment& payment, std::string_view state) {
    LedgerFigures figures;
    const bool back = payment.kind == PaymentKind::Recovery;
    if (state == "approved") figures.payable = payment.amount;
    if (state == "paid") (back ? figures.returned : figures.paid) = payment.amount;
    return figures;
}

/// A payment on the way.
struct PaymentWalk {
    const PaymentCase& item;
    Known known{};
    LedgerFigures figures{};

    /// What the happening changes.
    LedgerFigures take(const Happening& event) {
        if (event.decision != nullptr) known.add(event.decision);
        const LedgerFigures now = figuresOf(*item.payment, known.state(item.payment->takenUp));
        LedgerFigures change = now;
        change -= figures;
        figures = now;
        return change;
    }
};

Money amountOf(EntryKind kind, const LedgerFigures& change) {
    switch (kind) {
        case EntryKind::Reallocated:
            return change.reallocated;
        case EntryKind::Requested:
        case EntryKind::Left:
            return change.requested;
        case EntryKind::Awarded:
        case EntryKind::Settled:
        case EntryKind::BatchApproved:
            return change.committed;
        case EntryKind::Approved:
            return change.payable;
        case EntryKind::Paid:
            return change.paid;
        case EntryKind::Recovered:
            return change.returned;
        case EntryKind::Reversed:
            break;
    }
    for (const Money part : {change.reallocated, change.committed, change.requested, change.payable,
                             change.paid, change.returned})
        if (!part.isZero()) return part;
    return {};
}

EntryKind kindOfPayment(const LedgerFigures& change) {
    if (!change.returned.isZero()) return EntryKind::Recovered;
    return change.paid.isZero() ? EntryKind::Approved : EntryKind::Paid;
}

EntryKind kindOfCase(const LedgerFigures& change, const Decision* decision) {
    if (!change.requested.isZero())
        return change.requested.isNegative() ? EntryKind::Left : EntryKind::Requested;
    const bool awards = decision != nullptr && decision->action == "award";
    return awards ? EntryKind::Awarded : EntryKind::Settled;
}

void tell(const Happening& event, EntryKind kind, std::string_view number, Id<Organisation> unit,
          const LedgerFigures& change, const SeeEntry& see) {
    if (change == LedgerFigures()) return;
    const bool reversal = event.decision != nullptr && event.decision->reverses;
    LedgerEntry entry;
    entry.date = event.date;
    entry.order = event.order;
    entry.kind = reversal ? EntryKind::Reversed : kind;
    entry.number = number;
    entry.unit = unit;
    entry.amount = amountOf(entry.kind, change);
    entry.change = change;
    see(entry);
}

/// The award itself on the way: what is asked for, and what is committed to it.
class CaseWalk {
  public:
    explicit CaseWalk(const Case& whole) : m_whole(whole) {
        m_seen.application = whole.application;
        m_seen.project = whole.project;
    }

    /// What the coming of the application, before which nothing happens, or a decision about it
    /// makes of it.
    void take(const Decision* decision) {
        if (decision != nullptr) {
            m_known.add(decision);
            m_seen.standing = m_known.standing();
        }
        m_seen.state = m_known.state(m_whole.application->takenUp);
    }

    /// With what it keeps of what was paid to it.
    [[nodiscard]] LedgerFigures figures(Money kept) const {
        LedgerFigures figures;
        if (m_seen.isLive()) figures.requested = m_whole.application->requested;
        figures.committed = committedTo(m_seen, kept);
        return figures;
    }

  private:
    const Case& m_whole;
    Case m_seen;
    Known m_known;
};

}  // namespace

void addHappenings(Date came, const std::vector<const Decision*>& history, std::size_t about,
                   std::vector<Happening>& list) {
    list.push_back({came, 0, nullptr, about});
    for (const Decision* each : history) list.push_back({each->date, each->id.value, each, about});
}

void sortByDay(std::vector<Happening>& list) {
    std::stable_sort(list.begin(), list.end(), [](const Happening& a, const Happening& b) {
        return a.date != b.date ? a.date < b.date : a.order < b.order;
    });
}

void Known::add(const Decision* decision) {
    const auto place = std::upper_bound(
        m_seen.begin(), m_seen.end(), decision,
        [](const Decision* a, const Decision* b) { return a->id.value < b->id.value; });
    m_seen.insert(place, decision);
    m_standing.clear();
    for (const Decision* each : m_seen) {
        const bool reversed = std::any_of(m_seen.begin(), m_seen.end(), [&](const Decision* other) {
            return other->reverses == each->id && each->id;
        });
        if (!each->reverses && !reversed) m_standing.push_back(each);
    }
}

namespace {

/// The day by which a record is there: its own, or that of the first decision about it where that
/// is dated earlier.
Date beginningOf(Date own, const std::vector<const Decision*>& history) {
    for (const Decision* each : history) own = std::min(own, each->date);
    return own;
}

Date beginningOf(const PaymentCase& one) {
    return beginningOf(one.payment->date, one.history);
}

/// An application is there before whatever is decided about or paid for it.
Date beginningOf(const Case& one, std::span<const PaymentCase* const> payments) {
    Date day = beginningOf(one.application->date, one.history);
    for (const PaymentCase* each : payments) day = std::min(day, beginningOf(*each));
    return day;
}

/// What happened to an application and its payments, in the order of days.
std::vector<Happening> happeningsOf(const Case& one, std::span<const PaymentCase* const> payments) {
    std::vector<Happening> events;
    addHappenings(beginningOf(one, payments), one.history, payments.size(), events);
    for (std::size_t at = 0; at < payments.size(); ++at)
        addHappenings(beginningOf(*payments[at]), payments[at]->history, at, events);
    sortByDay(events);
    return events;
}

}  // namespace

void walkCase(const Case& one, std::span<const PaymentCase* const> payments, const SeeEntry& see) {
    const std::vector<Happening> events = happeningsOf(one, payments);
    std::vector<PaymentWalk> walks;
    for (const PaymentCase* each : payments) walks.push_back({*each});
    CaseWalk award(one);
    LedgerFigures before;  // of the award
    Money kept;
    for (const Happening& event : events) {
        const bool ofAward = event.about == payments.size();
        LedgerFigures change;
        if (ofAward) {
            award.take(event.decision);
        } else {
            change = walks[event.about].take(event);
            kept += change.paid - change.returned;
        }
        const LedgerFigures now = award.figures(kept);
        change += now;
        change -= before;
        before = now;
        const EntryKind kind = ofAward ? kindOfCase(change, event.decision) : kindOfPayment(change);
        const std::string_view number =
            ofAward ? one.number() : walks[event.about].item.payment->number;
        tell(event, kind, number, one.application->unit, change, see);
    }
}

void walkPayment(const PaymentCase& payment, const SeeEntry& see) {
    std::vector<Happening> events;
    addHappenings(beginningOf(payment), payment.history, 0, events);
    sortByDay(events);
    PaymentWalk walk{payment};
    for (const Happening& event : events) {
        const LedgerFigures change = walk.take(event);
        tell(event, kindOfPayment(change), payment.payment->number, payment.payment->unit, change,
             see);
    }
}

void walkBatch(const BatchCase& batch, const SeeEntry& see) {
    std::vector<Happening> events;
    addHappenings(batch.batch->date, batch.history, 0, events);
    sortByDay(events);
    Known known;
    Money before;
    for (const Happening& event : events) {
        if (event.decision != nullptr) known.add(event.decision);
        const Money now = known.state("") == "approved" ? batch.paid() : Money();
        LedgerFigures change;
        change.committed = now - before;
        before = now;
        tell(event, EntryKind::BatchApproved, batch.batch->number, {}, change, see);
    }
}

void walkReallocation(const Reallocation& reallocation, const std::vector<const Decision*>& history,
                      std::string_view line, const SeeEntry& see) {
    std::vector<Happening> events;
    addHappenings(beginningOf(reallocation.date, history), history, 0, events);
    sortByDay(events);
    Known known;
    Money before;
    for (const Happening& event : events) {
        if (event.decision != nullptr) known.add(event.decision);
        const bool moved = known.state(reallocation.takenUp) == "approved";
        const Money gained =
            reallocation.to == line ? reallocation.amount : Money() - reallocation.amount;
        const Money now = moved ? gained : Money();
        LedgerFigures change;
        change.reallocated = now - before;
        before = now;
        tell(event, EntryKind::Reallocated, reallocation.number, {}, change, see);
    }
}

}  // namespace grants
