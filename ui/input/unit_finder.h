// SPDX-License-Identifier: GPL-3.0-or-later
// Units found while their name, code fragment or pinyin are typed. Safe from any thread.
#pragma once

#include "ui/input/choices.h"
#include "ui/words/unit_names.h"

#include <memory>
#include <mutex>

namespace grants::ui {

class UnitFinder {
  public:
    explicit UnitFinder(std::shared_ptr<const UnitNames> names) : m_names(std::move(names)) {}

    /// The best first: what begins with `typed` before what merely holds it; the first units when
    /// nothing is typed. The text is the code.
    /// The first call lays the index; call it beside the window.
    [[nodiscard]] Choices find(std::string_view typed) const;
    /// Empty when no unit has this code.
    [[nodiscard]] QString nameOf(std::string_view code) const;

  private:
    struct Hit;
    [[nodiscard]] std::vector<Hit> hits(const std::string& folded) const;
    void layIndex() const;

    std::shared_ptr<const UnitNames> m_names;
    mutable std::once_flag m_once;
    mutable std::vector<std::string> m_keys;  // "\nname\ncode\npinyin", in the registry's order
};

}  // namespace grants::ui
