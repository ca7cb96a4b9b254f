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

/// The jsonTexts of a single change; empty when the record was not there.
struct JsonChange {
    std::string before, after;
};
/// Nothing when `detail` tells of anything else.
[[nodiscard]] std::optional<JsonChange> changeFromJson(std::string_view detail);

/// A reading visitor over jsonTexts: what `fields` leaves out is as in `otherwise`. A value that is
/// neither throws Unreadable.
class JsonReader {
  public:
    static constexpr bool kReads = true;
    JsonReader(std::string_view fields, std::string_view otherwise);
    ~JsonReader();
    JsonReader(const JsonReader&) = delete;
    JsonReader& operator=(const JsonReader&) = delete;

    const std::string& text(const char* name);
    /// A number is the place of the text in `places`.
    std::string textOrPlace(const char* name, std::span<const std::string_view> places);
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
