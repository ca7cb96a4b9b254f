// SPDX-License-Identifier: GPL-3.0-or-later
// What whoever decides is to be careful about; none of it keeps him from deciding.
#pragma once

#include "base/translator.h"
#include "domain/decisions/act.h"
#include "ui/deciding/act_subject.h"

#include <QString>
#include <vector>

namespace grants::ui {

/// What the 形式审查表 says against passing these; empty for nothing.
[[nodiscard]] QString checksAgainst(const std::vector<ActSubject>& subjects);
/// Of which public notice ended before this day, so that an objection is late; empty for none.
[[nodiscard]] QString noticesOver(const std::vector<ActSubject>& subjects, Date on);
/// That 文号 or 凭证号 are missing, of which ones where others have theirs; empty when none is.
[[nodiscard]] QString missingDocumentNumbers(const std::vector<Act>& acts,
                                             const Translator& translator);

}  // namespace grants::ui
