// SPDX-License-Identifier: GPL-3.0-or-later
// Records as they are counted for a line of 待办 or 问题, with the places of the first of them.
#pragma once

#include "ui/overview/matter.h"

#include <QCoreApplication>

namespace grants::ui {

/// A sentence of these lines, which is noted by QT_TRANSLATE_NOOP under "Matters".
[[nodiscard]] inline QString sayMatter(const char* source) {
    return QCoreApplication::translate("Matters", source);
}

/// How many, and where they are.
struct FoundRecords {
    std::int64_t count = 0;
    QString first;
    std::vector<MatterPlace> records = {};

    void add(const QString& place) {
        if (count++ == 0) first = place;
    }
    /// `place` is asked for those that are offered only: a large year may have any number.
    template <class Place>
    void addRecord(Place place) {
        if (records.size() < kMostOffered) records.push_back(place());
        if (count++ == 0) first = records.front().record;
    }
};

}  // namespace grants::ui
