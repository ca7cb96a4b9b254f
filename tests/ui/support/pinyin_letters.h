// SPDX-License-Identifier: GPL-3.0-or-later
// What a person types to find a name by its pinyin.
#pragma once

#include "base/pinyin.h"

#include <QString>

namespace grants::ui {

/// The initials in a pinyinKey, its usual reading.
inline QString initialsIn(std::string_view pinyinKey) {
    QString letters;
    for (const char c : pinyinKey.substr(0, pinyinKey.find('\x1d'))) {
        const QChar letter = QLatin1Char(c);
        if (letter.unicode() < 128 && letter.isLetterOrNumber()) letters += letter.toLower();
    }
    return letters;
}

}  // namespace grants::ui
