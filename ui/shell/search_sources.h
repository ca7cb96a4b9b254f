// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that can be found now: what the pages give, the pages themselves, the commands.
#pragma once

#include "ui/common/search_source.h"

class QMainWindow;

namespace grants::ui {

class Desk;
class PageDeck;

[[nodiscard]] SearchSources searchSources(const QMainWindow& window, const Desk& desk,
                                          const PageDeck& deck);

}  // namespace grants::ui
