// SPDX-License-Identifier: GPL-3.0-or-later
// The texts that a column takes, with no other owner: copies of a column share them.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace grants {

class ColumnOptions {
  public:
    ColumnOptions() = default;
    /// Copies the texts of any range.
    template <class Texts>
    ColumnOptions(const Texts& texts) : m_kept(std::make_shared<Kept>(texts)) {}

    /// Each text ends with a zero.
    operator std::span<const std::string_view>() const {
        return m_kept ? std::span<const std::string_view>(m_kept->views)
                      : std::span<const std::string_view>();
    }

  private:
    struct Kept {
        template <class Texts>
        explicit Kept(const Texts& given)
            : texts(given.begin(), given.end()), views(texts.begin(), texts.end()) {}
        std::vector<std::string> texts;
        std::vector<std::string_view> views;
    };
    std::shared_ptr<const Kept> m_kept;
};

}  // namespace grants
