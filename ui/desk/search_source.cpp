// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/search_source.h"

#include "base/text.h"

namespace grants::ui {

std::string searchForm(std::string_view text) {
    std::string form = halfWidth(text);
    std::erase_if(form, [](char c) {
        return static_cast<unsigned char>(c) <= ' ' || c == '.' || c == '\x7f';
    });
    for (char& c : form)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return form;
}

void SearchKeys::put(std::string_view words, char end) {
    if (words.empty()) return;
    m_text += kStart;
    m_text += searchForm(words);
    m_text += end;
}

void SearchKeys::addNamed(std::string_view words) {
    add(words);
    addInitials(pinyinInitials(words));
}

}  // namespace grants::ui
