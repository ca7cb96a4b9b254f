// SPDX-License-Identifier: GPL-3.0-or-later
// What takes an import away that is not written yet.
#pragma once

#include <QString>

namespace grants::ui {

enum class Leaving { OpeningAnother, ClosingFile, Quitting };

/// That leaving so once more gives up what was mended: follows what is told to be lost.
[[nodiscard]] QString givingUpBy(Leaving by);

}  // namespace grants::ui
