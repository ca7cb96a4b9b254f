// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of a record, patents and units, each in a table of its own: what a layout's lists() is
// asked for.
#pragma once

#include "domain/registry/organisation.h"
#include "domain/registry/patent_number.h"
#include "storage/digest.h"
#include "storage/list_table.h"
#include "storage/row.h"

#include <string>
#include <string_view>
#include <vector>

namespace grants {

using ListTables = std::vector<ListTable>;
using ListScans = std::vector<ListScan>;

/// Visitors for lists: patents as packed digits, units as ids.
class ListNames {
  public:
    explicit ListNames(std::vector<std::string>& names) : m_names(names) {}
    void patents(const char* table, const std::vector<PatentNumber>&) {
        m_names.emplace_back(table);
    }
    void units(const char* table, const std::vector<Id<Organisation>>&) {
        m_names.emplace_back(table);
    }

  private:
    std::vector<std::string>& m_names;
};

class ListWriter {
  public:
    ListWriter(ListTables& tables, long long owner) : m_next(tables.begin()), m_owner(owner) {}
    void patents(const char*, const std::vector<PatentNumber>& values) {
        std::vector<long long> packed;
        packed.reserve(values.size());
        for (const PatentNumber value : values) packed.push_back(value.packed());
        (m_next++)->insert(m_owner, packed);
    }
    void units(const char*, const std::vector<Id<Organisation>>& values) {
        std::vector<long long> ids;
        ids.reserve(values.size());
        for (const Id<Organisation> value : values) ids.push_back(value.value);
        (m_next++)->insert(m_owner, ids);
    }

  private:
    ListTables::iterator m_next;
    long long m_owner;
};

/// `Lists`: the list tables, each owner looked up; or scans that walk along with the owners.
template <class Lists>
class ListReader {
  public:
    ListReader(Lists& lists, long long owner) : m_next(lists.begin()), m_owner(owner) {}
    void patents(const char*, std::vector<PatentNumber>& values) {
        const std::vector<long long>& packed = next();
        values.clear();
        values.reserve(packed.size());
        for (const long long value : packed) values.push_back(PatentNumber::unpack(value));
    }
    void units(const char*, std::vector<Id<Organisation>>& values) {
        const std::vector<long long>& ids = next();
        values.clear();
        values.reserve(ids.size());
        for (const long long value : ids) values.push_back(Id<Organisation>{value});
    }

  private:
    const std::vector<long long>& next() { return (m_next++)->valuesOf(m_owner); }
    typename Lists::iterator m_next;
    long long m_owner;
};

class ListJsonWriter {
  public:
    explicit ListJsonWriter(JsonWriter& visitor) : m_visitor(visitor) {}
    void patents(const char* table, const std::vector<PatentNumber>& values) {
        std::vector<std::string> texts;
        texts.reserve(values.size());
        for (const PatentNumber value : values) texts.push_back("\"" + value.text() + "\"");
        m_visitor.list(table, texts);
    }
    void units(const char* table, const std::vector<Id<Organisation>>& values) {
        std::vector<std::string> texts;
        texts.reserve(values.size());
        for (const Id<Organisation> value : values) texts.push_back(std::to_string(value.value));
        m_visitor.list(table, texts);
    }

  private:
    JsonWriter& m_visitor;
};

/// Adds the lists to the bytes of their row.
class ListBytes {
  public:
    explicit ListBytes(RowBytes& bytes) : m_bytes(bytes) {}
    void patents(const char*, const std::vector<PatentNumber>& values) {
        m_bytes.number(static_cast<std::int64_t>(values.size()));
        for (const PatentNumber value : values) m_bytes.number(value.packed());
    }
    void units(const char*, const std::vector<Id<Organisation>>& values) {
        m_bytes.number(static_cast<std::int64_t>(values.size()));
        for (const Id<Organisation> value : values) m_bytes.number(value.value);
    }

  private:
    RowBytes& m_bytes;
};

/// Whether the lists that every record of its kind has hold something.
class FilledLists {
  public:
    bool all = true;
    void patents(const char* table, const std::vector<PatentNumber>& values) {
        if (values.empty() && std::string_view(table) == "licence_patent") all = false;
    }
    void units(const char*, const std::vector<Id<Organisation>>& values) {
        if (values.empty()) all = false;
    }
};

/// Finds patent numbers that are none.
class PatentCheck {
  public:
    bool sound = true;
    void patents(const char*, const std::vector<PatentNumber>& values) {
        for (const PatentNumber value : values)
            if (!PatentNumber::parse(value.text())) sound = false;
    }
    void units(const char*, const std::vector<Id<Organisation>>&) {}
};

}  // namespace grants
