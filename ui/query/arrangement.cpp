// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/arrangement.h"

#include "ui/query/row_sort.h"
#include "ui/query/sums.h"

#include <numeric>
#include <span>

namespace grants::ui {

namespace {

constexpr std::size_t kAlwaysScannable = 20'000;  // rows; an index of these is made in a blink

/// A column's distinct values with the number each is sorted or grouped by.
struct Keys {
    const Dictionary* values;
    std::vector<std::uint32_t> ofCode;
    std::size_t count;  // all are below
};

std::uint32_t highest(const std::vector<std::uint32_t>& ranks) {
    return ranks.empty() ? 0 : *std::max_element(ranks.begin(), ranks.end());
}

/// Turned round except for blank cells, which stay last.
void turnRound(Keys& keys) {
    const std::uint32_t top = highest(keys.ofCode);
    for (Dictionary::Code code = 0; code < keys.ofCode.size(); ++code)
        if (keys.values->blank() != code) keys.ofCode[code] = top - keys.ofCode[code];
    if (keys.values->blank()) keys.ofCode[*keys.values->blank()] = top + 1;
    keys.count = std::size_t{top} + 2;
}

std::optional<Keys> keysOf(TableIndex& index, int column, bool descending,
                           const std::stop_token& stop) {
    const auto* ranks = index.ranks(column, stop);
    if (ranks == nullptr) return std::nullopt;
    Keys keys{index.dictionary(column, stop), *ranks, std::size_t{highest(*ranks)} + 1};
    if (descending) turnRound(keys);
    return keys;
}

/// The first day of the month or year; other values as they are.
CellValue stepped(const CellValue& value, Grouping::Step step) {
    const auto* day = std::get_if<Date>(&value);
    if (day == nullptr || step == Grouping::Step::Value) return value;
    return Date(day->year(), step == Grouping::Step::Year ? 1 : day->month(), 1);
}

/// Values that are alike after stepping get the key of the first of them.
void joinSteps(Keys& keys, const Rows& rows, int column, Grouping::Step step) {
    if (step == Grouping::Step::Value) return;
    std::vector<Dictionary::Code> byKey(keys.ofCode.size());
    for (Dictionary::Code code = 0; code < byKey.size(); ++code) byKey[code] = code;
    std::sort(byKey.begin(), byKey.end(),
              [&](auto a, auto b) { return keys.ofCode[a] < keys.ofCode[b]; });
    CellValue former;
    std::uint32_t key = 0;
    for (const Dictionary::Code code : byKey) {
        const CellValue value = stepped(rows.value(keys.values->firstRow(code), column), step);
        if (code == byKey.front() || compare(value, former) != 0) key = keys.ofCode[code];
        keys.ofCode[code] = key;
        former = value;
    }
}

void cutIntoGroups(Arrangement& made, const Keys& keys) {
    keys.values->withCodes([&](auto codeOf) {
        std::optional<std::uint32_t> former;
        for (std::uint32_t at = 0; at < made.order.size(); ++at) {
            const std::uint32_t key = keys.ofCode[codeOf(made.order[at])];
            if (key != former) made.groups.push_back({at, 0});
            ++made.groups.back().size;
            former = key;
        }
    });
}

using Numbers = std::span<const std::uint32_t>;

std::vector<CellValue> sumsOf(const Arrangement& made, Numbers rows) {
    std::vector<CellValue> sums;
    for (const int column : made.summed) {
        Sum sum;
        for (const std::uint32_t row : rows) sum.add(made.rows->value(row, column));
        sums.push_back(sum.value());
    }
    return sums;
}

bool sumUp(Arrangement& made, const std::stop_token& stop) {
    for (int column = 0; column < made.rows->columnCount(); ++column)
        if (isSummed(made.rows->column(column))) made.summed.push_back(column);
    for (const Group& group : made.groups) {
        if (stop.stop_requested()) return false;
        const auto sums = sumsOf(made, Numbers(made.order).subspan(group.first, group.size));
        made.groupSums.insert(made.groupSums.end(), sums.begin(), sums.end());
    }
    if (made.query.total) made.totals = sumsOf(made, made.order);
    return true;
}

bool groupRows(Arrangement& made, TableIndex& index, const std::stop_token& stop) {
    const auto column = columnOf(*made.rows, made.query.grouping->column);
    if (!column) return true;
    const bool turned = made.query.descending && made.query.sortColumn == *column;
    auto keys = keysOf(index, *column, turned, stop);
    if (!keys) return false;
    joinSteps(*keys, *made.rows, *column, made.query.grouping->step);
    sortByKey(made.order, *keys->values, keys->count,
              [&](auto code) { return keys->ofCode[code]; });
    cutIntoGroups(made, *keys);
    return true;
}

bool sortRows(Arrangement& made, TableIndex& index, const std::stop_token& stop) {
    const int column = made.query.sortColumn;
    if (column < 0 || column >= made.rows->columnCount()) return true;
    const auto keys = keysOf(index, column, made.query.descending, stop);
    if (!keys) return false;
    sortByKey(made.order, *keys->values, keys->count,
              [&](auto code) { return keys->ofCode[code]; });
    return true;
}

CellValue valueOf(const std::vector<int>& summed, const CellValue* sums, int column) {
    const auto at = std::find(summed.begin(), summed.end(), column);
    return at == summed.end() ? CellValue() : sums[at - summed.begin()];
}

}  // namespace

CellValue Arrangement::groupValue(std::size_t group) const {
    const int column = columnOf(*rows, query.grouping->column).value_or(0);
    return stepped(rows->value(order[groups[group].first], column), query.grouping->step);
}

CellValue Arrangement::groupSum(std::size_t group, int column) const {
    return valueOf(summed, groupSums.data() + group * summed.size(), column);
}

CellValue Arrangement::total(int column) const {
    return totals.empty() ? CellValue() : valueOf(summed, totals.data(), column);
}

ArrangementPtr arrange(Matcher& matcher, const Query& query, const std::stop_token& stop,
                       const std::function<void(ArrangementPtr)>& some) {
    TableIndex& index = matcher.index();
    auto made = std::make_shared<Arrangement>();
    made->rows = index.sharedRows();
    made->query = query;
    const bool inOwnOrder = query.sortColumn < 0 && !query.grouping;
    const auto first = [&](const RowOrder& found) {
        if (!inOwnOrder || !some) return;
        auto part = std::make_shared<Arrangement>(*made);
        part->order = found;
        part->complete = false;
        some(std::move(part));
    };
    const bool scans = !query.text.isEmpty() && made->rows->size() > kAlwaysScannable &&
                       !index.isSearchable(query.denomination);
    auto found = scans ? matcher.scan(query, stop, first) : matcher.find(query, stop, first);
    if (!found) return nullptr;
    made->order = std::move(*found);
    if (!sortRows(*made, index, stop)) return nullptr;
    if (query.grouping && !groupRows(*made, index, stop)) return nullptr;
    if ((query.grouping || query.total) && !sumUp(*made, stop)) return nullptr;
    return made;
}

bool isPlain(const Query& query) {
    return query.keepsAll() && query.sortColumn < 0 && !query.grouping && !query.total;
}

ArrangementPtr arrangePlainly(std::shared_ptr<const Rows> rows, const Query& query) {
    auto made = std::make_shared<Arrangement>();
    made->order.resize(rows->size());
    std::iota(made->order.begin(), made->order.end(), 0u);
    made->rows = std::move(rows);
    made->query = query;
    return made;
}

ArrangementPtr arrangeAtOnce(Matcher& matcher, const Query& query) {
    return arrange(matcher, query, std::stop_token(), {});
}

}  // namespace grants::ui
