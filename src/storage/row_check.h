// SPDX-License-Identifier: GPL-3.0-or-later
// What verifying a file finds in one row, and its cells as they stand.
#pragma once

#include "base/error.h"
#include "storage/digest.h"
#include "storage/sqlite/reader.h"

#include <string>
#include <vector>

namespace grants {

void addCell(RowBytes& bytes, const dialect::Cursor& row, int column);

/// RECORD_ALTERED: another program changed the row.
[[nodiscard]] Error recordAltered(const char* table, std::int64_t id);

class RowFindings {
  public:
    RowFindings(std::string table, std::int64_t id, std::vector<Finding>& findings)
        : m_table(std::move(table)), m_id(std::to_string(id)), m_findings(findings) {}

    void value(Message sentence) { add("VERIFY_VALUE", std::move(sentence)); }
    void list();
    /// A value that no sheet takes.
    void senseless(const std::string& column);
    /// The row is not what was entered.
    void altered();

  private:
    void add(const char* code, Message sentence, Severity severity = Severity::Error);
    [[nodiscard]] std::string record() const { return m_table + " " + m_id; }

    std::string m_table, m_id;
    std::vector<Finding>& m_findings;
};

}  // namespace grants
