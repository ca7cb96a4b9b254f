// SPDX-License-Identifier: GPL-3.0-or-later
// People as rows of a table.
#pragma once

#include "domain/people/person.h"
#include "ui/desk/session.h"
#include "ui/query/rows.h"

#include <vector>

namespace grants::ui {

/// Of the people of the open year.
[[nodiscard]] std::vector<Column<Person>> personColumns(const Session& session);

}  // namespace grants::ui
