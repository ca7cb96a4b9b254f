// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/search_source.h"

#include "base/pinyin.h"
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

void SearchKeys::add(std::string_view words) {
    if (!words.empty()) ((m_text += kStart) += searchForm(words)) += kEnd;
}

void SearchKeys::addPinyin(std::string_view pinyinKey) {
    if (!pinyinKey.empty()) ((m_text += kStart) += pinyinKey) += kEndOfPinyin;
}

void SearchKeys::addNamed(std::string_view words) {
    add(words);
    addPinyin(pinyinKey(words));
}

}  // namespace grants::ui
