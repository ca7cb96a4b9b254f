// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that can be found now: what the pages give, the pages themselves, the commands.
#pragma once

#include "ui/desk/search_source.h"

#include <vector>

class QMainWindow;

namespace grants::ui {

class Session;

[[nodiscard]] SearchSources searchSources(const QMainWindow& window, const Session& session,
                                          const std::vector<SourceMaker>& pages);

}  // namespace grants::ui
