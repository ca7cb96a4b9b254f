// SPDX-License-Identifier: GPL-3.0-or-later
// What the audit trail wrote of a record, read back.
#pragma once

#include "domain/year/record_change.h"
#include "storage/fields.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace grants {

/// A change of one record; the jsonTexts are empty where they are not told or the record was not
/// there.
struct JsonChange {
    RecordChange kind = RecordChange::Unknown;
    std::string before, after;
};
/// What an audit entry's `detail` tells of this row of `table`, in the order it happened; Unknown
/// when it is an older one, which only counts rows of that table.
[[nodiscard]] std::vector<JsonChange> changesFromJson(std::string_view detail,
                                                      const std::string& table, std::int64_t id);

/// How many records of a table an entry tells of.
struct JsonCount {
    std::string table;
    std::int64_t added = 0, changed = 0, removed = 0;
};
/// What an audit entry's `detail` tells, table by table; a plan that was replaced as one change.
[[nodiscard]] std::vector<JsonCount> countsFromJson(std::string_view detail);

/// A reading visitor over jsonTexts: what `fields` leaves out is as in `otherwise`. A value that is
/// neither throws Unreadable.
class JsonReader {
  public:
    static constexpr bool kReads = true;
    static constexpr bool kTold = true;
    JsonReader(std::string_view fields, std::string_view otherwise);
    ~JsonReader();
    JsonReader(const JsonReader&) = delete;
    JsonReader& operator=(const JsonReader&) = delete;

    [[nodiscard]] bool has(std::int64_t migration, const char* name) const;
    std::string text(const char* name);
    /// A number is the place of the text in `places`.
    std::string textOrPlace(const char* name, std::span<const std::string_view> places);
    std::int64_t number(const char* name);
    std::optional<std::int64_t> optionalNumber(const char* name);
    std::optional<std::string> optionalText(const char* name);

    void patents(const char* list, std::vector<PatentNumber>& values);
    void units(const char* list, std::vector<Id<Organisation>>& values);

  private:
    struct Inside;
    std::unique_ptr<Inside> m_inside;
};

}  // namespace grants
