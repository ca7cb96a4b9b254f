// SPDX-License-Identifier: GPL-3.0-or-later
// The manual as it lies in the program: its chapters in reading order, and the search in them.
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace grants::ui {

struct Section {
    QString title;  // empty for what stands before the first heading
    QString text;   // plain
};

struct Chapter {
    QString key;  // of its page, or a subject of its own; the file's name without ending
    QString title;
    std::vector<Section> sections;
};

/// The chapters that `contents.md` of the folder lists, in its order. Empty without that file.
[[nodiscard]] std::vector<Chapter> readManual(const QString& folder);

struct ManualHit {
    QString chapter, section;  // key and heading
    QString excerpt;           // around the first word
};
/// Sections that hold every word, whatever its case; those whose heading holds one first.
[[nodiscard]] std::vector<ManualHit> findIn(const std::vector<Chapter>& manual,
                                            const QString& words);

}  // namespace grants::ui
