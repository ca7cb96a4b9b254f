// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subsidy/scheme_search.h"

#include "ui/words/target_words.h"

#include <QCoreApplication>

namespace grants::ui {

SearchSources schemeSources(const SearchGround& ground) {
    if (!ground.plan) return {};
    const auto keys = [](const SubsidyScheme& scheme, SearchKeys& found) {
        found.add(scheme.code);
        found.addNamed(scheme.name);
        found.add(scheme.nameEn);
    };
    const auto item = [language = ground.language](const SubsidyScheme& scheme) -> SearchItem {
        const QString code = QString::fromStdString(scheme.code);
        return {code + QStringLiteral("  ") + nameOf(scheme, language),
                QString::fromStdString(scheme.clause), QStringLiteral("subsidy"), code};
    };
    return {std::make_shared<RowSource<SubsidyScheme>>(
        QCoreApplication::translate("Calculation", "绩效奖补"), QStringLiteral("subsidy"),
        RowSource<SubsidyScheme>::Rows(ground.plan, &ground.plan->schemes), keys, item)};
}

}  // namespace grants::ui
