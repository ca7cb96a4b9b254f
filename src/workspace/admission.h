// SPDX-License-Identifier: GPL-3.0-or-later
// Holds an edit to what is admissible, against the fund file as it stands.
#pragma once

#include "domain/decisions/taken_up_award.h"
#include "storage/stores.h"
#include "workspace/admissible.h"
#include "workspace/money_of_edit.h"
#include "workspace/people/actor.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <utility>

namespace grants {

class Admission {
  public:
    /// `withheld`: from whoever edits, `actor`; he must outlive it.
    Admission(Stores& stores, const Actor& actor, Withheld withheld)
        : m_stores(stores), m_actor(actor), m_withheld(std::move(withheld)) {}

    /// Both throw Error(NotPermitted) RIGHT, SEPARATION; Error(Usage) SETTLED, SHEET_OF_ANOTHER,
    /// BEGINS_HERE, CONFLICT, RECUSED.
    void put(const Kinds::AnyRecord& record);
    void remove(const Kinds::AnyId& id);
    /// Throw Error(NotPermitted) RIGHT; Error(Usage) SETTLED for a file of what was decided about.
    void attach(const Kinds::AnyId& record);
    void detach(const Attachment& attachment);
    /// Before a step of an earlier edit is taken back, or done again: whoever asks needs what he
    /// would need to make the change. Throws as put(), remove() and attach().
    void takeBack(const Stores::Replacement& step);
    /// What an award of before becomes. Throws Error(NotPermitted) RIGHT, SEPARATION; Error(Usage)
    /// STATE, AWARD_NUMBER, APPLICATION_UNKNOWN.
    [[nodiscard]] Decision decide(const TakenUpAward& award);
    /// After the last change of the edit: what of money came as done before is held as a whole.
    /// Throws Error(Usage) BEGINS_HERE, OVER_DUE, OVER_LINE.
    void settle();

  private:
    /// By number, as the transaction has them.
    struct Panels {
        std::unordered_map<std::string, Application> applications;
        std::unordered_map<std::string, Expert> experts;
    };

    [[nodiscard]] const Admissible& rule();
    [[nodiscard]] const Panels& panels();
    template <class T>
    void holdRights() const;
    void holdFiles(const Kinds::AnyId& record) const;
    /// `after` in the place of the record with this id; null: it is removed.
    template <class T>
    void hold(Id<T> id, const T* after);
    /// The same of an edit: what undo takes back is the person's own.
    template <class T>
    void change(Id<T> id, const T* after);
    template <class T>
    void holdMoney(const T* before, const T* after);
    void holdLogin(const Expert* before, const Expert* after);
    void holdSeat(const PanelSeat& seat);
    [[nodiscard]] const FundYear& reviews();

    Stores& m_stores;
    const Actor& m_actor;
    const Withheld m_withheld;
    std::optional<TakenUpStates> m_takenUp;  // before the first record is put
    std::optional<Admissible> m_rule;        // made when first needed: it reads every decision
    std::optional<FundYear> m_reviews;       // the same: what an expert's login is held against
    std::optional<Panels> m_panels;          // of the last seat, until one of them changes
    MoneyOfEdit m_money;
};

}  // namespace grants
