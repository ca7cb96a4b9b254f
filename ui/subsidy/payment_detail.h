// SPDX-License-Identifier: GPL-3.0-or-later
// Why a unit gets what it gets, and why not, as the text in the panel.
#pragma once

#include "ui/subsidy/scheme_figures.h"
#include "ui/words/detail_text.h"

namespace grants::ui {

/// What the words of a detail need besides the figures.
struct Wording {
    QString scheme;        // its name
    QStringList readings;  // tried out, each in words
    Denomination denomination = Denomination::Yuan;
    Translator translator;
};

/// `line` is the one whose steps are written out; null for none. All safe from any thread.
[[nodiscard]] DetailText describePayment(const SchemeFigures& figures, const UnitResult& unit,
                                         const Line* line, const Wording& wording);
[[nodiscard]] DetailText describeRejection(const SchemeFigures& figures,
                                           const RejectedRow& rejected, const Wording& wording);

}  // namespace grants::ui
