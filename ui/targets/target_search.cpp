// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/target_search.h"

#include "ui/words/target_words.h"

#include <QCoreApplication>

namespace grants::ui {

SearchSources targetSources(const SearchGround& ground) {
    if (!ground.plan) return {};
    const auto keys = [](const Target& target, SearchKeys& found) {
        found.add(target.code);
        found.addNamed(target.name);
        found.add(target.nameEn);
    };
    const auto item = [language = ground.language](const Target& target) -> SearchItem {
        const QString code = QString::fromStdString(target.code);
        return {code + QStringLiteral("  ") + nameOf(target, language),
                QString::fromStdString(target.clause), QStringLiteral("targets"), code};
    };
    return {std::make_shared<RowSource<Target>>(
        QCoreApplication::translate("TargetWords", "目标"), QStringLiteral("targets"),
        RowSource<Target>::Rows(ground.plan, &ground.plan->targets), keys, item)};
}

}  // namespace grants::ui
