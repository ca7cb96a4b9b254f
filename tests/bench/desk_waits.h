// SPDX-License-Identifier: GPL-3.0-or-later
// How long the real window lets a person wait.
#pragma once

#include "domain/year/fund_year.h"
#include "ui/support/desk_fixture.h"

#include <QString>

namespace grants::bench {

struct OpeningWaits {
    qint64 usable = 0;  // ms until the units are listed after a click on their page
    qint64 whole = 0;   // ms until the whole year is there
    qint64 stall = 0;   // ms that the window was kept from its events at most
};
[[nodiscard]] OpeningWaits openFund(ui::Desktop& desktop, const QString& file, std::size_t units);

/// All in ms, from the key or click to the paint of its outcome; the worst where there are several.
struct TableWaits {
    double firstFilterKey = 0;  // typed in the moment that the table is there
    double filterKey = 0, sortClick = 0;
    double pageDown = 0, usualPageDown = 0;  // the worst and the median of many
    double paste = 0, undo = 0, redo = 0;    // of 200 licence rows
};
/// On the licences of the fund that `desktop` has open.
[[nodiscard]] TableWaits handleLicences(ui::Desktop& desktop, const FundYear& year);

}  // namespace grants::bench
