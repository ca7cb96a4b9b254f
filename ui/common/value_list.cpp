// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/value_list.h"

#include <algorithm>

namespace grants::ui {

std::optional<ValueList> valuesOf(Matcher& matcher, Query query, int column,
                                  const std::stop_token& stop) {
    TableIndex& index = matcher.index();
    const Rows& rows = index.rows();
    std::erase_if(query.filters, [&](const ColumnFilter& filter) {
        return filter.column == rows.column(column).key;
    });
    const auto found = matcher.find(query, stop, [](const RowOrder&) {});
    const auto* ranks = index.ranks(column, stop);
    if (!found || ranks == nullptr) return std::nullopt;
    const Dictionary& values = *index.dictionary(column, stop);
    std::vector<std::uint32_t> counts(values.size());
    values.withCodes([&](auto codeOf) {
        for (const std::uint32_t row : *found) ++counts[codeOf(row)];
    });
    std::vector<Dictionary::Code> codes;
    for (Dictionary::Code code = 0; code < values.size(); ++code)
        if (counts[code] > 0) codes.push_back(code);
    std::sort(codes.begin(), codes.end(),
              [&](auto a, auto b) { return (*ranks)[a] < (*ranks)[b]; });
    ValueList list{index.sharedRows(), column, {}};
    for (const Dictionary::Code code : codes)
        list.values.push_back({static_cast<std::uint32_t>(values.firstRow(code)), counts[code]});
    return list;
}

}  // namespace grants::ui
