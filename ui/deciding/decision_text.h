// SPDX-License-Identifier: GPL-3.0-or-later
// What was decided, in words for the panel.
#pragma once

#include "base/translator.h"
#include "domain/cases/casebook.h"
#include "ui/base/cell.h"
#include "ui/words/detail_text.h"

#include <string_view>
#include <vector>

namespace grants::ui {

/// What words about applications need besides the figures.
struct CaseWording {
    Translator translator;
    Denomination denomination = Denomination::Yuan;
};

/// 评审中: of an application.
[[nodiscard]] QString stateName(std::string_view state, const Translator& translator);
/// Where a decision found its subject or left it, whatever that is; empty before the first one.
[[nodiscard]] QString stateIn(const Decision& decision, std::string_view state,
                              const Translator& translator);
/// Who took it; 本机用户 in a file without people.
[[nodiscard]] QString personOf(const Decision& decision, const FundYear& year);
/// The section 办理经过: every decision with its opinion, and why a limit was passed.
void writeDecisions(DetailText& text, const std::vector<const Decision*>& history,
                    const FundYear& year, const CaseWording& wording);
void writeDecisions(DetailText& text, const Case& one, const FundYear& year,
                    const CaseWording& wording);

}  // namespace grants::ui
