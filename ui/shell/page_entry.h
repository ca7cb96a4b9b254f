// SPDX-License-Identifier: GPL-3.0-or-later
// One line of the list of pages.
#pragma once

#include "ui/desk/page.h"
#include "ui/desk/search_source.h"
#include "ui/drafts/drafts.h"

#include <functional>

namespace grants::ui {

struct PageEntry {
    QString key;  // "overview", also its chapter in the manual
    std::function<QString()> title;
    QString icon;  // name of an icon in :/icons
    std::function<Page*(Drafts&, QWidget* parent)> make;
    SourceMaker sources;        // what can be found of it from anywhere; none for none
    bool unitsSuffice = false;  // can be shown while the session isLoading()
    bool forReviewers = false;  // holds for who sees nothing but what is assigned to him
};

}  // namespace grants::ui
