// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/dictionary.h"

#include <limits>
#include <numeric>

namespace grants::ui {

namespace {

constexpr std::size_t kRowsBetweenStops = 4096;

/// Spreads the bits of a number; different numbers stay different.
std::uint64_t spread(std::uint64_t number) {
    number = (number ^ (number >> 32)) * 0x9E3779B97F4A7C15u;
    return number ^ (number >> 29);
}

/// Values that compare equal have the same print.
struct Print {
    std::uint64_t operator()(std::monostate) const { return 0; }
    std::uint64_t operator()(std::string_view words) const {
        return std::hash<std::string_view>()(words);
    }
    std::uint64_t operator()(std::int64_t count) const {
        return spread(static_cast<std::uint64_t>(count));
    }
    std::uint64_t operator()(Money money) const { return (*this)(money.inFen()); }
    std::uint64_t operator()(Fraction share) const {
        return (*this)(share.num()) * 31 + (*this)(share.den());
    }
    std::uint64_t operator()(Date day) const { return (*this)(std::int64_t{day.daysSinceEpoch()}); }
    std::uint64_t operator()(bool yes) const { return yes ? 2 : 1; }
    std::uint64_t operator()(Decimal number) const {
        const auto [whole, billionths] = number.worth();
        return (*this)(whole)*31 + (*this)(billionths);
    }
};

template <class Narrow>
std::vector<Narrow> narrowed(const std::vector<std::uint32_t>& codes) {
    std::vector<Narrow> result;
    result.reserve(codes.size());
    for (const std::uint32_t code : codes) result.push_back(static_cast<Narrow>(code));
    return result;
}

}  // namespace

/// Meets the values row by row; an open hash table finds those it has met.
class DictionaryMaker {
  public:
    DictionaryMaker(const Rows& rows, int column) : m_rows(rows), m_column(column), m_slots(64) {}

    void meet(std::size_t row) {
        const CellValue value = m_rows.value(row, m_column);
        const Dictionary::Code code = isBlank(value) ? blank(row) : known(value, row);
        if (code != row && m_codes.empty()) {  // the first value that is there a second time
            m_codes.resize(row);
            std::iota(m_codes.begin(), m_codes.end(), 0u);
        }
        if (code != row || !m_codes.empty()) m_codes.push_back(code);
    }
    void endBlock() { m_made.m_growth.push_back(static_cast<std::uint32_t>(m_made.m_size)); }

    Dictionary finish() {
        if (!m_codes.empty()) {
            pack();
            m_made.m_firstRows = std::move(m_firstRows);
            m_made.m_firstRows.shrink_to_fit();
        }
        return std::move(m_made);
    }

  private:
    struct Slot {
        std::uint64_t print = 0;
        std::uint32_t codeAndOne = 0;  // 0: free
    };

    Dictionary::Code add(std::size_t row) {
        m_firstRows.push_back(static_cast<std::uint32_t>(row));
        return static_cast<Dictionary::Code>(m_made.m_size++);
    }
    Dictionary::Code blank(std::size_t row) {
        if (!m_made.m_blank) m_made.m_blank = add(row);
        return *m_made.m_blank;
    }
    Dictionary::Code known(const CellValue& value, std::size_t row) {
        const std::uint64_t print = std::visit(Print(), value);
        std::size_t at = place(print);
        for (; m_slots[at].codeAndOne != 0; at = (at + 1) & (m_slots.size() - 1)) {
            const Dictionary::Code code = m_slots[at].codeAndOne - 1;
            if (m_slots[at].print == print && isSame(value, code)) return code;
        }
        const Dictionary::Code code = add(row);
        m_slots[at] = {print, code + 1};
        if (m_made.m_size * 2 > m_slots.size()) grow();
        return code;
    }
    [[nodiscard]] bool isSame(const CellValue& value, Dictionary::Code code) const {
        return compare(m_rows.value(m_firstRows[code], m_column), value) == 0;
    }
    [[nodiscard]] std::size_t place(std::uint64_t print) const {
        return spread(print) & (m_slots.size() - 1);
    }
    void grow() {
        std::vector<Slot> old(m_slots.size() * 2);
        old.swap(m_slots);
        for (const Slot& slot : old) {
            if (slot.codeAndOne == 0) continue;
            std::size_t at = place(slot.print);
            while (m_slots[at].codeAndOne != 0) at = (at + 1) & (m_slots.size() - 1);
            m_slots[at] = slot;
        }
    }
    void pack() {
        if (m_made.m_size <= std::numeric_limits<std::uint8_t>::max()) {
            m_made.m_codes = narrowed<std::uint8_t>(m_codes);
        } else if (m_made.m_size <= std::numeric_limits<std::uint16_t>::max()) {
            m_made.m_codes = narrowed<std::uint16_t>(m_codes);
        } else {
            m_made.m_codes = std::vector<std::uint32_t>(m_codes);
        }
    }

    const Rows& m_rows;
    int m_column;
    std::vector<Slot> m_slots;
    std::vector<std::uint32_t> m_codes, m_firstRows;
    Dictionary m_made;
};

std::optional<Dictionary> Dictionary::of(const Rows& rows, int column,
                                         const std::stop_token& stop) {
    DictionaryMaker maker(rows, column);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (row % kRowsBetweenStops == 0 && stop.stop_requested()) return std::nullopt;
        maker.meet(row);
        if ((row + 1) % kBlock == 0) maker.endBlock();
    }
    if (rows.size() % kBlock != 0) maker.endBlock();
    return maker.finish();
}

}  // namespace grants::ui
