// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/entry.h"

#include "exchange/import_sheets.h"

#include <algorithm>
#include <map>

namespace grants {
namespace {

/// Keeps alive what an entry reads.
class OpenEntry : public Entry {
  public:
    OpenEntry(std::shared_ptr<const FundYear> year, std::shared_ptr<const Plan> plan,
              EntryPtr (*make)(ImportContext&))
        : m_year(std::move(year)),
          m_plan(std::move(plan)),
          m_context(*m_year, *m_plan, true),
          m_entry(make(m_context)) {}

    [[nodiscard]] const ColumnFaces& columns() const override { return m_entry->columns(); }
    [[nodiscard]] std::optional<TypedRecord> typed(std::int64_t id) const override {
        return m_entry->typed(id);
    }
    [[nodiscard]] std::vector<TypedVerdict> check(
        const std::vector<TypedRecord>& records) const override {
        return m_entry->check(records);
    }
    std::vector<std::int64_t> put(Edit& edit,
                                  const std::vector<TypedRecord>& records) const override {
        return m_entry->put(edit, records);
    }
    [[nodiscard]] std::size_t references(std::int64_t id) const override {
        return m_entry->references(id);
    }
    void remove(Edit& edit, std::int64_t id) const override { m_entry->remove(edit, id); }
    [[nodiscard]] std::string_view gatheredColumn() const override {
        return m_entry->gatheredColumn();
    }

  private:
    std::shared_ptr<const FundYear> m_year;
    std::shared_ptr<const Plan> m_plan;
    ImportContext m_context;
    EntryPtr m_entry;
};

}  // namespace

std::size_t Entry::columnNamed(std::string_view header) const {
    const auto& faces = columns();
    const auto found = std::find_if(faces.begin(), faces.end(),
                                    [&](const auto& face) { return face.header == header; });
    return static_cast<std::size_t>(found - faces.begin());
}

std::vector<TypedRecord> Entry::gather(const std::vector<TypedRecord>& rows) const {
    const std::size_t column = columnNamed(gatheredColumn());
    if (column == columns().size()) return rows;
    std::vector<TypedRecord> records;
    std::map<std::vector<std::string>, std::size_t> known;  // texts but the column → its record
    for (const TypedRecord& row : rows) {
        TypedRecord rest = row;
        std::string text = std::exchange(rest.texts[column], {});
        const auto [place, fresh] = known.emplace(rest.texts, records.size());
        if (fresh || row.id != 0)
            records.push_back(row);
        else
            records[place->second].texts[column] += "; " + text;
    }
    return records;
}

std::unique_ptr<Entry> openEntry(std::string_view sheet, std::shared_ptr<const FundYear> year,
                                 std::shared_ptr<const Plan> plan) {
    for (const SheetKind& kind : sheetKinds())
        if (kind.name == sheet)
            return std::make_unique<OpenEntry>(std::move(year), std::move(plan), kind.entry);
    return nullptr;
}

}  // namespace grants
