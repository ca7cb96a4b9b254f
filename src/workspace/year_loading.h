// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the lists of a year from the file; those of a large file on several threads.
#pragma once

#include "storage/stores.h"
#include "workspace/progress.h"

#include <functional>
#include <vector>

namespace grants {

class FundFile;

/// One list to read; `read` calls its step every kRowsInStep rows.
struct ListReading {
    std::int64_t rows = 0;
    std::function<void(dialect::Reader&, const std::function<void()>&)> read;
};

/// Whether so many rows are worth several threads.
[[nodiscard]] bool isLarge(std::int64_t rows);
/// All of them, one after the other or on several threads. False when `progress` wanted no more.
void readInTurn(const std::vector<ListReading>& lists, FundFile& file);
[[nodiscard]] bool readOnThreads(std::vector<ListReading> lists, FundFile& file,
                                 const Progress& progress);

/// At least as many rows as the file holds.
template <class Kinds>
[[nodiscard]] std::int64_t rowsIn(StoresOf<Kinds>& stores) {
    std::int64_t rows = 0;
    stores.forEach([&rows](auto& store) { rows += store.lastId(); });
    return rows;
}

/// Fills every list of `year`; its registry stays as it is. No transaction may run. False when
/// `progress` wanted no more, and `year` is then incomplete. Throws Error(FundFile).
template <class Kinds>
[[nodiscard]] bool loadLists(typename Kinds::Year& year, FundFile& file, StoresOf<Kinds>& stores,
                             const Progress& progress) {
    std::vector<ListReading> lists;
    stores.forEach([&]<class T>(Store<T>& store) {
        auto& member = Kinds::template memberOf<T>(year);
        if constexpr (std::is_same_v<decltype(member), std::vector<T>&>) {
            lists.push_back({store.lastId(), [&](dialect::Reader& reader, const auto& step) {
                                 member = store.all(reader, step);
                             }});
        }
    });
    if (isLarge(rowsIn(stores))) return readOnThreads(std::move(lists), file, progress);
    readInTurn(lists, file);
    return true;
}

}  // namespace grants
