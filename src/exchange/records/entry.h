// SPDX-License-Identifier: GPL-3.0-or-later
// Records typed by hand: a text a column, read by the very rules of the import sheet. In-cell
// editing, forms, pasted blocks and drafts all speak this.
#pragma once

#include "exchange/records/import_sheet.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace grants {

/// One record as its columns are typed, in the order of Entry::columns(). id 0: a new one.
struct TypedRecord {
    std::int64_t id = 0, version = 0;
    std::vector<std::string> texts;
    friend bool operator==(const TypedRecord&, const TypedRecord&) = default;
};

struct TypedVerdict {
    std::vector<CellFault> faults;  // must be mended before the record can be kept
    std::vector<Finding> warnings;  // place: column only
    /// What blank cells imply, by column: 规模 worked out, 市内 following 区内. While something is
    /// at fault, only for columns that may stay blank, as far as the sound ones tell.
    std::vector<std::string> implied;
    [[nodiscard]] bool holds() const { return faults.empty(); }
};

/// One kind of record against one snapshot; free to use from any thread, one at a time.
class Entry {
  public:
    virtual ~Entry() = default;
    [[nodiscard]] virtual const ColumnDescriptors& columns() const = 0;
    /// The column with this header; columns().size() when there is none.
    [[nodiscard]] std::size_t columnNamed(std::string_view header) const;
    [[nodiscard]] TypedRecord blank() const {
        return {0, 0, std::vector<std::string>(columns().size())};
    }
    /// A stored record as one would type it; nothing when it is gone.
    [[nodiscard]] virtual std::optional<TypedRecord> typed(std::int64_t id) const = 0;
    /// Also finds keys that stored records or earlier ones of `records` hold already.
    [[nodiscard]] virtual std::vector<TypedVerdict> check(
        const std::vector<TypedRecord>& records) const = 0;
    [[nodiscard]] TypedVerdict check(const TypedRecord& record) const {
        return std::move(check(std::vector{record}).front());
    }
    /// The same for records that are to be kept at once, which may name each other.
    [[nodiscard]] virtual std::vector<TypedVerdict> checkTogether(
        const std::vector<TypedRecord>& records) const {
        return check(records);
    }
    /// New rows that one record of several rows is typed as (转让许可: a row a patent) become one.
    [[nodiscard]] std::vector<TypedRecord> gather(const std::vector<TypedRecord>& rows) const;
    /// Writes records that hold together; the ids in the same order. Throws as Edit::put does, and
    /// std::logic_error for a record that does not hold.
    virtual std::vector<std::int64_t> put(Edit& edit,
                                          const std::vector<TypedRecord>& records) const = 0;
    /// How many other records name this one, so that it cannot be removed.
    [[nodiscard]] virtual std::size_t references(std::int64_t id) const = 0;
    /// Throws as Edit::remove does.
    virtual void remove(Edit& edit, std::int64_t id) const = 0;

    /// The column in which rows of one record differ; empty when a row is a record.
    [[nodiscard]] virtual std::string_view gatheredColumn() const = 0;
};

}  // namespace grants
