// SPDX-License-Identifier: GPL-3.0-or-later
// How lines became other ones, as far as a view can follow it without beginning anew.
#pragma once

#include "ui/query/lines.h"

namespace grants::ui {

/// Lines are the same when they show the same stored record, group or total, whatever stands in
/// them now.
struct LineChange {
    enum class Kind {
        None,      // the same lines in the same places
        Inserted,  // `count` lines from `first` are new
        Removed,   // `count` lines from `first` are gone
        Moved,     // the line `first` goes before line `to`, counted with it still there
        Other      // anything else
    } kind = Kind::Other;
    int first = 0, count = 0, to = 0;
};

[[nodiscard]] LineChange changeOf(const Lines& before, const Lines& after);

}  // namespace grants::ui
