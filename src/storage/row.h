// SPDX-License-Identifier: GPL-3.0-or-later
// The bound buffers of one table's columns, the visitor that fills them and the one that reads
// rows.
#pragma once

#include "storage/fields.h"
#include "storage/sqlite/reader.h"

#include <soci/soci.h>

#include <deque>
#include <string>
#include <vector>

namespace grants {

/// One column's buffer; its address stays, because statements are bound to it.
struct Slot {
    const char* name = nullptr;
    bool isText = false;
    bool isNullable = false;
    long long number = 0;
    std::string text;
    soci::indicator state = soci::i_ok;
};

struct Row {
    std::deque<Slot> slots;

    void bindUse(soci::statement& statement);
    /// `register_no, way, …` with `before` each name.
    [[nodiscard]] std::string names(std::string_view before = {}) const;
    /// `register_no = :register_no, …`.
    [[nodiscard]] std::string assignments() const;
};

/// Names the columns of a layout, in order.
class ColumnVisitor {
  public:
    static constexpr bool kReads = false;
    /// Those that a file has after this migration.
    ColumnVisitor(Row& row, std::int64_t migration) : m_row(row), m_migration(migration) {}
    [[nodiscard]] bool has(std::int64_t migration, const char*) const {
        return migration <= m_migration;
    }
    void text(const char* name, std::string_view) { add(name, true, false); }
    void number(const char* name, std::int64_t) { add(name, false, false); }
    void optionalNumber(const char* name, std::optional<std::int64_t>) { add(name, false, true); }
    void optionalText(const char* name, std::optional<std::string_view>) { add(name, true, true); }

  private:
    void add(const char* name, bool isText, bool isNullable) {
        m_row.slots.push_back(Slot{name, isText, isNullable, 0, {}, soci::i_ok});
    }
    Row& m_row;
    std::int64_t m_migration;
};

class WriteVisitor {
  public:
    static constexpr bool kReads = false;
    explicit WriteVisitor(Row& row) : m_next(row.slots.begin()) {}
    void text(const char*, std::string_view value) {
        m_next->state = soci::i_ok;
        (m_next++)->text = value;
    }
    void number(const char*, std::int64_t value) {
        m_next->state = soci::i_ok;
        (m_next++)->number = value;
    }
    void optionalNumber(const char*, std::optional<std::int64_t> value) {
        m_next->state = value ? soci::i_ok : soci::i_null;
        (m_next++)->number = value.value_or(0);
    }
    void optionalText(const char*, std::optional<std::string_view> value) {
        m_next->state = value ? soci::i_ok : soci::i_null;
        (m_next++)->text = value.value_or("");
    }

  private:
    std::deque<Slot>::iterator m_next;
};

class ReadVisitor {
  public:
    static constexpr bool kReads = true;
    /// The fields begin at this column of the cursor's row, in a file after this migration.
    ReadVisitor(const dialect::Cursor& row, int column, std::int64_t migration)
        : m_row(row), m_next(column), m_migration(migration) {}
    [[nodiscard]] bool has(std::int64_t migration, const char*) const {
        return migration <= m_migration;
    }
    std::string_view text(const char*) { return m_row.text(m_next++); }
    std::int64_t number(const char*) { return m_row.number(m_next++); }
    std::optional<std::int64_t> optionalNumber(const char*) {
        const int column = m_next++;
        return m_row.isNull(column) ? std::nullopt : std::optional(m_row.number(column));
    }
    std::optional<std::string_view> optionalText(const char*) {
        const int column = m_next++;
        return m_row.isNull(column) ? std::nullopt : std::optional(m_row.text(column));
    }

  private:
    const dialect::Cursor& m_row;
    int m_next;
    std::int64_t m_migration;
};

/// Fields as pairs of name and JSON value.
class JsonWriter {
  public:
    static constexpr bool kReads = false;
    static constexpr bool kTold = true;
    std::vector<std::pair<std::string, std::string>> words;
    void text(const char* name, std::string_view value);
    void number(const char* name, std::int64_t value) {
        words.emplace_back(name, std::to_string(value));
    }
    void optionalNumber(const char* name, std::optional<std::int64_t> value) {
        words.emplace_back(name, value ? std::to_string(*value) : "null");
    }
    void optionalText(const char* name, std::optional<std::string_view> value);
    void list(const char* name, const std::vector<std::string>& values);
};

}  // namespace grants
