// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/ranks.h"

#include <QCollator>
#include <QLocale>
#include <algorithm>

namespace grants::ui {

namespace {

using Code = Dictionary::Code;
using Ranks = std::optional<std::vector<std::uint32_t>>;

constexpr std::size_t kSortedAtOnce = 1u << 15;

/// The codes to rank, and when to give up.
struct Task {
    std::vector<Code> codes;  // all but that of blank cells
    std::size_t size;         // with it
    const std::stop_token& stop;
};

std::vector<Code> filledCodes(const Dictionary& dictionary) {
    std::vector<Code> codes;
    codes.reserve(dictionary.size());
    for (Code code = 0; code < dictionary.size(); ++code)
        if (dictionary.blank() != code) codes.push_back(code);
    return codes;
}

/// Runs are sorted, then merged in pairs, so that it can be stopped between them.
template <class Keys, class Less>
bool sortUnlessStopped(Keys& keys, Less less, const std::stop_token& stop) {
    const auto at = [&](std::size_t place) {
        return keys.begin() + static_cast<std::ptrdiff_t>(std::min(place, keys.size()));
    };
    for (std::size_t from = 0; from < keys.size(); from += kSortedAtOnce) {
        if (stop.stop_requested()) return false;
        std::sort(at(from), at(from + kSortedAtOnce), less);
    }
    for (std::size_t run = kSortedAtOnce; run < keys.size(); run *= 2) {
        for (std::size_t from = 0; from + run < keys.size(); from += 2 * run) {
            if (stop.stop_requested()) return false;
            std::inplace_merge(at(from), at(from + run), at(from + 2 * run), less);
        }
    }
    return true;
}

/// Sorts by key and counts the places; `order` of two keys is below, above or equal to 0. What has
/// no key is blank and stays at the highest place.
template <class KeyOf, class Order>
Ranks ranksBy(const Task& task, KeyOf keyOf, Order order) {
    std::vector<std::pair<decltype(keyOf(Code{})), Code>> keys;
    keys.reserve(task.codes.size());
    for (const Code code : task.codes) {
        if (keys.size() % 1024 == 0 && task.stop.stop_requested()) return std::nullopt;
        keys.emplace_back(keyOf(code), code);
    }
    const auto less = [&](const auto& a, const auto& b) { return order(a.first, b.first) < 0; };
    if (!sortUnlessStopped(keys, less, task.stop)) return std::nullopt;
    std::vector<std::uint32_t> ranks(task.size, static_cast<std::uint32_t>(keys.size()));
    std::uint32_t rank = 0;
    for (std::size_t place = 0; place < keys.size(); ++place) {
        if (place > 0 && order(keys[place - 1].first, keys[place].first) != 0) ++rank;
        ranks[keys[place].second] = rank;
    }
    return ranks;
}

/// Each word is collated once.
Ranks ranksByPinyin(const Task& task, const PackedTexts& texts) {
    const QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    return ranksBy(
        task, [&](Code code) { return collator.sortKey(fromUtf8(texts.shown(code))); },
        [](const auto& a, const auto& b) { return a.compare(b); });
}

/// Counts, amounts, days and 是/否 as one whole number each.
struct Whole {
    std::int64_t operator()(std::int64_t count) const { return count; }
    std::int64_t operator()(Money money) const { return money.inFen(); }
    std::int64_t operator()(Date day) const { return day.daysSinceEpoch(); }
    std::int64_t operator()(bool yes) const { return yes ? 1 : 0; }
    template <class Other>
    std::int64_t operator()(const Other&) const {
        return 0;
    }
};

}  // namespace

Ranks ranksOf(const Rows& rows, int column, const Dictionary& dictionary, const PackedTexts* texts,
              const std::stop_token& stop) {
    const Task task{filledCodes(dictionary), dictionary.size(), stop};
    const auto naturally = [](const auto& a, const auto& b) { return a <=> b; };
    const auto value = [&](Code code) { return rows.value(dictionary.firstRow(code), column); };
    switch (rows.column(column).kind) {
        case CellKind::Text:
            return ranksByPinyin(task, *texts);
        case CellKind::Identifier:
            return ranksBy(
                task, [&](Code code) { return texts->shown(code); }, naturally);
        case CellKind::Percent:
        case CellKind::Decimal:
            return ranksBy(task, value, &compare);
        default:
            return ranksBy(
                task, [&](Code code) { return std::visit(Whole(), value(code)); }, naturally);
    }
}

}  // namespace grants::ui
