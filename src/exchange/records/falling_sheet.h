// SPDX-License-Identifier: GPL-3.0-or-later
// A described sheet whose rows may turn out unusable when the last one is known.
#pragma once

#include "exchange/records/record_sheet.h"

#include <unordered_set>

namespace grants {

template <class V>
class FallingSheet : public RecordSheet<V> {
  public:
    using RecordSheet<V>::RecordSheet;

    [[nodiscard]] std::size_t pending() const override {
        return RecordSheet<V>::pending() - m_fallen.size();
    }

  protected:
    /// A row that brings something, and where it came from.
    struct Brought {
        const V* value;
        SheetRow cells;
        std::size_t source;
        bool from1904;
        RowFate fate;
        bool stands = true;
    };

    /// Whether a row may fall; only those are kept in brought().
    [[nodiscard]] virtual bool mayFall(const V& value) const = 0;
    [[nodiscard]] std::vector<Brought>& brought() { return m_brought; }
    [[nodiscard]] bool hasFallen(const V& value) const { return m_fallen.contains(&value); }

    [[nodiscard]] LateRejection fall(Brought& row, CellFault fault) {
        row.stands = false;
        m_fallen.insert(row.value);
        this->forget(*row.value);
        return {row.cells, row.source, row.from1904, row.fate, std::move(fault)};
    }

    void settle(V value, const ImportRow& row, RowVerdict& verdict) override {
        const std::size_t before = this->m_fresh.size();
        RecordSheet<V>::settle(std::move(value), row, verdict);
        if (this->m_fresh.size() == before || !mayFall(this->m_fresh.back())) return;
        m_brought.push_back(
            {&this->m_fresh.back(), row.cells, row.source, row.from1904, verdict.fate});
    }

    void write(Edit& edit, V& value) override {
        if (!hasFallen(value)) RecordSheet<V>::write(edit, value);
    }

  private:
    std::vector<Brought> m_brought;
    std::unordered_set<const V*> m_fallen;
};

}  // namespace grants
