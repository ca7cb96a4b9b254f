// SPDX-License-Identifier: GPL-3.0-or-later
// How what people are there for is called on the desktop.
#pragma once

#include "base/translator.h"
#include "domain/people/role.h"

#include <QString>

namespace grants::ui {

/// 录入、审核.
[[nodiscard]] QString rolesInWords(PersonRoles roles, const Translator& say);

}  // namespace grants::ui
