// SPDX-License-Identifier: GPL-3.0-or-later
// The one place of the desktop where exceptions end: they become a sentence and a detail.
#pragma once

#include "base/translator.h"

#include <QString>
#include <functional>
#include <optional>

namespace grants::ui {

/// What went wrong, for the user, and what helps whoever mends it.
struct Trouble {
    QString sentence, detail;
};

/// Runs `work`. Nothing when it went well.
[[nodiscard]] std::optional<Trouble> guarded(const Translator& translator,
                                             const std::function<void()>& work);

}  // namespace grants::ui
