// SPDX-License-Identifier: GPL-3.0-or-later
// Holds an edit to what is admissible, against the fund file as it stands.
#pragma once

#include "domain/decisions/taken_up_award.h"
#include "storage/stores.h"
#include "workspace/admission/admissible.h"
#include "workspace/admission/money_of_edit.h"
#include "workspace/admission/trail_facts.h"
#include "workspace/people/actor.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace grants {

class Admission {
  public:
    /// `withheld`: from whoever edits, `actor`; he must outlive it.
    Admission(Stores& stores, const Actor& actor, Withheld withheld, WhoEntered whoEntered)
        : m_stores(stores),
          m_actor(actor),
          m_withheld(std::move(withheld)),
          m_whoEntered(std::move(whoEntered)) {}

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

    [[nodiscard]] OwnPanels panelsOfActor() const;
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
    void noteState(const Application* before, const Application* after);
    void holdSeat(const PanelSeat& seat);
    [[nodiscard]] std::vector<Id<Person>> enteredBy(const Application& application) const;
    [[nodiscard]] const FundYear& reviews();

    Stores& m_stores;
    const Actor& m_actor;
    const Withheld m_withheld;
    const WhoEntered m_whoEntered;
    std::unordered_set<std::string> m_entered;  // 受理号 that this edit gives a state
    std::optional<TakenUpStates> m_takenUp;     // before the first record is put
    std::vector<Person> m_people;               // of whom the rule names some
    std::optional<Admissible> m_rule;           // made when first needed: it reads every decision
    std::optional<FundYear> m_reviews;          // the same: what an expert's login is held against
    std::optional<Panels> m_panels;             // of the last seat, until one of them changes
    MoneyOfEdit m_money;
};

}  // namespace grants
