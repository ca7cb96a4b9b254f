// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/search_words.h"

#include <QStringList>

namespace grants::ui {

std::vector<SearchWord> wordsIn(const QString& text) {
    std::vector<SearchWord> words;
    for (const QString& part : text.split(QChar::Space, Qt::SkipEmptyParts)) {
        std::string word = part.toLower().toStdString();
        const bool figure = word.find_first_not_of("0123456789.,-%") == std::string::npos;
        const PinyinWord pinyin(word);
        words.push_back({std::move(word), figure, pinyin});
    }
    return words;
}

bool couldStandIn(CellKind kind, const SearchWord& word) {
    return hasWords(kind) || (kind != CellKind::Flag && word.figure);
}

}  // namespace grants::ui
