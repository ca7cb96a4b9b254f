// SPDX-License-Identifier: GPL-3.0-or-later
// What right each kind of record needs of whoever puts it, and what is withheld from him.
#pragma once

#include "domain/decisions/taken_up_award.h"
#include "domain/people/operation.h"
#include "domain/year/kinds.h"

#include <map>
#include <optional>

namespace grants {

/// The fund's money is Finance's (projects §1).
template <class T>
inline constexpr bool kIsMoney = std::is_same_v<T, Appropriation> ||
                                 std::is_same_v<T, Reallocation> || std::is_same_v<T, Payment>;

/// What must be allowed to whoever puts or removes a record, whatever edit it is part of.
struct Needs {
    Operation operation;
    std::optional<Operation> beside{};
};
/// By kind of record, and of what becomes a decision by an edit.
template <class T>
inline constexpr Needs kNeeds{kIsMoney<T> ? Operation::Pay : Operation::Enter};
template <>
inline constexpr Needs kNeeds<FormCheck>{Operation::Enter, Operation::Examine};
template <>
inline constexpr Needs kNeeds<Expert>{Operation::Enter, Operation::Examine};
template <>
inline constexpr Needs kNeeds<PanelSeat>{Operation::Enter, Operation::Examine};
template <>
inline constexpr Needs kNeeds<Score>{Operation::Enter, Operation::Examine};
template <>
inline constexpr Needs kNeeds<Recognition>{Operation::Enter, Operation::Judge};
template <>
inline constexpr Needs kNeeds<Attribution>{Operation::Enter, Operation::Judge};
template <>
inline constexpr Needs kNeeds<TakenUpAward>{Operation::Award};
/// It comes as approved.
template <>
inline constexpr Needs kNeeds<Reallocation>{Operation::Award};

/// The operations that whoever asks may not take, and why.
using Withheld = std::map<Operation, Fault>;

/// `obstacleTo` gives a fault or nothing for an operation.
template <class ObstacleTo>
[[nodiscard]] Withheld withheldBy(const ObstacleTo& obstacleTo) {
    Withheld withheld;
    for (int each = 0; each < kOperations; ++each) {
        const auto operation = static_cast<Operation>(each);
        const std::optional<Fault> fault = obstacleTo(operation);
        if (fault) withheld.emplace(operation, *fault);
    }
    return withheld;
}

/// Why no record of this kind may be put or removed; null when it may.
template <class T>
[[nodiscard]] const Fault* faultAgainst(const Withheld& withheld) {
    auto found = withheld.find(kNeeds<T>.operation);
    if (found == withheld.end() && kNeeds<T>.beside) found = withheld.find(*kNeeds<T>.beside);
    return found == withheld.end() ? nullptr : &found->second;
}

}  // namespace grants
