// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheets/open_entry.h"

#include "exchange/sheets/import_sheets.h"

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

    [[nodiscard]] const ColumnDescriptors& columns() const override { return m_entry->columns(); }
    [[nodiscard]] std::optional<TypedRecord> typed(std::int64_t id) const override {
        return m_entry->typed(id);
    }
    [[nodiscard]] std::vector<TypedVerdict> check(
        const std::vector<TypedRecord>& records) const override {
        return m_entry->check(records);
    }
    [[nodiscard]] std::vector<TypedVerdict> checkTogether(
        const std::vector<TypedRecord>& records) const override {
        return m_entry->checkTogether(records);
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

std::unique_ptr<Entry> openEntry(std::string_view sheet, std::shared_ptr<const FundYear> year,
                                 std::shared_ptr<const Plan> plan) {
    for (const SheetKind& kind : sheetKinds()) {
        if (kind.name == sheet)
            return std::make_unique<OpenEntry>(std::move(year), std::move(plan), kind.entry);
    }
    return nullptr;
}

TypingRights rightsToType(std::string_view sheet) {
    for (const SheetKind& kind : sheetKinds())
        if (kind.name == sheet) return {kind.needs.operation, kind.needs.beside};
    return {};
}

}  // namespace grants
