// SPDX-License-Identifier: GPL-3.0-or-later
// The store of one aggregate: all its SQL, in one shape for every kind of value.
#pragma once

#include "base/finding.h"
#include "base/id.h"
#include "storage/content.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace grants {

class Database;
namespace dialect {
class Reader;
}

inline constexpr std::int64_t kRowsInStep = 1024;

/// T's columns and lists are named once in its Layout (stores/*.cpp). Statements are prepared once.
template <class T>
class Store {
  public:
    explicit Store(Database& database);
    ~Store();
    Store(Store&&) noexcept;

    /// Every value in id order. Throws Error(FundFile) naming the row that is not a value.
    [[nodiscard]] std::vector<T> all();
    /// The same through another view of the file, on any thread while nobody writes; `step` is
    /// called every kRowsInStep rows and may throw.
    [[nodiscard]] std::vector<T> all(dialect::Reader& reader,
                                     const std::function<void()>& step) const;
    /// The highest id there is: at least as many as there are values.
    [[nodiscard]] std::int64_t lastId();
    /// Throws Error(FundFile) RECORD_ALTERED for a row that another program changed.
    [[nodiscard]] std::optional<T> find(Id<T> id);
    /// An id never used before. Ask for it right before insert().
    [[nodiscard]] Id<T> nextId();
    /// So many ids in a row that are kept for whoever asked, inside the running transaction; the
    /// first of them.
    [[nodiscard]] Id<T> keepIds(std::int64_t count);
    /// Writes a row of this id and version. Throws Error(FundFile) on constraints. Gives what the
    /// row says now, as update() does.
    RowDigest insert(const T& value, Id<T> id, std::int64_t version);
    /// Writes `value` over the row it came from and counts its version up.
    RowDigest update(const T& value);
    void remove(Id<T> id);
    /// What a row of this value, id and version says.
    [[nodiscard]] static RowDigest digestOf(const T& value, Id<T> id, std::int64_t version);
    /// A transaction begins: what was given in the last one may have been rolled back.
    void begin();

    /// Nothing in a file older than the kind; else every row that is not a value, breaks what a
    /// value promises, or is not what was entered.
    void check(std::vector<Finding>& findings);
    /// Seals every row as it stands.
    ContentPart takeUp();
    /// Gives the rows of a file that was brought up to date from this migration the seals of their
    /// new shape; nothing for a table that has the columns it had. A row without the seal of what
    /// it said stays without one of what it says.
    std::optional<ContentPart> sealAnew(std::int64_t migration);
    /// `{"register_no":"X…","amount_fen":500}`; with `other` only the fields that differ from it.
    [[nodiscard]] static std::string toJson(const T& value, const T* other = nullptr);
    /// A toJson read back; fields it leaves out are as in `otherwise`. Nothing when it is not a
    /// whole value.
    [[nodiscard]] static std::optional<T> fromJson(const std::string& toJson, const T* otherwise);
    [[nodiscard]] static std::string tableName();

  private:
    struct Inside;
    std::unique_ptr<Inside> m_inside;
};

}  // namespace grants
