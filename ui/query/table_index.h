// SPDX-License-Identifier: GPL-3.0-or-later
// What makes a table quick to filter, sort and group: each column's distinct values, their texts
// and their order. Every part is made at first use, by whoever needs it first, on any thread.
#pragma once

#include "ui/query/packed_texts.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>

namespace grants::ui {

/// A part that is made once; whoever comes meanwhile waits.
template <class Part>
class MadeOnce {
  public:
    /// Null when `make` gave nothing, or when `waiting` is stopped before somebody else's is there.
    const Part* get(const std::function<std::optional<Part>()>& make,
                    const std::stop_token& waiting) {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, waiting, [this] { return !m_making; });
        if (m_part || m_making) return m_part ? &*m_part : nullptr;
        m_making = true;
        lock.unlock();
        std::optional<Part> made = make();
        lock.lock();
        m_part = std::move(made);
        m_making = false;
        m_changed.notify_all();
        return m_part ? &*m_part : nullptr;
    }
    [[nodiscard]] bool isMade() const {
        const std::lock_guard lock(m_mutex);
        return m_part.has_value();
    }

  private:
    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    bool m_making = false;
    std::optional<Part> m_part;
};

/// Each getter gives null only when stopped: by its own token while it waits, or by stop().
class TableIndex {
  public:
    using Ranks = std::vector<std::uint32_t>;
    using Pinyin = std::vector<std::string>;

    explicit TableIndex(std::shared_ptr<const Rows> rows);

    [[nodiscard]] const Rows& rows() const { return *m_rows; }
    [[nodiscard]] const std::shared_ptr<const Rows>& sharedRows() const { return m_rows; }
    const Dictionary* dictionary(int column, const std::stop_token& waiting);
    const PackedTexts* texts(int column, Denomination denomination, const std::stop_token& waiting);
    const Ranks* ranks(int column, const std::stop_token& waiting);
    /// The pinyinKeys of the values, by code; none of columns without words or with too many.
    const Pinyin* pinyin(int column, const std::stop_token& waiting);

    /// Whether a text can be looked for without making anything first.
    [[nodiscard]] bool isSearchable(Denomination denomination) const;
    /// Makes all there is to make, what a search needs first.
    void makeAll(Denomination denomination);
    /// Nothing more is made.
    void stop() { m_stop.request_stop(); }

  private:
    struct Column {
        MadeOnce<Dictionary> dictionary;
        MadeOnce<PackedTexts> texts, textsInWan;  // the latter of amounts only
        MadeOnce<Ranks> ranks;
        MadeOnce<Pinyin> pinyin;
    };
    [[nodiscard]] MadeOnce<PackedTexts>& textsOf(int column, Denomination denomination) const;

    std::shared_ptr<const Rows> m_rows;
    std::unique_ptr<Column[]> m_columns;
    std::stop_source m_stop;
};

}  // namespace grants::ui
