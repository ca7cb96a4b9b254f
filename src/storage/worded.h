// SPDX-License-Identifier: GPL-3.0-or-later
// What the audit trail wrote of a record, read back.
#pragma once

#include "storage/fields.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace grants {

/// The wordings of a single change; empty when the record was not there.
struct WordedChange {
    std::string before, after;
};
/// Nothing when `detail` tells of anything else.
[[nodiscard]] std::optional<WordedChange> wordedChange(std::string_view detail);

/// A reading port over wordings: what `fields` leaves out is as in `otherwise`. A value that is
/// neither throws Unreadable.
class WordedPort {
  public:
    static constexpr bool kReads = true;
    WordedPort(std::string_view fields, std::string_view otherwise);
    ~WordedPort();
    WordedPort(const WordedPort&) = delete;
    WordedPort& operator=(const WordedPort&) = delete;

    const std::string& text(const char* name);
    std::int64_t number(const char* name);
    std::optional<std::int64_t> optionalNumber(const char* name);
    std::optional<std::string> optionalText(const char* name);
    [[nodiscard]] const std::string& lastText() const { return m_last; }

    void patents(const char* list, std::vector<PatentNumber>& values);
    void units(const char* list, std::vector<Id<Organisation>>& values);

  private:
    struct Inside;
    std::unique_ptr<Inside> m_inside;
    std::string m_last;
};

}  // namespace grants
