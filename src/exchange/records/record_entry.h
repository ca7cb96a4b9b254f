// SPDX-License-Identifier: GPL-3.0-or-later
// The entry of a described sheet.
#pragma once

#include "exchange/records/entry.h"
#include "exchange/records/hindrance.h"

#include <algorithm>
#include <stdexcept>
#include <unordered_map>

namespace grants {

template <class V>
class RecordEntry : public Entry {
  public:
    RecordEntry(const ImportContext& context, SheetDescription<V> description)
        : m_context(context), m_description(std::move(description)) {
        for (const auto& each : m_description.columns) m_descriptors.push_back(each.descriptor);
    }

    [[nodiscard]] const ColumnDescriptors& columns() const override { return m_descriptors; }

    [[nodiscard]] std::optional<TypedRecord> typed(std::int64_t id) const override {
        const V* value = find(id);
        if (value == nullptr) return std::nullopt;
        return TypedRecord{id, value->version, textsOf(*value)};
    }

    [[nodiscard]] std::vector<TypedVerdict> check(
        const std::vector<TypedRecord>& records) const override {
        std::vector<TypedVerdict> verdicts;
        std::vector<Keys> keys = keysFor(records.size());
        for (const TypedRecord& record : records) {
            RowVerdict read;
            V value = valueOf(record, read);
            admit(value, read);
            for (Keys& each : keys)
                if (read.faults.empty()) each.claim(value, read);
            verdicts.push_back({std::move(read.faults), std::move(read.warnings), {}});
            verdicts.back().implied =
                verdicts.back().holds() ? textsOf(value) : impliedSoFar(std::move(value), record);
        }
        return verdicts;
    }

    std::vector<std::int64_t> put(Edit& edit,
                                  const std::vector<TypedRecord>& records) const override {
        std::vector<std::int64_t> ids;
        for (const TypedRecord& record : records) {
            RowVerdict read;
            const V value = valueOf(record, read);
            if (!read.faults.empty()) throw std::logic_error("a faulty record is not for keeping");
            ids.push_back(edit.put(value).value);
        }
        return ids;
    }

    [[nodiscard]] std::size_t references(std::int64_t id) const override {
        return m_description.references ? m_description.references(Id<V>{id}) : 0;
    }
    void remove(Edit& edit, std::int64_t id) const override { edit.remove(Id<V>{id}); }
    [[nodiscard]] std::string_view gatheredColumn() const override {
        return m_description.gathered;
    }

  protected:
    [[nodiscard]] V valueOf(const TypedRecord& record, RowVerdict& verdict) const {
        V value = m_description.blank();
        std::vector<Cell> cells;
        for (const std::string& text : record.texts) cells.push_back({Cell::Kind::Text, text});
        const auto cellOf = [&cells](std::size_t at) {
            return at < cells.size() ? &cells[at] : nullptr;
        };
        const GivenColumns given = readColumns(m_description, m_descriptors, cellOf, false,
                                               m_context.units, value, verdict);
        if (const V* stored = find(record.id))
            value = writtenOver(*stored, value, m_description, given);
        value.id = Id<V>{record.id};
        value.version = record.version;
        if (verdict.faults.empty() && m_description.finish)
            m_description.finish(value, given, verdict);
        return value;
    }

  private:
    /// Who holds which text that no two share. One record is looked for, many get an index.
    class Keys {
      public:
        Keys(const RecordEntry& entry, OwnText<V> own, std::size_t records)
            : m_entry(entry), m_own(std::move(own)) {
            if (records <= kScanned) return;
            for (const V& each : *entry.m_description.stored)
                m_held.emplace(m_own.text(each), each.id.value);
            m_indexed = true;
        }
        void claim(const V& value, RowVerdict& verdict) {
            const std::string key = m_own.text(value);
            if (key.empty()) return;
            const V* self = m_entry.find(value.id.value);
            const bool kept = self != nullptr && m_own.text(*self) == key;
            if (!kept && !m_indexed) scan(key);
            const auto [holder, fresh] = m_held.emplace(key, value.id.value);
            if (fresh || (kept && holder->second == value.id.value)) return;
            refuse(verdict, m_own.column, m_own.taken);
        }

      private:
        static constexpr std::size_t kScanned = 3;
        void scan(const std::string& key) {
            for (const V& each : *m_entry.m_description.stored)
                if (m_own.text(each) == key) m_held.emplace(key, each.id.value);
        }
        const RecordEntry& m_entry;
        OwnText<V> m_own;
        std::unordered_map<std::string, std::int64_t> m_held;
        bool m_indexed = false;
    };

    [[nodiscard]] std::vector<Keys> keysFor(std::size_t records) const {
        static const Fault taken = {
            "DUPLICATE_KEY",
            translatable("import", "已有相同的记录，请改正编号，或在原来那一条上修改")};
        std::vector<Keys> keys;
        keys.emplace_back(*this, OwnText<V>{m_descriptors.front().header, m_description.key, taken},
                          records);
        if (m_description.own) keys.emplace_back(*this, *m_description.own, records);
        return keys;
    }

    /// What was decided about is not typed over; what says the same as before changes nothing.
    void admit(const V& value, RowVerdict& verdict) const {
        const V* stored = find(value.id.value);
        if (!verdict.faults.empty() || (stored != nullptr && saysTheSame(*stored, value))) return;
        auto fault = hindranceOf(value, stored, m_description, m_context.admissible);
        if (fault) verdict.faults.push_back(std::move(*fault));
    }

    [[nodiscard]] bool saysTheSame(const V& a, const V& b) const {
        return std::all_of(m_description.columns.begin(), m_description.columns.end(),
                           [&](const Column<V>& each) { return each.same(a, b); });
    }

    /// Ids only grow, so the stored values are in their order.
    [[nodiscard]] const V* find(std::int64_t id) const {
        const std::vector<V>& stored = *m_description.stored;
        const auto place = std::lower_bound(
            stored.begin(), stored.end(), id,
            [](const V& value, std::int64_t wanted) { return value.id.value < wanted; });
        return id != 0 && place != stored.end() && place->id.value == id ? &*place : nullptr;
    }

    /// Of columns that may stay blank, in a record that is not yet sound.
    [[nodiscard]] std::vector<std::string> impliedSoFar(V value, const TypedRecord& record) const {
        std::vector<std::string> texts(m_descriptors.size());
        GivenColumns given(m_descriptors);
        for (std::size_t at = 0; at < record.texts.size(); ++at)
            if (!record.texts[at].empty()) given.add(at);
        RowVerdict aside;
        if (m_description.finish) m_description.finish(value, given, aside);
        for (std::size_t at = 0; at < record.texts.size(); ++at) {
            if (!m_descriptors[at].required && record.texts[at].empty())
                texts[at] = m_description.columns[at].text(value, m_context.year.registry);
        }
        return texts;
    }

    [[nodiscard]] std::vector<std::string> textsOf(const V& value) const {
        std::vector<std::string> texts;
        for (const auto& column : m_description.columns)
            texts.push_back(column.text(value, m_context.year.registry));
        return texts;
    }

    const ImportContext& m_context;
    SheetDescription<V> m_description;
    ColumnDescriptors m_descriptors;
};

}  // namespace grants
