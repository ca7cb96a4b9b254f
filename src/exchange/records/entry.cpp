// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/records/entry.h"

#include <algorithm>
#include <map>

namespace grants {

std::size_t Entry::columnNamed(std::string_view header) const {
    const auto& descriptors = columns();
    const auto found =
        std::find_if(descriptors.begin(), descriptors.end(),
                     [&](const auto& descriptor) { return descriptor.header == header; });
    return static_cast<std::size_t>(found - descriptors.begin());
}

std::vector<TypedRecord> Entry::gather(const std::vector<TypedRecord>& rows) const {
    const std::size_t column = columnNamed(gatheredColumn());
    if (column == columns().size()) return rows;
    std::vector<TypedRecord> records;
    std::map<std::vector<std::string>, std::size_t> known;  // texts but the column → its record
    for (const TypedRecord& row : rows) {
        TypedRecord rest = row;
        std::string text = std::exchange(rest.texts[column], {});
        const auto [place, fresh] = known.emplace(rest.texts, records.size());
        if (fresh || row.id != 0) {
            records.push_back(row);
        } else {
            records[place->second].texts[column] += "; " + text;
        }
    }
    return records;
}

}  // namespace grants
