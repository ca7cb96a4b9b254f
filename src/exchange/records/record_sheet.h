// SPDX-License-Identifier: GPL-3.0-or-later
// A described sheet as the importer takes it: new, same, updated or in conflict, by the natural
// key.
#pragma once

#include "exchange/records/hindrance.h"
#include "exchange/records/own_texts.h"
#include "exchange/records/row_likeness.h"
#include "exchange/records/sheet_description.h"

#include <deque>
#include <unordered_map>

namespace grants {

/// Whether a year has the records in a list; units are in its registry.
template <class V>
inline constexpr bool kIsListed = Kinds::kHas<V> && !std::is_same_v<V, Organisation>;

template <class V>
class RecordSheet : public ImportSheet {
  public:
    RecordSheet(ImportContext& context, SheetDescription<V> description)
        : m_context(context), m_description(std::move(description)) {
        for (const auto& each : m_description.columns) m_descriptors.push_back(each.descriptor);
        if (!m_description.evidence) return;
        context.evidence.push_back([this](const std::string& number) { return brings(number); });
    }

    [[nodiscard]] std::string_view name() const override { return m_description.name; }
    [[nodiscard]] const std::vector<ColumnDescriptor>& columns() const override {
        return m_descriptors;
    }

    [[nodiscard]] RowVerdict take(const ImportRow& row) override {
        if (auto beside = row.inTable ? besideRecords(row) : std::nullopt)
            return noRecord(std::move(*beside));
        RowVerdict verdict;
        V value = readRow(row, verdict);
        if (row.mayAwait && isAwaited(value, verdict)) return asItWas();
        if (verdict.faults.empty()) settle(std::move(value), row, verdict);
        if (verdict.faults.empty()) return verdict;
        verdict.fate = RowFate::Rejected;
        if (auto named = row.inTable ? likenessOf(row, m_descriptors) : std::nullopt)
            return noRecord(std::move(*named));
        return verdict;
    }

    [[nodiscard]] std::size_t pending() const override { return m_fresh.size(); }

    void showIn(FundYear& year, const UnitDirectory& units) const override {
        if constexpr (kIsListed<V>) {
            std::vector<V>& records = Kinds::memberOf<V>(year);
            std::unordered_map<std::int64_t, std::size_t> places;
            for (std::size_t at = 0; at < records.size(); ++at)
                places.emplace(records[at].id.value, at);
            for (V value : m_fresh) {
                if (m_description.settle) m_description.settle(value, units);
                const auto stored = places.find(value.id.value);
                if (stored == places.end()) {
                    records.push_back(std::move(value));
                } else {
                    records[stored->second] = std::move(value);
                }
            }
        }
    }

    void put(Edit& edit, const std::function<void()>& step) override {
        for (V& value : m_fresh) {
            write(edit, value);
            step();
        }
    }

  protected:
    virtual void write(Edit& edit, V& value) {
        if (m_description.settle) m_description.settle(value, m_context.units);
        edit.put(value);
    }

    /// Decides between new, same, updated and conflict by the natural key.
    virtual void settle(V value, const ImportRow& row, RowVerdict& verdict) {
        Slot& slot = slotOf(m_description.key(value));
        if (slot.row != 0) return settleRepeated(slot, value, row, verdict);
        if (slot.stored == nullptr) {
            verdict.fate = RowFate::Added;
            if (!admits(nullptr, value, row, verdict)) return;
            m_owns.give(nullptr, value);
            slot.current = keep(std::move(value));
            if (m_description.brought) m_description.brought(*slot.current);
        } else {
            settleStored(slot, std::move(value), row, verdict);
        }
        if (!verdict.faults.empty()) return;
        slot.row = row.cells.number;
        slot.source = row.source;
        slot.file = row.file;
    }

    /// Whether a row of this import names a record by this key and holds.
    [[nodiscard]] virtual bool brings(const std::string& key) const {
        const auto found = m_slots.find(key);
        return found != m_slots.end() && found->second.current != nullptr;
    }

    /// The stored value with the same natural key.
    [[nodiscard]] virtual const V* storedLike(const V& value) {
        return slotOf(m_description.key(value)).stored;
    }

    /// Its row may come again, as if it had never been taken.
    void forget(const V& kept) {
        Slot& slot = slotOf(m_description.key(kept));
        slot = Slot{.stored = slot.stored};
    }

    V* keep(V value) { return &m_fresh.emplace_back(std::move(value)); }

    /// The header of the first column in which the two differ, those for which `aside(place)` holds
    /// not looked at.
    template <class Aside>
    [[nodiscard]] std::string_view differing(const V& a, const V& b, Aside aside) const {
        for (std::size_t at = 0; at < m_descriptors.size(); ++at) {
            if (!aside(at) && !m_description.columns[at].same(a, b))
                return m_descriptors[at].header;
        }
        return {};
    }

    /// Notes what `value` changes of `stored`, `except` aside; empty when nothing.
    std::string_view change(const V& stored, const V& value, RowVerdict& verdict,
                            std::string_view except = {}) const {
        for (std::size_t at = 0; at < m_description.columns.size(); ++at) {
            const Column<V>& each = m_description.columns[at];
            if (each.descriptor.header == except || each.same(stored, value)) continue;
            const bool emptied = !m_given.has(at) && !isSaidInstead(at) &&
                                 !isImplied(stored, at, m_description, m_descriptors);
            verdict.changes.push_back(
                {each.descriptor.header, each.text(stored, m_context.year.registry), emptied});
        }
        return verdict.changes.empty() ? std::string_view() : verdict.changes.front().column;
    }

    [[nodiscard]] static Fault conflict(const CellChange& change) {
        if (change.emptied) {
            return {"CONFLICT",
                    translatable("import",
                                 "“{0}”在表格里空着，已登记的是“{1}”；请在表格里补上，或勾选"
                                 "“以文件为准更新”再导入，空着的格不会清空已登记的值")
                        .with(change.column, change.stored)};
        }
        return {"CONFLICT",
                translatable("import",
                             "“{0}”与已登记的不同；要以表格为准，请勾选“以文件为准更新”再导入")
                    .with(change.column)};
    }

    [[nodiscard]] static Fault repeated(int row) {
        return {"DUPLICATE_ROW",
                translatable("import", "与第 {0} 行重复，请删去一行").with(std::to_string(row))};
    }

    /// `file`: of the other row, when it is another one.
    [[nodiscard]] static Fault contradicting(int row, std::string_view file,
                                             std::string_view header) {
        if (!file.empty()) {
            return {
                "DUPLICATE_ROW",
                translatable("import", "编号与“{0}”第 {1} 行相同，而“{2}”不同，请核对哪一行正确")
                    .with(file, std::to_string(row), header)};
        }
        return {"DUPLICATE_ROW",
                translatable("import", "编号与第 {0} 行相同，而“{1}”不同，请核对哪一行正确")
                    .with(std::to_string(row), header)};
    }

    ImportContext& m_context;
    SheetDescription<V> m_description;
    std::deque<V> m_fresh;  // to be written

  private:
    struct Slot {
        const V* stored = nullptr;
        const V* current = nullptr;  // as this import leaves it
        int row = 0;                 // where this import named it first
        std::size_t source = 0;
        std::string_view file{};
    };

    /// Whether the row that was read says only what is awaited, and nothing of it is stored.
    [[nodiscard]] bool isAwaited(const V& value, const RowVerdict& verdict) {
        bool names = true;
        for (std::size_t at = 0; at < m_descriptors.size(); ++at) {
            names = names && m_descriptors[at].awaitedBeside.empty();
            if (m_said.has(at) != names) return false;
        }
        return std::all_of(verdict.faults.begin(), verdict.faults.end(),
                           [](const CellFault& each) { return each.fault.code == "REQUIRED"; }) &&
               storedLike(value) == nullptr;
    }

    /// Of a row that is named as what it is instead of a record.
    [[nodiscard]] RowVerdict noRecord(Fault named) const {
        RowVerdict verdict;
        verdict.faults.push_back({m_descriptors.front().header, std::move(named)});
        return verdict;
    }

    [[nodiscard]] static RowVerdict asItWas() {
        RowVerdict verdict;
        verdict.fate = RowFate::Same;
        return verdict;
    }

    [[nodiscard]] V readRow(const ImportRow& row, RowVerdict& verdict) {
        const auto cellOf = [&row](std::size_t at) -> const Cell* {
            const auto place = static_cast<std::size_t>(row.places[at]);
            return row.places[at] < 0 || place >= row.cells.cells.size() ? nullptr
                                                                         : &row.cells.cells[place];
        };
        V value = m_description.blank();
        m_given = readColumns(m_description, m_descriptors, cellOf, row.from1904, m_context.units,
                              value, verdict);
        m_said = m_given;
        if (!verdict.faults.empty()) return value;
        const V* stored = storedLike(value);
        if (stored == nullptr) {
            finish(value, verdict);
            return value;
        }
        V written = writtenOver(*stored, value, m_description, m_given);
        keepUnsaid(*stored, row.places, written, verdict);
        finish(written, verdict);
        return written;
    }

    void finish(V& value, RowVerdict& verdict) const {
        if (m_description.finish) m_description.finish(value, m_given, verdict);
    }

    [[nodiscard]] bool isSaidInstead(std::size_t at) const {
        const std::string_view other = m_description.columns[at].instead;
        return !other.empty() && m_said(other);
    }

    /// A column that the file does not have says nothing, and neither does a blank cell of an
    /// update that is not to empty.
    [[nodiscard]] bool isUnsaid(std::size_t at, const std::vector<int>& places) const {
        const bool blanksSayNothing = m_context.update && !m_context.empty;
        return !m_said.has(at) && !isSaidInstead(at) && (places[at] < 0 || blanksSayNothing);
    }

    /// Of what the row does not say, what is stored stays, unless it was only implied.
    void keepUnsaid(const V& stored, const std::vector<int>& places, V& value,
                    RowVerdict& verdict) {
        std::size_t first = 0;
        while (first < places.size() && !isUnsaid(first, places)) ++first;
        if (first == places.size()) return;
        V finished = value;
        RowVerdict aside;
        finish(finished, aside);
        for (std::size_t at = first; at < places.size(); ++at) {
            const Column<V>& column = m_description.columns[at];
            if (!isUnsaid(at, places) || column.same(stored, finished) ||
                isImplied(stored, at, m_description, m_descriptors))
                continue;
            column.copy(stored, value);
            m_given.add(at);
            verdict.kept += places[at] < 0 ? 0 : 1;
        }
    }

    Slot& slotOf(std::string key) {
        if (!m_indexed && m_description.stored != nullptr) {
            m_slots.reserve(m_description.stored->size() * 2);
            for (const V& each : *m_description.stored)
                m_slots[m_description.key(each)].stored = &each;
        }
        m_indexed = true;
        if (m_lastSlot == nullptr || key != m_lastKey) {  // a row asks for its own several times
            m_lastSlot = &m_slots[key];
            m_lastKey = std::move(key);
        }
        return *m_lastSlot;
    }

    void settleStored(Slot& slot, V value, const ImportRow& row, RowVerdict& verdict) {
        const auto header = change(*slot.stored, value, verdict);
        slot.current = slot.stored;
        if (header.empty()) {
            verdict.fate = RowFate::Same;
        } else if (!admits(slot.stored, value, row, verdict)) {
            return;
        } else if (m_context.update) {
            verdict.fate = RowFate::Updated;
            m_owns.give(slot.stored, value);
            slot.current = keep(std::move(value));
            if (m_description.brought) m_description.brought(*slot.current);
        } else {
            refuse(verdict, header, conflict(verdict.changes.front()));
        }
    }

    /// Whether it may be put at all. A form is held to what was decided as a whole, not row by row.
    [[nodiscard]] bool admits(const V* stored, const V& value, const ImportRow& row,
                              RowVerdict& verdict) {
        if (row.inTable) {
            auto fault = hindranceOf(value, stored, m_description, m_context.admissible);
            if (fault) verdict.faults.push_back(std::move(*fault));
        }
        if (m_owns.isTaken(stored, value))
            refuse(verdict, m_description.own->column, m_description.own->taken);
        return verdict.faults.empty();
    }

    void settleRepeated(const Slot& slot, const V& value, const ImportRow& row,
                        RowVerdict& verdict) {
        const auto header = differing(value, *slot.current,
                                      [&](std::size_t at) { return isUnsaid(at, row.places); });
        verdict.fate = RowFate::Same;
        if (!header.empty()) {
            const bool elsewhere = slot.source != row.source && slot.file != row.file;
            refuse(verdict, header,
                   contradicting(slot.row, elsewhere ? slot.file : std::string_view(), header));
        } else if (slot.source == row.source) {
            refuse(verdict, m_descriptors.front().header, repeated(slot.row));
        }
    }

    std::vector<ColumnDescriptor> m_descriptors;
    GivenColumns m_given{m_descriptors};  // of the row that is being taken
    GivenColumns m_said{m_descriptors};   // the same without what is kept of the stored record
    OwnTexts<V> m_owns{m_description};
    std::unordered_map<std::string, Slot> m_slots;
    Slot* m_lastSlot = nullptr;
    std::string m_lastKey;
    bool m_indexed = false;
};

}  // namespace grants
