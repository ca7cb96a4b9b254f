// SPDX-License-Identifier: GPL-3.0-or-later
// What whoever meets a table outside its fund must know: what was tried out, of which scheme, fund
// and day it is, and what it leaves out.
#pragma once

#include "ui/desk/session.h"
#include "ui/query/lines.h"
#include "ui/query/selection.h"

#include <QStringList>

namespace grants::ui {

/// What a page says of the figures that its table shows now.
struct TableSource {
    std::optional<Date> day{};  // they are worked out as of it; nothing: whatever the day
    QString scheme{};           // by code and name; empty: of none
    QString schemeCode{};       // for names of files
    QStringList readings{};     // tried out, each in words; none: as the fund file says
    QString basis{};            // in words
    bool usualBasis = true;
};

class Provenance {
  public:
    /// `lines` are those of the table, or null when it shows all rows as they are.
    Provenance(const Session& session, TableSource source, LinesPtr lines = nullptr);

    /// Whether the table shows less or other than the fund's own truth.
    [[nodiscard]] bool isPartOrOther() const { return !m_cautions.isEmpty(); }
    [[nodiscard]] bool isTrial() const { return !m_source.readings.isEmpty(); }
    /// `试算，截至 2024-06-30，筛选`; empty for the fund's own truth.
    [[nodiscard]] QString caution() const;
    /// Of which fund and day it is.
    [[nodiscard]] QString origin() const;
    /// To stand above the table: of which fund and day it is, and what else it is.
    [[nodiscard]] QStringList headLines() const;
    /// They say no more than fund and day.
    [[nodiscard]] bool isPlain() const;
    /// To stand above what is copied: the head of a whole table, and of several figures tried out
    /// their being so.
    [[nodiscard]] QStringList copyHead(Titles titles, std::int64_t cells) const;
    /// For a file that holds the table: without folder and ending, never longer than a file's name
    /// may be.
    [[nodiscard]] QString fileName(const QString& title) const;

  private:
    QString m_fund;
    TableSource m_source;
    LinesPtr m_lines;
    QStringList m_cautions;
};

}  // namespace grants::ui
