// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/given_texts.h"

namespace grants::ui {

Texts textsOf(const DraftSheet& sheet, const GivenTexts& given) {
    if (sheet.entry() == nullptr) return {};
    Texts texts = sheet.entry()->blank().texts;
    for (const auto& [header, text] : given) {
        const std::size_t column = sheet.entry()->columnNamed(header);
        if (column < texts.size()) texts[column] = text;
    }
    return texts;
}

std::string textIn(const DraftSheet& sheet, const Texts& texts, std::string_view header) {
    const std::size_t column =
        sheet.entry() == nullptr ? texts.size() : sheet.entry()->columnNamed(header);
    return column < texts.size() ? texts[column] : std::string();
}

}  // namespace grants::ui
