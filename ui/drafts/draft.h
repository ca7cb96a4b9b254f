// SPDX-License-Identifier: GPL-3.0-or-later
// A record being typed: texts in the columns of its import sheet, not yet kept in the fund file.
#pragma once

#include "base/translator.h"
#include "exchange/records/entry.h"

#include <QMetaType>
#include <QString>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace grants::ui {

using Texts = std::vector<std::string>;

/// Numbers the drafts of one sheet; none is used twice.
using DraftKey = quint64;

struct Draft {
    DraftKey key = 0;
    std::int64_t id = 0;  // 0: a new record
    Texts texts;          // as typed
    Texts base;           // as stored when typing began; empty texts for a new record
    [[nodiscard]] bool isNew() const { return id == 0; }
    [[nodiscard]] bool touches(std::size_t column) const { return texts[column] != base[column]; }
    [[nodiscard]] bool isTouched() const { return texts != base; }
    /// Nothing is typed of it.
    [[nodiscard]] bool isBlank() const;
    friend bool operator==(const Draft&, const Draft&) = default;
};

/// What is to be said of one cell. Unsaved: only that; no verdict speaks of it.
struct CellMark {
    enum class Kind { Unsaved, Warning, Missing, Conflict, Fault } kind;
    std::string code;
    Message message;     // of faults and warnings
    std::string theirs;  // of a conflict: what is stored now
};

struct DraftVerdict {
    std::map<std::size_t, CellMark> marks;  // by column; the gravest of each
    Texts implied;                          // what blank cells imply; empty while faulty
    [[nodiscard]] bool holds() const;
};

/// What people call a record: a unit by its name, any other by its first text.
[[nodiscard]] QString recordName(const Texts& texts, const ColumnDescriptors& columns);

/// The draft brought up to the record as it is stored now: cells not typed into follow it, a cell
/// typed the same is no longer touched. Nothing when the record is gone.
[[nodiscard]] std::optional<Draft> rebased(Draft draft, const Entry& entry);
/// Columns that were changed both here and in the fund file, with the text stored now.
[[nodiscard]] std::map<std::size_t, std::string> conflictsOf(const Draft& draft,
                                                             const Entry& entry);
/// Of several drafts at once, so that they are checked against each other too.
[[nodiscard]] std::vector<DraftVerdict> verdictsOf(const std::vector<Draft>& drafts,
                                                   const Entry& entry);

/// A warning about a record that holds.
struct Remark {
    QString record;
    Message message;
};

/// The first in full, and how many more there are.
[[nodiscard]] QString inWords(const std::vector<Remark>& remarks, const Translator& say);

/// Keeps those that hold, on their own or by what others among them bring; the others stay, with
/// their verdicts.
struct Kept {
    std::vector<std::size_t> places;  // in `drafts`, of those that were kept
    std::vector<std::int64_t> ids;    // of the records, in the same order
    std::vector<std::pair<Draft, DraftVerdict>> left;
    std::vector<Remark> remarks;  // about those that were kept
};
/// Throws as Entry::put does.
[[nodiscard]] Kept keep(Edit& edit, const Entry& entry, const std::vector<Draft>& drafts);

}  // namespace grants::ui
