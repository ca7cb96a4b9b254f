// SPDX-License-Identifier: GPL-3.0-or-later
// The units an import may name: those of the fund file and those it brings itself.
#pragma once

#include "domain/year/fund_year.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace grants {

struct NamedUnit {
    CreditCode code;
    Id<Organisation> id;
};

/// Units not yet stored carry provisional, negative ids until `settle` learns the real ones.
class UnitDirectory {
  public:
    explicit UnitDirectory(const Registry& stored) : m_stored(stored) {}

    [[nodiscard]] std::optional<Id<Organisation>> find(const CreditCode& code) const;
    /// Every unit with this name; white space and full-width forms make no difference.
    [[nodiscard]] std::vector<NamedUnit> named(std::string_view name) const;
    void add(const CreditCode& code, std::string_view name);
    /// Forgets a unit that the import brought but that turned out to be unusable.
    void drop(const CreditCode& code) { m_fresh.erase(code); }
    /// How many the import brought.
    [[nodiscard]] std::size_t fresh() const { return m_fresh.size(); }

    void settle(const CreditCode& code, Id<Organisation> real);
    /// A real id for a provisional one; others stay.
    [[nodiscard]] Id<Organisation> real(Id<Organisation> id) const;
    /// Settles those that the import brings on the ids that follow the stored ones, and gives them
    /// all: those brought by code and name alone. For looking at what the import would make of the
    /// year, on a copy.
    [[nodiscard]] Registry settleAhead();

  private:
    void indexNames() const;

    const Registry& m_stored;
    std::unordered_map<CreditCode, Id<Organisation>> m_fresh;
    std::vector<Id<Organisation>> m_real;  // by -1 - provisional id
    // By the name's form; made when a name is first asked for.
    mutable std::unordered_multimap<std::string, NamedUnit> m_names;
    mutable bool m_namesKnown = false;
    mutable std::size_t m_indexedNames = 0;
    std::vector<std::pair<CreditCode, std::string>> m_freshNames;  // in the order they came
};

}  // namespace grants
