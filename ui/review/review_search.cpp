// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_search.h"

#include "ui/base/tr.h"

namespace grants::ui {

SearchSources reviewSources(const SearchGround& ground) {
    if (!ground.year) return {};
    const auto keys = [](const Expert& expert, SearchKeys& found) {
        found.add(expert.number);
        found.addNamed(expert.name);
        found.add(expert.employer);
        found.add(expert.phone);
    };
    const auto item = [](const Expert& expert) -> SearchItem {
        return {fromUtf8(expert.name),
                fromUtf8(expert.number) + QStringLiteral(" · ") + fromUtf8(expert.employer),
                QStringLiteral("review"), QStringLiteral("expert:#%1").arg(expert.id.value)};
    };
    return {std::make_shared<RowSource<Expert>>(
        tr("评审专家"), QStringLiteral("review"),
        RowSource<Expert>::Rows(ground.year, &ground.year->experts), keys, item)};
}

}  // namespace grants::ui
