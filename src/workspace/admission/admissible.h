// SPDX-License-Identifier: GPL-3.0-or-later
// What may still be put or removed, by what was decided and by who asks: the rule to which edits
// are held, and which an import asks before it writes.
#pragma once

#include "base/error.h"
#include "domain/people/separation.h"
#include "domain/year/kinds.h"
#include "workspace/admission/withheld.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace grants {

/// Whether what was decided may stand against records of this kind.
template <class T>
inline constexpr bool kIsHeld = std::is_same_v<T, Application> || requires(const T& value) {
    value.application;
};

/// Of what is decided about here: it begins by its own door, and then stands as it was decided.
template <class T>
inline constexpr bool kIsDecidedAbout = requires(const T& value) {
    value.takenUp;
    requires kIsMoney<T>;
};

/// The states that applications were entered with, by 受理号; none for drafts.
using TakenUpStates = std::unordered_map<std::string, std::string>;
[[nodiscard]] TakenUpStates takenUpStates(const std::vector<Application>& applications);

/// The applications, by 受理号, that whoever asks scores himself.
using OwnPanels = std::unordered_set<std::string>;
/// Those in which the person has a seat, recused or not; of the year only people, experts and seats
/// are asked.
[[nodiscard]] OwnPanels ownPanels(const FundYear& year, Id<Person> person);

class Admissible {
  public:
    struct Obstacle {
        ErrorKind kind;
        Fault fault;  // RIGHT, SETTLED, SHEET_OF_ANOTHER
    };

    /// `takenUp`: before the edit began, so that what is taken up comes as a whole. `asker`: from
    /// whom it is withheld, and whose own panels they are.
    Admissible(const std::vector<Decision>& decisions, TakenUpStates takenUp, Withheld withheld,
               OwnPanels ownPanels, Asker asker);

    /// Where an application stands that something was decided about; null for any other.
    [[nodiscard]] const std::string* decidedState(const std::string& application) const;

    /// Why a record may not be put in the place of one of its kind, null for none.
    [[nodiscard]] std::optional<Obstacle> toPut(const Kinds::AnyRecord& record,
                                                const Kinds::AnyRecord& before) const;
    [[nodiscard]] std::optional<Obstacle> toRemove(const Kinds::AnyRecord& record) const;
    /// Why a file may not be taken away from a record: it stands as the record does. SETTLED.
    [[nodiscard]] std::optional<Obstacle> toDetach(const Kinds::AnyRecord& record) const;

  private:
    /// Whatever was decided.
    template <class T>
    [[nodiscard]] std::optional<Obstacle> toTouch(const T& value) const;
    template <class T>
    [[nodiscard]] std::optional<Obstacle> toChange(const T& value) const;
    template <class T>
    [[nodiscard]] std::optional<Obstacle> toPlace(const T& value, const T* stored) const;
    /// The state that an application is entered with goes round the actions; it moves by itself,
    /// since what else may change depends on it.
    [[nodiscard]] std::optional<Obstacle> toTakeUp(const Application* before,
                                                   const Application& value) const;
    [[nodiscard]] std::optional<Obstacle> settled(const std::string& application,
                                                  bool (*isOpenIn)(std::string_view state)) const;

    /// Of applications that something was decided about.
    std::unordered_map<std::string, std::string> m_states;
    TakenUpStates m_takenUp;
    Withheld m_withheld;
    OwnPanels m_ownPanels;
    Asker m_asker;
};

/// Of what is decided about, and not by an edit.
[[nodiscard]] Admissible::Obstacle begunHere(const std::string& number);

}  // namespace grants
