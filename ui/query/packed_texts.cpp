// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/packed_texts.h"

#include "ui/query/condition.h"

#include <algorithm>
#include <cstring>

namespace grants::ui {

namespace {

constexpr Dictionary::Code kTextsBetweenStops = 4096;

void lowerFrom(std::string& text, std::size_t start) {
    for (std::size_t at = start; at < text.size(); ++at)
        if (text[at] >= 'A' && text[at] <= 'Z') text[at] = static_cast<char>(text[at] - 'A' + 'a');
}

/// displayText without a detour over UTF-16.
struct Appended {
    std::string& text;
    Denomination denomination;

    void operator()(std::monostate) const {}
    void operator()(bool) const {}  // 是 and 否 are not searched for
    void operator()(std::string_view words) const { text += words; }
    void operator()(std::int64_t count) const { text += countText(count).toStdString(); }
    void operator()(Money money) const {
        text += denomination == Denomination::Yuan ? inYuan(money) : inWan(money, 4);
    }
    void operator()(Fraction share) const { text += inPercent(share); }
    void operator()(Date day) const { text += inIso(day); }
    void operator()(Decimal number) const { text += toText(number); }
};

}  // namespace

std::optional<PackedTexts> PackedTexts::of(const Rows& rows, int column,
                                           const Dictionary& dictionary, Denomination denomination,
                                           const std::stop_token& stop) {
    PackedTexts made;
    made.m_starts.reserve(dictionary.size() + 1);
    for (Dictionary::Code code = 0; code < dictionary.size(); ++code) {
        if (code % kTextsBetweenStops == 0 && stop.stop_requested()) return std::nullopt;
        const std::size_t row = dictionary.firstRow(code), start = made.m_text.size();
        made.m_starts.push_back(static_cast<std::uint32_t>(start));
        std::visit(Appended{made.m_text, denomination}, rows.value(row, column));
        lowerFrom(made.m_text, start);
        if (const std::string_view pinyin = rows.pinyin(row, column); !pinyin.empty()) {
            (made.m_text += kPinyin) += pinyin;
            made.m_hasPinyin = true;
        }
        made.m_text += kEnd;
    }
    made.m_starts.push_back(static_cast<std::uint32_t>(made.m_text.size()));
    made.m_text.shrink_to_fit();
    return made;
}

std::size_t PackedTexts::find(std::string_view word, std::size_t from, std::size_t to) const {
    if (from >= to) return to;
    const void* found = memmem(m_text.data() + from, to - from, word.data(), word.size());
    return found == nullptr
               ? to
               : static_cast<std::size_t>(static_cast<const char*>(found) - m_text.data());
}

std::size_t PackedTexts::find(const PinyinWord& word, std::size_t from, std::size_t to) const {
    const std::size_t found = word.findIn(std::string_view(m_text).substr(0, to), from);
    return std::min(found, to);
}

bool PackedTexts::has(Dictionary::Code code, const SearchWord& word) const {
    const std::string_view whole = text(code);
    return whole.find(word.text) != std::string_view::npos || word.pinyin.isIn(whole);
}

/// Hits often lie close together, so it looks near by first.
Dictionary::Code PackedTexts::codeAt(std::size_t place, Dictionary::Code from) const {
    auto low = m_starts.begin() + from;
    std::ptrdiff_t step = 1;
    while (m_starts.end() - low > step && *(low + step) <= place) {
        low += step;
        step *= 2;
    }
    const auto high = m_starts.end() - low > step ? low + step : m_starts.end();
    return static_cast<Dictionary::Code>(std::upper_bound(low, high, place) - m_starts.begin() - 1);
}

}  // namespace grants::ui
